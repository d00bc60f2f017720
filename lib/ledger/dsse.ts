import type { KeyObject } from 'node:crypto';
import { decodeBase64 } from '#lib/ledger/base64';
import { signWith, verifyWith } from '#lib/ledger/ed25519';

/**
 * Pre-authentication encoding of DSSE v1: binds the type to the payload inside the signed bytes. Lengths in bytes.
 * Throws a TypeError on lone surrogates: as UTF-8 they all become U+FFFD, so that one signature would cover two texts.
 */
export function preAuthEncoding(type: string, payload: string): Buffer {
  if (!type.isWellFormed() || !payload.isWellFormed()) throw new TypeError('what is signed holds no lone surrogates');
  const body = Buffer.from(payload, 'utf8');
  const head = `DSSEv1 ${Buffer.byteLength(type, 'utf8')} ${type} ${body.length} `;
  return Buffer.concat([Buffer.from(head, 'utf8'), body]);
}

/** Ed25519 over the encoding, base64. */
export function signDsse(privateKey: KeyObject, type: string, payload: string): string {
  return signWith(privateKey, preAuthEncoding(type, payload)).toString('base64');
}

/** Whether the signature (base64) is the key's over exactly this type and payload. */
export function isDsseSignature(publicKey: KeyObject, signed: { type: string; payload: string; signature: string }): boolean {
  const { type, payload } = signed;
  const signature = decodeBase64(signed.signature);
  if (!signature || !type.isWellFormed() || !payload.isWellFormed()) return false;
  return verifyWith(publicKey, preAuthEncoding(type, payload), signature);
}
