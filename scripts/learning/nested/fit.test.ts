import { describe, expect, it } from 'vitest';
import { judgeBy } from '#lib/extraction/claims/nested/judge-nested';
import { readWords } from '#lib/extraction/claims/nested/words';
import { fitNested } from './fit';
import { type NestedRow, rowsOf } from './rows';

const claimIn = (text: string) => (quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
};

const NOUNS = ['mill', 'bridge', 'school', 'ferry', 'clinic', 'quarry', 'library', 'market', 'station', 'brewery'];

/** Sentences in which a cause is a claim of its own, as people would mark them. */
function taught(): NestedRow[] {
  return NOUNS.flatMap((noun, i) => {
    const [first, second, third] = [`The ${noun} closed in ${1990 + i}`, 'its roof had fallen in', 'nobody paid for another'];
    const text = `${first} because ${second}, and ${third}.`;
    const claims = [first, second, third].map(claimIn(text));
    return rowsOf({ text, claims, document: { language: 'en' } } as unknown as Parameters<typeof rowsOf>[0]);
  });
}

describe('learning what is a claim within a claim', () => {
  it('takes the stretches that people marked for claims, and the others for none', () => {
    const rows = taught();
    const marked = rows.filter(({ isClaim }) => isClaim);
    expect(marked.length).toBeGreaterThanOrEqual(NOUNS.length);
    expect(rows.length).toBeGreaterThan(marked.length);
  });

  it('finds in a new sentence what it was taught, and learns the same from the same rows', () => {
    const weights = fitNested(taught());
    expect(fitNested(taught())).toEqual(weights);
    const text = 'The chapel closed in 2004 because its floor had given way';
    const found = judgeBy(weights, { read: readWords, threshold: 0.5 })(text, { start: 0, end: text.length }).map(
      ({ start, end }) => text.slice(start, end),
    );
    expect(found[0]).toMatch(/^(?:The chapel closed in 2004|its floor had given way)$/);
  });
});
