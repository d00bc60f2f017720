import { createCipheriv, createDecipheriv, createHash, type KeyObject, randomBytes } from 'node:crypto';
import { decodeBase64 } from '#lib/ledger/base64';
import { privateKeyOf, rawPublicKey } from '#lib/ledger/ed25519';

/** A desk's signing key as the database keeps it: the private half only wrapped. */
export interface DeskKey {
  /** First 16 hex digits of SHA-256 over the public key. */
  keyId: string;
  /** Raw Ed25519 public key, base64. */
  publicKey: string;
  /** AES-256-GCM under the master key with the key id as associated data: nonce (12), tag (16), ciphertext (32), base64. */
  wrapped: string;
}

/** A new Ed25519 key, wrapped by the 32-byte master key that lives outside the database. */
export function makeDeskKey(masterKey: Buffer): DeskKey {
  const seed = randomBytes(32);
  const publicKey = rawPublicKey(privateKeyOf(seed));
  const keyId = keyIdOf(publicKey);
  return { keyId, publicKey: publicKey.toString('base64'), wrapped: wrap(requireMasterKey(masterKey), keyId, seed) };
}

/** The id a raw public key must carry: whoever swaps a stored public key has to change the id that signatures name. */
export function keyIdOf(publicKey: Buffer): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
}

function requireMasterKey(masterKey: Buffer): Buffer {
  if (masterKey.length !== 32) throw new RangeError('the master key has 32 bytes');
  return masterKey;
}

function wrap(masterKey: Buffer, keyId: string, seed: Buffer): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', masterKey, nonce).setAAD(Buffer.from(keyId));
  const sealed = Buffer.concat([cipher.update(seed), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

const unwrapped = new Map<string, KeyObject>();
const MOST_KEYS = 200;

/** The private key of a desk. Throws an Error when the master key is another one or the row was changed. */
export function unwrapDeskKey(masterKey: Buffer, key: Pick<DeskKey, 'keyId' | 'wrapped'>): KeyObject {
  // A digest, so that no copy of the master key stays in the map; with the master key in it, so that another one never hits.
  const name = createHash('sha256').update(requireMasterKey(masterKey)).update(`${key.keyId} ${key.wrapped}`).digest('base64');
  const known = unwrapped.get(name);
  if (known) return known;
  const privateKey = privateKeyOf(unwrap(masterKey, key));
  if (keyIdOf(rawPublicKey(privateKey)) !== key.keyId) throw new Error('this desk key is not the one its id names');
  forgetOldest();
  unwrapped.set(name, privateKey);
  return privateKey;
}

function unwrap(masterKey: Buffer, { keyId, wrapped }: Pick<DeskKey, 'keyId' | 'wrapped'>): Buffer {
  const bytes = decodeBase64(wrapped);
  if (bytes?.length !== 60) throw new Error(`the wrapped desk key ${keyId} is damaged`);
  // authTagLength: Node otherwise accepts a tag cut down to 4 bytes, which can be guessed.
  const decipher = createDecipheriv('aes-256-gcm', masterKey, bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(keyId)).setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  } catch (cause) {
    throw new Error(`the master key does not open the desk key ${keyId}: another master key, or a changed row`, { cause });
  }
}

function forgetOldest(): void {
  const oldest = unwrapped.keys().next();
  if (unwrapped.size >= MOST_KEYS && !oldest.done) unwrapped.delete(oldest.value);
}
