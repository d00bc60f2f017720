import type { z } from 'zod';
import type { Along } from '#lib/db/along';
import { streamOf } from '#lib/keeping/stream-of';
import type { Ctx } from '#lib/db/ctx';
import { answerBefore } from '#lib/db/in-operation';
import { Refusal } from '#lib/db/refusal';
import { env } from '#lib/env/env';
import { type Fetched, guardedGet } from '#lib/fetch/guarded-get';
import { type FetchPolicy, FetchRefused, hostsIn } from '#lib/fetch/policy';
import { blobStore } from '#lib/keeping/blob-folder';
import { FILE_LIMIT } from '#lib/keeping/kinds';
import type { fetchPageInput } from '#lib/intake/input';
import { type Arrival, keepArrival, unreadable } from '#lib/intake/arrivals/keep-arrival';
import { readKeptText } from '#lib/intake/arrivals/read-kept-text';
import { requireAllowedOnDocument } from '#lib/intake/lock-document';
import { inTurn } from '#lib/intake/readers/in-turn';
import type { OriginalName } from '#lib/intake/readers/original';
import { readOriginal } from '#lib/intake/readers/read-original';
import { costlyBucket, takeTokens } from '#lib/people/sign-in/throttle';

/** How far a page is: asked for, so much of it received, or being read. */
export type FetchProgress = { step: 'receiving'; bytes: number } | { step: 'reading' };

/** Pages at a time on this instance; each may hold a hundred megabytes for a moment. */
const turn = inTurn(4);
const WANTED =
  /^(?:$|text\/|application\/(?:xhtml\+xml|pdf|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)$)/;

/**
 * Somebody names an address, and what stands there is fetched, kept as it came, and read: its words and what it says about itself,
 * to be looked at before it becomes a document. Nothing of it is fetched but the one page.
 */
export async function fetchPage(ctx: Ctx, input: z.infer<typeof fetchPageInput>, along: Along<FetchProgress> = {}) {
  requireAllowedOnDocument(ctx, 'receive');
  const command = { verb: 'fetch-page', input };
  const before = await answerBefore<Arrival>(ctx, command);
  if (before) return { ...before, text: await readKeptText(ctx, before.arrivalId) };
  await takeTokens(ctx.db, [costlyBucket(ctx.actor.personId)], 'tooManyFetches');
  return turn(() => fetchAndKeep(ctx, command, along));
}

async function fetchAndKeep(ctx: Ctx, command: { verb: string; input: { address: string } }, along: Along<FetchProgress>) {
  const fetched = await fetchAddress(command.input.address, along);
  const received = await blobStore().receive(streamOf([fetched.body]), FILE_LIMIT);
  try {
    along.tell?.({ step: 'reading' });
    const given = nameOf(fetched);
    const read = await readOriginal(received.open, given, { signal: along.signal }).catch(unreadable);
    const chain = fetched.exchanges.map(({ url, status }) => ({ url, status }));
    const page = { address: command.input.address, finalUrl: fetched.finalUrl, chain };
    const kept = await keepArrival(ctx, command, { received, read, name: given.name, page });
    return { ...kept, text: read.text };
  } finally {
    await received.discard();
  }
}

/** Pages may be fetched from the open internet, and from what the operator named of their own network. */
function pagePolicy(): FetchPolicy {
  return { allowedHosts: hostsIn(env().FETCH_HOSTS), open: 'web' };
}

async function fetchAddress(address: string, { signal, tell }: Along<FetchProgress>): Promise<Fetched> {
  const fetched = await guardedGet(address, {
    policy: pagePolicy(),
    signal,
    mostBytes: FILE_LIMIT,
    isWanted: (type) => WANTED.test(type),
    tell: (bytes) => tell?.({ step: 'receiving', bytes }),
  }).catch((error: unknown) => {
    if (error instanceof FetchRefused) throw new Refusal('invalid', NOT_FETCHED[error.code], { field: 'text' });
    throw error;
  });
  const { status } = fetched;
  if (status >= 200 && status < 300) return fetched;
  const code = status === 404 || status === 410 ? 'pageGone' : 'pageRefused';
  throw new Refusal('invalid', code, { field: 'text', params: { n: status } });
}

/** What each fault of a fetch is called where somebody reads it. */
export const NOT_FETCHED: Record<FetchRefused['code'], string> = {
  address: 'pageAddress',
  private: 'pagePrivate',
  'unknown-host': 'pageUnknownHost',
  timeout: 'pageTooSlow',
  unreachable: 'pageUnreachable',
  certificate: 'pageCertificate',
  redirect: 'pageRedirects',
  redirects: 'pageRedirects',
  'too-large': 'pageTooLarge',
  type: 'pageNotReadable',
  packing: 'pageNotReadable',
};

function nameOf({ finalUrl, contentType }: Fetched): OriginalName {
  const { pathname, hostname } = new URL(finalUrl);
  const last = decoded(pathname.split('/').findLast((part) => part !== '') ?? '');
  return { name: (last || hostname).slice(0, 200), type: contentType, url: finalUrl };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim();
  } catch {
    return part;
  }
}
