import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asItWillRun, type Mark, overlapping, pieceText } from '#lib/versions/checked-copy';
import type { Outcome } from '#lib/verdicts/verdict-content';

const TEXT = 'The 🌉 bridge cost 40 million. Nobody objected. It opened in May.';
const markAt = (words: string, outcome: Outcome | null, number = 1): Mark => {
  const start = TEXT.indexOf(words);
  return { claimId: String(number), number, start, end: start + words.length, outcome, isSigned: true };
};
const run = (...marks: Mark[]) => asItWillRun(pieceText(TEXT, marks));

describe('the checked copy', () => {
  it('puts signed wording in the place of the old, counted in UTF-16 units', () => {
    expect(run(markAt('40 million', { kind: 'change', wording: '52 million' }))).toBe(TEXT.replace('40', '52'));
  });

  it('cuts without leaving a gap', () => {
    expect(run(markAt('Nobody objected.', { kind: 'cut', reason: 'Unknown' }))).toBe(TEXT.replace(' Nobody objected.', ''));
  });

  it('leaves what stands, what rests on the author, and what is not decided', () => {
    expect(
      run(markAt('bridge', { kind: 'stands' }), markAt('May', { kind: 'on-author', reason: 'Hers' }), markAt('It', null)),
    ).toBe(TEXT);
  });

  it('takes several changes, in whatever order they are given', () => {
    const marks = [markAt('May', { kind: 'change', wording: 'June' }), markAt('40', { kind: 'change', wording: '52' })];
    expect(run(...marks)).toBe(TEXT.replace('May', 'June').replace('40', '52'));
  });

  it('changes words once only, and names the claims that both would change them', () => {
    const whole = markAt('bridge cost 40 million', { kind: 'change', wording: 'bridge was dear' });
    const part = markAt('40 million', { kind: 'change', wording: '52 million' }, 2);
    expect(run(whole, part)).toBe(TEXT.replace('bridge cost 40 million', 'bridge was dear'));
    expect(overlapping([part, whole]).map(({ number }) => number)).toEqual([2]);
    expect(overlapping([whole, markAt('May', { kind: 'cut', reason: '' }, 3)])).toEqual([]);
  });

  it('makes a change inside words that stand, and says where their number belongs', () => {
    const whole = markAt('The 🌉 bridge cost 40 million', { kind: 'stands' });
    const change = markAt('40', { kind: 'change', wording: '52' }, 2);
    expect(run(whole, change)).toBe(TEXT.replace('40', '52'));
    const kept = pieceText(TEXT, [whole, change]).flatMap((piece) => (piece.kind === 'kept' && piece.mark ? [piece] : []));
    expect(kept.map(({ text, isEnd }) => [text, isEnd])).toEqual([
      ['The 🌉 bridge cost ', false],
      [' million', true],
    ]);
  });

  it.each([
    ['Nobody objected', TEXT.replace(' Nobody objected.', '')],
    ['The 🌉 bridge cost 40 million', 'Nobody objected. It opened in May.'],
    ['It opened in May', TEXT.replace(' It opened in May.', '')],
    ['bridge', TEXT.replace('bridge ', '')],
    ['40 million', TEXT.replace(' 40 million', '')],
  ])('closes up around a cut: %s', (words, copy) => {
    expect(run(markAt(words, { kind: 'cut', reason: 'Unknown' }))).toBe(copy);
  });

  it('leaves no empty paragraph, and neighbours may both be cut', () => {
    const text = 'One stands.\n\nTwo goes.\n\nThree stands.';
    const start = text.indexOf('Two');
    const cut = (from: number, words: string): Mark => ({
      ...markAt('May', { kind: 'cut', reason: 'Unknown' }),
      start: from,
      end: from + words.length,
    });
    const copy = 'One stands.\n\nThree stands.';
    expect(asItWillRun(pieceText(text, [cut(start, 'Two goes')]))).toBe(copy);
    expect(asItWillRun(pieceText(text, [cut(start, 'Two '), cut(start + 4, 'goes')]))).toBe(copy);
    expect(asItWillRun(pieceText(text, [cut(0, text)]))).toBe('');
  });

  it('keeps every word that no claim changes', () => {
    const spans = fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length), fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(spans, (given) => {
        const marks = given.map(([a, b, isChange], i) => ({
          ...markAt('It', isChange ? { kind: 'change', wording: 'x' } : null, i),
          start: Math.min(a, b),
          end: Math.max(a, b),
        }));
        const pieces = pieceText(TEXT, marks);
        expect(pieces.map(({ text }) => text).join('')).toBe(TEXT);
      }),
    );
  });
});
