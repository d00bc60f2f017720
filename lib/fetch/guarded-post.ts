import { type ClientRequest, type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pinAddress, refusalOf, type Resolve } from '#lib/fetch/pin-address';
import { type FetchPolicy, FetchRefused, judgeUrl } from '#lib/fetch/policy';

interface Sent {
  body: string | Uint8Array;
  headers: Record<string, string>;
}

interface Limits {
  /** Bytes of the answer that are kept; none unless said. */
  keepBytes?: number;
  policy: FetchPolicy;
  resolve?: Resolve;
  timeoutMs?: number;
}

export interface Answered {
  status: number;
  /** The answer, where it was to be kept. */
  body?: Buffer;
}

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 64 * 1024;

/**
 * Posts to an address that a person of a desk gave. The policy judges the address, then the IP addresses its name has: the one that
 * was judged is the one that is connected to, so a name that changes its mind between the two gains nothing. No redirect is
 * followed, no proxy of the environment is used, the whole takes at most ten seconds, and of the answer no more is kept than was asked for.
 * Throws FetchRefused.
 */
export async function guardedPost(address: string, sent: Sent, limits: Limits): Promise<Answered> {
  const { policy, resolve, timeoutMs = TIMEOUT_MS, keepBytes = 0 } = limits;
  const { url, isOwn } = judgeUrl(address, policy);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const lookup = await pinAddress({ host: url.hostname, isOwn, resolve, signal });
    return await post(url, sent, { lookup, signal, keepBytes });
  } catch (error) {
    throw refusalOf(error, signal);
  }
}

function post(
  url: URL,
  { body, headers }: Sent,
  { lookup, signal, keepBytes }: { lookup: LookupFunction; signal: AbortSignal; keepBytes: number },
): Promise<Answered> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain;
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body));
    // An agent of its own: a kept connection would go to an address that was judged for somebody else.
    const call: ClientRequest = request(
      url,
      { method: 'POST', headers: { ...headers, 'content-length': length }, lookup, signal, agent: false },
      (answer) => void readAnswer(answer, { call, keepBytes }).then(resolve, reject),
    );
    call.on('error', reject);
    call.end(body);
  });
}

interface Reading {
  call: ClientRequest;
  keepBytes: number;
}

/** What is not wanted of an answer is read a little and thrown away; one that is longer than wanted is refused. */
function readAnswer(answer: IncomingMessage, { call, keepBytes }: Reading): Promise<Answered> {
  const status = answer.statusCode ?? 0;
  if (status >= 300 && status < 400) {
    call.destroy();
    return Promise.reject(new FetchRefused('redirect'));
  }
  return new Promise((resolve, reject) => {
    let bytes = 0;
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes <= keepBytes) parts.push(part);
      if (bytes <= Math.max(MOST_BYTES, keepBytes)) return;
      call.destroy();
      if (keepBytes > 0) reject(new FetchRefused('too-large'));
      else resolve({ status });
    });
    answer.on('end', () => {
      if (keepBytes > 0 && bytes > keepBytes) reject(new FetchRefused('too-large'));
      else resolve({ status, ...(keepBytes > 0 && { body: Buffer.concat(parts) }) });
    });
    answer.on('error', reject);
  });
}
