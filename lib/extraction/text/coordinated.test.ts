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
  ])('%s', (text, count) => {
    expect(parts(text)).toHaveLength(count);
  });
});
