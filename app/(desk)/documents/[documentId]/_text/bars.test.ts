import { describe, expect, it } from 'vitest';
import { barsOf } from './bars';

const states = (read: number, blocks: number) => barsOf({ read, blocks }).bars.map(({ state }) => state);

describe('the bars of a reading', () => {
  it('are one for each paragraph, read, being read or to come', () => {
    expect(states(3, 5)).toEqual(['read', 'read', 'read', 'now', 'open']);
    expect(states(5, 5)).toEqual(['read', 'read', 'read', 'read', 'read']);
  });

  it('stand for several paragraphs each in a long text, and fill the same width', () => {
    const { bars, width } = barsOf({ read: 2000, blocks: 4000 });
    expect(bars.filter(({ state }) => state === 'read')).toHaveLength(12);
    expect(bars.at(-1)!.x + bars.at(-1)!.length).toBeCloseTo(width, 0);
  });

  it('are drawn for a text without paragraphs too', () => {
    expect(states(0, 0)).toEqual(['now']);
  });
});
