import { launchBrowser } from '#lib/captures/browser/launch-browser';
import { faultOf } from '#lib/captures/browser/fault-of';
import type { Way } from '#lib/captures/browser/follow-page';
import { recordPage, type RecordedPage } from '#lib/captures/browser/record-page';
import type { ReadWords } from '#lib/captures/captured-facts';
import type { Rendition } from '#lib/captures/exchange';
import { type CaptureWarning, isGone } from '#lib/captures/vocabulary';
import { writeWacz } from '#lib/captures/wacz/write-wacz';
import type { CaptureKey } from '#lib/captures/wacz/signing-key';
import { CaptureFault, type Capturing, type MadeCapture } from '#lib/captures/worker/made-capture';
import { type GuardedProxy, openGuardedProxy } from '#lib/fetch/guarded-proxy';
import type { Resolve } from '#lib/fetch/pin-address';
import type { FetchPolicy } from '#lib/fetch/policy';
import { untilOver } from '#lib/fetch/until-over';

/** A browser that does not close within this is left to end by itself; it is killed after half a minute. */
const CLOSE_MS = 4_000;

/** The title and words of a page as a reader sees them. */
export type ReadPage = (html: string, url: string, signal: AbortSignal) => Promise<ReadWords>;

export interface BrowserHelp {
  executablePath: string;
  policy: FetchPolicy;
  resolve?: Resolve;
  keyOf: (deskId: string) => CaptureKey;
  readPage: ReadPage;
}

/** Captures pages with a browser, each with a proxy and a profile of its own that end with it. */
export function captureByBrowser(help: BrowserHelp): Capturing {
  return async (url, watch) => {
    const proxy = await openGuardedProxy({ policy: help.policy, resolve: help.resolve, signal: watch.signal });
    try {
      const at = new Date();
      const page = await record(url, proxy, { help, watch });
      requireThere(page);
      watch.onStep('packing');
      return await pack(page, { at, proxy, key: help.keyOf(watch.deskId), readPage: help.readPage, signal: watch.signal });
    } finally {
      await proxy.close();
    }
  };
}

/** A page that is gone is kept as gone. */
function requireThere({ status }: RecordedPage): void {
  if (status >= 400 && !isGone(status)) throw new CaptureFault('failed', 'status', status);
}

interface Around {
  help: BrowserHelp;
  watch: Parameters<Capturing>[1];
}

/** Whatever the browser is at when nobody waits any more, and if it only starts: it is closed, and not waited for much longer. */
async function record(url: string, proxy: GuardedProxy, { help, watch }: Around): Promise<RecordedPage> {
  watch.signal.throwIfAborted();
  const starting = launchBrowser(help.executablePath, proxy);
  const way: Way = { asked: [], answers: [] };
  try {
    const recording = starting.then((browser) => recordPage(browser, url, { onStep: watch.onStep, way }));
    const page = await untilOver(recording, watch.signal);
    if (!isWeb(page.finalUrl)) throw new CaptureFault('failed', 'unreachable');
    const fault = faultOfGuard(way, proxy);
    if (fault) throw fault;
    return page;
  } catch (error) {
    throw faultOfGuard(way, proxy) ?? faultOf(error, way);
  } finally {
    const closed = starting.then((browser) => browser.close()).catch(() => undefined);
    await untilOver(closed, AbortSignal.timeout(CLOSE_MS)).catch(() => undefined);
  }
}

/** Where a page leads on to something that cannot be opened, a browser shows a page of its own making. */
function isWeb(url: string): boolean {
  return /^https?:/i.test(url);
}

/** What was refused in the place of the page: to a browser it looks like an answer of 403, or like no answer at all. */
function faultOfGuard({ asked }: Way, { blocked }: GuardedProxy): CaptureFault | null {
  const last = asked.at(-1);
  const refusal = last && blocked.find(({ url }) => isSame(url, last));
  return refusal ? new CaptureFault(isOurs(refusal.code) ? 'refused' : 'failed', refusal.code) : null;
}

/** Private addresses and odd ports are refused by us; a name that nobody knows is nobody's refusal. */
function isOurs(code: string): boolean {
  return code === 'private' || code === 'address';
}

/** The guard sees where an encrypted connection leads, not what is asked for in it. */
function isSame(refused: string, asked: string): boolean {
  if (!URL.canParse(refused) || !URL.canParse(asked)) return false;
  const [one, other] = [new URL(refused), new URL(asked)];
  if (other.protocol === 'https:') return one.origin === other.origin;
  other.hash = '';
  return one.href === other.href;
}

interface Packing {
  at: Date;
  proxy: GuardedProxy;
  key: CaptureKey;
  readPage: ReadPage;
  signal: AbortSignal;
}

async function pack(page: RecordedPage, { at, proxy, key, readPage, signal }: Packing): Promise<MadeCapture> {
  const { finalUrl, status, agent, exchanges, screenshot, pdf, html } = page;
  const { title, text, facts = null } = await readPage(html, finalUrl, signal);
  const renditions: Rendition[] = [];
  if (screenshot) renditions.push({ name: 'screenshot.png', bytes: screenshot });
  if (pdf) renditions.push({ name: 'page.pdf', bytes: pdf });
  if (text) renditions.push({ name: 'readable.txt', bytes: Buffer.from(text) });
  const named = title ?? page.title;
  const wacz = await writeWacz({ url: finalUrl, at, title: named, text: text ?? '', exchanges, renditions }, key);
  return {
    method: 'browser',
    agent,
    finalUrl,
    status,
    chain: chainOf(page),
    warnings: warningsOf(page, proxy),
    title: named,
    facts,
    text,
    file: { type: 'application/wacz+zip', bytes: wacz },
    screenshot: screenshot && { type: 'image/png', bytes: screenshot },
    pdf: pdf && { type: 'application/pdf', bytes: pdf },
    recording: null,
    looked: null,
  };
}

/** The redirects that led to the page, in their order. */
function chainOf({ exchanges, finalUrl }: RecordedPage): MadeCapture['chain'] {
  const chain: MadeCapture['chain'] = [];
  for (const { url, status } of exchanges) {
    if (status < 300 || status >= 400) break;
    chain.push({ url, status });
  }
  return chain.some(({ url }) => url === finalUrl) ? [] : chain;
}

const MOST_WARNINGS = 50;

function warningsOf({ missed, shortfalls }: RecordedPage, { blocked }: GuardedProxy): CaptureWarning[] {
  const refused = blocked.map(({ url }): CaptureWarning => ({ url, why: 'blocked' }));
  return [...shortfalls, ...refused, ...missed].slice(0, MOST_WARNINGS);
}
