import type { BrowserContext, Request, Response } from 'playwright-core';
import type { Exchange, Header } from '#lib/captures/exchange';
import { GUARD_HEADER } from '#lib/fetch/guarded-proxy';

export interface Watched {
  /** Everything that was answered until now, in the order it began; waits for bodies that are still coming. */
  settle: () => Promise<Exchange[]>;
  /** What could not be kept, for the record: the address and why. */
  missed: { url: string; why: 'no-body' | 'too-large' | 'failed' }[];
}

/** Keeps every exchange of a browser context, up to so many bytes in all. */
export function watchExchanges(context: BrowserContext, mostBytes: number): Watched {
  const kept: Promise<Exchange | null>[] = [];
  const missed: Watched['missed'] = [];
  const size = { bytes: 0 };
  context.on('requestfinished', (request) => {
    kept.push(keep(request, { missed, size, mostBytes }).catch(() => null));
  });
  context.on('requestfailed', (request) => {
    if (isWeb(request.url())) missed.push({ url: request.url(), why: 'failed' });
  });
  return { settle: async () => (await Promise.all(kept)).filter((exchange) => exchange !== null), missed };
}

interface Keeping {
  missed: Watched['missed'];
  size: { bytes: number };
  mostBytes: number;
}

async function keep(request: Request, { missed, size, mostBytes }: Keeping): Promise<Exchange | null> {
  const at = new Date(request.timing().startTime > 0 ? request.timing().startTime : Date.now());
  const response = await request.response();
  if (!response || !isWeb(request.url())) return null;
  const headers = await pairsOf(response);
  if (headers.some(([name]) => name.toLowerCase() === GUARD_HEADER)) return null;
  const body = await bodyOf(response);
  if (body === null) missed.push({ url: request.url(), why: 'no-body' });
  size.bytes += body?.length ?? 0;
  if (size.bytes > mostBytes) {
    missed.push({ url: request.url(), why: 'too-large' });
    return null;
  }
  return {
    url: request.url(),
    at,
    method: request.method(),
    requestHeaders: (await request.headersArray()).map(({ name, value }): Header => [name, value]),
    status: response.status(),
    statusText: response.statusText(),
    headers,
    body: body ?? new Uint8Array(),
    isWireExact: false,
  };
}

async function pairsOf(response: Response): Promise<Header[]> {
  return (await response.headersArray()).map(({ name, value }): Header => [name, value]);
}

/** A redirect has none, and a browser may have thrown one away when it went on to another page; then null. */
async function bodyOf(response: Response): Promise<Uint8Array | null> {
  if (response.status() >= 300 && response.status() < 400) return new Uint8Array();
  return response.body().catch(() => null);
}

function isWeb(url: string): boolean {
  return /^https?:/i.test(url);
}
