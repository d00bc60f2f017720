import { expect, it } from 'vitest';
import { turnsMeaning } from '#lib/evidence/quote/turns-meaning';
import { verifyQuote } from '#lib/evidence/verify-quote';

const PAGE = 'The city said on Monday that it will not raise the harbour fee before 2026, when 31 million crowns are due.';

it.each([
  ['the city said on Monday that it will … raise the harbour fee before 2026', true],
  ['said on Monday that it will [never] raise the harbour fee before 2026', true],
  ['The city said on Monday that it will not raise the harbour fee', false],
  ['The city said … that it will not raise the harbour fee before 2026', false],
  ['The town said on Tuesday that it will not raise anything', false],
])('a quote that turns what its source says: %s', (quote, turns) => {
  expect(turnsMeaning(verifyQuote(quote, PAGE))).toBe(turns);
});
