import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const read = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en', nested: () => [] }).candidates.map(({ quote }) =>
    quote.replace(/[.]$/u, ''),
  );

describe('clauses that have subjects of their own', () => {
  it.each([
    ['Sixty villages had signed the letter, and only nine of them received an answer.', 'only nine of them received an answer'],
    ['The road was shut in May and Mayor Tom Pell resigned in June.', 'Mayor Tom Pell resigned in June'],
    ['She bought the mill in 2011 and her sons run it today.', 'her sons run it today'],
    ['The quake killed nine people and Lund airport was closed for a week.', 'Lund airport was closed for a week'],
    ['Her contract ended in May, and that of her deputy runs until 2028.', 'that of her deputy runs until 2028'],
    ['The road was built without a permit but rents have doubled since 2019.', 'rents have doubled since 2019'],
    ['Two women who stayed at home lost their bonus and the firm hired nobody.', 'the firm hired nobody'],
    ['Nobody had warned the tenants but 312 guards had left by May.', '312 guards had left by May'],
    ['The mill was sold in May and those who stayed were given 200 euros.', 'those who stayed were given 200 euros'],
    ['Three of the vans never arrived and the note reached the court in May.', 'the note reached the court in May'],
    ['The barn burned down and what remained was sold for scrap.', 'what remained was sold for scrap'],
    ['Forty are in hospital and two, a boy of six and his aunt, have died.', 'two, a boy of six and his aunt, have died'],
    ['A pump failed in the night of 3 May and two patients died.', 'two patients died'],
    ['They offered four tankers on Saturday, we said no within the hour.', 'we said no within the hour'],
    ['Four climbers died and a fifth, Ann Lowe, was left lame in May.', 'a fifth, Ann Lowe, was left lame in May'],
    [
      'That the plan failed had to do not only with rain: two doors had been wedged open, and the pumps had been off since May.',
      'two doors had been wedged open',
    ],
  ])('are two claims: %s', (text, second) => {
    const quotes = read(text);
    expect(quotes).toContain(second);
    expect(quotes.length).toBeGreaterThan(1);
  });

  it.each([
    'His firm sold permits between the autumn of 2019 and May 2022 for wells that were never dug.',
    'The plant ran between March 2011 and the day it was sold.',
    'Two babies in Queensland, aged seven and nine months, have been treated for fever.',
    'Wards 4 and 6 of the clinic had been closed since 19 November.',
    'The change was agreed with regulators in both Europe and the United States.',
    'Over 19 summers, biologists weighed, ringed and released 8,442 bats.',
    'She lost her husband and the child she had been carrying on her back.',
    'It covers four hundred and ten houses west of the river.',
    'He waited four hours and ten minutes to see a doctor in May.',
    'The boat that carried them and a raft were found on Sunday.',
    'They met the mayor and the man who had written the letter in May.',
    'Officials fear strikes and shortages will follow in June.',
  ])('are told from what belongs together: %s', (text) => {
    expect(read(text)).toEqual([text.replace(/^Officials fear |[.]$/gu, '')]);
  });
});

describe('a subject beside its verb', () => {
  it.each([
    'His pension reform, abolishing the levy, was meant to lure surgeons back in May.',
    'The inquiry into the operator, Sanavita Kliniken, has been on ice since March.',
    'The judge, Harold B. Stone, freed two men.',
    'The harbour board, for its part, sold two ferries in May.',
  ])('is kept with it: %s', (text) => {
    expect(read(text)).toEqual([text.replace(/[.]$/u, '')]);
  });
});
