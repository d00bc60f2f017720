import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafHash } from '#lib/ledger/leaf-hash';

describe('a leaf hash', () => {
  it('is SHA-256 over 0x00, the domain line and the body in UTF-8', () => {
    // printf '\0countersign/event/v1\n{"a":"é"}' | sha256sum
    expect(leafHash('{"a":"é"}').toString('hex')).toBe('a346a1795203fa6ce7b10b65ddf1064e27bb27a8236f9ff3996a94cc561b3f6f');
  });

  it('is another one when any bit of the body is flipped', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), fc.nat(), fc.nat(6), (body, at, bit) => {
        const bytes = Buffer.from(body, 'latin1');
        const i = at % bytes.length;
        bytes[i] = (bytes[i] ?? 0) ^ (1 << bit);
        expect(leafHash(bytes.toString('latin1'))).not.toEqual(leafHash(body));
      }),
    );
  });

  it('refuses lone surrogates, which UTF-8 would make equal', () => {
    expect(() => leafHash('\ud800')).toThrow('lone surrogates');
  });
});
