import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSnapshot, verifyQuote } from '#lib/evidence/verify-quote';

const word = fc.stringMatching(/^[a-zа-яéö]{3,9}$/);
const number = fc.integer({ min: 2, max: 9999 }).map(String);
const words = fc.array(fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: number }), {
  minLength: 12,
  maxLength: 60,
});

/** A text of words, and a run of at least five of them. */
const textWithRun = words.chain((all) =>
  fc
    .record({ all: fc.constant(all), from: fc.nat(all.length - 6), size: fc.integer({ min: 5, max: 12 }) })
    .map(({ from, size }) => {
      const run = all.slice(from, from + size);
      return { text: all.join(' '), run, quote: run.join(' ') };
    }),
);

describe('quotes of any text', () => {
  it('finds every run of words of the text where it says it stands', () => {
    fc.assert(
      fc.property(textWithRun, ({ text, quote }) => {
        const proof = verifyQuote(quote, text);
        // A run that ends between the groups of one number ("15 000") is no quote of whole numbers.
        if (proof.reason === 'cuts-word-or-number') return;
        expect(proof.level).toBe('exact');
        expect(text.slice(proof.spans[0]?.start, proof.spans[0]?.end)).toBe(quote);
      }),
      { numRuns: 500 },
    );
  });

  it('finds it through line breaks, soft hyphens and other quotation marks', () => {
    fc.assert(
      fc.property(textWithRun, fc.constantFrom('\n', '\u00a0', '  ', ' \u200b'), ({ text, run }, gap) => {
        const kept = `„${text}“`;
        const proof = verifyQuote(`"${run.join(gap)}"`, kept);
        if (proof.reason === 'cuts-word-or-number') return;
        expect(proof.level).not.toBe('absent');
        expect(kept.slice(proof.spans[0]?.start, proof.spans[0]?.end)).toBe(run.join(' '));
      }),
    );
  });

  it('never finds it with a word put in that the text does not have', () => {
    fc.assert(
      fc.property(textWithRun, fc.nat(), fc.constantFrom('not', 'никогда', '77777', 'QXQ'), ({ text, run }, at, extra) => {
        const place = 1 + (at % (run.length - 1));
        const quote = [...run.slice(0, place), extra, ...run.slice(place)].join(' ');
        const proof = verifyQuote(quote, text);
        expect(proof.level).toBe('absent');
        expect(proof.nearest?.differences.some((difference) => difference.quote.includes(extra))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never leaves more than 600 units out of a gap, nor runs backwards', () => {
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const text = all.join(' ');
        const first = all
          .slice(a % (all.length - 4))
          .slice(0, 3)
          .join(' ');
        const second = all
          .slice(b % (all.length - 4))
          .slice(0, 3)
          .join(' ');
        const proof = verifyQuote(`${first} […] ${second}`, text);
        for (const gap of proof.omitted) expect(gap.end - gap.start).toBeLessThanOrEqual(600);
        const edges = proof.spans.flatMap((span) => [span.start, span.end]);
        expect(edges).toEqual([...edges].sort((x, y) => x - y));
      }),
      { numRuns: 300 },
    );
  });

  it('answers for any two texts, with spans inside the kept copy and as plain data', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc.string({ maxLength: 120 }),
    );
    fc.assert(
      fc.property(anything, anything, (quote, kept) => {
        const proof = verifyQuote(quote, kept);
        for (const span of [...proof.spans, ...proof.omitted, ...(proof.nearest ? [proof.nearest] : [])]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(kept.length);
        }
        expect(proof.level === 'absent').toBe(proof.reason !== null);
        expect(JSON.parse(JSON.stringify(proof))).toEqual(proof);
      }),
      { numRuns: 2000 },
    );
  });

  it('answers the same from a text that was read once', () => {
    fc.assert(
      fc.property(textWithRun, ({ text, quote }) => {
        const kept = readSnapshot(text);
        verifyQuote('some other quote to warm up', kept);
        expect(verifyQuote(quote.toUpperCase(), kept)).toEqual(verifyQuote(quote.toUpperCase(), text));
      }),
    );
  });
});
