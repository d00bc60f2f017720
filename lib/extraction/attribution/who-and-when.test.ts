import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(
    ({ quote, claimant }) => `${claimant ?? '–'}: ${quote.replace(/[.]$/, '')}`,
  );

describe('who speaks behind a lead, beside a clause, to whom and when', () => {
  it.each([
    ['Last spring, the couple who run the kiln said the roof had leaked for years.', 'The couple: the roof had leaked for years'],
    ['Near the gate a girl who sells oranges told us that the guards had left.', 'A girl: the guards had left'],
    [
      'In a note to parents, teachers at the school warned that the boiler had failed.',
      'Teachers at the school: the boiler had failed',
    ],
    ['At a rally on Sunday Bryn Acker insisted the quarry was closed in 1987.', 'Bryn Acker: the quarry was closed in 1987'],
    ['At first Petra Sand denied it, but the vault was emptied in March.', '–: the vault was emptied in March'],
    ['Ilse Marr said after the match the stand had been closed since April.', 'Ilse Marr: the stand had been closed since April'],
    ['The abbot said in a letter to the diocese the bells were sold in 1954.', 'The abbot: the bells were sold in 1954'],
    ['She told members of the jury the safe was empty.', 'She: the safe was empty'],
    ['The union estimated about 1,200 posts were cut last year.', 'The union: about 1,200 posts were cut last year'],
    [
      'The clerk insisted the canal that feeds the locks was dug in 1811.',
      'The clerk: the canal that feeds the locks was dug in 1811',
    ],
    [
      'Acker told the court half of the sum that the club raised went to a cousin.',
      'Acker: half of the sum that the club raised went to a cousin',
    ],
    ['Acker conceded the fact that the tunnel floods twice a year.', 'Acker: the tunnel floods twice a year'],
    [
      'Petra Sand, in tears, said the men who ran the mine had known since June.',
      'Petra Sand: the men who ran the mine had known since June',
    ],
    ['Bryn Acker says the siren did not sound, reading from a sheet of paper.', 'Bryn Acker: the siren did not sound'],
    ['The siren did not sound, said Petra Sand yesterday.', 'Petra Sand: The siren did not sound'],
    ['The siren did not sound, say two of the keepers.', 'Two of the keepers: The siren did not sound'],
    ['“The flood,” villagers say, “carried off nine barns.”', 'Villagers: The flood,” villagers say, “carried off nine barns'],
  ])('%s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });

  it.each([
    ['Since wages rose in May, the tank holds 900 litres.'],
    ['Although the firm denied it, the survey counts 41 owls.'],
    ['The reservoir leaks every spring; the survey shows nine cracks.'],
  ])('what holds or counts things is nobody: %s', (text) => {
    expect(
      extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ claimant }) => claimant),
    ).not.toContain('The tank');
    expect(read(text).filter((claim) => /^The (?:tank|survey)/.test(claim))).toEqual([]);
  });
});

describe('as somebody notes, according to somebody', () => {
  it.each([
    ['As the boy who found the purse told the police, it was empty.', 'The boy: it was empty'],
    ['Nine barns burned down, as villagers recalled.', 'Villagers: Nine barns burned down'],
    ['Nine barns burned down, as Petra Sand, the fire chief, has put it.', 'Petra Sand: Nine barns burned down'],
    [
      'The barns, as one of the herders put it, were built of straw.',
      'One of the herders: The barns, as one of the herders put it, were built of straw',
    ],
    [
      'Nine barns burned down, as the council announced a new levy.',
      '–: Nine barns burned down, as the council announced a new levy',
    ],
    [
      'Two boys in nine, according to the survey, skip breakfast every day.',
      'The survey: Two boys in nine, according to the survey, skip breakfast every day',
    ],
    ['Nine barns burned down, according to Petra Sand, a fire chief, and two cows died.', 'Petra Sand: Nine barns burned down'],
    ['According to Petra Sand, 52, nine barns burned down.', 'Petra Sand: nine barns burned down'],
    ['According to villagers, Petra Sand told the police that nine barns had burned.', 'Petra Sand: nine barns had burned'],
    ['The abbot said that, according to Petra Sand, nine barns had burned.', 'Petra Sand: nine barns had burned'],
    ['Nine barns burned down, according to a survey, carried out in May.', 'A survey: Nine barns burned down'],
  ])('%s', (text, claim) => {
    expect(read(text)).toContain(claim);
  });
});
