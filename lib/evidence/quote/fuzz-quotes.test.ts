import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normaliseText } from '#lib/evidence/quote/normalise-text';
import { foldForm } from '#lib/evidence/quote/fold-text';
import { verifyQuote } from '#lib/evidence/verify-quote';
import { slowness } from '../../../scripts/check/slowness.mjs';

const RUNS = process.env.DEEP ? 20_000 : 600;
/** 200 ms for texts people paste (docs/decisions/0023). */
const WORST_MS = 200 * slowness();

/** What this process spent, not what the clock says: other work on the machine is not the verifier's. */
function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let worst = { ms: 0, quote: '' };
beforeAll(() => {
  verifyQuote('a quote that warms everything up', 'some text '.repeat(500));
  worst = { ms: 0, quote: '' };
});
afterAll(() => {
  expect(worst.ms, worst.quote.slice(0, 200)).toBeLessThan(WORST_MS);
});

function timed(quote: string, text: string) {
  let proof = verifyQuote('', '');
  const ms = spent(() => {
    proof = verifyQuote(quote, text);
  });
  if (ms > worst.ms) worst = { ms, quote };
  return proof;
}

const LETTERS = fc.constantFrom('a', 'é', 'e\u0301', 'ﬁ', 'я', 'й', 'ß', 'ñ', '𝒜', 'o', 'r', 'T', 'Я', '2', '5', '·');
const WORD = fc.array(LETTERS, { minLength: 2, maxLength: 7 }).map((letters) => `w${letters.join('')}`);
const SPACE = fc.constantFrom(' ', ' ', ' ', '  ', '\n', '\u00a0', ', ', ' — ', ': “', '” ', '. ', ' 😀 ', "'s ", '\n\n');
const TEXT = fc
  .array(fc.tuple(WORD, SPACE), { minLength: 8, maxLength: 400 })
  .map((parts) => parts.map(([word, space], i) => `${word}${i}${space}`).join(''));

/** The same words as another hand would type them. */
const HANDS: Record<string, (words: string) => string> = {
  'as they stand': (words) => words,
  decomposed: (words) => words.normalize('NFD'),
  composed: (words) => words.normalize('NFC'),
  'with other marks': (words) => words.replace(/[“”]/gu, '"').replace(/—/gu, '–').replaceAll("'", '’'),
  'on one line': (words) => words.replace(/\s+/gu, ' '),
  'over many lines': (words) => words.replace(/\s+/gu, '\n'),
  'with soft hyphens': (words) => words.replace(/(?<=w)(?=\p{L})/gu, '\u00ad'),
  'in small letters': (words) => words.toLowerCase(),
  'inside marks': (words) => `«${words}»`,
};

/** Letters, digits and signs that nobody reads differently however the words are set. */
function bare(words: string): string {
  return foldForm(normaliseText(words)).text.replace(/[\s"'.,:;!?-]+/gu, '');
}

describe('generated quotes and texts', () => {
  it('are found where the mapped span reproduces the quoted words, whoever typed them', () => {
    const cut = fc.tuple(fc.nat(), fc.integer({ min: 3, max: 20 }), fc.constantFrom(...Object.keys(HANDS)));
    fc.assert(
      fc.property(TEXT, cut, (text, [from, size, hand]) => {
        const places = [...text.matchAll(/w[^\s]*?\d+(?=[\s.,:'”]|$)/gu)];
        const first = from % Math.max(1, places.length - size);
        const last = places[Math.min(first + size, places.length) - 1]!;
        const words = text.slice(places[first]!.index, last.index + last[0].length);
        const proof = timed(HANDS[hand]!(words), text);
        if (proof.reason === 'cuts-word-or-number') return;
        expect(proof.level).not.toBe('absent');
        const found = proof.spans.map((span) => text.slice(span.start, span.end)).join('');
        expect(bare(found)).toBe(bare(words));
        const { start, end } = proof.selectors![0];
        expect(Array.from(text).slice(start, end).join('')).toBe(proof.selectors![1].exact);
      }),
      { numRuns: RUNS },
    );
  });

  it('of any signs at all give back spans that say no other words than the quote', () => {
    const anything = fc.oneof(
      fc.string({
        unit: fc.constantFrom('a', ' ', 'b', '.', '-', '\n', '[', ']', '…', '"', '\u00ad', '\u0301', '1', ','),
        maxLength: 300,
      }),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(anything, fc.array(anything, { maxLength: 8 }), (quote, others) => {
        const text = [...others, quote, ...others].join(' ');
        const proof = timed(quote, text);
        if (proof.level === 'absent' || proof.level === 'elided' || proof.bracketed.length > 0) return;
        const found = proof.spans.map((span) => text.slice(span.start, span.end)).join(' ');
        const letters = (words: string) => bare(words).replace(/[^\p{L}\p{N}]+/gu, '');
        expect(letters(quote)).toContain(letters(found));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('quotes made to take long', () => {
  const scraps = (count: number, words: string) => Array.from({ length: count }, () => words).join(' […] ');
  it.each([
    ['scraps that stand everywhere', `${scraps(7, 'a a a')} […] b b b`, 'a '.repeat(50_000)],
    ['a long run of one word', `${'a '.repeat(2_000)}b`, 'a '.repeat(50_000)],
    ['a text of cut words', 'aaa bbb ccc', 'xaaa bbb ccc '.repeat(8_000)],
    ['brackets without end', Array.from({ length: 200 }, (_, i) => `[w${i}] a b c`).join(' '), 'a b c '.repeat(16_000)],
    ['marks without a letter', `${'\u0301'.repeat(4_000)} abc def ghi`, '\u0301'.repeat(100_000)],
    ['a sign that is spelled out as eighteen', '\ufdfa'.repeat(4_000), '\ufdfa'.repeat(100_000)],
    ['hyphens before long gaps', `ab- ${' '.repeat(4_000)}cd ef gh`, `ab-${' '.repeat(5_000)}`.repeat(20)],
    [
      'words that share a stem',
      Array.from({ length: 500 }, (_, i) => `abcde${i}x`).join(' '),
      Array.from({ length: 12_000 }, (_, i) => `abcde${i % 977}`).join(' '),
    ],
    ['open brackets', '['.repeat(5_000), 'abc '.repeat(25_000)],
  ])('%s', (_case, quote, text) => {
    const times = [1, 2, 3].map(() => spent(() => verifyQuote(quote, text)));
    expect(Math.min(...times)).toBeLessThan(WORST_MS);
  });
});
