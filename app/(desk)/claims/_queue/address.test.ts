import { describe, expect, it } from 'vitest';
import { addressWith, isFiltered, viewOf } from './address';

describe('the queue’s address', () => {
  it('keeps what is set, changes one thing and never the cursor', () => {
    expect(addressWith({ stage: ['review', 'verdict'], q: 'a b', cursor: 'x' }, { due: 'today' })).toBe(
      '/claims?q=a+b&stage=review%2Cverdict&due=today',
    );
    expect(addressWith({ view: 'overdue' }, { view: undefined })).toBe('/claims');
  });

  it('knows a filtered list and its view', () => {
    expect(isFiltered({ view: 'overdue' })).toBe(false);
    expect(isFiltered({ who: 'me' })).toBe(true);
    expect(viewOf({})).toBe('all-open');
    expect(viewOf({ stage: ['closed'] })).toBeNull();
  });
});
