import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const claims = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en', nested: () => [] }).candidates.map(({ quote, claimant }) => [
    quote,
    claimant,
  ]);

describe('statements within another', () => {
  it('are what had happened before, when a figure can be checked', () => {
    expect(claims('The ferry was withdrawn after divers found two cracks in its bow door.')).toEqual([
      ['The ferry was withdrawn after divers found two cracks in its bow door', null],
      ['divers found two cracks in its bow door', null],
    ]);
  });

  it.each([
    'The ferry was withdrawn after the storm of 12 May in the north.',
    'The ferry will be withdrawn after 2 a.m. on Saturday morning.',
    'The ferry must be repaired before the harbour will take more than 40 boats.',
  ])('are none where nothing had happened: %s', (text) => {
    expect(claims(text)).toHaveLength(1);
  });

  it.each([
    [
      'The walk drew 5,000 people (its organisers put the number at 8,000) to the old port.',
      'its organisers put the number at 8,000',
      'Its organisers',
    ],
    ['About 300 homes (the council says 260) were flooded in May.', 'the council says 260', 'The council'],
    ['Some 700 pilgrims (the abbot counted 450) slept in the barn.', 'the abbot counted 450', 'The abbot'],
    ['Nearly 300 homes (most of them were built in 1910) were flooded.', 'most of them were built in 1910', null],
  ])('in brackets are of whoever gives another figure: %s', (text, quote, who) => {
    expect(claims(text)).toContainEqual([quote, who]);
    expect(claims(text)[0]?.[1]).toBeNull();
  });

  it('in brackets are the own words of the text, whoever speaks around them', () => {
    expect(claims('Ann Lund said that the eggs were kept at 14 degrees (the legal ceiling is eight degrees).')).toContainEqual([
      'the legal ceiling is eight degrees',
      null,
    ]);
  });

  it('by which somebody denies something are claims of theirs, and end the words before', () => {
    expect(claims('Peter Lund has since left the harbour board, which denies that any letter arrived.')).toEqual([
      ['Peter Lund has since left the harbour board', null],
      ['denies that any letter arrived', 'The harbour board'],
    ]);
  });
});

describe('what is planned', () => {
  it.each(['The road will be widened.', 'If the dam breaks, 4,000 people will lose their homes.'])('is a claim: %s', (text) => {
    expect(claims(text)).toHaveLength(1);
  });
});

describe('two deeds by one subject', () => {
  it('are told apart when each has words of its own', () => {
    expect(claims('An e-mail was opened in the control room at 17.31 and forwarded to nobody.').map(([quote]) => quote)).toEqual([
      'An e-mail was opened in the control room at 17.31',
      'forwarded to nobody',
    ]);
    expect(claims('The house was sold and pulled down in May.')).toHaveLength(1);
  });
});
