import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { REPLAYER_FILES } from '#lib/captures/replay/replay-place';
import { openGrant, type ReplayGrant } from '#lib/captures/replay/replay-token';
import type { BlobStore } from '#lib/keeping/blob-store';
import { rangeOf } from '#lib/keeping/byte-range';

interface Replay {
  /** Where ui.js and sw.js lie. */
  folder: string;
  key: Buffer;
  blobs: Pick<BlobStore, 'open'>;
  now: () => Date;
}

interface Answer {
  status: number;
  headers?: Record<string, string | number>;
  body?: string | Readable;
}

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Replay</title><script src="ui.js"></script><replay-app-main></replay-app-main></html>';

/**
 * The origin where captured pages are replayed. It has a page of its own that starts the replayer, the replayer's two files, and a
 * capture for whoever brings a grant for it; no cookie is read and none is set. Its policy lets neither the replayer nor its worker
 * ask for anything elsewhere.
 */
export function serveReplay(replay: Replay): Server {
  return createServer((request, response) => {
    void answer(replay, request).then(
      (made) => send(response, made, request.method === 'HEAD'),
      () => send(response, { status: 500 }, true),
    );
  });
}

async function answer(replay: Replay, { method, url, headers }: IncomingMessage): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, headers: { Allow: 'GET, HEAD' } };
  // The raw path, not a URL's: nothing in it is decoded, and what is no exact name is not there.
  const [path = ''] = (url ?? '').split('?', 1);
  if (path === '/' || path === '/index.html') return { status: 200, headers: typed('text/html; charset=utf-8'), body: PAGE };
  const file = REPLAYER_FILES.find((name) => path === `/${name}`);
  if (file) return answerFile(join(replay.folder, file));
  const grant = grantIn(path, replay);
  return grant ? answerCapture(replay, grant, headers.range) : { status: 404 };
}

function grantIn(path: string, { key, now }: Replay): ReplayGrant | null {
  const [, token] = /^\/capture\/([\w.-]{1,2000})\/page\.wacz$/.exec(path) ?? [];
  return token === undefined ? null : openGrant(token, key, now());
}

async function answerFile(place: string): Promise<Answer> {
  const found = await stat(place).catch(() => null);
  if (!found?.isFile()) return { status: 404 };
  const headers = { ...typed('text/javascript; charset=utf-8'), 'Content-Length': found.size };
  return { status: 200, headers, body: createReadStream(place) };
}

/** Replayers read the end of an archive first, then parts of it (RFC 9110, 14.2). */
async function answerCapture({ blobs }: Replay, { sha256, bytes }: ReplayGrant, asked: string | undefined): Promise<Answer> {
  const range = rangeOf(asked ?? null, bytes);
  if (range === 'unsatisfiable') return { status: 416, headers: { 'Content-Range': `bytes */${bytes}` } };
  const body = await blobs.open(sha256, range ?? undefined);
  if (!body) return { status: 404 };
  return {
    status: range ? 206 : 200,
    headers: {
      ...typed('application/wacz+zip'),
      'Accept-Ranges': 'bytes',
      'Content-Length': range ? range.to - range.from + 1 : bytes,
      ...(range && { 'Content-Range': `bytes ${range.from}-${range.to}/${bytes}` }),
    },
    body,
  };
}

function typed(type: string): Record<string, string> {
  return { 'Content-Type': type };
}

/** On every answer: a worker takes the policy of its own file, so it stands there too. */
const GUARD = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' data: blob:",
    "connect-src 'self' data: blob:",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  // The grant stands in the address.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

function send(response: ServerResponse, { status, headers, body }: Answer, isBare: boolean): void {
  response.writeHead(status, { ...GUARD, ...headers });
  if (isBare || body === undefined) {
    if (typeof body === 'object') body.destroy();
    response.end();
  } else if (typeof body === 'string') response.end(body);
  // Whoever goes away in the middle is no fault of ours.
  else pipeline(body, response).catch(() => response.destroy());
}
