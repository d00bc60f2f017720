import { describe, expect, it } from 'vitest';
import { readItems } from '#lib/extraction/reference/phrases';

const subjects = (words: string) =>
  readItems(words, { start: 0, end: words.length }).flatMap(({ part, words: said }) => (part === 'subject' ? [said] : []));

describe('what a clause is about', () => {
  it.each([
    ['Last year the council bought 40 vans.', 'council'],
    ['Last summer Home Office officials stopped 40 riders.', 'Home Office officials'],
    ['This morning nurses began a strike.', 'nurses'],
    ['Every Friday the town fills up.', 'town'],
    ['Visiting 60 flats between 3 and 14 March, they found damp.', 'they'],
    ['Closing three wards saved a fortune.', 'Closing'],
    ['Last year was wet.', 'Last year'],
  ])('%s', (words, subject) => expect(subjects(words)).toContain(subject));

  it('keeps a number with those it counts', () => {
    const words = 'The board hired 26 retired nurses.';
    expect(readItems(words, { start: 0, end: words.length }).map(({ words: said }) => said)).toContain('26 retired nurses');
  });
});

it('reads a number in words as one', () => {
  const words = 'Four hundred and sixty-three people have lost their homes.';
  expect(readItems(words, { start: 0, end: words.length })[0]?.words).toBe('Four hundred and sixty-three people');
});
