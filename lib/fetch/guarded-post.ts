import { lookup as ask } from 'node:dns/promises';
import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '#lib/fetch/judge-address';
import { type FetchPolicy, FetchRefused, judgeUrl } from '#lib/fetch/policy';

/** Asks for the addresses of a name. Tests put a resolver of their own here. */
export type Resolve = (hostname: string) => Promise<{ address: string; family: number }[]>;

interface Sent {
  body: string;
  headers: Record<string, string>;
}

interface Limits {
  policy: FetchPolicy;
  resolve?: Resolve;
  timeoutMs?: number;
}

export interface Answered {
  status: number;
}

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 64 * 1024;

/**
 * Posts to an address that a person of a desk gave. The policy judges the address, then the IP addresses its name has: the one that
 * was judged is the one that is connected to, so a name that changes its mind between the two gains nothing. No redirect is
 * followed, no proxy of the environment is used, the whole takes at most ten seconds, and of the answer only its status is kept.
 * Throws FetchRefused.
 */
export async function guardedPost(address: string, sent: Sent, limits: Limits): Promise<Answered> {
  const { policy, resolve = resolveAll, timeoutMs = TIMEOUT_MS } = limits;
  const { url, isOwn } = judgeUrl(address, policy);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const lookup = pinTo(await untilOver(addressesOf(host, isOwn, resolve), signal));
    return await post(url, sent, { lookup, signal });
  } catch (error) {
    throw refusalOf(error, signal);
  }
}

/** All addresses of a name; refused when any of them is none of the open internet, for then the name is not to be trusted. */
async function addressesOf(host: string, isOwn: boolean, resolve: Resolve) {
  const family = isIP(host);
  const found = family ? [{ address: host, family }] : await resolve(host);
  if (found.length === 0) throw new FetchRefused('unknown-host');
  if (!isOwn && !found.every(({ address }) => isPublicAddress(address))) throw new FetchRefused('private');
  return found;
}

function resolveAll(host: string) {
  return ask(host, { all: true, verbatim: true });
}

/** A lookup that knows the judged addresses alone. */
function pinTo(found: { address: string; family: number }[]): LookupFunction {
  return (_hostname, options, done) => {
    const [first] = found;
    if (options.all) done(null, found);
    else done(null, first!.address, first!.family);
  };
}

function post(
  url: URL,
  { body, headers }: Sent,
  { lookup, signal }: { lookup: LookupFunction; signal: AbortSignal },
): Promise<Answered> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body));
    // An agent of its own: a kept connection would go to an address that was judged for somebody else.
    const call: ClientRequest = request(
      url,
      { method: 'POST', headers: { ...headers, 'content-length': length }, lookup, signal, agent: false },
      (answer) => void readStatus(answer, call).then(resolve, reject),
    );
    call.on('error', reject);
    call.end(body);
  });
}

/** Of the answer only its status is wanted; the rest is read a little and thrown away. */
function readStatus(answer: IncomingMessage, call: ClientRequest): Promise<Answered> {
  const status = answer.statusCode ?? 0;
  if (status >= 300 && status < 400) {
    call.destroy();
    return Promise.reject(new FetchRefused('redirect'));
  }
  return new Promise((resolve, reject) => {
    let bytes = 0;
    answer.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes <= MOST_BYTES) return;
      call.destroy();
      resolve({ status });
    });
    answer.on('end', () => resolve({ status }));
    answer.on('error', reject);
  });
}

/** Names are asked for by the system, which cannot be stopped; it is not waited for longer than the rest. */
function untilOver<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new FetchRefused('timeout')), { once: true });
    work.then(resolve, reject);
  });
}

function refusalOf(error: unknown, signal: AbortSignal): FetchRefused {
  if (error instanceof FetchRefused) return error;
  if (signal.aborted) return new FetchRefused('timeout');
  const { code = '' } = Object(error) as { code?: string };
  if (['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'ENODATA'].includes(code)) return new FetchRefused('unknown-host');
  const isCertificate = /CERT|SSL|TLS|SELF_SIGNED|VERIFY/.test(code);
  return new FetchRefused(isCertificate ? 'certificate' : 'unreachable');
}
