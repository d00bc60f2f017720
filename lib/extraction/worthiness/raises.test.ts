import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { raisesOf } from '#lib/extraction/worthiness/raises';
import { shippedWeights } from '#lib/extraction/worthiness/weights';

describe('why a sentence scores as it does', () => {
  it.each([
    ['The city spent 4.2 million euros on the bridge.', 'a number'],
    ['The bridge was closed in 1998.', 'dated'],
    ['We have fewer nurses than anybody else.', 'compares'],
    ['Prices increased and wages dropped.', 'a rise or a fall'],
    ['The council voted against the law.', 'a law, a record or a vote'],
    ['The committee and the department refused.', 'a public body'],
  ])('%s: %s', (text, reason) => {
    expect(raisesOf(text)).toContain(reason);
  });

  it('names nothing that is not there', () => {
    expect(raisesOf('Thank you.')).toEqual([]);
    expect(raisesOf('They went home in the evening.')).not.toContain('a number');
  });

  it('names nothing that did not move the score up', () => {
    const { words, ...rest } = shippedWeights();
    const turned = { ...words, weights: words.weights.map((weight) => -weight), dense: words.dense.map((weight) => -weight) };
    const text = 'The city spent 4.2 million euros on the bridge.';
    expect(raisesOf(text)).toContain('a number');
    expect(raisesOf(text, { ...rest, words: turned })).not.toContain('a number');
  });

  it('answers for any text, each reason once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
        const reasons = raisesOf(text);
        expect(new Set(reasons).size).toBe(reasons.length);
      }),
      { numRuns: 40 },
    );
  });
});
