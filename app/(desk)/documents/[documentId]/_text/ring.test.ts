import { describe, expect, it } from 'vitest';
import { arcsOf } from './ring';

describe('progress ring', () => {
  it('is one whole arc when everything stands at one stage', () => {
    expect(arcsOf([{ mark: 'review', count: 3 }])).toEqual([{ mark: 'review', length: 1, offset: 0 }]);
  });

  it('leaves out what does not occur and keeps the order', () => {
    const arcs = arcsOf([
      { mark: 'signed-off', count: 1 },
      { mark: 'verdict', count: 0 },
      { mark: 'triage', count: 3 },
    ]);
    expect(arcs.map(({ mark, offset }) => [mark, offset])).toEqual([
      ['signed-off', 0],
      ['triage', 0.25],
    ]);
    expect(arcs[1]?.length).toBeCloseTo(0.739);
  });

  it('is empty without claims', () => {
    expect(arcsOf([])).toEqual([]);
  });
});
