import { type Browser, chromium, expect, test } from '@playwright/test';
import { launchBrowser } from '#lib/captures/browser/launch-browser';
import { openGuardedProxy } from '#lib/fetch/guarded-proxy';
import { HERE, html, openTrialSite, redirect, type Site } from '../../scripts/trial-site';

/** Everything by which a page can make a browser ask for something. */
const luring = (secret: string, port: number) => `<!doctype html><title>Lure</title>
<link rel="preconnect" href="http://${secret}"><link rel="stylesheet" href="http://${secret}/style.css">
<img src="http://${secret}/image.png"><img src="http://localhost:${port}/by-name.png">
<img src="http://inner.example:${port}/rebound.png"><img src="https://${secret}/secure.png">
<img src="/away"><iframe src="http://${secret}/frame"></iframe><p>Words.</p>
<script>
fetch('http://${secret}/fetch', { mode: 'no-cors' }).catch(() => {});
navigator.sendBeacon('http://${secret}/beacon', 'x');
try { new WebSocket('ws://${secret}/socket'); } catch {}
</script>`;

let secret: Site;
const sites: Site[] = [];

test.beforeEach(async () => {
  secret = await openTrialSite({});
});
test.afterEach(async () => {
  for (const site of [secret, ...sites.splice(0)]) await site.close();
});

async function openLure(isSecure: boolean): Promise<Site> {
  const inner = `127.0.0.1:${secret.port}`;
  const site = await openTrialSite(
    { '/': html(luring(inner, secret.port)), '/away': redirect(`http://${inner}/redirected.png`) },
    { isSecure },
  );
  sites.push(site);
  return site;
}

async function visit(browser: Browser, url: string): Promise<string> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const words = await page.locator('p').innerText();
  await context.close();
  return words;
}

for (const scheme of ['http', 'https'] as const)
  test(`a page that is captured over ${scheme} reaches no server of the inner network`, async () => {
    const site = await openLure(scheme === 'https');
    const policy = { allowedHosts: [site.host], open: 'web' as const };
    const proxy = await openGuardedProxy({ policy, resolve: HERE, signal: new AbortController().signal });
    const browser = await launchBrowser(process.env.CHROMIUM_PATH ?? chromium.executablePath(), proxy);
    try {
      expect(await visit(browser, `${scheme}://${site.host}/`)).toBe('Words.');
    } finally {
      await browser.close();
      await proxy.close();
    }
    expect(secret.hits).toEqual([]);
    expect(site.hits).toContain('/away');
    expect(proxy.blocked.length).toBeGreaterThanOrEqual(scheme === 'http' ? 8 : 1);
  });

test('the same page without the guard does reach it', async () => {
  const site = await openLure(false);
  const args = ['--host-resolver-rules=MAP * 127.0.0.1', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args });
  try {
    await visit(browser, `http://${site.host}/`);
  } finally {
    await browser.close();
  }
  expect(secret.hits.length).toBeGreaterThanOrEqual(5);
});

test('the guard opens to nobody without its secret', async () => {
  const site = await openLure(false);
  const policy = { allowedHosts: [site.host], open: 'web' as const };
  const proxy = await openGuardedProxy({ policy, resolve: HERE, signal: new AbortController().signal });
  const browser = await launchBrowser(process.env.CHROMIUM_PATH ?? chromium.executablePath(), { ...proxy, password: 'guessed' });
  try {
    await expect(visit(browser, `http://${site.host}/`)).rejects.toThrow();
  } finally {
    await browser.close();
    await proxy.close();
  }
  expect(site.hits).toEqual([]);
});
