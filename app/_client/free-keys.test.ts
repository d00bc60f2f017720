import { describe, expect, it } from 'vitest';
import { keyOf } from './free-keys';

describe('single keys', () => {
  it('work on a Cyrillic layout by the place of the key', () => {
    expect(keyOf({ key: 'о', code: 'KeyJ' })).toBe('j');
    expect(keyOf({ key: 'х', code: 'BracketLeft' })).toBe('[');
  });

  it('go by the letter on every Latin layout', () => {
    expect(keyOf({ key: 'z', code: 'KeyY' })).toBe('z');
    expect(keyOf({ key: '1', code: 'Digit1' })).toBe('1');
    expect(keyOf({ key: '[', code: 'BracketLeft' })).toBe('[');
  });
});
