import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { decodeBase64 } from '#lib/ledger/base64';

/** Secrets have 32 bytes, so that a wrapped one has one length. */
const SECRET_BYTES = 32;
const WRAPPED_BYTES = 12 + 16 + SECRET_BYTES;

/**
 * Wraps a secret of 32 bytes by the 32-byte master key that lives outside the database: AES-256-GCM with its name as associated
 * data, so that it opens under no other name. Nonce (12), tag (16), ciphertext (32), base64.
 */
export function wrapSecret(masterKey: Buffer, name: string, secret: Buffer): string {
  if (secret.length !== SECRET_BYTES) throw new RangeError('a secret has 32 bytes');
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', requireMasterKey(masterKey), nonce).setAAD(Buffer.from(name));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64');
}

/** Opens a wrapped secret. Throws an Error that names it as `what` when the master key is another one or the row was changed. */
export function unwrapSecret(masterKey: Buffer, name: string, { wrapped, what }: { wrapped: string; what: string }): Buffer {
  requireMasterKey(masterKey);
  const bytes = decodeBase64(wrapped);
  if (bytes?.length !== WRAPPED_BYTES) throw new Error(`the wrapped ${what} is damaged`);
  // authTagLength: Node otherwise accepts a tag cut down to 4 bytes, which can be guessed.
  const decipher = createDecipheriv('aes-256-gcm', masterKey, bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(12, 28));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
  } catch (cause) {
    throw new Error(`the master key does not open the ${what}: another master key, or a changed row`, { cause });
  }
}

export function requireMasterKey(masterKey: Buffer): Buffer {
  if (masterKey.length !== 32) throw new RangeError('the master key has 32 bytes');
  return masterKey;
}
