import { describe, expect, it } from 'vitest';
import { markSharedWords } from './shared-words';

const show = (quote: string, claimLine: string) =>
  markSharedWords(quote, claimLine)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

describe('words a quote shares with the claim', () => {
  it('are marked in any form, neighbours together', () => {
    expect(show('It carries separating block warheads.', 'Its warheads are separate, with separating blocks')).toBe(
      'It carries [separating block warheads].',
    );
  });

  it('leave small words alone', () => {
    expect(show('He said that this has to be', 'This has been said by him')).toBe('He said that this has to be');
  });

  it('include numbers only when the claim has one', () => {
    expect(show('There are 36 of them', 'There are 10 of them')).toBe('There are [36] of them');
    expect(show('There are 36 of them', 'There are many of them')).toBe('There are 36 of them');
  });

  it('give the quote back unchanged when put together', () => {
    const quote = '… туда подтягиваются вооружённые силы НАТО,\nв том числе Германии.';
    expect(
      markSharedWords(quote, 'Вооружённые силы Германии')
        .map(({ text }) => text)
        .join(''),
    ).toBe(quote);
  });
});
