import type { Browser, Page, Response } from 'playwright-core';
import type { Exchange } from '#lib/captures/exchange';
import type { CaptureStep } from '#lib/captures/vocabulary';
import { type Watched, watchExchanges } from '#lib/captures/browser/watch-exchanges';
import { CaptureFault } from '#lib/captures/worker/made-capture';

export interface RecordedPage {
  finalUrl: string;
  status: number;
  title: string;
  html: string;
  exchanges: Exchange[];
  screenshot: Uint8Array | null;
  pdf: Uint8Array | null;
  missed: Watched['missed'];
  agent: string;
}

interface Recording {
  onStep: (step: CaptureStep) => void;
  /** The whole page with everything it loads, in bytes. */
  mostBytes?: number;
}

const MOST_BYTES = 200_000_000;
const LOAD_MS = 20_000;
const SCREENS = 40;
const SCROLL_MS = 60;
/** Chromium draws no picture that is higher. */
const MOST_PIXELS_HIGH = 16_000;

/**
 * Opens a page as a reader would, scrolls through it so that what loads late is there, and takes down every exchange, the words,
 * a picture of the whole page and a print. Throws what the browser says when the page itself cannot be opened, and a CaptureFault
 * when it is a recording. What is open in the browser ends with the browser.
 */
export async function recordPage(
  browser: Browser,
  url: string,
  { onStep, mostBytes = MOST_BYTES }: Recording,
): Promise<RecordedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    acceptDownloads: false,
  });
  const watched = watchExchanges(context, mostBytes);
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  onStep('opening');
  const answer = await open(page, url);
  onStep('reading');
  await settle(page, 5_000);
  await scrollThrough(page);
  await settle(page, 3_000);
  const html = await page.content();
  onStep('picturing');
  return {
    finalUrl: page.url(),
    status: answer?.status() ?? 0,
    title: await page.title(),
    html,
    ...(await renderings(page)),
    exchanges: await watched.settle(),
    missed: watched.missed,
    agent: await page.evaluate(() => navigator.userAgent),
  };
}

/** In one piece of time: until it answers, and until it is there. */
async function open(page: Page, url: string): Promise<Response | null> {
  const ends = Date.now() + LOAD_MS;
  const answer = await page.goto(url, { waitUntil: 'commit', timeout: LOAD_MS });
  await requirePage(answer);
  await page.waitForLoadState('load', { timeout: Math.max(1, ends - Date.now()) });
  return answer;
}

/** A browser plays a recording in a page of its own making; what is kept is the file, and a browser hands out no part of that. */
async function requirePage(answer: Response | null): Promise<void> {
  const type = (await answer?.headerValue('content-type')) ?? '';
  if (/^\s*(?:(?:audio|video)\/|application\/ogg)/i.test(type)) throw new CaptureFault('failed', 'not-a-page');
}

/** A page that never rests is taken as it is. */
async function settle(page: Page, timeout: number): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout }).catch(() => undefined);
}

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(
    async ({ screens, pause }) => {
      for (let i = 0; i < screens; i += 1) {
        const before = window.scrollY;
        window.scrollBy(0, window.innerHeight);
        await new Promise((resolve) => setTimeout(resolve, pause));
        if (window.scrollY === before) break;
      }
      window.scrollTo(0, 0);
    },
    { screens: SCREENS, pause: SCROLL_MS },
  );
}

/** The picture and the print; a page that resists either is kept without. */
async function renderings(page: Page): Promise<{ screenshot: Uint8Array | null; pdf: Uint8Array | null }> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = height > MOST_PIXELS_HIGH ? { clip: { x: 0, y: 0, width: 1280, height: MOST_PIXELS_HIGH } } : {};
  const screenshot = await page.screenshot({ fullPage: true, timeout: 15_000, ...clip }).catch(() => null);
  const pdf = await page.pdf({ printBackground: true, format: 'A4' }).catch(() => null);
  return { screenshot, pdf };
}
