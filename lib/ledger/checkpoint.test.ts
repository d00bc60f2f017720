import { describe, expect, it } from 'vitest';
import { originOf, readCheckpoint, signCheckpoint } from '#lib/ledger/checkpoint';
import { privateKeyOf, publicKeyOf, rawPublicKey } from '#lib/ledger/ed25519';
import { EMPTY_ROOT } from '#lib/ledger/merkle';
import { signNote } from '#lib/ledger/signed-note';

const privateKey = privateKeyOf(Buffer.alloc(32, 1));
const raw = rawPublicKey(privateKey);
const own = { publicKey: publicKeyOf(raw), raw };
const origin = originOf('0192f0c1-0000-7000-8000-000000000001');
const checkpoint = { origin, size: 42, root: Buffer.alloc(32, 5) };
const note = signCheckpoint(checkpoint, { privateKey, publicKey: raw });
const signed = (text: string) => signNote(text, { name: origin, raw, privateKey });

describe('a checkpoint', () => {
  it('is origin, size and root, signed by a key named after the origin', () => {
    expect(note.split('\n').slice(0, 4)).toEqual([origin, '42', checkpoint.root.toString('base64'), '']);
    expect(note.split('\n')[4]).toMatch(/^— countersign\/0192f0c1-0000-7000-8000-000000000001 \S+$/);
    expect(readCheckpoint(note, own)).toEqual(checkpoint);
    const empty = { origin, size: 0, root: EMPTY_ROOT };
    expect(readCheckpoint(signCheckpoint(empty, { privateKey, publicKey: raw }), own)).toEqual(empty);
  });

  it('is refused with any character changed', () => {
    for (let i = 0; i < note.length; i += 1) {
      for (const character of ['A', 'B', '1', '\n', '=']) {
        if (note[i] === character) continue;
        expect(readCheckpoint(note.slice(0, i) + character + note.slice(i + 1), own), `at ${i}`).toBeNull();
      }
    }
  });

  it('is refused under the key of another desk', () => {
    const other = rawPublicKey(privateKeyOf(Buffer.alloc(32, 2)));
    expect(readCheckpoint(note, { publicKey: publicKeyOf(other), raw: other })).toBeNull();
  });

  it('is refused when well signed but not a checkpoint', () => {
    const root = checkpoint.root.toString('base64');
    expect(readCheckpoint(signed(`${origin}\n42\n${root}\n`), own)).toEqual(checkpoint);
    const texts = [
      `${origin}\n042\n${root}\n`,
      `${origin}\n-1\n${root}\n`,
      `${origin}\n42\nAAAA\n`,
      `${origin}\n42\n`,
      `${origin}\n9007199254740993\n${root}\n`,
    ];
    for (const text of texts) expect(readCheckpoint(signed(text), own), text).toBeNull();
    expect(readCheckpoint(signed(`countersign/other\n42\n${root}\n`), own)).toBeNull();
  });

  it('is not signed over a size or root that is none', () => {
    const key = { privateKey, publicKey: raw };
    expect(() => signCheckpoint({ ...checkpoint, size: -1 }, key)).toThrow('size');
    expect(() => signCheckpoint({ ...checkpoint, root: Buffer.alloc(31) }, key)).toThrow('32 bytes');
  });
});
