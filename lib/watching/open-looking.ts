import { Readable } from 'node:stream';
import type { Capturing } from '#lib/captures/worker/made-capture';
import { env } from '#lib/env/env';
import { type Fetched, guardedGet } from '#lib/fetch/guarded-get';
import type { Resolve } from '#lib/fetch/pin-address';
import { FetchRefused, type FetchPolicy, hostsIn } from '#lib/fetch/policy';
import { untilOver } from '#lib/fetch/until-over';
import { CannotRead } from '#lib/intake/readers/original';
import { readOriginal } from '#lib/intake/readers/read-original';
import type { Look } from '#lib/watching/look-at-page';

const MOST_BYTES = 20_000_000;
/** Milliseconds for a page in the browser. */
const LONGEST_MS = 90_000;
const GONE = new Set([404, 410]);

interface Eyes {
  policy: FetchPolicy;
  resolve?: Resolve;
  read: (answer: Fetched) => Promise<string | null>;
  /** Opens the page as a reader sees it, for what scripts write into it; null where there is no browser. */
  open: ((url: string) => Promise<string | null>) | null;
}

/**
 * Looks at cited pages through the guard: the plain answer first, which costs little; where that lacks what is cited, the page as a
 * browser shows it, so that words written by scripts are not said to be gone.
 */
export function lookWith({ policy, resolve, read, open }: Eyes): Look {
  return async (url, isEnough) => {
    try {
      const answer = await guardedGet(url, { policy, resolve, mostBytes: MOST_BYTES });
      const { status } = answer;
      if (GONE.has(status)) return { status, text: null };
      if (status >= 300) return { fault: 'status' };
      const text = await read(answer);
      if (text !== null && isEnough(text)) return { status, text };
      const shown = open && (await open(url));
      const words = shown ?? text;
      return words === null ? { fault: 'no-words' } : { status, text: words };
    } catch (error) {
      if (error instanceof FetchRefused) return { fault: error.code };
      throw error;
    }
  };
}

/** How this process looks, with the browser that it captures with. */
export function openLooking(capture: Capturing, signal: AbortSignal): Look {
  const policy = { allowedHosts: hostsIn(env().FETCH_HOSTS), open: 'web' as const };
  const open = async (url: string) => {
    const ends = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
    const seen = untilOver(capture(url, { deskId: NO_DESK, signal: ends, onStep: () => {} }), ends);
    const { text } = await seen.catch(() => ({ text: null }));
    return text;
  };
  return lookWith({ policy, read: wordsOf, open });
}

/** What is seen is thrown away: no desk signs for it. */
const NO_DESK = '00000000-0000-4000-8000-000000000000';

async function wordsOf({ body, contentType, finalUrl }: Fetched): Promise<string | null> {
  try {
    const name = new URL(finalUrl).pathname.split('/').at(-1) || 'page.html';
    const { text } = await readOriginal(() => Promise.resolve(Readable.from([body])), { name, type: contentType, url: finalUrl });
    return text.trim() === '' ? null : text;
  } catch (error) {
    if (error instanceof CannotRead) return null;
    throw error;
  }
}
