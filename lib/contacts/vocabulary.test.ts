import { expect, it } from 'vitest';
import { putsClaim } from '#lib/contacts/vocabulary';

const claim = { claimLine: 'The bridge cost 40 million crowns.', quote: 'cost us 40 million' };

it('a message puts the claim when its line or the passage stands in it, however it is spaced and quoted', () => {
  expect(putsClaim('You said: “The bridge\ncost 40 million crowns”. Why?', claim)).toBe(true);
  expect(putsClaim('The article has you saying it “cost us 40  million”.', claim)).toBe(true);
  expect(putsClaim('What did the bridge cost?', claim)).toBe(false);
  expect(putsClaim('', claim)).toBe(false);
});
