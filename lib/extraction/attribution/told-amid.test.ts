import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const said = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, attribution }) => `${attribution.map(({ who }) => who).join(' > ')}: ${quote.replace(/[.]$/, '')}`,
  );

describe('whose words they are', () => {
  it.each([
    ['By noon, several tenants report, the smell had reached the school.', 'Several tenants'],
    ['The brakes, mechanics report, had been worn for months.', 'Mechanics'],
    ['In March, campaigners note, the same firm was fined £4,000.', 'Campaigners'],
    ['The dam, countered the engineer, Tom Rask, had been checked in May.', 'Tom Rask'],
    ['The lane, countered Ann Lowe, a nurse who chairs the residents, had taken her 40 minutes.', 'Ann Lowe'],
    ['The parcel, said a clerk at the depot who asked not to be named, had never arrived.', 'A clerk'],
    ['The vote, admits Lars Holm, 61, a retired clerk, was recounted twice.', 'Lars Holm'],
    ['The lights, the inquiry heard from a porter, had been off since nine.', 'A porter'],
    ['The school, parents were told by the council, would close in June.', 'The council'],
    ['Nobody, the trust insisted, had been hurt.', 'The trust'],
    ['By dawn the bridge had gone, villagers report.', 'Villagers'],
    ['The factory will close in May, workers learned from the radio.', 'The radio'],
  ])('amid a sentence: %s', (text, who) => {
    expect(said(text)).toEqual([expect.stringMatching(new RegExp(`^${who}: `))]);
  });

  it.each([
    ['The owner of the ferry, the firm Nordlys, said that two engines had failed.', 'Nordlys: two engines had failed'],
    ['The builder, the Danish group Holm, said the roof was safe.', 'Holm: the roof was safe'],
    ['The lawyers for the firm Karbon said two shafts were closed.', 'The lawyers for the firm Karbon: two shafts were closed'],
    ['Crime rose by 9%, statistics from the Home Office show.', 'Home Office: Crime rose by 9%'],
    ['Minutes released by the Harbour Board show that the fee was waived.', 'Harbour Board: the fee was waived'],
    ['In an open letter 40 doctors warn that the ward will close.', '40 doctors: the ward will close'],
    ['Mr Gray insists it’s the cheapest of three offers.', 'Gray: it’s the cheapest of three offers'],
    ['The Herald claims I’ve sold my shares.', 'Herald: I’ve sold my shares'],
    ['The board claims we never asked for the money.', 'The board: we never asked for the money'],
    ['Ann Lowe does not want the fair banned.', 'Ann Lowe: Ann Lowe does not want the fair banned'],
  ])('who speaks: %s', (text, wanted) => {
    expect(said(text)).toEqual([wanted]);
  });

  it.each([
    [
      'They sent two ships to Gdynia, which, as the broker Ida Lund estimates, raises the price by 6 euros.',
      ['They sent two ships to Gdynia', 'Ida Lund: which, as the broker Ida Lund estimates, raises the price by 6 euros'],
    ],
    [
      'The state sold the railway, which critics say cost 400 jobs.',
      ['The state sold the railway', 'Critics: which critics say cost 400 jobs'],
    ],
    [
      'The council planted 300 trees, of which, the gardeners say, half have died.',
      ['The council planted 300 trees', 'The gardeners: of which, the gardeners say, half have died'],
    ],
  ])('a relative clause is said by another: %s', (text, wanted) => {
    expect(said(text)).toEqual(wanted.map((line) => (line.includes(': ') ? line : `: ${line}`)));
  });

  it.each([
    [
      'The board, Lowe maintains, asked for a second offer, and the management never sent one.',
      ['Lowe: The board, Lowe maintains, asked for a second offer', 'Lowe: the management never sent one'],
    ],
    [
      'Neither boat, the auditor told us, can sail before 2027: the piers at Hallin are nine metres too short.',
      [
        'The auditor: Neither boat, the auditor told us, can sail before 2027',
        'The auditor: the piers at Hallin are nine metres too short',
      ],
    ],
    [
      'The union described the offer as “an insult”: wages, it said, had fallen by 9 per cent.',
      ['The union: The union described the offer as “an insult”', 'The union: wages, it said, had fallen by 9 per cent'],
    ],
    [
      'Ann Lowe said the road was closed; the contract, approved in June, was never signed.',
      ['Ann Lowe: the road was closed', 'Ann Lowe: the contract, approved in June, was never signed'],
    ],
  ])('what is said in two parts: %s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  it.each([
    ['The board met, with Ida Holt in the chair. The Convener said that 40 pupils would move.', 'Ida Holt: 40 pupils would move'],
    ['The hearing was chaired by Tom Reed. The chairman told members that the fund was empty.', 'Tom Reed: the fund was empty'],
    [
      'In a letter to the board Ida Holt writes that the pump failed. The letter says two men were hurt.',
      'Ida Holt: two men were hurt',
    ],
    [
      'The council wrote to residents in May. The bridge, it said, would stay closed.',
      'The council: The bridge, it said, would stay closed',
    ],
    [
      'Rafiq Sand said the grant had stood still. The minister, Alison Gray, disputed this: it went up by 4%, she pointed out.',
      'Alison Gray: it went up by 4%',
    ],
  ])('from the sentence before: %s', (text, wanted) => {
    expect(said(text).at(-1)).toBe(wanted);
  });
});
