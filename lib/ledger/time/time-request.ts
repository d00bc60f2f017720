import { randomBytes } from 'node:crypto';
import { Integer, OctetString } from 'asn1js';
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs';

/** SHA-256, by its object identifier. */
export const SHA256_OID = '2.16.840.1.101.3.4.2.1';

/** What is asked of a time-stamping authority: RFC 3161, section 2.4.1. */
export interface TimeRequest {
  der: Buffer;
  /** Comes back in the answer; an old answer has another. Hex without leading zeros. */
  nonce: string;
}

/** Asks when these 32 bytes were known, with the certificate that signs the answer. */
export function makeTimeRequest(sha256: Buffer): TimeRequest {
  // A positive number: its first bit is not set.
  const bytes = randomBytes(16);
  bytes[0]! = (bytes[0]! & 0x7f) | 0x40;
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256_OID }),
      hashedMessage: new OctetString({ valueHex: arrayBuffer(sha256) }),
    }),
    nonce: new Integer({ valueHex: arrayBuffer(bytes) }),
    certReq: true,
  });
  return { der: Buffer.from(request.toSchema().toBER(false)), nonce: bytes.toString('hex') };
}

/** A copy that begins at its own zero, as ASN.1 libraries want it. */
export function arrayBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
