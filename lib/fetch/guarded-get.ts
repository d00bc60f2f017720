import { type IncomingMessage, request as requestPlain, type RequestOptions } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pinAddress, refusalOf, type Resolve } from '#lib/fetch/pin-address';
import { type FetchPolicy, FetchRefused, judgeUrl } from '#lib/fetch/policy';
import { unpack } from '#lib/fetch/unpack';

/** One request and what came back to it, as it came. */
export interface Exchange {
  url: string;
  /** The IP address that was connected to. */
  ip: string;
  askedAt: Date;
  status: number;
  /** Names as they were written, in their order, repeated ones too. */
  headers: [name: string, value: string][];
  /** Every byte of the answer, from its status line on, packed and in chunks as it was sent. */
  wire: Buffer;
}

export interface Fetched {
  /** Redirects first; the last one is the answer. */
  exchanges: Exchange[];
  finalUrl: string;
  status: number;
  /** The Content-Type header as it was written; empty when there is none. */
  contentType: string;
  /** The content, unpacked. */
  body: Buffer;
  endedAt: Date;
}

interface Limits {
  policy: FetchPolicy;
  resolve?: Resolve;
  /** For everything together, redirects and names too. */
  timeoutMs?: number;
  /** Of each answer on the wire, and again unpacked. */
  mostBytes?: number;
  /** Whether a content is wanted, asked before it is received; the type in small letters and without its parameters. */
  isWanted?: (type: string) => boolean;
  /** Aborted when nobody waits any more. */
  signal?: AbortSignal;
  /** Hears how many bytes have come. */
  tell?: (bytes: number) => void;
}

const TIMEOUT_MS = 20_000;
const MOST_BYTES = 50_000_000;
const MOST_REDIRECTS = 5;
const HEADERS = {
  'user-agent': 'Countersign/0.1 (fact-check desk)',
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

/**
 * Gets what stands at an address that a person of a desk gave. The policy judges the address and every one that it is led on to,
 * then the IP addresses of each name, and connects to exactly those. No cookies, no proxy of the environment; time, bytes and
 * unpacked bytes are limited. Any status is an answer. Throws FetchRefused.
 */
export async function guardedGet(address: string, limits: Limits): Promise<Fetched> {
  const { timeoutMs = TIMEOUT_MS, mostBytes = MOST_BYTES } = limits;
  const ends = AbortSignal.timeout(timeoutMs);
  const signal = limits.signal ? AbortSignal.any([ends, limits.signal]) : ends;
  try {
    const exchanges: Exchange[] = [];
    for (let next = address; ; ) {
      const { url, isOwn } = judgeUrl(next, limits.policy);
      requireNew(url, exchanges);
      const lookup = await pinAddress({ host: url.hostname, isOwn, resolve: limits.resolve, signal });
      const { exchange, body } = await ask(url, { ...limits, lookup, signal, mostBytes });
      exchanges.push(exchange);
      const onward = locationOf(exchange);
      if (onward === null) return { ...(await answerOf(exchange, body, { mostBytes, signal })), exchanges };
      next = onward;
    }
  } catch (error) {
    throw refusalOf(error, signal);
  }
}

/** Nobody is led in a circle, nor far. */
function requireNew({ href }: URL, exchanges: readonly Exchange[]): void {
  const isLoop = exchanges.some(({ url }) => url === href);
  if (isLoop || exchanges.length > MOST_REDIRECTS) throw new FetchRefused('redirects');
}

function locationOf({ status, headers, url }: Exchange): string | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  const location = valueOf(headers, 'location');
  if (location === '') return null;
  if (!URL.canParse(location, url)) throw new FetchRefused('address');
  const next = new URL(location, url);
  next.hash = '';
  return next.href;
}

async function answerOf(exchange: Exchange, body: Buffer, limits: { mostBytes: number; signal: AbortSignal }) {
  const { url: finalUrl, status, headers } = exchange;
  const unpacked = await unpack(body, valueOf(headers, 'content-encoding'), limits);
  return { finalUrl, status, contentType: valueOf(headers, 'content-type'), body: unpacked, endedAt: new Date() };
}

interface Asking {
  lookup: LookupFunction;
  signal: AbortSignal;
  mostBytes: number;
  isWanted?: Limits['isWanted'];
  tell?: Limits['tell'];
}

function ask(url: URL, { lookup, signal, mostBytes, isWanted, tell }: Asking): Promise<{ exchange: Exchange; body: Buffer }> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  const askedAt = new Date();
  const wire: Buffer[] = [];
  let bytes = 0;
  // An agent of its own: a kept connection would go to an address that was judged for somebody else.
  const options: RequestOptions = { method: 'GET', headers: HEADERS, lookup, signal, agent: false };
  return new Promise((resolve, reject) => {
    const call = request(url, options, (answer) => {
      const ip = answer.socket.remoteAddress ?? '';
      readBody(answer, isWanted).then((body) => {
        const exchange = { url: url.href, ip, askedAt, status: answer.statusCode ?? 0, headers: headersOf(answer) };
        resolve({ exchange: { ...exchange, wire: Buffer.concat(wire) }, body });
      }, giveUp);
    });
    const giveUp = (error: unknown) => {
      reject(error instanceof Error ? error : new FetchRefused('unreachable'));
      call.destroy();
    };
    call.on('socket', (socket) => {
      socket.on('data', (part: Buffer) => {
        bytes += part.length;
        if (bytes > mostBytes) return giveUp(new FetchRefused('too-large'));
        wire.push(part);
        tell?.(bytes);
      });
    });
    call.on('error', reject);
    call.end();
  });
}

/** The content as it was sent, out of its chunks. What a redirect says is not wanted by anybody. */
async function readBody(answer: IncomingMessage, isWanted: Limits['isWanted']): Promise<Buffer> {
  const [type = ''] = (answer.headers['content-type'] ?? '').split(';');
  const isAnswer = (answer.statusCode ?? 0) < 300;
  if (isAnswer && isWanted && !isWanted(type.trim().toLowerCase())) throw new FetchRefused('type');
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function headersOf({ rawHeaders }: IncomingMessage): Exchange['headers'] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, at) => [rawHeaders[at * 2] ?? '', rawHeaders[at * 2 + 1] ?? '']);
}

/** A header by its name in small letters; repeated ones as one list. */
function valueOf(headers: Exchange['headers'], name: string): string {
  const values = headers.filter(([each]) => each.toLowerCase() === name).map(([, value]) => value);
  return name === 'location' || name === 'content-type' ? (values[0] ?? '') : values.join(', ');
}
