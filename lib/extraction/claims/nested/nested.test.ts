import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestedJudge, wordReader } from '#lib/extraction/claims/nested/judge-nested';
import { passageOf, signsOf, BUCKETS } from '#lib/extraction/claims/nested/signs';
import { stretchesOf } from '#lib/extraction/claims/nested/stretches';
import { readWords } from '#lib/extraction/claims/nested/words';
import { extractClaims } from '#lib/extraction/extract-claims';

const whole = (text: string) => ({ start: 0, end: text.length });
const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-05-14', language: 'en' }).candidates.map(({ quote, claimant }) => [quote, claimant]);

describe('the stretches of a passage', () => {
  it('begin and end where statements may, and never behind a word that wants another', () => {
    const text = 'The lapse was found by accident, because a clerk had moved house, and the firm that sold it paid £40,000';
    const words = readWords(text, whole(text));
    const said = stretchesOf(words).map(({ from, to }) => text.slice(words[from]?.start, words[to]?.end));
    expect(said).toContain('a clerk had moved house');
    expect(said).toContain('The lapse was found by accident');
    expect(said.filter((each) => /\b(?:and|the|that|of)$/.test(each))).toEqual([]);
    // "the firm that sold": a relative with its verb, never "the firm that" alone.
    expect(said.some((each) => each.endsWith('the firm'))).toBe(true);
  });

  it('take "that day" for a day', () => {
    const text = 'Trains stopped and a paper tabled that day speaks of 40 cracks';
    const words = readWords(text, whole(text));
    const starts = stretchesOf(words).map(({ from }) => text.slice(words[from]?.start, words[from]?.end));
    expect(starts).not.toContain('day');
  });

  it('lie in the passage, whatever it holds, and have weights', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const words = readWords(text, whole(text));
        const made = passageOf(words);
        for (const stretch of stretchesOf(words)) {
          expect(words[stretch.to]?.end).toBeLessThanOrEqual(text.length);
          for (const bucket of signsOf(made, stretch)) expect(bucket).toBeLessThan(BUCKETS);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a claim within a claim', () => {
  it.each([
    ['Enrolment at the college fell to 412, a third of what it was in 2010.', 'a third of what it was in 2010', null],
    [
      'As for the quarry at Lenn, which was flooded in March, its pumps have not run since, and the workers draw half their pay.',
      'the workers draw half their pay',
      null,
    ],
  ])('is proposed beside it: %s', (text, quote, claimant) => {
    expect(read(text)).toContainEqual([quote, claimant]);
  });

  it('is whoever’s who says the words around it', () => {
    const found = read('Ada Moss said that enrolment at the college fell to 412, a third of what it was in 2010.');
    expect(found).toContainEqual(['a third of what it was in 2010', 'Ada Moss']);
  });

  it('is looked for in languages whose grammar is written down, and in no other', () => {
    const spanish = 'La fábrica cerró en 2004 porque el techo se había caído, y nadie ha pagado otro';
    expect(stretchesOf(wordReader('es')?.(spanish, whole(spanish)) ?? []).length).toBeGreaterThan(3);
    expect(wordReader('sw')).toBeNull();
    expect(nestedJudge('sw')('Kiwanda kilifungwa mwaka 2004 kwa sababu paa lilianguka', { start: 0, end: 50 })).toEqual([]);
  });

  it('is never the same passage twice', () => {
    const text =
      'After nineteen hours of talks, the last six of them without interpreters, the ministers signed a trade agreement that abolishes duties on cocoa, and the two presidents, who had not met since 2019, shook hands in Lome.';
    const spans = extractClaims(text, { language: 'en' }).candidates.map(({ start, end }) => `${start} ${end}`);
    expect(new Set(spans).size).toBe(spans.length);
  });
});
