import { describe, expect, it } from 'vitest';
import { extractClaims } from '#lib/extraction/extract-claims';

describe('two clauses in one sentence', () => {
  it.each([
    ['Restrictors, which cut the flow, were fitted in 2,300 homes, and the firm kept quiet about it.', 3],
    ['Prices rose by 4% in May and nearly 300 shops were closed.', 2],
    ['The street is shut for ten weeks, it’s been closed since 9 February.', 2],
    ['We wrote to the firm in February, and again on 3 June.', 2],
    ['The survey counted 61,300 damaged homes, of which 18,750 cannot be repaired.', 2],
    ['They opened 340 shops last year, a third of them run by women.', 2],
    ['The bus fare went up in May, pensions have been frozen since 2019.', 2],
    ['When I came here, there were 40 beds in the ward, and there are 31 in it today.', 2],
    ['Of the 30 guards on the list, 12 were ill that week, seven of them with the flu.', 2],
    ['The roof of the hall came down at noon, and nobody noticed.', 2],
    ['Lina Brandt, whose father built the mill in 1950, has sold two barns since May and moved to the coast.', 3],
    ['The lift stopped shortly after 4.10 a.m. on the second floor and burned out in 6 minutes.', 2],
    ['The man who stole the car in May and his brother were jailed for 4 years.', 1],
  ])('%s', (sentence, count) => {
    expect(extractClaims(sentence, { publishedOn: '2026-06-02', language: 'en', nested: () => [] }).candidates).toHaveLength(
      count,
    );
  });
});
