import { describe, expect, it } from 'vitest';
import { harmIn, sidesOf } from './harm';

describe('the harm that somebody sees', () => {
  it('is what the form says, without the sides that were left empty', () => {
    const form = new FormData();
    form.set('believability', 'high');
    form.set('fragmentation', 'low');
    form.set('actionability', '');
    const harm = harmIn(form);
    expect(harm).toEqual({ believability: 'high', fragmentation: 'low' });
    expect(sidesOf(harm)).toEqual([
      { side: 'fragmentation', level: 'low' },
      { side: 'believability', level: 'high' },
    ]);
    expect(sidesOf({})).toEqual([]);
  });
});
