import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_IS, type Decided, fitDeskScale, onDeskScale } from '#lib/candidates/desk-scale';

const repeat = (n: number, score: number, isWorthy: boolean): Decided[] => Array.from({ length: n }, () => ({ score, isWorthy }));

describe('a desk’s own scale', () => {
  it('leaves scores as they are while few were decided', () => {
    expect(fitDeskScale(repeat(11, 0.3, true))).toEqual(AS_IS);
    expect(onDeskScale(0.123, AS_IS)).toBe(0.123);
  });

  it('moves scores towards what the desk does, further the more it has decided', () => {
    const after = (n: number) => onDeskScale(0.3, fitDeskScale(repeat(n, 0.3, true)));
    expect(after(15)).toBeGreaterThan(0.3);
    expect(after(15)).toBeLessThan(0.66);
    expect(after(60)).toBeGreaterThan(after(15));
    expect(after(500)).toBeGreaterThan(0.8);
    expect(onDeskScale(0.7, fitDeskScale(repeat(100, 0.7, false)))).toBeLessThan(0.4);
  });

  it('stays near to itself when the desk decides as the scores say', () => {
    const agreed = [...repeat(20, 0.2, true), ...repeat(80, 0.2, false), ...repeat(80, 0.8, true), ...repeat(20, 0.8, false)];
    const scale = fitDeskScale(agreed);
    for (const score of [0.1, 0.33, 0.5, 0.66, 0.9]) expect(Math.abs(onDeskScale(score, scale) - score)).toBeLessThan(0.03);
  });

  it('learns that scores tell too much or too little', () => {
    const mixed = [...repeat(60, 0.9, true), ...repeat(60, 0.9, false), ...repeat(60, 0.1, true), ...repeat(60, 0.1, false)];
    expect(fitDeskScale(mixed).slope).toBe(0.5);
    const sharp = [...repeat(150, 0.65, true), ...repeat(150, 0.35, false)];
    expect(fitDeskScale(sharp).slope).toBeGreaterThan(1.3);
  });

  it('keeps the order and the range, whatever was decided', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    const decided = fc.array(fc.record({ score, isWorthy: fc.boolean() }), { maxLength: 80 });
    fc.assert(
      fc.property(decided, score, score, (all, one, other) => {
        const scale = fitDeskScale(all);
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((each) => onDeskScale(each, scale));
        expect(low).toBeLessThanOrEqual(high ?? NaN);
        expect((low ?? NaN) >= 0 && (high ?? NaN) <= 1).toBe(true);
      }),
    );
  });
});
