import { createECDH, createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';

const CURVE = 'secp384r1';

/** A key of ECDSA P-384 that signs captures (WACZ-auth 0.1.0, without a domain). */
export interface CaptureKey {
  privateKey: KeyObject;
  /** SPKI in DER, base64: what stands in each signed capture. */
  publicKey: string;
}

/**
 * The key a desk signs its captures with, drawn from the 32-byte master key outside the database by HKDF (RFC 5869): the same
 * desk always has the same one, and no row holds it.
 */
export function captureKeyOf(masterKey: Buffer, deskId: string): CaptureKey {
  const pair = createECDH(CURVE);
  // 48 bytes are an acceptable scalar but for a chance of about 2^-190; node refuses one that is not.
  pair.setPrivateKey(Buffer.from(hkdfSync('sha256', masterKey, deskId, 'countersign/capture-key/v1', 48)));
  const point = pair.getPublicKey();
  const [x, y, d] = [point.subarray(1, 49), point.subarray(49), leftPadded(pair.getPrivateKey())].map((part) =>
    part.toString('base64url'),
  );
  const privateKey = createPrivateKey({ key: { kty: 'EC', crv: 'P-384', x, y, d }, format: 'jwk' });
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  return { privateKey, publicKey };
}

function leftPadded(scalar: Buffer): Buffer {
  return Buffer.concat([Buffer.alloc(48 - scalar.length), scalar]);
}

/** The signature of the SHA-256 of `words`, base64, in the form of IEEE P1363. */
export function signWords(words: string, { privateKey }: Pick<CaptureKey, 'privateKey'>): string {
  return sign('sha256', Buffer.from(words), { key: privateKey, dsaEncoding: 'ieee-p1363' }).toString('base64');
}

/** Whether `signature` is of `words` by the owner of a public key. False for a key or signature that is none. */
export function isSignedBy(words: string, signature: string, publicKey: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return verify('sha256', Buffer.from(words), { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64'));
  } catch {
    return false;
  }
}

/** A short name of a public key, for people to compare: the first 16 hex digits of its SHA-256. */
export function fingerprintOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, 16);
}
