import { describe, expect, it } from 'vitest';
import { readClauses } from '#lib/extraction/text/clauses';

const parts = (text: string) => readClauses(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('what is said of one subject', () => {
  it.each([
    ['The clerk was found on Monday and died two days later.', 2],
    ['The mine was closed in May and reopened its gates in June.', 2],
    ['The boxes carry a number and left the plant in March.', 2],
    ['The horse was sold in May and eaten in June.', 1],
    ['The widow was told the truth and shown the letter at once.', 1],
    ['The town is angry because some of them deliver twice the dose.', 2],
    ['On Tuesday the panel heard the widow, Ida Brandt, and gave the firm until May.', 2],
    ['Since last Tuesday 40 barges have been lying in the canal and cannot be moved.', 2],
    ['As for the missing clerk, Tom Aske, he had left on foot and asked for shelter.', 2],
    ['In June 2024 the mayor sold the hall and bought a boat.', 2],
    ['The pact was signed in the spring of 2023 and extended without a vote last week.', 2],
    ['It had cut rates three times by May, and I expect a fourth cut soon.', 2],
    ['Tenants affected by the fire receive 300 euros a month and pay no rent until May.', 2],
    ['Its members elect the board every three years and pay 12 euros a month.', 2],
    ['Most of those employed there came as adults and have had one dose or none.', 2],
    ['Divers searched the bay twice and found nothing.', 2],
    ['She was elected in 2014 and re-elected in 2018.', 2],
    ['The unions want to buy the yard and run it themselves.', 1],
    ['On Tuesday the panel and the widow heard the firm.', 1],
    ['In Hallin and on the coast the boats stayed in harbour.', 1],
  ])('%s', (text, count) => {
    expect(parts(text)).toHaveLength(count);
  });
});
