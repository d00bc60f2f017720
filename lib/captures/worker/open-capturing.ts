import { Readable } from 'node:stream';
import { findBrowser } from '#lib/captures/browser/launch-browser';
import { capturedFacts, type ReadWords } from '#lib/captures/captured-facts';
import { captureKeyOf } from '#lib/captures/wacz/signing-key';
import { captureByBrowser } from '#lib/captures/worker/capture-by-browser';
import { captureByFetch } from '#lib/captures/worker/capture-by-fetch';
import { CaptureFault, type Capturing } from '#lib/captures/worker/made-capture';
import { env } from '#lib/env/env';
import { hostsIn } from '#lib/fetch/policy';
import { lookApart } from '#lib/inspection/look/look-apart';
import { CannotLook, type Looked } from '#lib/inspection/look/looked';
import { CannotRead, type OriginalName } from '#lib/intake/readers/original';
import { readOriginal } from '#lib/intake/readers/read-original';

/** How this machine captures: with its browser, where it has one, and by the plain answer where what stands there is no page. */
export function openCapturing(): Capturing {
  const { CHROMIUM_PATH, FETCH_HOSTS, MASTER_KEY } = env();
  const policy = { allowedHosts: hostsIn(FETCH_HOSTS), open: 'web' as const };
  const keyOf = (deskId: string) => captureKeyOf(Buffer.from(MASTER_KEY, 'hex'), deskId);
  const byFetch = captureByFetch({
    policy,
    keyOf,
    look: lookAt,
    readAnswer: ({ body, contentType, finalUrl }, signal) =>
      read(body, { name: lastPart(finalUrl), type: contentType, url: finalUrl }, signal),
  });
  const executablePath = findBrowser(CHROMIUM_PATH);
  if (!executablePath) return byFetch;
  const byBrowser = captureByBrowser({
    executablePath,
    policy,
    keyOf,
    readPage: (html, url, signal) =>
      read(Buffer.from(html), { name: 'page.html', type: 'text/html; charset=utf-8', url }, signal),
  });
  return async (url, watch) => {
    try {
      return await byBrowser(url, watch);
    } catch (error) {
      if (error instanceof CaptureFault && error.code === 'not-a-page') return byFetch(url, watch);
      throw error;
    }
  };
}

/** In a process of its own, as an upload is. One that is broken or too large to be opened is kept as it came. */
async function lookAt(bytes: Uint8Array, name: string, signal: AbortSignal): Promise<Looked | null> {
  try {
    return await lookApart(() => Promise.resolve(Readable.from([bytes])), name, { signal });
  } catch (error) {
    if (error instanceof CannotLook) return null;
    throw error;
  }
}

/** What can be read of it; a picture, or a page of scripts alone, has no words, and is kept all the same. */
async function read(bytes: Uint8Array, given: OriginalName, signal: AbortSignal): Promise<ReadWords> {
  try {
    const { text, facts } = await readOriginal(() => Promise.resolve(Readable.from([bytes])), given, { signal });
    return { title: facts.title, text: text.trim() === '' ? null : text, facts: capturedFacts(facts) };
  } catch (error) {
    if (error instanceof CannotRead) return { title: null, text: null };
    throw error;
  }
}

function lastPart(url: string): string {
  return decodeURI(new URL(url).pathname).split('/').at(-1) || 'page.html';
}
