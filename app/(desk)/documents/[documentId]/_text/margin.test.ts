import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countOutOfView, layoutMargin, type MarginCard } from './margin';

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
