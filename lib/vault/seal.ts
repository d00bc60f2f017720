import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Refusal } from '#lib/db/refusal';
import { env } from '#lib/env/env';
import { unwrapSecret, wrapSecret } from '#lib/ledger/wrap-secret';

/** Sealed bytes with the key that opens them, which only VAULT_KEY opens. */
export interface Sealed {
  sealed: Buffer;
  wrapped: string;
}

const NONCE = 12;
const TAG = 16;

/** What sealing adds to the bytes. */
export const SEAL_BYTES = NONCE + TAG;

/** Whether this installation has the key of its vault. */
export function isVaultOpen(): boolean {
  return env().VAULT_KEY !== undefined;
}

/**
 * Seals bytes under a random key of their own, AES-256-GCM with their name as associated data, and wraps that key by VAULT_KEY. What
 * is sealed twice never looks alike. Nonce (12), tag (16), ciphertext. Refuses (conflict) without the key.
 */
export function seal(name: string, bytes: Uint8Array): Sealed {
  const key = randomBytes(32);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name));
  const closed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), closed]), wrapped: wrapSecret(vaultKey(), wrapName(name), key) };
}

/** Opens what was sealed under this name. Refuses (conflict) when the key is another one or anything was changed. */
export function unseal(name: string, { sealed, wrapped }: Sealed): Buffer {
  const own = vaultKey();
  try {
    return open(own, name, { sealed, wrapped });
  } catch {
    throw new Refusal('conflict', 'vaultOtherKey');
  }
}

function open(own: Buffer, name: string, { sealed, wrapped }: Sealed): Buffer {
  const key = unwrapSecret(own, wrapName(name), { wrapped, what: 'key of something confidential' });
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(name)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}

/** What an operation may remember of confidential words: enough to know them again, nothing to guess them by. */
export function vaultDigest(bytes: string | Uint8Array): string {
  return createHmac('sha256', vaultKey()).update(bytes).digest('hex');
}

function vaultKey(): Buffer {
  const { VAULT_KEY } = env();
  if (!VAULT_KEY) throw new Refusal('conflict', 'vaultLocked');
  return Buffer.from(VAULT_KEY, 'hex');
}

function wrapName(name: string): string {
  return `countersign/vault/v1 ${name}`;
}
