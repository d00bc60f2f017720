import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, claimant }) => `${claimant ?? '–'}: ${quote.replace(/[.]$/, '')}`,
  );

describe('a figure or a cause that somebody puts between commas', () => {
  it.each([
    [
      'The fair drew 9,000 people, a number that the police put at four thousand.',
      'The police: a number that the police put at four thousand',
    ],
    ['The abbey needs a new roof, which a builder priced at £2 million in May.', 'A builder: '],
    ['The repair, which the owner reckons at £3 million, begins in May.', 'The owner'],
    ['The growers’ league, which puts the loss at 40 million crowns, wants help.', 'The growers’ league: '],
    ['The two unions, which claim 60,000 members, called a strike.', 'The two unions: '],
    [
      'Sales fell 9% in May, a drop that the chamber attributes partly to the rain.',
      'The chamber: a drop that the chamber attributes partly to the rain',
    ],
  ])('is theirs: %s', (text, claim) => {
    expect(read(text).some((each) => each.startsWith(claim))).toBe(true);
  });

  it('is the text’s own where nobody puts it', () => {
    expect(read('The abbey, which cost £40 million, closed in May.').every((each) => each.startsWith('–: '))).toBe(true);
  });
});
