import type { KeyObject } from 'node:crypto';
import { decodeBase64 } from '#lib/ledger/base64';
import { isSignedBy, parseNote, signNote } from '#lib/ledger/signed-note';

/** The head of a desk's tree: C2SP tlog-checkpoint, signed as a C2SP signed-note with Ed25519. */
export interface Checkpoint {
  origin: string;
  /** Number of leaves. */
  size: number;
  /** RFC 6962 root, 32 bytes. */
  root: Buffer;
}

/** The origin line of a desk's log, which is also the name of its key in notes. */
export function originOf(deskId: string): string {
  return `countersign/${deskId}`;
}

/** The signed note of a checkpoint; the key is named after the origin. `publicKey` is raw. */
export function signCheckpoint(checkpoint: Checkpoint, key: { privateKey: KeyObject; publicKey: Buffer }): string {
  const { origin, size, root } = checkpoint;
  if (!Number.isSafeInteger(size) || size < 0 || root.length !== 32)
    throw new RangeError('a checkpoint has a size and a root of 32 bytes');
  const text = `${origin}\n${size}\n${root.toString('base64')}\n`;
  return signNote(text, { name: origin, raw: key.publicKey, privateKey: key.privateKey });
}

/**
 * Reads a note and checks its signature by this key; signature lines of witnesses may follow. Null when the note is malformed
 * or the key's signature is missing or wrong. The caller compares `origin` with `originOf` the desk it asked about.
 */
export function readCheckpoint(note: string, key: { publicKey: KeyObject; raw: Buffer }): Checkpoint | null {
  const parsed = parseNote(note);
  const checkpoint = parsed && parseCheckpoint(parsed.text);
  if (!parsed || !checkpoint) return null;
  return isSignedBy(parsed, { name: checkpoint.origin, ...key }) ? checkpoint : null;
}

/** Origin, size in decimal without leading zeros, root; the format's optional extension lines are never written here. */
function parseCheckpoint(text: string): Checkpoint | null {
  const [, origin, digits, encoded] = /^([^\n]+)\n(0|[1-9]\d*)\n([^\n]+)\n$/.exec(text) ?? [];
  const root = encoded ? decodeBase64(encoded) : null;
  const size = Number(digits);
  if (!origin || root?.length !== 32 || !Number.isSafeInteger(size)) return null;
  return { origin, size, root };
}
