import { describe, expect, it } from 'vitest';
import { verifyQuote } from '#lib/evidence/verify-quote';
import { doubtsOf } from './doubts-of';

const KEPT = 'The minister said that he did, as he had always maintained, not sign the order of the cabinet.';
const doubts = (quote: string, quoteNote: string | null = null) =>
  doubtsOf({ n: 2, quoteProof: verifyQuote(quote, KEPT), quoteNote, typedBy: null });

describe('what a signer is told of a quote', () => {
  it('is nothing where it stands as it is', () => {
    expect(doubts('The minister said that he did')).toEqual([]);
    expect(doubtsOf({ n: 1, quoteProof: null, quoteNote: null, typedBy: null })).toEqual([]);
  });

  it('is what was left out, and that a negation is in it', () => {
    expect(doubts('said that he did […] sign the order')).toEqual([
      'Source 2: Left out: “, as he had always maintained, not”',
      'Source 2: A gap leaves out a negation.',
    ]);
  });

  it('is that it was proven in words which somebody typed', () => {
    const quoteProof = verifyQuote('The minister said that he did', KEPT);
    expect(doubtsOf({ n: 2, quoteProof, quoteNote: null, typedBy: 'cleo' })).toEqual(['Source 2: Words typed in by cleo.']);
  });

  it('is that a bracket stands in place of a name', () => {
    const quoteProof = verifyQuote('but [Vladimir Putin] said that it was so', 'Later, but Dmitry Peskov said that it was so.');
    expect(doubtsOf({ n: 2, quoteProof, quoteNote: null, typedBy: null })).toContain(
      'Source 2: A bracket stands in place of a name in the copy.',
    );
  });

  it('is what was put in', () => {
    expect(doubts('said that [the minister] did, as he had')).toEqual(
      ['Source 2: Put in: “the minister”', 'Source 2: Left out: “he”'].toReversed(),
    );
  });

  it('is that it was not found, and why it may stand', () => {
    expect(doubts('The minister signed every order', 'Said on air.')).toEqual([
      'Source 2: Not in the kept copy. Explained: Said on air.',
    ]);
  });
});
