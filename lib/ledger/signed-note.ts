import { createHash, type KeyObject } from 'node:crypto';
import { decodeBase64 } from '#lib/ledger/base64';
import { signWith, verifyWith } from '#lib/ledger/ed25519';

/** Signature type byte of plain Ed25519 in C2SP signed-note; other types (cosignatures, ML-DSA) may stand beside it. */
const ED25519 = 0x01;

/** A text with its blank line and signature lines, taken apart. Nothing in it is verified. */
export interface SignedNote {
  /** Ends with a newline; exactly what is signed. */
  text: string;
  signatures: { name: string; keyHash: Buffer; signature: Buffer }[];
}

export interface NoteKey {
  /** Who signs; no spaces, no plus sign. */
  name: string;
  /** Raw 32 bytes. */
  raw: Buffer;
}

/** C2SP signed-note key id: the first four bytes of SHA-256(name || 0x0A || type || raw public key). */
export function noteKeyHash({ name, raw }: NoteKey): Buffer {
  const digest = createHash('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(raw).digest();
  return digest.subarray(0, 4);
}

/** Signs a text: the text, a blank line, one signature line. Throws a TypeError on a text or name that a note cannot hold. */
export function signNote(text: string, key: NoteKey & { privateKey: KeyObject }): string {
  if (!isNoteText(text)) throw new TypeError('a note ends with a newline and holds no other control characters');
  if (!/^[^\s+]+$/.test(key.name) || !key.name.isWellFormed())
    throw new TypeError('the name of a note key holds no spaces and no plus sign');
  const line = Buffer.concat([noteKeyHash(key), signWith(key.privateKey, Buffer.from(text, 'utf8'))]);
  return `${text}\n— ${key.name} ${line.toString('base64')}\n`;
}

/** Whether the note bears this key's signature over exactly its text; lines of other keys do not matter. */
export function isSignedBy(note: SignedNote, key: NoteKey & { publicKey: KeyObject }): boolean {
  const keyHash = noteKeyHash(key);
  const own = note.signatures.filter((line) => line.name === key.name && line.keyHash.equals(keyHash));
  const message = Buffer.from(note.text, 'utf8');
  return own.length > 0 && own.every((line) => verifyWith(key.publicKey, message, line.signature));
}

/** More lines than witnesses could ever add: a bound on the work a stranger's file can ask for. */
const MOST_SIGNATURES = 100;

/** Takes a note apart, or null when it is malformed. The last blank line divides text and signatures. */
export function parseNote(note: string): SignedNote | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  if (!isNoteText(text) || lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map(parseSignature);
  return signatures.every((signature) => signature !== null) ? { text, signatures } : null;
}

function parseSignature(line: string): SignedNote['signatures'][number] | null {
  const [, name, encoded] = /^— ([^\s+]+) (\S+)$/.exec(line) ?? [];
  const bytes = encoded ? decodeBase64(encoded) : null;
  if (!name || !bytes || bytes.length < 5) return null;
  return { name, keyHash: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

function isNoteText(text: string): boolean {
  return text.endsWith('\n') && text.isWellFormed() && !holdsControl(text);
}

/** The format allows no ASCII control character but the newline. */
function holdsControl(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) < 0x20 && text[i] !== '\n') return true;
  return false;
}
