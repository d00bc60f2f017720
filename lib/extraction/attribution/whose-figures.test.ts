import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const said = (text: string): [string, string | null][] =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en', nested: () => [] }).candidates.map(({ quote, claimant }) => [
    quote,
    claimant,
  ]);

describe('whose figures they are', () => {
  it.each([
    [
      "Campaigners from Clean Orrin, a group founded by Mr Truscott's daughter, claim that one of the wells lies near the airfield.",
      'one of the wells lies near the airfield',
      'Campaigners from Clean Orrin',
    ],
    [
      'Clean Orrin, a group led by Ann Truscott, claims that the filters were never changed.',
      'the filters were never changed',
      'Clean Orrin',
    ],
    [
      'Campaigners claim that one of the three wells lies near the pit, and accuse the company of not having tested it since 2019.',
      'accuse the company of not having tested it since 2019',
      'Campaigners',
    ],
    ['The ministry puts the stock at less than 500 litres, all of it burned by May.', 'all of it burned by May', 'The ministry'],
    ['The police say eight hundred.', 'The police say eight hundred', 'The police'],
    [
      'We counted: the stewards make it three and a half thousand.',
      'the stewards make it three and a half thousand',
      'The stewards',
    ],
    ["The Migration Board's report shows that arrivals fell by a third.", 'arrivals fell by a third', 'Migration Board'],
    [
      'The Ministry of Commerce disagrees. In a statement issued on Monday it is written that 38 factories have resumed production.',
      '38 factories have resumed production',
      'Ministry of Commerce',
    ],
    [
      'Cheng Boya, chief economist of Lianyue Securities, left in May. By year-end, said Cheng, one dollar will cost 9.4 marlun.',
      'By year-end, said Cheng, one dollar will cost 9.4 marlun',
      'Cheng Boya',
    ],
    [
      'Anna Lind studied 40 homes. What struck her most, she said, was the damp: 12 homes had no heating.',
      '12 homes had no heating',
      'Anna Lind',
    ],
  ])('%s', (text, quote, who) => {
    expect(said(text).map(([words, by]) => [words.replace(/\.$/, ''), by])).toContainEqual([quote, who]);
  });

  it('leaves what the paper of a speaker’s own country says to the paper', () => {
    expect(said("Norway's report shows that arrivals fell by a third.")).toEqual([
      ['arrivals fell by a third', "Norway's report"],
    ]);
  });
});

describe('two figures with one verb', () => {
  it.each([
    [
      'Exports dropped by 11 per cent, and those of parts by one-fifth.',
      ['Exports dropped by 11 per cent', 'those of parts by one-fifth'],
    ],
    [
      'Shares fell sharply, dropping to 12 euros before recovering to 14 euros.',
      ['Shares fell sharply', 'dropping to 12 euros', 'recovering to 14 euros'],
    ],
    [
      'It was taken to court in 2023 by a coach company, and it won.',
      ['It was taken to court in 2023 by a coach company', 'it won'],
    ],
    [
      'Until 2014 foam was used at the airfield, and, to judge from an inventory, some 3,000 litres were still stored there.',
      ['Until 2014 foam was used at the airfield', 'some 3,000 litres were still stored there'],
    ],
    [
      'Their own survey, finished in November and never published, has nineteen homes.',
      ['Their own survey, finished in November and never published, has nineteen homes'],
    ],
    [
      'Rents rose by 9 per cent in Lund and by 12 per cent in Malmo.',
      ['Rents rose by 9 per cent in Lund', 'by 12 per cent in Malmo'],
    ],
  ])('%s', (text, quotes) => {
    expect(said(text).map(([quote]) => quote)).toEqual(quotes);
  });
});
