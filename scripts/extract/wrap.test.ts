import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain, wrap } from './wrap';

describe('words on a terminal', () => {
  it('break between words, and inside of one that is longer than a line', () => {
    expect(wrap('The bridge was closed for three weeks', 12)).toEqual(['The bridge', 'was closed', 'for three', 'weeks']);
    expect(wrap('Donaudampfschifffahrt ahoy', 8)).toEqual(['Donaudam', 'pfschiff', 'fahrt', 'ahoy']);
    expect(wrap('橋は三週間閉鎖された', 8)).toEqual(['橋は三週', '間閉鎖さ', 'れた']);
  });

  it('lose nothing but white space and what no reader sees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 2, max: 40 }), (words, width) => {
        expect(wrap(words, width).join('').replaceAll(' ', '')).toBe(plain(words).replaceAll(' ', ''));
      }),
    );
  });
});
