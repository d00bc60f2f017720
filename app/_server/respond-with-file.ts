import { Readable } from 'node:stream';
import { missing } from '#lib/db/refusal';
import { blobStore } from '#lib/keeping/blob-folder';
import { rangeOf } from '#lib/keeping/byte-range';
import { isImage, isShown } from '#lib/keeping/kinds';
import type { KeptFile } from '#lib/keeping/read-file';

/**
 * The bytes of a kept file, to look at or listen to and never to run: its type is what its bytes said, browsers may not guess
 * another, and the policy of the answer lets nothing in it load or run. Pages and office files are given out to be stored. A player asks for parts of it (RFC 9110, 14.2).
 */
export async function respondWithFile(file: KeptFile, request: Request): Promise<Response> {
  const { sha256, bytes, type, name } = file;
  const tag = `"${sha256}"`;
  const range = isStillAsked(request.headers.get('if-range'), tag) ? rangeOf(request.headers.get('range'), bytes) : null;
  if (range === 'unsatisfiable') return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${bytes}` } });
  const stream = await blobStore().open(sha256, range ?? undefined);
  if (!stream) throw missing();
  const headers = {
    'Content-Type': isShown(type) ? type : 'application/octet-stream',
    'Content-Length': String(range ? range.to - range.from + 1 : bytes),
    'Content-Disposition': `${isShown(type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escapeByte)}`,
    'Content-Security-Policy': policyFor(type),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Accept-Ranges': 'bytes',
    ETag: tag,
    ...(range && { 'Content-Range': `bytes ${range.from}-${range.to}/${bytes}` }),
  };
  return new Response(Readable.toWeb(stream) as ReadableStream, { status: range ? 206 : 200, headers });
}

/** Whether a part fits what the player has already (RFC 9110, 13.1.5): under a hash there is only ever one file, a date says less. */
function isStillAsked(ifRange: string | null, tag: string): boolean {
  return ifRange === null || ifRange.trim() === tag;
}

/** Browsers show no PDF in a sandbox; the reader for it is their own and runs nothing of ours. */
function policyFor(type: string): string {
  const nothing = "default-src 'none'; frame-ancestors 'none'";
  if (type === 'application/pdf') return `${nothing}; object-src 'self'; style-src 'unsafe-inline'`;
  return isImage(type)
    ? `${nothing}; img-src 'self'; style-src 'unsafe-inline'; sandbox`
    : `${nothing}; media-src 'self'; sandbox`;
}

function escapeByte(sign: string): string {
  return `%${sign.codePointAt(0)?.toString(16).toUpperCase()}`;
}
