import { createHash, type KeyObject, randomBytes } from 'node:crypto';
import { privateKeyOf, rawPublicKey } from '#lib/ledger/ed25519';
import { requireMasterKey, unwrapSecret, wrapSecret } from '#lib/ledger/wrap-secret';

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
  return { keyId, publicKey: publicKey.toString('base64'), wrapped: wrapSecret(masterKey, keyId, seed) };
}

/** The id a raw public key must carry: whoever swaps a stored public key has to change the id that signatures name. */
export function keyIdOf(publicKey: Buffer): string {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
}

const unwrapped = new Map<string, KeyObject>();
const MOST_KEYS = 200;

/** The private key of a desk. Throws an Error when the master key is another one or the row was changed. */
export function unwrapDeskKey(masterKey: Buffer, key: Pick<DeskKey, 'keyId' | 'wrapped'>): KeyObject {
  // A digest, so that no copy of the master key stays in the map; with the master key in it, so that another one never hits.
  const name = createHash('sha256').update(requireMasterKey(masterKey)).update(`${key.keyId} ${key.wrapped}`).digest('base64');
  const known = unwrapped.get(name);
  if (known) return known;
  const privateKey = privateKeyOf(unwrapSecret(masterKey, key.keyId, { wrapped: key.wrapped, what: `desk key ${key.keyId}` }));
  if (keyIdOf(rawPublicKey(privateKey)) !== key.keyId) throw new Error('this desk key is not the one its id names');
  forgetOldest();
  unwrapped.set(name, privateKey);
  return privateKey;
}

function forgetOldest(): void {
  const oldest = unwrapped.keys().next();
  if (unwrapped.size >= MOST_KEYS && !oldest.done) unwrapped.delete(oldest.value);
}
