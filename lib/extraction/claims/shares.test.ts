import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote }) => quote);

describe('what stands behind a comma and says how many, how it compares, or what came of it', () => {
  it.each([
    ['The mill employs 900 people, a third fewer than in 2015.', 'a third fewer than in 2015'],
    ['The plant sold 60,000 tyres last year, a fifth more than in 2024.', 'a fifth more than in 2024'],
    ['Four drivers were fined, each with 900 euros.', 'each with 900 euros'],
    ['Eleven children fell ill, six of them in Leeds.', 'six of them in Leeds'],
    [
      'Men waited four weeks longer than women, a gap the report mentions only on page 31.',
      'a gap the report mentions only on page 31',
    ],
    [
      'The council raised the fee to £40, a measure that has halved the number of stalls.',
      'a measure that has halved the number of stalls',
    ],
  ])('%s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each(['She asked why children, a quarter of her clinic, were shut out.', 'He ran, as one in a crowd does, for the door.'])(
    '%s holds no share',
    (text) => {
      expect(read(text).filter((quote) => /^(?:a quarter|one in)/u.test(quote))).toEqual([]);
    },
  );
});
