import { describe, expect, it } from 'vitest';
import { chooseFigures } from '#lib/candidates/choose-figures';

const day = { text: 'December 6', start: 40, end: 50, edtf: '2024-12-06', basis: 'year inferred' };
const reach = { text: '15 kilometers', start: 60, end: 73, value: '15', unit: 'km' };
const proposed = { dates: [day], quantities: [reach], start: 30 };

describe('dates and numbers that a person gives', () => {
  it('stay as they were read when none is given, or the same ones', () => {
    expect(chooseFigures(proposed, {})).toEqual({ read: { dates: [day], quantities: [reach] }, isChanged: false });
    const same = { dates: [{ start: 40, edtf: '2024-12-06' }], quantities: [{ start: 60, value: '15', unit: 'km' }] };
    expect(chooseFigures(proposed, same)).toEqual({ read: { dates: [day], quantities: [reach] }, isChanged: false });
  });

  it('correct what was read of the same words, and say whose reading it is', () => {
    const { read, isChanged } = chooseFigures(proposed, { dates: [{ start: 40, edtf: '2023-12-06' }] });
    expect(read.dates).toEqual([{ ...day, edtf: '2023-12-06', basis: 'given by a person' }]);
    expect(isChanged).toBe(true);
  });

  it('keep what else belongs to a number unless it is said otherwise, and lose it where it is emptied', () => {
    const share = {
      text: 'two thirds',
      start: 60,
      end: 70,
      value: '0.6667',
      unit: null,
      base: 'of the seats',
      approximation: 'at least' as const,
    };
    const choose = (more: object) => {
      const quantities = [{ start: 60, value: '0.6667', unit: null, ...more }];
      return chooseFigures({ dates: [], quantities: [share], start: 30 }, { quantities });
    };
    expect(choose({})).toEqual({ read: { dates: [], quantities: [share] }, isChanged: false });
    expect(choose({ base: 'of the seats', approximation: 'at least', comparison: null }).isChanged).toBe(false);
    const { approximation: _gone, ...exact } = share;
    expect(choose({ approximation: null }).read.quantities).toEqual([exact]);
    expect(choose({ comparison: 'more than in 2023' }).read.quantities).toEqual([{ ...share, comparison: 'more than in 2023' }]);
  });

  it('may be added without words, and left out', () => {
    const { read } = chooseFigures(proposed, { dates: [{ edtf: '2024' }], quantities: [] });
    expect(read).toEqual({ dates: [{ text: '', start: 30, end: 30, edtf: '2024', basis: 'given by a person' }], quantities: [] });
  });

  it('are refused for words that were read as none', () => {
    expect(() => chooseFigures(proposed, { quantities: [{ start: 1, value: '2', unit: null }] })).toThrow('readingUnknown');
  });
});
