import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const told = (text: string) =>
  extractClaims(text, { publishedOn: '2025-11-13', language: 'en' }).candidates.map(
    ({ quote, claimant }) => `${claimant ?? '–'}: ${quote}`,
  );

describe('whose words a sentence is', () => {
  it.each([
    [
      'In the Ministry of Energy such forecasts are considered exaggerated.',
      'Ministry of Energy: In the Ministry of Energy such forecasts are considered exaggerated',
    ],
    [
      'Whether that is enough is doubted by Professor Sunniva Teale.',
      'Sunniva Teale: Whether that is enough is doubted by Professor Sunniva Teale',
    ],
    [
      'The mayor puts the delay down to a shortage of drivers.',
      'The mayor: The mayor puts the delay down to a shortage of drivers',
    ],
    ['Dr Ann Lowe puts this down to distance: the last surgery closed in 2022.', 'Ann Lowe: the last surgery closed in 2022'],
    [
      'As follows from the ruling, the cargo was declared as timber; the signature is forged.',
      'The ruling: the signature is forged',
    ],
    [
      '“We bought it,” said Vadym Horo. According to his calculations, the station will pump 9 million litres.',
      'Vadym Horo: the station will pump 9 million litres',
    ],
    [
      'The driver, whose licence had expired, was fined in May and told the court that he had not known.',
      'The driver: he had not known',
    ],
    [
      'The mayor admitted: the line, promised by the ministry for October 1, has not been opened yet.',
      'The mayor: the line, promised by the ministry for October 1, has not been opened yet',
    ],
    [
      'Ann Lind reported that, since the beginning of the year, 117 such schemes had been recorded.',
      'Ann Lind: since the beginning of the year, 117 such schemes had been recorded',
    ],
    [
      'His colleague from the Center for Energy Law, Yana Sokil, said that gas was bought in May.',
      'Yana Sokil: gas was bought in May',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it.each([
    ['The road was seen by two drivers.', '–: The road was seen by two drivers'],
    ['That was disputed by the union.', '–: That was disputed by the union'],
  ])('leaves to the text what is done to something: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});

describe('two things that a sentence says', () => {
  it.each([
    [
      'Ann Lowe believes that the town will get through December, but that in January the gas will run out.',
      'Ann Lowe: in January the gas will run out',
    ],
    ['They were resold four times and at every stage the papers were rewritten.', '–: at every stage the papers were rewritten'],
    [
      'A year ago they counted on 80 percent - and in February gas was bought at 540 euros.',
      '–: in February gas was bought at 540 euros',
    ],
    ['The campaign will cost 2.3 million and run until 14 November.', '–: run until 14 November'],
  ])('%s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });
});
