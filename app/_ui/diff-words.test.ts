import { describe, expect, it } from 'vitest';
import { diffWords } from './diff-words';

const show = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

describe('the word diff', () => {
  it('marks the words that went and the words that came', () => {
    expect(show('Putin spoke of many warheads', 'Putin spoke of dozens of warheads')).toBe(
      'Putin spoke of [-many -][+dozens of +]warheads',
    );
  });

  it('marks nothing between equal texts', () => {
    expect(diffWords('ten  blocks\n\nand dust', 'ten  blocks\n\nand dust')).toEqual([
      { kind: 'same', text: 'ten  blocks\n\nand dust' },
    ]);
  });

  it('leaves a full stop alone when words come before it', () => {
    expect(show('Signed in Minsk.', 'Signed in Minsk on Friday.')).toBe('Signed in Minsk [+on Friday+].');
    expect(show('for 2027 [2].', 'for 2027 [2], not now [4].')).toBe('for 2027 [2][+, not now [4]+].');
  });

  it('reads an empty side as all gone or all new', () => {
    expect(show('', 'All new')).toBe('[+All new+]');
    expect(show('All gone', '')).toBe('[-All gone-]');
    expect(diffWords('', '')).toEqual([]);
  });

  it('gives both texts back when its parts are put together, the earlier one but for white space', () => {
    const pairs = [
      ['a b c d e f', 'a x c y e'],
      ['  leading space and\nlines', 'lines and\n leading'],
      ['десятки боевых блоков', 'десять боевых разделяющихся блоков'],
    ] as const;
    for (const [before, after] of pairs) {
      const parts = diffWords(before, after);
      const without = (kind: string) =>
        parts
          .filter((each) => each.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('gone')).toBe(after);
      expect(without('new').replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
    }
  });

  it('answers for two long texts that share nothing without building a huge table', () => {
    const before = Array.from({ length: 3000 }, (_, i) => `a${i}`).join(' ');
    const after = Array.from({ length: 3000 }, (_, i) => `b${i}`).join(' ');
    expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
