import { expect, it } from 'vitest';
import { pageAt } from '#lib/inspection/page-at';

it('a place in the words of a file leads to its page; a page with nothing on it has no place', () => {
  expect([0, 9, 10, 19, 20, 500].map((place) => pageAt([0, 10, 20, 20], place))).toEqual([1, 1, 2, 2, 4, 4]);
  expect([pageAt([], 3), pageAt(null, 3), pageAt([5], 3)]).toEqual([null, null, 1]);
});
