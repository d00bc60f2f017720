import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

const quotes = (text: string) =>
  extractClaims(text, { publishedOn: '2026-06-02', language: 'en' }).candidates.map(({ quote }) => quote);

describe('what a clause behind "who" takes for granted', () => {
  it.each([
    ['Divers are trying to reach six sailors who were trapped by a landslip.', 'six sailors who were trapped by a landslip'],
    [
      'The court heard from a porter who had moved 30 patients on the night of the fire.',
      'a porter who had moved 30 patients on the night of the fire',
    ],
    ['Police are looking for two men who robbed a bank in Ryde on Friday.', 'two men who robbed a bank in Ryde on Friday'],
    ['The inquiry examined a cable that had snapped nine times since 2018.', 'a cable that had snapped nine times since 2018'],
    ['She thanked a tug which had rescued five sailors off Mull.', 'a tug which had rescued five sailors off Mull'],
  ])('%s', (text, wanted) => {
    expect(quotes(text)).toContain(wanted);
  });

  it.each([
    'The firm wants engineers who have worked on 30 bridges.',
    'There were two men who had been killed.',
    'It was three nurses who raised the alarm.',
    'No farmer has met a banker who lent him £50.',
  ])('%s: no more than the sentence', (text) => {
    expect(quotes(text).length).toBeLessThanOrEqual(1);
  });
});

describe('what stands beside a sentence', () => {
  it.each([
    [
      'The council cut the tram in May, a saving that has left 3,000 cleaners stranded.',
      'a saving that has left 3,000 cleaners stranded',
    ],
    [
      'The trust sold the park to a builder, a transaction that broke its own statutes.',
      'a transaction that broke its own statutes',
    ],
    ['The clinic treated 640 patients last year, fifty-one fewer than in 2019.', 'fifty-one fewer than in 2019'],
    ['Rescuers found 21 bodies in the hold, at least eight of them children.', 'at least eight of them children'],
    [
      'The dose was raised to 30 milligrams, three times the limit set by the ministry.',
      'three times the limit set by the ministry',
    ],
    ['The fund made £4m last year, up on the £3m it made in 2022.', 'up on the £3m it made in 2022'],
    ['The airline owes its crews 9 million rand, equivalent to two months of wages.', 'equivalent to two months of wages'],
    ['The fund lost a fifth of its value, the seventh fall in nine years.', 'the seventh fall in nine years'],
  ])('%s', (text, wanted) => {
    expect(quotes(text)).toContain(wanted);
  });

  it.each([
    'Before the gates, about three hundred men slept on mats.',
    'Of the 2,400 members who voted, almost two thirds said no.',
    'The minister left the hall, refusing to answer reporters.',
  ])('%s: one claim', (text) => {
    expect(quotes(text)).toHaveLength(1);
  });
});
