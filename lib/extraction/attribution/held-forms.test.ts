import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, claimant }) => `${claimant ?? '–'}: ${quote.replace(/[.]$/, '')}`,
  );

describe('what somebody holds or is quoted with', () => {
  it.each([
    [
      'Jonas Falk sleeps in the barn. The smell, he is convinced, comes from the pond.',
      'Jonas Falk: The smell, he is convinced, comes from the pond',
    ],
    [
      'Jonas Falk sleeps in the barn. The smell, he’s certain, comes from the pond.',
      'Jonas Falk: The smell, he’s certain, comes from the pond',
    ],
    ['Jonas Falk runs the ferry. The auction was in his view rigged.', 'Jonas Falk: The auction was in his view rigged'],
    ['The fund lost two cases. By its own reckoning 40 tenants were overcharged.', 'The fund: 40 tenants were overcharged'],
    [
      'To judge by a ledger seen by this newspaper, 900 sheep were sold in 2019.',
      'A ledger seen by this newspaper: 900 sheep were sold in 2019',
    ],
    [
      'Jonas Falk resigned in May. For him, the board “sold the pier for a song”.',
      'Jonas Falk: the board “sold the pier for a song”',
    ],
    ['The fares, so claims Jonas Falk, rose by half.', 'Jonas Falk: The fares, so claims Jonas Falk, rose by half'],
    ['The pilots hold the opposite view: the runway is 40 metres too short.', 'The pilots: the runway is 40 metres too short'],
    ['The brewers tell another story: two wells were dry by May.', 'The brewers: two wells were dry by May'],
    ['Falk’s answer was swift: the well was dug in 1990.', 'Falk: the well was dug in 1990'],
    ['The bishop was having none of it: the roof had been paid for.', 'The bishop: the roof had been paid for'],
    ['Another family, the Holms, see it differently: the nurses saved their son.', 'Holms: the nurses saved their son'],
    ['The abbot means to sell the orchard by June.', 'The abbot: The abbot means to sell the orchard by June'],
  ])('is theirs: %s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    ['Jonas Falk runs the ferry. In his own words he told the court how the auction was held.', 'Jonas Falk: In his own words'],
    ['The state is being sued because, so says Jonas Falk, 40 wells were dry.', 'Jonas Falk: The state is being sued'],
  ])('is not where nobody is told to hold it: %s', (text, claim) => {
    expect(read(text).some((each) => each.startsWith(claim))).toBe(false);
  });
});

describe('how, where and when stand ahead of whoever speaks', () => {
  it.each([
    ['“The gate was open,” stated in writing Nord Ferries, which runs the port.', 'Nord Ferries: The gate was open'],
    ['“The gate was open,” declared yesterday in Lund the director Mara Holm.', 'Mara Holm: The gate was open'],
    ['“The gate was open,” said in a statement the company Norline.', 'Norline: The gate was open'],
    ['The gate was open, declared in writing the port council.', 'The port council: The gate was open'],
    ['“The gate was open,” said the mayor in Lund the day after.', 'The mayor: The gate was open'],
  ])('%s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
