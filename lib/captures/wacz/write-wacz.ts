import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import type { CapturedPage } from '#lib/captures/exchange';
import { type CaptureKey, signWords } from '#lib/captures/wacz/signing-key';
import { SOFTWARE, WARC_NAME, writeWarc } from '#lib/captures/wacz/write-warc';

export const PACKAGE = 'datapackage.json';
export const DIGEST = 'datapackage-digest.json';
export const ARCHIVE = `archive/${WARC_NAME}`;
export const INDEX = 'indexes/index.cdx';
const PAGES = 'pages/pages.jsonl';

/** One file of a WACZ as its package lists it. */
export interface PackedFile {
  name: string;
  path: string;
  hash: string;
  bytes: number;
}

/**
 * Packs a captured page as WACZ 1.1.1: the exchanges as WARC with their index, the page list with its words, the picture, print
 * and text made of it, a list of all of them with SHA-256, and that list signed (WACZ-auth 0.1.0). Files that are compressed in
 * themselves are stored, so that a reader can fetch a part of them by its place.
 */
export async function writeWacz(page: CapturedPage, key: CaptureKey): Promise<Uint8Array> {
  const warc = await writeWarc(page.exchanges, page.at);
  const files: Record<string, Uint8Array> = {
    [ARCHIVE]: warc.bytes,
    [INDEX]: Buffer.from(warc.index),
    [PAGES]: Buffer.from(pagesOf(page)),
    ...Object.fromEntries(page.renditions.map(({ name, bytes }) => [`evidence/${name}`, bytes])),
  };
  const list = Buffer.from(JSON.stringify(packageOf(page, files), null, 2));
  const hash = hashOf(list);
  const digest = digestText({ hash, created: page.at.toISOString(), signature: signWords(hash, key), publicKey: key.publicKey });
  return zipSync({ ...files, [PACKAGE]: list, [DIGEST]: Buffer.from(digest) }, { level: 0, mtime: page.at });
}

function pagesOf({ url, at, title, text }: CapturedPage): string {
  const header = { format: 'json-pages-1.0', id: 'pages', title: 'Pages' };
  return `${JSON.stringify(header)}\n${JSON.stringify({ id: '1', url, ts: at.toISOString(), title, text })}\n`;
}

function packageOf({ url, at, title }: CapturedPage, files: Record<string, Uint8Array>) {
  return {
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: title || url,
    software: SOFTWARE,
    created: at.toISOString(),
    mainPageUrl: url,
    mainPageDate: at.toISOString(),
    resources: Object.entries(files).map(
      ([path, bytes]): PackedFile => ({
        name: path.slice(path.lastIndexOf('/') + 1),
        path,
        hash: hashOf(bytes),
        bytes: bytes.length,
      }),
    ),
  };
}

interface Signed {
  hash: string;
  created: string;
  signature: string;
  publicKey: string;
}

/** The signed digest of the list, word for word: only the hash is signed, so nothing else in this file may be other than it is. */
export function digestText({ hash, created, signature, publicKey }: Signed): string {
  const signedData = { hash, created, software: SOFTWARE, version: '0.1.0', signature, publicKey };
  return JSON.stringify({ path: PACKAGE, hash, signedData }, null, 2);
}

/** The SHA-256 of bytes as WACZ writes it. */
export function hashOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
