import { Readable } from 'node:stream';
import { unzipSync } from 'fflate';
import { CDXIndexer, WARCParser } from 'warcio';
import { isSignedBy } from '#lib/captures/wacz/signing-key';
import { WARC_NAME } from '#lib/captures/wacz/write-warc';
import { ARCHIVE, DIGEST, digestText, hashOf, INDEX, PACKAGE, type PackedFile } from '#lib/captures/wacz/write-wacz';

/** What is wrong with a capture file; `path` is the file in it that is other than was signed. */
export interface WaczFault {
  fault: 'no-zip' | 'missing' | 'hash' | 'unlisted' | 'signature' | 'index';
  path: string;
}

export interface WaczReport {
  faults: WaczFault[];
  /** Who signed it, SPKI in base64; null when that cannot be read. */
  publicKey: string | null;
}

interface Digest {
  signedData?: { signature?: string; publicKey?: string };
}

/**
 * Recomputes everything a WACZ promises: each file's hash, that no file is in it which is not listed, the signature over the
 * list, and the index made anew from the archive. Throws nothing: what cannot be read is a fault.
 */
export async function verifyWacz(bytes: Uint8Array): Promise<WaczReport> {
  const files = unpack(bytes);
  if (!files) return { faults: [{ fault: 'no-zip', path: '' }], publicKey: null };
  const faults = [...faultsOfList(files), ...faultsOfSignature(files[PACKAGE], files[DIGEST]), ...(await faultsOfIndex(files))];
  return { faults, publicKey: parse<Digest>(files[DIGEST])?.signedData?.publicKey ?? null };
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
}

function parse<T>(bytes: Uint8Array | undefined): T | null {
  try {
    return bytes ? (JSON.parse(Buffer.from(bytes).toString()) as T) : null;
  } catch {
    return null;
  }
}

function faultsOfList(files: Record<string, Uint8Array>): WaczFault[] {
  const { resources } = parse<{ resources?: PackedFile[] }>(files[PACKAGE]) ?? {};
  if (!Array.isArray(resources)) return [{ fault: 'missing', path: PACKAGE }];
  const listed = new Map(resources.map(({ path, hash }) => [path, hash]));
  const changed = [...listed].flatMap(([path, hash]): WaczFault[] => {
    const file = files[path];
    if (!file) return [{ fault: 'missing', path }];
    return hashOf(file) === hash ? [] : [{ fault: 'hash', path }];
  });
  const unlisted = Object.keys(files).filter((path) => path !== PACKAGE && path !== DIGEST && !listed.has(path));
  return [...changed, ...unlisted.map((path): WaczFault => ({ fault: 'unlisted', path }))];
}

function faultsOfSignature(list: Uint8Array | undefined, file: Uint8Array | undefined): WaczFault[] {
  if (!list || !file) return [{ fault: 'missing', path: DIGEST }];
  return isSigned(list, file) ? [] : [{ fault: 'signature', path: DIGEST }];
}

/** Whether the digest file is, word for word, what the owner of the key in it wrote of this list. */
function isSigned(list: Uint8Array, file: Uint8Array): boolean {
  const hash = hashOf(list);
  const { created = '' } = parse<{ created?: string }>(list) ?? {};
  const { signature = '', publicKey = '' } = parse<Digest>(file)?.signedData ?? {};
  if (Buffer.from(file).toString() !== digestText({ hash, created, signature, publicKey })) return false;
  return isPlain(signature) && isPlain(publicKey) && isSignedBy(hash, signature, publicKey);
}

/** Base64 in the one way it is written here: decoders take other alphabets and loose bits for the same bytes (RFC 4648, 3.5 and 5). */
function isPlain(base64: string): boolean {
  return Buffer.from(base64, 'base64').toString('base64') === base64;
}

async function faultsOfIndex(files: Record<string, Uint8Array>): Promise<WaczFault[]> {
  const [archive, index] = [files[ARCHIVE], files[INDEX]];
  if (!archive || !index) return [];
  const made = await indexOf(archive).catch(() => null);
  return made === Buffer.from(index).toString() ? [] : [{ fault: 'index', path: INDEX }];
}

/** The index of a WARC file as CDXJ, made from nothing but its bytes. */
export async function indexOf(archive: Uint8Array): Promise<string> {
  const indexer = new CDXIndexer({ format: 'cdxj' });
  const lines: string[] = [];
  const parser = new WARCParser(Readable.from([archive]));
  for await (const line of indexer.iterRecords(parser, WARC_NAME)) lines.push(indexer.serializeCDXJ(line));
  return lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join('');
}
