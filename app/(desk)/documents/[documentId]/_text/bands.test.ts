import { describe, expect, it } from 'vitest';
import { bandOf } from './bands';

describe('bands', () => {
  it('draws a score at its threshold in the stronger band', () => {
    expect([1, 0.66, 0.659, 0.33, 0.329, 0].map(bandOf)).toEqual(['strong', 'strong', 'possible', 'possible', 'weak', 'weak']);
  });
});
