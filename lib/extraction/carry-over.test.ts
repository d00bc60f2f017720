import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote, claimant }) => [quote, claimant]);

describe('who speaks behind a semicolon or a colon', () => {
  it.each([
    [
      'Since May, says its matron, Ida Holm, the ward has turned away 26 women; two of the five beds are broken.',
      'two of the five beds are broken',
      'Ida Holm',
    ],
    [
      'The police blamed the crash on the fog: the lamps had been off since 6 a.m.',
      'the lamps had been off since 6 a.m',
      'The police',
    ],
    [
      'The bridge is safe, the engineer said; Ann Lowe resigned from the board on Monday.',
      'Ann Lowe resigned from the board on Monday',
      null,
    ],
  ])('%s', (sentence, quote, claimant) => {
    expect(read(sentence)).toContainEqual([quote, claimant]);
  });
});

describe('what was done while saying something', () => {
  it('is a claim beside what was said', () => {
    expect(read('Nine drivers signed a letter in March, warning that the brakes would fail.')).toEqual([
      ['Nine drivers signed a letter in March', null],
      ['the brakes would fail', 'Nine drivers'],
    ]);
  });

  it('leaves a sentence alone that reports all through', () => {
    expect(read('The mayor said the dam was full, adding that the town was safe.').map(([, who]) => who)).toEqual([
      'The mayor',
      'The mayor',
    ]);
  });
});

describe('whose words stand behind a long subject', () => {
  it.each([
    ['An audit, leaked to this newspaper, found that 48 beds were missing.', '48 beds were missing', 'An audit'],
    [
      'At least nine people fell ill, Dr Ida Holm, a chemist who read the notes, told a meeting on Monday.',
      'At least nine people fell ill',
      'Ida Holm',
    ],
    ['Harm has been done already, one family believes.', 'Harm has been done already', 'One family'],
    [
      'The two were hired only in May; neither of them had a contract, it emerged from the port’s files.',
      'neither of them had a contract',
      'The port’s files',
    ],
    [
      'The county police, who have heard 64 witnesses, said the fire began at night.',
      'the fire began at night',
      'The county police',
    ],
  ])('%s', (sentence, quote, claimant) => {
    expect(read(sentence)).toContainEqual([quote, claimant]);
  });
});

describe('a number alone behind what was reported', () => {
  it('goes on with whoever was reported', () => {
    expect(read('Of the 90 boats 12 cannot be found, according to the harbour’s log. Six belong to one family.')).toContainEqual([
      'Six belong to one family',
      'The harbour’s log',
    ]);
  });
});

describe('a verb of saying before "to"', () => {
  it('tells a deed', () => {
    expect(read('By five votes to four, members have agreed to summon the port’s director.')).toEqual([
      ['By five votes to four, members have agreed to summon the port’s director', null],
    ]);
  });
});
