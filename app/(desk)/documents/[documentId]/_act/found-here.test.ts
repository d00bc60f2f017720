import { describe, expect, it } from 'vitest';
import type { Item } from './browser-document';
import { marginEntries } from './found-here';

const glimpse = (start: number) => ({ start, end: start + 5, claimLine: 'A line.', score: 0.7, reasons: [] });
const item = (start: number) => ({ id: `${start}`, start, end: start + 5 }) as Item;
const startsOf = (entries: ReturnType<typeof marginEntries>) =>
  entries.map(({ item: it, found }) => (it ? `${it.start}` : `found ${found.start}`));

describe('cards while a text is read', () => {
  it('are what is there and what is found, in the order of the text, each passage once', () => {
    const entries = marginEntries({ items: [item(10), item(30)], parts: null }, [glimpse(20), glimpse(30), glimpse(0)]);
    expect(startsOf(entries)).toEqual(['found 0', '10', 'found 20', '30']);
  });

  it('are those of the part that is shown', () => {
    const part = (start: number) => ({
      start,
      from: 1,
      upTo: 1,
      open: 0,
      decided: 0,
      items: 0,
      takeable: 0,
      takeableStrong: 0,
      counts: {},
    });
    const parts = { here: 1, all: [part(0), part(100), part(200)] };
    expect(startsOf(marginEntries({ items: [], parts }, [glimpse(50), glimpse(100), glimpse(199), glimpse(200)]))).toEqual([
      'found 100',
      'found 199',
    ]);
  });
});
