import { statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, mayFollow } from './labels';
import { spansOf } from './line';
import { readAttributions, WEIGHTS_FILE } from './read-attributions';
import { readTokens } from './tokens';
import { CHOICE_BITS } from './rows';
import { decode, TRANSITIONS, withoutImpossible } from './viterbi';
import { Vocabulary } from './vocabulary';
import { packWeights, unpackWeights } from './weights';
import { classNumber, classOf } from './word-classes';

const NOTHING = { cueLevels: new Map(), clusters: new Map() };

function read(text: string) {
  return readAttributions(text, { start: 0, end: text.length }).map(({ source, cue, content }) => {
    const words = (spans: { start: number; end: number }[]) => spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return { source: words(source), cue: words(cue), content: words(content) };
  });
}

describe('attributions', () => {
  it('are found with their source, cue and content', () => {
    expect(read('The mayor said that the old bridge would be closed in May.')).toEqual([
      { source: 'The mayor', cue: 'said', content: 'that the old bridge would be closed in May' },
    ]);
    expect(read('“We will mend it,” Anna Kowalska said.')).toEqual([
      { source: 'Anna Kowalska', cue: 'said', content: '“We will mend it,”' },
    ]);
    expect(read('The harbour froze in 1963.')).toEqual([]);
  });

  it('have places in the text whatever stands before them', () => {
    const text = '🦉🦉 Ice.\n\nThe minister said the dam was safe.';
    expect(read(text)).toEqual(read(text.slice(text.indexOf('The'))));
  });

  it('of any text have their places inside of what was read', () => {
    const words = fc.constantFrom(
      'said',
      ' ',
      '“',
      '”',
      "'s",
      'the',
      '\n',
      '😀',
      'е́',
      '.',
      'that',
      '\u0000',
      '\ud800',
      'Mr',
      '"',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 80 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(texts, fc.nat(20), (text, skipped) => {
        const within = { start: Math.min(skipped, text.length), end: text.length };
        for (const { source, cue, content } of readAttributions(text, within)) {
          for (const { start, end } of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(within.start);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(within.end);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of a line without end take time, not memory', () => {
    expect(readAttributions('he said '.repeat(20_000), { start: 0, end: 160_000 }).length).toBeGreaterThan(1);
  });
});

describe('tokens', () => {
  it('are words, endings of contractions and signs, where they stand', () => {
    const text = "“Don't,” O’Malley’s aide said—3rd 😀 e\u0301t\u00e9";
    const { count, starts, ends } = readTokens(text, { start: 0, end: text.length }, new Vocabulary(NOTHING));
    const tokens = Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]));
    expect(tokens).toEqual("“|Don|'t|,|”|O|’|Malley|’s|aide|said|—|3rd|😀|e\u0301t\u00e9".split('|'));
  });

  it('know their lines', () => {
    const text = 'One two.\n\nThree\r\nfour';
    expect(readTokens(text, { start: 0, end: text.length }, new Vocabulary(NOTHING)).lines).toEqual([0, 3, 4]);
  });

  it('have a class', () => {
    expect(['The', 'her', '’s', 'quickly', 'EU', 'Paris', '12', '”', '😀'].map(classOf)).toEqual(
      ['DET', 'OBJ', 'POS', 'LY', 'UPPER', 'NAME', 'NUM', 'CLOSE', 'SIGN'].map(classNumber),
    );
  });
});

describe('the best labels', () => {
  const number = fc.integer({ min: -40, max: 40 }).map((n) => n / 8);
  const lines = fc.record({
    scores: fc.array(fc.array(number, { minLength: LABELS, maxLength: LABELS }), { minLength: 1, maxLength: 4 }),
    steps: fc.array(number, { minLength: TRANSITIONS, maxLength: TRANSITIONS }),
  });

  it('score as much as the best of all ways to label a short line', () => {
    fc.assert(
      fc.property(lines, ({ scores, steps }) => {
        const transitions = withoutImpossible(Float32Array.from(steps));
        const labels = new Uint8Array(scores.length);
        decode(Float32Array.from(scores.flat()), scores.length, transitions, labels);
        expect(worth([...labels], scores, transitions)).toBeCloseTo(bestOf(scores, transitions), 3);
        labels.forEach((label, t) => expect(mayFollow(label, t === 0 ? -1 : labels[t - 1]!)).toBe(true));
      }),
    );
  });
});

function worth(labels: number[], scores: number[][], transitions: Float32Array): number {
  return labels.reduce((sum, y, t) => sum + scores[t]![y]! + transitions[(t === 0 ? LABELS : labels[t - 1]!) * LABELS + y]!, 0);
}

function bestOf(scores: number[][], transitions: Float32Array): number {
  let best = -Infinity;
  for (let code = 0; code < LABELS ** scores.length; code += 1) {
    const labels = scores.map((_, t) => Math.floor(code / LABELS ** t) % LABELS);
    best = Math.max(best, worth(labels, scores, transitions));
  }
  return best;
}

describe('parts', () => {
  it('are runs of labels', () => {
    expect(spansOf(Uint8Array.of(1, 2, 0, 3, 5, 6, 5), 7)).toEqual({
      source: [[0, 2]],
      cue: [[3, 4]],
      content: [
        [4, 6],
        [6, 7],
      ],
    });
  });
});

describe('weights', () => {
  it('are a small file', () => {
    expect(statSync(WEIGHTS_FILE).size).toBeLessThanOrEqual(600_000);
  });

  it('come back from their bytes', () => {
    const weights = {
      lexicon: { cueLevels: new Map([[7, 3]]), clusters: new Map([[0xffffffff, 200]]) },
      rows: Int8Array.from({ length: LABELS << 16 }, (_, i) => (i * 7) % 256),
      step: 0.25,
      transitions: Float32Array.from({ length: TRANSITIONS }, (_, i) => i / 2),
      choices: new Int8Array(1 << CHOICE_BITS).fill(-5),
      choiceStep: 0.5,
    };
    const back = unpackWeights(packWeights(weights));
    expect(Buffer.from(back.rows).equals(Buffer.from(weights.rows))).toBe(true);
    expect({ ...back, rows: 0 }).toEqual({ ...weights, rows: 0 });
    expect(() => unpackWeights(packWeights(weights).subarray(0, 1000))).toThrow();
  });
});
