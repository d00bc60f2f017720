import { describe, expect, it } from 'vitest';
import { codePointsIn } from '#lib/evidence/quote/selectors';
import { verifyQuote } from '#lib/evidence/verify-quote';

const KEPT =
  '😀 It began e\u0301te\u0301. He spoke first. Then he said 👩‍🚀: "NATO forces, are near". Nobody replied. It rained. All left.';

describe('where a quote stands, as the W3C says it', () => {
  it('counts code points, so that what stands before the words may be an emoji or a mark', () => {
    const [position, quote] = verifyQuote('NATO forces, are near', KEPT).selectors!;
    expect(Array.from(KEPT).slice(position.start, position.end).join('')).toBe('NATO forces, are near');
    expect(position.start).toBeLessThan(KEPT.indexOf('NATO'));
    expect(quote.exact).toBe('NATO forces, are near');
  });

  it('keeps what stands right before and after, punctuation included, by up to two more sentences', () => {
    const [, quote] = verifyQuote('NATO forces, are near', KEPT).selectors!;
    expect(quote.prefix).toBe('He spoke first. Then he said 👩‍🚀: "');
    expect(quote.suffix).toBe('". Nobody replied. It rained.');
    expect(KEPT).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
  });

  it('says what the kept copy says, not how it was typed, gaps included', () => {
    expect(verifyQuote('nato FORCES are', 'So NATO\nforces are near.').selectors![1].exact).toBe('NATO\nforces are');
    expect(verifyQuote('Then he said […] forces, are near', KEPT).selectors![1].exact).toBe(
      'Then he said 👩‍🚀: "NATO forces, are near',
    );
  });

  it('never parts a surrogate pair, and keeps whole words', () => {
    const far = (sign: string) => `${sign.repeat(500)} the three words ${sign.repeat(500)}`;
    for (const text of [far('😀'), far('a😀'), far('word '), far(' 😀 '), `x${far('😀')}`]) {
      const { selectors } = verifyQuote('the three words', text);
      expect(selectors?.[1].prefix.isWellFormed() && selectors[1].suffix.isWellFormed()).toBe(true);
    }
    const [, quote] = verifyQuote('the three words', ` ${far('word ')}`).selectors!;
    expect(quote.prefix).toMatch(/^(?:word )+ $/);
  });

  it('has none where nothing was found', () => {
    expect(verifyQuote('NATO forces are far', KEPT)).not.toHaveProperty('selectors');
  });

  it('counts how often the words stand there, so that a place can be told from the others', () => {
    expect(verifyQuote('one two three', 'one two three, one two three').times).toBe(2);
    expect(verifyQuote('one two three', 'one two three').times).toBe(1);
  });

  it('counts a pair of surrogates as one', () => {
    expect(['', 'ab', '😀b', 'e\u0301'].map(codePointsIn)).toEqual([0, 2, 2, 2]);
  });
});
