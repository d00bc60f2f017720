import type { Browser, Page } from 'playwright-core';
import type { Exchange } from '#lib/captures/exchange';
import type { CaptureStep, CaptureWarning } from '#lib/captures/vocabulary';
import { followPage, type Way } from '#lib/captures/browser/follow-page';
import { openPage, requirePage } from '#lib/captures/browser/open-page';
import { takeRenderings } from '#lib/captures/browser/take-renderings';
import { type Watched, watchExchanges } from '#lib/captures/browser/watch-exchanges';

export interface RecordedPage {
  finalUrl: string;
  status: number;
  title: string;
  html: string;
  exchanges: Exchange[];
  screenshot: Uint8Array | null;
  pdf: Uint8Array | null;
  missed: Watched['missed'];
  /** What the copy of the page lacks as a whole. */
  shortfalls: CaptureWarning[];
  agent: string;
}

interface Recording {
  /** Is told where the page leads, also when it cannot be opened in the end. */
  way: Way;
  onStep: (step: CaptureStep) => void;
  /** The whole page with everything it loads, in bytes. */
  mostBytes?: number;
}

const MOST_BYTES = 200_000_000;
const SCREENS = 40;
const SCROLL_MS = 60;

/**
 * Opens a page as a reader would, scrolls through it so that what loads late is there, and takes down every exchange, the words,
 * a picture of the whole page and a print. Throws what the browser says when the page itself cannot be opened, and a CaptureFault
 * when what stands there is no page. What is open in the browser ends with the browser.
 */
export async function recordPage(
  browser: Browser,
  url: string,
  { onStep, way, mostBytes = MOST_BYTES }: Recording,
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
  followPage(page, way);
  const { answer, isWhole } = await openPage(page, url);
  onStep('reading');
  if (isWhole) await settle(page, 5_000);
  await requirePage(page);
  await scrollThrough(page);
  if (isWhole) await settle(page, 3_000);
  const html = await page.content();
  const title = await page.title();
  onStep('picturing');
  const { shortfalls, ...renderings } = await takeRenderings(page);
  const finalUrl = page.url();
  return {
    finalUrl,
    status: (way.answers.findLast((each) => each.url() === finalUrl) ?? answer)?.status() ?? 0,
    title,
    html,
    ...renderings,
    shortfalls: isWhole ? shortfalls : [{ url: finalUrl, why: 'unfinished' }, ...shortfalls],
    exchanges: await watched.settle(),
    missed: watched.missed,
    agent: await page.evaluate(() => navigator.userAgent),
  };
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
