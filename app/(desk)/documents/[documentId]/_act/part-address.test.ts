import { describe, expect, it } from 'vitest';
import { partAddress } from './part-address';

describe('the address of a part', () => {
  it('names where it begins, and the version only when it is an older one', () => {
    expect(partAddress({ id: 'd', version: null }, 24_000)).toBe('/documents/d?at=24000');
    expect(partAddress({ id: 'd', version: 2 }, 0)).toBe('/documents/d?version=2&at=0');
  });
});
