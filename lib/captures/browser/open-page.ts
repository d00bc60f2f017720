import { errors, type Page, type Response } from 'playwright-core';
import { CaptureFault } from '#lib/captures/worker/made-capture';

/** Until it answers and its words are there. */
const LOAD_MS = 20_000;
/** And then for everything that it shows: one picture that never comes must not cost the page. */
const REST_MS = 10_000;

/**
 * Opens a page, and says what answered and whether everything of it was there in time. Throws what the browser says when it
 * cannot be opened, and a CaptureFault when what stands there is no page.
 */
export async function openPage(page: Page, url: string): Promise<{ answer: Response | null; isWhole: boolean }> {
  const ends = Date.now() + LOAD_MS;
  const answer = await page.goto(url, { waitUntil: 'commit', timeout: LOAD_MS });
  if (isNoPage((await answer?.headerValue('content-type')) ?? '')) throw new CaptureFault('failed', 'not-a-page');
  await page.waitForLoadState('domcontentloaded', { timeout: Math.max(1, ends - Date.now()) });
  return { answer, isWhole: await isThere(page) };
}

async function isThere(page: Page): Promise<boolean> {
  try {
    await page.waitForLoadState('load', { timeout: REST_MS });
    return true;
  } catch (error) {
    if (error instanceof errors.TimeoutError) return false;
    throw error;
  }
}

/** A browser shows a PDF, a picture or a recording in a page of its own making; what is kept is the file as it was sent. */
function isNoPage(type: string): boolean {
  return /^\s*(?:image\/(?!svg)|audio\/|video\/|application\/(?:pdf|ogg)|text\/pdf)/i.test(type);
}

/** By what the browser itself takes it for, which needs no header, and may be another address than the first. */
export async function requirePage(page: Page): Promise<void> {
  const type = await page.evaluate(() => document.contentType);
  if (isNoPage(type)) throw new CaptureFault('failed', 'not-a-page');
}
