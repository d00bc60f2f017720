import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** RFC 8410: what stands before the 32 raw bytes in DER. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Key object of a raw 32-byte Ed25519 public key. Throws a RangeError on another length. */
export function publicKeyOf(raw: Buffer): KeyObject {
  if (raw.length !== 32) throw new RangeError('an Ed25519 public key has 32 bytes');
  return createPublicKey({ key: Buffer.concat([SPKI_PREFIX, raw]), format: 'der', type: 'spki' });
}

/** Key object of a raw 32-byte Ed25519 seed. Throws a RangeError on another length. */
export function privateKeyOf(seed: Buffer): KeyObject {
  if (seed.length !== 32) throw new RangeError('an Ed25519 seed has 32 bytes');
  return createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, seed]), format: 'der', type: 'pkcs8' });
}

/** The raw 32 bytes of the public half of a key. */
export function rawPublicKey(key: KeyObject): Buffer {
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
}

/** Ed25519 (RFC 8032) signature over the message itself, 64 bytes. */
export function signWith(privateKey: KeyObject, message: Buffer): Buffer {
  return sign(null, message, privateKey);
}

/** Whether the 64 bytes are this key's signature over exactly this message. False, never an error, on a wrong length. */
export function verifyWith(publicKey: KeyObject, message: Buffer, signature: Buffer): boolean {
  return signature.length === 64 && verify(null, message, publicKey, signature);
}
