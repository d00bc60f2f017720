import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOutOfView, layoutMargin, type MarginCard, ruleTo, scrollTo } from './margin';

const GAP = 8;
const cards = (...wants: number[]): MarginCard[] => wants.map((want, i) => ({ id: `${i}`, want, height: 50 }));
const topsOf = (list: MarginCard[], active: string | null) => list.map(({ id }) => layoutMargin(list, active, GAP).get(id));

describe('margin cards', () => {
  it('stand level with their words where there is room', () => {
    expect(topsOf(cards(0, 100, 200), '1')).toEqual([0, 100, 200]);
  });

  it('keep the active one level and push neighbours apart', () => {
    expect(topsOf(cards(180, 200, 210), '1')).toEqual([142, 200, 258]);
  });

  it('leave room for the cards above the active one when the column begins too close', () => {
    expect(topsOf(cards(0, 10, 20), '2')).toEqual([0, 58, 116]);
  });

  it('stand one under the other with no active one, and nowhere when there are none', () => {
    expect(topsOf(cards(0, 0, 0), null)).toEqual([0, 58, 116]);
    expect(layoutMargin([], 'x', GAP).size).toBe(0);
  });

  it('never overlap, never leave the column, and keep the order of the text', () => {
    const column = fc.array(fc.record({ want: fc.nat(3000), height: fc.integer({ min: 20, max: 400 }) }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(column, fc.nat(39), (drawn, at) => {
        const list = drawn
          .toSorted((a, b) => a.want - b.want)
          .map((card, i) => ({ id: `${i}`, want: card.want, height: card.height }));
        const active = list[Math.min(at, list.length - 1)]!;
        const tops = layoutMargin(list, active.id, GAP);
        const above = list.slice(0, list.indexOf(active)).reduce((sum, { height }) => sum + height + GAP, 0);
        expect(tops.get(active.id)).toBe(Math.max(active.want, above));
        let free = 0;
        for (const { id, height } of list) {
          expect(tops.get(id)).toBeGreaterThanOrEqual(free);
          free = tops.get(id)! + height + GAP;
        }
      }),
    );
  });

  it('are counted above and below the part that is shown', () => {
    const stack = [0, 100, 200, 300].map((top) => ({ top, height: 50 }));
    expect(countOutOfView(stack, { top: 110, bottom: 240 })).toEqual({ above: 1, below: 1 });
  });
});

describe('the rule from words to their card', () => {
  const card = { start: 700, level: 100 };

  it('begins behind the column of the text, wherever its words end in the line', () => {
    for (const end of [60, 300, 620])
      expect(ruleTo({ words: { end, level: 100 }, textEnd: 620, card })).toEqual({ start: 626, end: 700 });
  });

  it('is not drawn when the card is not level, or no gap is left', () => {
    expect(ruleTo({ words: { end: 300, level: 60 }, textEnd: 620, card })).toBeNull();
    expect(ruleTo({ words: { end: 300, level: 100 }, textEnd: 698, card })).toBeNull();
  });
});

describe('what is brought into sight', () => {
  const at = (card: { below: number; height: number } | null, words = 500) => words - scrollTo({ room: 750, words, card });

  it('stands at two fifths of the height, wherever it stood before', () => {
    expect(at({ below: -8, height: 300 })).toBe(300);
    expect(at({ below: -8, height: 300 }, -2000)).toBe(300);
  });

  it('is lifted just so far that the card is seen to its end, and never over a quarter', () => {
    expect(at({ below: -8, height: 480 })).toBe(300 - (300 - 8 + 480 + 24 - 750));
    expect(at({ below: 120, height: 700 })).toBe(750 / 4);
  });

  it('stands near the top where the card is docked below the text', () => {
    expect(at(null)).toBe(120);
  });
});
