import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { best, chancesOf, contentsAfter, contentsBefore, cuesOf, sourcesOf, type Choice } from './choices';
import { LABELS } from './labels';
import type { Line, TokenSpan } from './line';
import { emptyPassage, turnTo } from './passage';
import { chooseRelations } from './relations';
import { CHOICE_BITS, Rows } from './rows';
import { readTokens } from './tokens';
import { Vocabulary } from './vocabulary';

const TEXT = 'On Friday, Anna Kowalska said that the “old” bridge, which was shut, would open. “Good,” Li added.';
const WORDS = Array.from(TEXT.matchAll(/[A-Za-z]+|[^\sA-Za-z]/g), ([word]) => word);
const SAID = WORDS.indexOf('said');
const cue: TokenSpan = [SAID, SAID + 1];

/** The line as if a first reading had found nothing but these parts in it, all labels alike. */
function lineWith(spans: Partial<Line['spans']>): Line {
  const vocabulary = new Vocabulary({ cueLevels: new Map(), clusters: new Map() });
  const passage = emptyPassage(vocabulary, readTokens(TEXT, { start: 0, end: TEXT.length }, vocabulary));
  turnTo(passage, 0, passage.tokens.count);
  return { passage, scores: new Float32Array(passage.count * LABELS), spans: { source: [], cue: [cue], content: [], ...spans } };
}

function words(span: TokenSpan | null | undefined): string {
  return span ? WORDS.slice(...span).join(' ') : '';
}

describe('the candidates for a content', () => {
  const line = lineWith({ source: [[3, 5]] });

  it('behind a cue begin after it or with "that", and end before its commas and its full stop', () => {
    const after = contentsAfter(line, cue).candidates.map(words);
    expect(after).toContain('that the “ old ” bridge , which was shut , would open');
    expect(after).toContain('that the “ old ” bridge');
    expect(after).toContain('“ old ” bridge');
    expect(after).toContain('');
  });

  it('stand before or behind the cue, never across it, and not in the next sentence', () => {
    for (const span of contentsAfter(line, cue).candidates) if (span) expect(span[0]).toBeGreaterThanOrEqual(cue[1]);
    for (const span of contentsBefore(line, cue).candidates) if (span) expect(span[1]).toBeLessThanOrEqual(cue[0]);
    expect(contentsAfter(line, cue).candidates.map(words).join()).not.toContain('Good');
  });

  it('before a cue hold the quotation that ends there', () => {
    const added = WORDS.indexOf('added');
    expect(contentsBefore(lineWith({}), [added, added + 1]).candidates.map(words)).toContain('“ Good , ”');
  });
});

describe('a choice', () => {
  const weights = fc
    .array(fc.integer({ min: -127, max: 127 }), { minLength: 64, maxLength: 64 })
    .map((some) => ({ rows: Int8Array.from({ length: 1 << CHOICE_BITS }, (_, i) => some[(i * 7) % 64]!), step: 0.01 }));
  const line = lineWith({ source: [[3, 5]], content: [[SAID + 1, SAID + 6]] });

  it('weighs each candidate by all that speaks for it, however it adds up', () => {
    fc.assert(
      fc.property(weights, (some) => {
        for (const choice of [contentsAfter(line, cue), contentsBefore(line, cue), sourcesOf(line, cue)]) {
          const scores = choice.scores(new Rows(), some);
          choice.candidates.forEach((candidate, i) => expect(scores[i]).toBeCloseTo(worth(choice, candidate, some), 6));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives chances that add up to 1, the best to the best score', () => {
    fc.assert(
      fc.property(weights, (some) => {
        const none = { span: null, chance: 1 };
        const choice = cuesOf(line, cue, { after: none, before: none, source: none });
        const chances = chancesOf(choice, new Rows(), some);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
        const most = Math.max(...choice.candidates.map((candidate) => worth(choice, candidate, some)));
        expect(worth(choice, best(choice, chances).span, some)).toBeCloseTo(most, 6);
      }),
      { numRuns: 20 },
    );
  });

  it('never lets two contents overlap', () => {
    const added = WORDS.indexOf('added');
    const two = lineWith({ cue: [cue, [added, added + 1]], content: [[SAID + 1, SAID + 9]] });
    fc.assert(
      fc.property(weights, (some) => {
        const contents = chooseRelations(two, some, new Rows()).flatMap(({ content }) => content);
        contents.sort((a, b) => a[0] - b[0]);
        contents.slice(1).forEach((span, i) => expect(span[0]).toBeGreaterThanOrEqual(contents[i]![1]));
      }),
      { numRuns: 50 },
    );
  });
});

function worth(choice: Choice, candidate: TokenSpan | null, weights: { rows: Int8Array; step: number }): number {
  const rows = new Rows();
  choice.put(rows, candidate);
  let sum = 0;
  for (const row of rows.list.subarray(0, rows.count)) sum += weights.rows[row]!;
  return sum * weights.step;
}
