import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Which capture may be replayed, for whom, and until when. */
export interface ReplayGrant {
  deskId: string;
  captureId: string;
  /** The one file that it opens: the SHA-256 of the capture, hex. */
  sha256: string;
  bytes: number;
  until: Date;
}

/** Long enough to read a page, whose parts are fetched while somebody scrolls; too short for an address that is passed on. */
export const REPLAY_MS = 30 * 60_000;

const granted = z.strictObject({
  deskId: z.uuid(),
  captureId: z.uuid(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().positive(),
  until: z.iso.datetime().transform((at) => new Date(at)),
});

/** The key that grants are sealed with, drawn from the 32-byte master key by HKDF (RFC 5869): it opens nothing else. */
export function replayKeyOf(masterKey: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', 'countersign/replay-key/v1', 32));
}

/** A grant as it stands in an address: its words and their HMAC-SHA-256, both base64url. */
export function sealGrant(grant: ReplayGrant, key: Buffer): string {
  const words = Buffer.from(JSON.stringify(grant)).toString('base64url');
  return `${words}.${macOf(words, key).toString('base64url')}`;
}

/** The grant in an address; null where it is forged, changed or over. */
export function openGrant(token: string, key: Buffer, now: Date): ReplayGrant | null {
  const [words = '', mac = '', ...rest] = token.split('.');
  const given = Buffer.from(mac, 'base64url');
  const expected = macOf(words, key);
  if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const { data } = granted.safeParse(JSON.parse(Buffer.from(words, 'base64url').toString()));
  return data && data.until > now ? data : null;
}

function macOf(words: string, key: Buffer): Buffer {
  return createHmac('sha256', key).update(words).digest();
}
