import { chromium } from '@playwright/test';
import { addWhatIsMissing } from './add-what-is-missing.mjs';
import { crawlScreens } from './crawl-screens.mjs';
import { gzipKilobytes, listAssets } from './measure-page.mjs';

const LIMITS = { script: 185, style: 15, fonts: 300 }; // kilobytes; scripts and styles after gzip
const PRELOADED_FONTS = 2;
// Of the demo cast: the head reaches every screen, and Ines reads Russian.
const HEAD = /Karim/;
const READER = /Ines/;

/**
 * Measures every signed-in screen and the public pages of the running app against the budgets.
 * @param {NodeJS.ProcessEnv} env
 */
export async function checkBudgets({ BASE_URL: base, CHROMIUM_PATH: executablePath }) {
  const browser = await chromium.launch({ executablePath });
  try {
    const reader = await signIn(browser, { base, who: READER });
    const further = await addWhatIsMissing(await reader.newPage(), base);
    const context = await signIn(browser, { base, who: HEAD });
    const { screens, unreached, publicUrls } = await crawlScreens(context.request, base, further);
    const lines = unreached.map((route) => ({ ok: false, text: `${route}: no link leads there, so it was not measured` }));
    for (const screen of screens) lines.push(await measureScreen(context, { base, ...screen }));
    if (publicUrls.length === 0) lines.push({ ok: false, text: 'no public check was found' });
    for (const url of publicUrls.slice(0, 3)) lines.push(await measurePublic(context.request, base + url));
    const failed = lines.filter(({ ok }) => !ok).length;
    return {
      passed: lines.length - failed,
      failed,
      output: lines.map(({ ok, text }) => `${ok ? '✓' : '✗'} ${text}`).join('\n'),
      detail: true,
    };
  } finally {
    await browser.close();
  }
}

async function signIn(browser, { base, who }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${base}/sign-in`);
  await page.getByRole('button', { name: who }).first().click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  await page.close();
  return context;
}

async function measureScreen(context, { base, route, url, html }) {
  const { scripts, styles, preloadedFonts } = listAssets(html);
  const script = await weigh(context.request, { base, addresses: scripts });
  const style = await weigh(context.request, { base, addresses: styles });
  const fonts = await weighFonts(context, base + url);
  const ok =
    script <= LIMITS.script && style <= LIMITS.style && fonts <= LIMITS.fonts && preloadedFonts.length === PRELOADED_FONTS;
  const sizes = `${script.toFixed(1)} KB script, ${style.toFixed(1)} KB style, ${fonts.toFixed(0)} KB fonts`;
  return { ok, text: `${route}: ${sizes}, ${preloadedFonts.length} fonts preloaded` };
}

async function weigh(request, { base, addresses }) {
  let sum = 0;
  for (const address of addresses) sum += gzipKilobytes(await (await request.get(new URL(address, base).href)).body());
  return sum;
}

/** Fonts are asked for only when a glyph needs them, so a page has to be looked at, with nothing in the cache. */
async function weighFonts(context, url) {
  const fresh = await context
    .browser()
    .newContext({ storageState: await context.storageState(), viewport: { width: 1440, height: 900 } });
  const page = await fresh.newPage();
  const bodies = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'font') bodies.push(response.body().catch(() => Buffer.alloc(0)));
  });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const sizes = (await Promise.all(bodies)).map(({ length }) => length / 1024);
  await fresh.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A reader's page runs no script at all; linked data is not a script that runs. */
async function measurePublic(request, url) {
  const html = await (await request.get(url)).text();
  const running = (html.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !/type="application\/ld\+json"/.test(tag));
  return { ok: running.length === 0, text: `${new URL(url).pathname}: ${running.length} scripts` };
}
