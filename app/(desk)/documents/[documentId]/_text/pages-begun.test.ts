import { describe, expect, it } from 'vitest';
import { pagesBegun } from './pages-begun';

const BLOCKS = [
  { start: 0, end: 10 },
  { start: 12, end: 20 },
  { start: 22, end: 40 },
  { start: 42, end: 50 },
];

describe('where the pages of an original begin', () => {
  it('is the first block of each page', () => {
    expect([...pagesBegun([0, 22], BLOCKS)]).toEqual([
      [0, 1],
      [22, 2],
    ]);
  });

  it('is the block in whose midst a page begins', () => {
    expect([...pagesBegun([0, 15], BLOCKS)]).toEqual([
      [0, 1],
      [12, 2],
    ]);
  });

  it('is not told of an empty page, of one page alone or of a text without pages', () => {
    expect([...pagesBegun([0, 22, 22], BLOCKS)]).toEqual([
      [0, 1],
      [22, 3],
    ]);
    expect([...pagesBegun([0], BLOCKS)]).toEqual([]);
    expect([...pagesBegun(null, BLOCKS)]).toEqual([]);
  });
});
