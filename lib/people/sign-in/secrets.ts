import { createHash, createHmac, randomBytes } from 'node:crypto';
import { env } from '#lib/env/env';

/** A new secret of 256 bits and the hash under which the database knows it. */
export function makeSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashSecret(secret) };
}

/** SHA-256. Enough for secrets of 256 bits, which nobody can guess; passwords are hashed with argon2id. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/**
 * The secret of an invitation or reset link, computed from its id. It is never stored, not even in the answer that is kept
 * for a repeated command, so that nobody who reads the database can walk in.
 */
export function linkSecret(purpose: 'invitation' | 'reset', id: string): string {
  return createHmac('sha256', env().AUTH_SECRET).update(`countersign/${purpose}/v1/${id}`).digest('base64url');
}
