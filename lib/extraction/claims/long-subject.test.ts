import { describe, expect, it } from 'vitest';
import { readLongSubject } from '#lib/extraction/claims/long-subject';
import { extractClaims } from '#lib/extraction/extract-claims';

const quotesOf = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote, claimLine }) => ({
    quote,
    claimLine,
  }));

describe('a subject that takes up the larger half of its sentence', () => {
  it('is a claim of its own, and so is what it does', () => {
    expect(quotesOf('Joachim Sterne, a solicitor acting for nineteen families of Orly, left the board.').length).toBe(1);
    expect(quotesOf('Joachim Sterne, a solicitor acting for families in the valley, left the board.')).toEqual([
      {
        quote: 'Joachim Sterne, a solicitor acting for families in the valley',
        claimLine: 'Joachim Sterne is a solicitor acting for families in the valley.',
      },
      expect.objectContaining({ quote: 'left the board' }),
    ]);
  });

  it('stays with what it does when it is short, opens with when or where, or holds a verb of its own', () => {
    expect(readLongSubject('The mayor, a lawyer, denied that the bridge over the river had been closed in May.')).toBeNull();
    expect(readLongSubject('In the valley, a long way from the nearest of the larger towns, rain fell.')).toBeNull();
    expect(readLongSubject('The dam broke, the people in the valley below the dam fled, and nobody helped.')).toBeNull();
  });
});
