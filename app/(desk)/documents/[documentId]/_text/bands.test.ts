import { describe, expect, it } from 'vitest';
import { bandOf, movedBands } from './bands';

describe('bands', () => {
  it('draws a score at its threshold in the stronger band', () => {
    expect([1, 0.66, 0.659, 0.33, 0.329, 0].map(bandOf)).toEqual(['strong', 'strong', 'possible', 'possible', 'weak', 'weak']);
  });
});

describe('the bands that a desk’s own scale moves', () => {
  const mark = (plainScore: number, score: number) => ({ plainScore, score });

  it('are counted, with the way they went', () => {
    expect(movedBands([mark(0.6, 0.7), mark(0.2, 0.4), mark(0.4, 0.5)])).toEqual({ count: 2, way: 'up' });
    expect(movedBands([mark(0.7, 0.6), mark(0.5, 0.4)])).toEqual({ count: 1, way: 'down' });
    expect(movedBands([mark(0.7, 0.6), mark(0.3, 0.4)])).toEqual({ count: 2, way: 'both' });
    expect(movedBands([mark(0.7, 0.9)])).toBeNull();
  });
});
