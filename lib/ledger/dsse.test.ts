import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDsseSignature, preAuthEncoding, signDsse } from '#lib/ledger/dsse';
import { privateKeyOf, publicKeyOf, rawPublicKey } from '#lib/ledger/ed25519';

const privateKey = privateKeyOf(Buffer.alloc(32, 7));
const publicKey = publicKeyOf(rawPublicKey(privateKey));
const type = 'countersign/statement/v1';
const payload = '{"a":"é"}';
const signature = signDsse(privateKey, type, payload);

describe('a DSSE signature', () => {
  it('covers the encoding that the standard shows, with lengths in bytes', () => {
    expect(preAuthEncoding('http://example.com/HelloWorld', 'hello world').toString()).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world',
    );
    expect(preAuthEncoding('é', '€').toString()).toBe('DSSEv1 2 é 3 €');
  });

  it('holds for exactly this type and payload, and no other split between them', () => {
    expect(isDsseSignature(publicKey, { type, payload, signature })).toBe(true);
    expect(isDsseSignature(publicKey, { type: 'countersign/statement/v2', payload, signature })).toBe(false);
    expect(isDsseSignature(publicKey, { type, payload: `${payload} `, signature })).toBe(false);
    expect(preAuthEncoding('a b', 'c')).not.toEqual(preAuthEncoding('a', 'b c'));
  });

  it('is refused with any bit of payload or signature flipped', () => {
    const flip = (bytes: Buffer, at: number, bit: number) => {
      bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ (1 << bit);
      return bytes;
    };
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(7), (at, bit) => {
        const forged = flip(Buffer.from(signature, 'base64'), at, bit).toString('base64');
        expect(isDsseSignature(publicKey, { type, payload, signature: forged })).toBe(false);
        const changed = flip(Buffer.from('{"a":"e"}'), at, bit).toString('latin1');
        const over = signDsse(privateKey, type, '{"a":"e"}');
        expect(isDsseSignature(publicKey, { type, payload: changed, signature: over })).toBe(false);
      }),
    );
  });

  it('is refused in any other spelling of the same bytes', () => {
    const spare = signature.replace(/.==$/, (end) => `${String.fromCharCode(end.charCodeAt(0) + 1)}==`);
    expect(Buffer.from(spare, 'base64')).toEqual(Buffer.from(signature, 'base64'));
    for (const text of [spare, `${signature}\n`, signature.replace(/=+$/, ''), ` ${signature}`, '']) {
      expect(isDsseSignature(publicKey, { type, payload, signature: text })).toBe(false);
    }
  });

  it('is never made or accepted over lone surrogates, which UTF-8 would make equal', () => {
    expect(() => signDsse(privateKey, type, '\ud800')).toThrow('lone surrogates');
    const replaced = signDsse(privateKey, type, '\ufffd');
    expect(isDsseSignature(publicKey, { type, payload: '\ud800', signature: replaced })).toBe(false);
  });

  it('of another key is refused', () => {
    const forged = signDsse(privateKeyOf(Buffer.alloc(32, 8)), type, payload);
    expect(isDsseSignature(publicKey, { type, payload, signature: forged })).toBe(false);
  });
});
