import { describe, expect, it } from 'vitest';
import { verifyQuote } from '#lib/evidence/verify-quote';
import { piecesOfPassage } from './passage-pieces';

const piecesIn = (quote: string, kept: string) => {
  const { spans, selectors } = verifyQuote(quote, kept);
  return piecesOfPassage(spans, selectors![1].exact);
};

describe('the pieces of a passage', () => {
  it('is one where the quote has no gap', () => {
    expect(piecesIn('one two three', 'Zero, one two three, four')).toEqual([{ text: 'one two three', isQuoted: true }]);
  });

  it('shows between the quoted words what was left out', () => {
    const kept = '😀 He said that he did, as always, not sign the order.';
    expect(piecesIn('said that he did […] sign the order', kept)).toEqual([
      { text: 'said that he did', isQuoted: true },
      { text: ', as always, not ', isQuoted: false },
      { text: 'sign the order', isQuoted: true },
    ]);
  });
});
