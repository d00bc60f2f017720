import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { replayKeyOf, sealGrant } from '#lib/captures/replay/replay-token';
import { streamOf } from '#lib/keeping/stream-of';
import { serveReplay } from '#lib/captures/replay/serve-replay';
import { captureKeyOf } from '#lib/captures/wacz/signing-key';
import { captureByBrowser } from '#lib/captures/worker/capture-by-browser';
import { blobFolder } from '#lib/keeping/blob-folder';
import { findChromium } from '../../../scripts/check/find-chromium.mjs';
import { TRIAL_SW, TRIAL_UI } from '../../../scripts/trial-replayer';
import { bytes, HERE, openTrialSite, redirect, type Site, zipped } from '../../../scripts/trial-site';

const DESK = '0193a0c0-0000-7000-8000-000000000001';
const KEY = replayKeyOf(Buffer.alloc(32, 3));
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PAGE = `<!doctype html><title>The dam</title><link rel="stylesheet" href="/moved.css">
<p>The dam cost 52 million crowns.</p><div style="height:4000px"></div>
<img id="lazy" loading="lazy" src="/lazy.png" alt=""><script src="/late.js"></script>`;
const LATE = `fetch('/words.json').then((answer) => answer.json()).then(({ words }) => {
  const late = document.createElement('p');
  late.id = 'late';
  late.textContent = words;
  document.body.append(late);
});`;

const folder = mkdtempSync(join(tmpdir(), 'countersign-offline-'));
let executablePath: string;
let site: Site;
let elsewhere: Site;
let server: Server;
let origin: string;
let browser: Browser;
let context: BrowserContext;
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

beforeAll(async () => {
  executablePath = (await findChromium()) ?? '';
  site = await openTrialSite({
    '/old': redirect('/dam'),
    '/dam': zipped(PAGE),
    '/moved.css': redirect('/style.css'),
    '/style.css': bytes('text/css', Buffer.from('p { color: rgb(1, 2, 3) }')),
    '/lazy.png': bytes('image/png', PIXEL),
    '/late.js': bytes('text/javascript', Buffer.from(LATE)),
    '/words.json': bytes('application/json', Buffer.from('{"words":"It was finished in 1931."}')),
  });
  elsewhere = await openTrialSite({});
  const blobs = blobFolder(join(folder, 'blobs'));
  writeFileSync(join(folder, 'ui.js'), TRIAL_UI);
  writeFileSync(join(folder, 'sw.js'), TRIAL_SW);
  server = serveReplay({ folder, key: KEY, blobs, now: () => new Date() });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const received = await blobs.receive(streamOf([await capture()]), 50_000_000);
  await received.keep();
  const token = sealGrant({ deskId: DESK, captureId: DESK, ...pick(received), until: new Date(Date.now() + 60_000) }, KEY);
  // From here on there is no such site.
  await site.close();
  browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  context = await browser.newContext();
  address = `${origin}/?${new URLSearchParams({ source: `${origin}/capture/${token}/page.wacz` })}`;
});
afterAll(async () => {
  await browser.close();
  await elsewhere.close();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  rmSync(folder, { recursive: true });
});
let address: string;
const pick = ({ sha256, bytes: size }: { sha256: string; bytes: number }) => ({ sha256, bytes: size });

async function capture(): Promise<Uint8Array> {
  const byBrowser = captureByBrowser({
    executablePath,
    policy: { allowedHosts: [site.host], open: 'web' },
    resolve: HERE,
    keyOf: (deskId) => captureKeyOf(Buffer.alloc(32, 9), deskId),
    readPage: () => Promise.resolve({ title: 'The dam', text: null }),
  });
  const watch = { deskId: DESK, signal: new AbortController().signal, onStep: () => undefined };
  return (await byBrowser(`http://${site.host}/old`, watch)).file.bytes;
}

it('a captured page replays whole, with what came late, and asks for nothing that is not in its archive', async () => {
  const page = await context.newPage();
  const [missing, outside]: [string[], string[]] = [[], []];
  page.on('response', (answer) => {
    if (answer.status() === 504) missing.push(answer.url());
    if (!answer.fromServiceWorker() && !answer.url().startsWith(`${origin}/`)) outside.push(answer.url());
  });
  page.on('requestfailed', (request) => outside.push(request.url()));
  await page.goto(`${address}#${new URLSearchParams({ view: 'replay', url: `http://${site.host}/old` })}`);
  const frame = page.frameLocator('iframe');
  await frame.getByText('It was finished in 1931.').waitFor();
  const words = frame.getByText('The dam cost 52 million crowns.');
  expect(await words.evaluate((found) => getComputedStyle(found).color)).toBe('rgb(1, 2, 3)');
  await frame.locator('#lazy').scrollIntoViewIfNeeded();
  await expect.poll(() => frame.locator('#lazy').evaluate((picture) => (picture as HTMLImageElement).naturalWidth)).toBe(1);
  expect(page.frames()[1]?.url()).toBe(`${origin}/w/http://${site.host}/dam`);
  expect([missing, outside]).toEqual([[], []]);
});

it('neither the replayer nor its worker can ask for anything elsewhere', async () => {
  const page = await context.newPage();
  const answer = await page.goto(address);
  expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
  const to = `http://127.0.0.1:${elsewhere.port}/told`;
  const ask = (url: string) =>
    fetch(url, { mode: 'no-cors' }).then(
      () => 'went',
      () => 'refused',
    );
  expect(await page.evaluate(ask, to)).toBe('refused');
  const [worker] = context.serviceWorkers();
  expect(await worker?.evaluate(ask, to)).toBe('refused');
  expect(elsewhere.hits).toEqual([]);
});
