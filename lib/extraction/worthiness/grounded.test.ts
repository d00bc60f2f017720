import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const reasonsOf = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.flatMap(({ reasons }) => reasons);

describe('reasons that a person reads', () => {
  it.each([
    ['The tent fell during the storm and nobody was hurt.', 'a rise or a fall'],
    ['The club lost 4 million pounds.', 'a rise or a fall'],
    ['He signed a treaty with the two countries.', 'compares'],
    ['The decision could be made only by the council.', 'compares'],
    ['She said this during a meeting on 6 May.', 'a number'],
    ['I can only repeat what the operator reported, said Ann Lowe.', 'compares'],
  ])('do not rest on a single word: %s is not “%s”', (text, reason) => {
    expect(reasonsOf(text)).not.toContain(reason);
  });

  it.each([
    ['Rents rose by 9 per cent.', 'a rise or a fall'],
    ['Prices doubled in a year.', 'a rise or a fall'],
    ['The city has fewer nurses than any other in the country.', 'compares'],
    ['The bridge is the largest in Norland.', 'compares'],
    ['The fire killed 40 people.', 'a number'],
    ['The bridge was closed in 1998.', 'dated'],
  ])('are there: %s is “%s”', (text, reason) => {
    expect(reasonsOf(text)).toContain(reason);
  });
});
