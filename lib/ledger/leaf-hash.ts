import { createHash } from 'node:crypto';

const DOMAIN = Buffer.from('\u0000countersign/event/v1\n', 'utf8');

/**
 * RFC 6962 leaf hash of an event: SHA-256(0x00 || "countersign/event/v1\n" || body in UTF-8). The database computes the same.
 * Throws a TypeError on lone surrogates: as UTF-8 they all become U+FFFD, so that two bodies would share one hash.
 */
export function leafHash(body: string): Buffer {
  if (!body.isWellFormed()) throw new TypeError('an event body holds no lone surrogates');
  return createHash('sha256').update(DOMAIN).update(body, 'utf8').digest();
}
