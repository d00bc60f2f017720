import { describe, expect, it } from 'vitest';
import { privateKeyOf, publicKeyOf, rawPublicKey } from '#lib/ledger/ed25519';
import { isSignedBy, noteKeyHash, parseNote, signNote } from '#lib/ledger/signed-note';

/** The key pair and note that the documentation of Go's note package shows: vkey and skey end in 0x01 and 32 bytes. */
const NAME = 'PeterNeumann';
const RAW = Buffer.from('ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW', 'base64').subarray(1);
const SEED = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const NOTE = `${TEXT}\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n`;

const own = { name: NAME, raw: RAW, publicKey: publicKeyOf(RAW) };

function isGenuine(note: string): boolean {
  const parsed = parseNote(note);
  return parsed !== null && isSignedBy(parsed, own);
}

describe('a signed note', () => {
  it('is byte for byte what the Go package signs with the same key', () => {
    expect(noteKeyHash(own).toString('hex')).toBe('c74f20a3');
    expect(rawPublicKey(privateKeyOf(SEED))).toEqual(RAW);
    expect(signNote(TEXT, { name: NAME, raw: RAW, privateKey: privateKeyOf(SEED) })).toBe(NOTE);
    expect(parseNote(NOTE)?.text).toBe(TEXT);
    expect(isGenuine(NOTE)).toBe(true);
  });

  it('is refused with any bit of it flipped', () => {
    const bytes = Buffer.from(NOTE, 'utf8');
    for (let i = 0; i < bytes.length * 8; i += 1) {
      const changed = Buffer.from(bytes);
      changed[i >> 3] = (changed[i >> 3] ?? 0) ^ (1 << (i & 7));
      expect(isGenuine(changed.toString('utf8')), `bit ${i}`).toBe(false);
    }
  });

  it('may carry the lines of witnesses beside its own, in any order', () => {
    const seed = privateKeyOf(Buffer.alloc(32, 9));
    const witness = signNote(TEXT, { name: 'witness.example/w1', raw: rawPublicKey(seed), privateKey: seed }).slice(
      TEXT.length + 1,
    );
    const later = `— other.example ${Buffer.concat([Buffer.alloc(4), Buffer.alloc(3000)]).toString('base64')}\n`;
    expect(isGenuine(NOTE + witness + later)).toBe(true);
    expect(isGenuine(`${TEXT}\n${witness}${NOTE.slice(TEXT.length + 1)}`)).toBe(true);
    expect(isGenuine(`${TEXT}\n${witness}`)).toBe(false);
  });

  it('is refused when one of two lines of its own key is false', () => {
    const line = NOTE.slice(TEXT.length + 1);
    expect(isGenuine(NOTE + line)).toBe(true);
    expect(isGenuine(NOTE + line.replace('9kmS', '9kmT').replace('/ZJk', '/ZJl'))).toBe(false);
  });

  it('is refused under another key of the same name', () => {
    const raw = rawPublicKey(privateKeyOf(Buffer.alloc(32, 9)));
    const parsed = parseNote(NOTE);
    expect(parsed && isSignedBy(parsed, { name: NAME, raw, publicKey: publicKeyOf(raw) })).toBe(false);
    const privateKey = privateKeyOf(Buffer.alloc(32, 9));
    // The forger names the true key but signs with another.
    expect(isGenuine(signNote(TEXT, { name: NAME, raw: RAW, privateKey }))).toBe(false);
  });

  it.each([
    ['nothing', ''],
    ['no signature', `${TEXT}\n`],
    ['no blank line', NOTE.replace('\n\n', '\n')],
    ['no newline at the end', NOTE.slice(0, -1)],
    ['a blank line more at the end', `${NOTE}\n`],
    ['a hyphen for the dash', NOTE.replace('—', '-')],
    ['a carriage return', NOTE.replaceAll('\n', '\r\n')],
    ['a NUL in the text', NOTE.replace('answer', 'ans\u0000wer')],
    ['more lines than anybody signs', NOTE + NOTE.slice(TEXT.length + 1).repeat(100)],
  ])('is malformed with %s', (_name, note) => {
    expect(parseNote(note)).toBeNull();
  });

  it('is not made of a text or name it cannot hold', () => {
    const key = { name: NAME, raw: RAW, privateKey: privateKeyOf(SEED) };
    expect(() => signNote('no newline', key)).toThrow('newline');
    expect(() => signNote('tab\t\n', key)).toThrow('control characters');
    expect(() => signNote(TEXT, { ...key, name: 'two words' })).toThrow('spaces');
    expect(() => signNote(TEXT, { ...key, name: 'a+b' })).toThrow('plus');
  });
});
