import { createHash, X509Certificate } from 'node:crypto';
import { fromBER } from 'asn1js';
import { Certificate, ContentInfo, ExtKeyUsage, SignedData, TimeStampResp, TSTInfo } from 'pkijs';
import { arrayBuffer, SHA256_OID } from '#lib/ledger/time/time-request';

/** Why an answer about a time is not believed. */
export type TimeFault = 'malformed' | 'rejected' | 'imprint' | 'nonce' | 'signature' | 'purpose' | 'root';

export class TimeRefused extends Error {
  constructor(readonly code: TimeFault) {
    super(`the time is not believed: ${code}`);
  }
}

/** A time that an authority vouched for. */
export interface TimeProof {
  at: Date;
  /** SHA-256 of the certificate that signed it, hex. */
  certificate: string;
}

interface Expected {
  /** What the time was asked of. */
  data: Uint8Array;
  /** That of the request; null when an old token is looked at again. */
  nonce: string | null;
  /** Certificates that the signer must go back to, as PEM; without any, whoever signed is believed to be who they say. */
  roots: readonly string[];
}

const GRANTED = [0, 1];
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** The token in an authority's answer, DER. Throws TimeRefused. */
export function tokenIn(answer: Uint8Array): Buffer {
  const response = parse(() => new TimeStampResp({ schema: schemaOf(answer) }));
  if (!GRANTED.includes(response.status.status) || !response.timeStampToken) throw new TimeRefused('rejected');
  return Buffer.from(response.timeStampToken.toSchema().toBER(false));
}

/**
 * Checks a token, RFC 3161 section 2.4.2: it is about the SHA-256 of these bytes, answers this request, is signed by the certificate in
 * it, and that certificate is for time-stamping alone and goes back to a root. Throws TimeRefused.
 */
export async function verifyTimeToken(token: Uint8Array, { data, nonce, roots }: Expected): Promise<TimeProof> {
  const { signed, info } = parse(() => readToken(token));
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const digest = createHash('sha256').update(data).digest();
  const isAbout = hashAlgorithm.algorithmId === SHA256_OID && digest.equals(Buffer.from(hashedMessage.valueBlock.valueHexView));
  if (!isAbout) throw new TimeRefused('imprint');
  if (nonce !== null && nonceOf(info) !== nonce) throw new TimeRefused('nonce');
  const signer = await verifySignature(signed, data);
  requirePurpose(signer);
  const certificate = Buffer.from(signer.toSchema().toBER(false));
  if (roots.length > 0 && !goesBackTo(certificate, { roots, among: certificatesOf(signed), at: info.genTime }))
    throw new TimeRefused('root');
  return { at: info.genTime, certificate: createHash('sha256').update(certificate).digest('hex') };
}

function readToken(token: Uint8Array): { signed: SignedData; info: TSTInfo } {
  const content = new ContentInfo({ schema: schemaOf(token) });
  if (content.contentType !== SIGNED_DATA) throw new TimeRefused('malformed');
  const signed = new SignedData({ schema: content.content });
  const { eContentType, eContent } = signed.encapContentInfo;
  if (eContentType !== TST_INFO || !eContent || signed.signerInfos.length !== 1) throw new TimeRefused('malformed');
  return { signed, info: new TSTInfo({ schema: schemaOf(new Uint8Array(eContent.getValue())) }) };
}

function nonceOf({ nonce }: TSTInfo): string | null {
  return nonce ? Buffer.from(nonce.valueBlock.valueHexView).toString('hex') : null;
}

async function verifySignature(signed: SignedData, data: Uint8Array): Promise<Certificate> {
  try {
    const found = await signed.verify({ signer: 0, data: arrayBuffer(data), checkChain: false, extendedMode: true });
    if (found.signatureVerified && found.signerCertificate) return found.signerCertificate;
  } catch {
    // Said below: what cannot be checked is not believed.
  }
  throw new TimeRefused('signature');
}

/** RFC 3161, section 2.3: one purpose, and critical. */
function requirePurpose({ extensions = [] }: Certificate): void {
  const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  if (!usage?.critical || purposes.length !== 1 || purposes[0] !== TIME_STAMPING) throw new TimeRefused('purpose');
}

function certificatesOf(signed: SignedData): Buffer[] {
  const found = (signed.certificates ?? []).filter((each): each is Certificate => each instanceof Certificate);
  return found.map((each) => Buffer.from(each.toSchema().toBER(false)));
}

interface Chain {
  roots: readonly string[];
  /** What the token brought along. */
  among: readonly Buffer[];
  at: Date;
}

const LONGEST_CHAIN = 6;

/** Whether a certificate was issued, over others that may issue and were valid then, by one of the roots. */
function goesBackTo(certificate: Buffer, { roots, among, at }: Chain): boolean {
  const trusted = roots.map((pem) => new X509Certificate(pem));
  const between = among.map((der) => new X509Certificate(der)).filter(({ ca }) => ca);
  let current = new X509Certificate(certificate);
  for (let steps = 0; steps < LONGEST_CHAIN; steps += 1) {
    if (!isValidAt(current, at)) return false;
    const issuedBy = (issuer: X509Certificate) => current.checkIssued(issuer) && current.verify(issuer.publicKey);
    if (trusted.some((root) => isValidAt(root, at) && (root.fingerprint256 === current.fingerprint256 || issuedBy(root))))
      return true;
    const next = between.find((each) => each.fingerprint256 !== current.fingerprint256 && issuedBy(each));
    if (!next) return false;
    current = next;
  }
  return false;
}

function isValidAt({ validFrom, validTo }: X509Certificate, at: Date): boolean {
  return new Date(validFrom) <= at && at <= new Date(validTo);
}

function schemaOf(bytes: Uint8Array) {
  const { offset, result } = fromBER(arrayBuffer(bytes));
  if (offset !== bytes.length) throw new TimeRefused('malformed');
  return result;
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof TimeRefused ? error : new TimeRefused('malformed');
  }
}
