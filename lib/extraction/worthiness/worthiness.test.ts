import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT, contextOf } from '#lib/extraction/worthiness/context';
import { BUCKETS, DENSE, featuresOf } from '#lib/extraction/worthiness/features';
import { decodeWeights, encodeWeights, shippedWeights } from '#lib/extraction/worthiness/weights';
import { readWords } from '#lib/extraction/worthiness/words';
import { worthinessOf } from '#lib/extraction/worthiness/worthiness';

const worth = (text: string) => worthinessOf([{ text }])[0] ?? NaN;

const FACTS = [
  'The city spent 4.2 million euros on the bridge in 2019.',
  'Unemployment has fallen by 12 percent since 2021.',
  'The council voted against the housing law three times.',
  'Hospitals in the county treated 600 more patients than last year.',
];
const TALK = [
  'Thank you very much for coming tonight.',
  'Let me ask you this.',
  'What would you say to them?',
  'I hope we can all be proud of each other.',
];

describe('how much a sentence is worth checking', () => {
  it.each(FACTS)('puts a statement of fact above all small talk: %s', (fact) => {
    expect(worth(fact)).toBeGreaterThan(0.6);
    for (const talk of TALK) expect(worth(talk)).toBeLessThan(0.2);
  });

  it('gives no weight to who is named', () => {
    const said = (name: string) => worth(`In 2019 ${name} cut the budget by 3 percent, and ${name} signed the bill.`);
    expect(said('Obama')).toBe(said('Trump'));
    expect(said('Okonkwo')).toBe(said('Clinton'));
    expect(worth('Biden cut the budget by 3 percent.')).toBe(worth('Svensson cut the budget by 3 percent.'));
  });

  it('reads a sentence of running text by itself', () => {
    const all = [...FACTS, ...TALK, ...FACTS];
    expect(worthinessOf(all.map((text) => ({ text })))).toEqual(all.map(worth));
  });

  it('in a transcript the neighbours and the part of the speaker count as well', () => {
    const asked = (others: readonly string[]) => {
      const sentences = Array.from({ length: 21 }, (_, i) => ({
        text: i === 10 ? (FACTS[0] ?? '') : (others[i % others.length] ?? ''),
        speaker: 'A',
      }));
      return worthinessOf(sentences)[10] ?? NaN;
    };
    expect(asked(FACTS)).toBeGreaterThan(asked(TALK));
    const said = (speaker: string) =>
      worthinessOf([
        ...Array.from({ length: 40 }, (_, i) => ({ text: FACTS[i % 4] ?? '', speaker: 'A' })),
        { text: FACTS[1] ?? '', speaker },
      ])[40] ?? NaN;
    expect(said('A')).toBeGreaterThan(said('B'));
    expect(said('B')).toBe(said('C'));
  });

  it('answers once per sentence between 0 and 1, the same every time, whatever the text', () => {
    const sentence = fc.record({
      text: fc.string({ unit: 'binary', maxLength: 80 }),
      speaker: fc.option(fc.string({ unit: 'binary', maxLength: 5 })),
    });
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 30 }), (sentences) => {
        const scores = worthinessOf(sentences);
        expect(scores).toHaveLength(sentences.length);
        expect(scores.filter((score) => !(score >= 0 && score <= 1))).toEqual([]);
        expect(worthinessOf(sentences)).toEqual(scores);
      }),
      { numRuns: 60 },
    );
  });

  it('takes bounded time over a line of a million letters', () => {
    const started = performance.now();
    for (const unit of ['a', '😀', 'x ', '1,', 'é']) worth(unit.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('the features of a sentence', () => {
  it('count each word group once, inside of the table', () => {
    const { buckets, dense } = featuresOf(readWords('the port the port the port 12 13'));
    expect(new Set(buckets).size).toBe(buckets.length);
    expect([...buckets].every((bucket) => bucket >= 0 && bucket < BUCKETS)).toBe(true);
    expect(dense[DENSE.indexOf('numbers')]).toBe(1);
    expect(dense[DENSE.indexOf('year')]).toBe(0);
    expect(featuresOf(readWords('in 1998')).dense[DENSE.indexOf('year')]).toBe(1);
  });

  it('are the same when a word comes again after the memory was emptied', () => {
    const before = featuresOf(readWords('Crime fell in 1998'));
    for (let i = 0; i < 30_000; i++) readWords(`w${i}`);
    expect(featuresOf(readWords('Crime fell in 1998'))).toEqual(before);
  });
});

describe('the context of a sentence', () => {
  it('has a number for each thing it names, and a weight in the file for each number', () => {
    const rows = contextOf([{ text: 'Why?', speaker: 'A', words: 1, turn: -1 }]);
    expect(rows.map((row) => row.length)).toEqual([CONTEXT.length]);
    expect(rows[0]?.[CONTEXT.indexOf('isQuestion')]).toBe(1);
    expect(shippedWeights().context).toHaveLength(CONTEXT.length);
  });
});

describe('the file of weights', () => {
  it('says again what was written, and is refused when it is cut off', () => {
    const bytes = Buffer.from(encodeWeights(shippedWeights()));
    expect(decodeWeights(bytes)).toEqual(shippedWeights());
    expect(bytes.length).toBeLessThanOrEqual(200_000);
    expect(() => decodeWeights(bytes.subarray(0, -1))).toThrow('cut off');
  });
});
