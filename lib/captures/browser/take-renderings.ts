import type { Page } from 'playwright-core';
import type { CaptureWarning } from '#lib/captures/vocabulary';
import { untilOver } from '#lib/fetch/until-over';

export interface Renderings {
  /** PNG. */
  screenshot: Uint8Array | null;
  pdf: Uint8Array | null;
  /** What is not as it should be with either. */
  shortfalls: CaptureWarning[];
}

/** Milliseconds for each. */
const LONGEST_MS = 15_000;
/** Chromium draws no picture that is higher. */
const MOST_PIXELS_HIGH = 16_000;

/** The picture and the print of a page; one that resists either is kept without, which is said. */
export async function takeRenderings(page: Page): Promise<Renderings> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const isCut = height > MOST_PIXELS_HIGH;
  const clip = isCut ? { clip: { x: 0, y: 0, width: 1280, height: MOST_PIXELS_HIGH } } : {};
  const screenshot = await page.screenshot({ fullPage: true, timeout: LONGEST_MS, ...clip }).catch(() => null);
  const print = page.pdf({ printBackground: true, format: 'A4' });
  const pdf = await untilOver(print, AbortSignal.timeout(LONGEST_MS)).catch(() => null);
  const shortfalls: CaptureWarning[] = [];
  const url = page.url();
  if (!screenshot) shortfalls.push({ url, why: 'no-picture' });
  else if (isCut) shortfalls.push({ url, why: 'cut', shown: MOST_PIXELS_HIGH, of: height });
  if (!pdf) shortfalls.push({ url, why: 'no-print' });
  return { screenshot, pdf, shortfalls };
}
