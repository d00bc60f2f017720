import { describe, expect, it } from 'vitest';
import { privateKeyOf, publicKeyOf, rawPublicKey, signWith, verifyWith } from '#lib/ledger/ed25519';

/** RFC 8032 7.1, TEST 2. */
const SEED = Buffer.from('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb', 'hex');
const RAW = Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex');
const MESSAGE = Buffer.from('72', 'hex');
const SIGNATURE = Buffer.from(
  '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  'hex',
);

describe('Ed25519', () => {
  it('signs and verifies the vector of RFC 8032', () => {
    const key = privateKeyOf(SEED);
    expect(rawPublicKey(key)).toEqual(RAW);
    expect(signWith(key, MESSAGE)).toEqual(SIGNATURE);
    expect(verifyWith(publicKeyOf(RAW), MESSAGE, SIGNATURE)).toBe(true);
  });

  it('answers false to a signature of another message or another length', () => {
    const key = publicKeyOf(RAW);
    expect(verifyWith(key, Buffer.from('73', 'hex'), SIGNATURE)).toBe(false);
    for (const signature of [Buffer.alloc(0), SIGNATURE.subarray(0, 63), Buffer.concat([SIGNATURE, Buffer.of(0)])]) {
      expect(verifyWith(key, MESSAGE, signature)).toBe(false);
    }
  });

  it('refuses keys of another length', () => {
    expect(() => publicKeyOf(RAW.subarray(1))).toThrow('32 bytes');
    expect(() => privateKeyOf(Buffer.concat([SEED, SEED]))).toThrow('32 bytes');
  });
});
