import { describe, expect, it } from 'vitest';
import { countOrigins } from '#lib/evidence/count-origins';

describe('counting origins', () => {
  it('counts reports of one speech as one', () => {
    const sources = ['a', 'b', 'c'].map((sourceId) => ({ sourceId, originId: 'speech' }));
    expect(countOrigins([...sources, { sourceId: 'd', originId: 'ministry' }])).toEqual({ documents: 4, independent: 2 });
  });

  it('counts all sources of unknown origin as one', () => {
    const unknown = ['a', 'b', 'c'].map((sourceId) => ({ sourceId, originId: null }));
    expect(countOrigins(unknown)).toEqual({ documents: 3, independent: 1 });
  });

  it('lets a source of unknown origin add none to a known one', () => {
    const sources = [
      { sourceId: 'a', originId: 'speech' },
      { sourceId: 'b', originId: null },
    ];
    expect(countOrigins(sources)).toEqual({ documents: 2, independent: 1 });
  });

  it('counts a source that is used twice once', () => {
    expect(
      countOrigins([
        { sourceId: 'a', originId: 'x' },
        { sourceId: 'a', originId: 'x' },
      ]),
    ).toEqual({ documents: 1, independent: 1 });
  });

  it('counts nothing for nothing', () => {
    expect(countOrigins([])).toEqual({ documents: 0, independent: 0 });
  });
});
