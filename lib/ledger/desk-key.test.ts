import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyIdOf, makeDeskKey, unwrapDeskKey } from '#lib/ledger/desk-key';
import { publicKeyOf, signWith, verifyWith } from '#lib/ledger/ed25519';

const master = randomBytes(32);
const key = makeDeskKey(master);

describe('a desk key', () => {
  it('signs what its public half verifies, and carries the id of that half', () => {
    const message = Buffer.from('signed text');
    const signature = signWith(unwrapDeskKey(master, key), message);
    const raw = Buffer.from(key.publicKey, 'base64');
    expect(verifyWith(publicKeyOf(raw), message, signature)).toBe(true);
    expect(key.keyId).toBe(keyIdOf(raw));
    expect(verifyWith(publicKeyOf(Buffer.from(makeDeskKey(master).publicKey, 'base64')), message, signature)).toBe(false);
  });

  it('does not stand in the row in clear, and is wrapped anew each time', () => {
    const seed = unwrapDeskKey(master, key).export({ format: 'der', type: 'pkcs8' }).subarray(-32);
    expect(Buffer.from(key.wrapped, 'base64').includes(seed)).toBe(false);
    expect(makeDeskKey(master).wrapped).not.toBe(key.wrapped);
  });

  it('opens under its own master key only, even after it was opened once', () => {
    unwrapDeskKey(master, key);
    expect(() => unwrapDeskKey(randomBytes(32), key)).toThrow(`does not open the desk key ${key.keyId}`);
    expect(() => unwrapDeskKey(master, { ...key, keyId: makeDeskKey(master).keyId })).toThrow('does not open');
  });

  it('does not open with any bit of its wrapping flipped', () => {
    fc.assert(
      fc.property(fc.nat(59), fc.nat(7), (at, bit) => {
        const bytes = Buffer.from(key.wrapped, 'base64');
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        expect(() => unwrapDeskKey(master, { ...key, wrapped: bytes.toString('base64') })).toThrow('does not open');
      }),
    );
  });

  it('does not open cut short or with a master key of another length', () => {
    const cut = Buffer.from(key.wrapped, 'base64').subarray(0, 59).toString('base64');
    expect(() => unwrapDeskKey(master, { ...key, wrapped: cut })).toThrow('damaged');
    expect(() => unwrapDeskKey(master, { ...key, wrapped: `${key.wrapped} ` })).toThrow('damaged');
    expect(() => unwrapDeskKey(master.subarray(1), key)).toThrow('32 bytes');
    expect(() => makeDeskKey(Buffer.alloc(16))).toThrow('32 bytes');
  });

  it('is opened once and kept, until many other desks were opened', () => {
    const first = unwrapDeskKey(master, key);
    expect(unwrapDeskKey(master, key)).toBe(first);
    for (let i = 0; i < 200; i += 1) unwrapDeskKey(master, makeDeskKey(master));
    const again = unwrapDeskKey(master, key);
    expect(again).not.toBe(first);
    expect(again.equals(first)).toBe(true);
  });
});
