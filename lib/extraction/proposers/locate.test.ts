import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#lib/extraction/proposers/fold';
import { locate, searched } from '#lib/extraction/proposers/locate';
import { overlap, sameAs } from '#lib/extraction/proposers/merge';
import { OVERLAP_UNITS, PART_UNITS, partsOf } from '#lib/extraction/proposers/parts';

const place = (text: string, quote: string, near = 0) => {
  const found = locate(searched(text), quote, near);
  return found && text.slice(found.start, found.end);
};

describe('where quoted words stand', () => {
  it.each([
    ['letter for letter', 'The dam holds 3 million litres.', 'dam holds 3', 'dam holds 3'],
    ['with other white space', 'The dam\n  holds\u00a03 litres.', 'The dam holds 3 litres.', 'The dam\n  holds\u00a03 litres.'],
    ['with other quotation marks', 'He said: «We “won”».', 'We "won"', 'We “won”'],
    ['with the doubled apostrophe of the wires', "He said: ''We won it'' twice.", '"We won it"', "''We won it''"],
    [
      'with other apostrophes and dashes',
      'It’s the city – not the state’s.',
      "It's the city - not the state's",
      'It’s the city – not the state’s',
    ],
    ['with dots for an ellipsis', 'We won… and then lost.', 'We won... and then lost', 'We won… and then lost'],
    ['in marks of its own', 'The dam is full of fish.', '“The dam is full…”', 'The dam is full'],
    [
      'with soft hyphens in the text',
      'The re\u00adser\u00advoir is full.',
      'The reservoir is full',
      'The re\u00adser\u00advoir is full',
    ],
    ['with letters composed otherwise', 'The caf\u00e9 is closed.', 'The cafe\u0301 is closed', 'The caf\u00e9 is closed'],
    ['without spaces between words', '橋は三週間閉鎖された。', '三週間閉鎖', '三週間閉鎖'],
  ])('are found %s', (_how, text, quote, expected) => {
    expect(place(text, quote)).toBe(expected);
  });

  it.each([
    ['changed by a word', 'The dam holds 3 million litres.', 'The dam holds 4 million litres'],
    ['parts of longer words', 'Shipping was stopped.', 'Ship'],
    ['half of a character', 'A \u{1f600} face', '\ud83d'],
    ['nothing at all', 'The dam', '…'],
  ])('are not found when they are %s', (_what, text, quote) => {
    expect(place(text, quote)).toBeNull();
  });

  it('are taken from the place nearest to where they are said to be', () => {
    const text = 'Prices rose. Later prices rose. At last prices rose.';
    const at = (near: number) => locate(searched(text), 'prices rose', near)?.start;
    expect([at(0), at(29), at(44), at(-5), at(1e9)]).toEqual([19, 19, 40, 19, 40]);
  });

  it('are found again wherever they were cut out, whatever the text', () => {
    const words = fc.array(fc.constantFrom('dam', '“', '”', "''", '…', '\n', '\u00ad', '🙂', '12', '«а', 'é', '- '), {
      minLength: 3,
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
        const text = list.join(' ').normalize('NFC');
        const [start, end] = [a % text.length, b % text.length].toSorted((x, y) => x - y) as [number, number];
        const found = locate(searched(text), text.slice(start, end), start);
        if (found)
          expect(fold(text.slice(found.start, found.end)).words.trim()).toContain(
            fold(text.slice(start, end)).words.replace(/^["'\s.]+|["'\s.]+$/g, ''),
          );
      }),
    );
  });

  it('takes no time that grows with the square of the text', () => {
    const began = performance.now();
    expect(place('a a '.repeat(2200), `${'a a '.repeat(2190)}b`)).toBeNull();
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('a text in parts', () => {
  const text = `${'The dam holds 3 million litres of water. '.repeat(40)}\n`.repeat(12);

  it('is covered without a gap, each part within its limit and beginning at a sentence', () => {
    const parts = partsOf(text, 'en');
    expect(parts.length).toBeGreaterThan(2);
    let reached = 0;
    for (const { start, end, words } of parts) {
      expect(words).toBe(text.slice(start, end));
      expect(words.length).toBeLessThanOrEqual(PART_UNITS);
      expect(start).toBeLessThanOrEqual(reached);
      expect(reached - start).toBeLessThanOrEqual(OVERLAP_UNITS);
      expect(words).toMatch(/^(The dam|\n)/);
      reached = end;
    }
    expect(reached).toBe(text.length);
  });

  it('is cut in any place that splits no character, and comes to an end', () => {
    for (const odd of ['🙂'.repeat(20_000), 'a'.repeat(30_001), '\n'.repeat(30_000), `${'a '.repeat(9000)}x`]) {
      const parts = partsOf(odd, 'en');
      for (const { words } of parts) expect(words.isWellFormed()).toBe(true);
      expect(parts.length).toBeLessThan(10);
    }
    expect(partsOf('', 'en')).toEqual([]);
    expect(partsOf('Short.', 'en')).toEqual([{ start: 0, end: 6, words: 'Short.', language: 'en' }]);
  });
});

describe('two passages', () => {
  it('are one when they share most of the shorter one', () => {
    expect(overlap({ start: 0, end: 10 }, { start: 5, end: 25 })).toBe(0.5);
    const known = [
      { start: 0, end: 10 },
      { start: 12, end: 30 },
    ];
    expect(sameAs({ start: 13, end: 29 }, known)).toBe(known[1]);
    expect(sameAs({ start: 5, end: 15 }, known)).toBeNull();
    expect(sameAs({ start: 4, end: 14 }, known)).toBe(known[0]);
    expect(sameAs({ start: 0, end: 30 }, known)).toBe(known[1]);
  });
});
