import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { captureKeyOf } from '#lib/captures/wacz/signing-key';
import { captureByBrowser } from '#lib/captures/worker/capture-by-browser';
import { trialBrowsers } from '../../../scripts/trial-browsers';
import { HERE, html, openTrialSite, type Site } from '../../../scripts/trial-site';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SECONDS = 6_000;
const before = process.env.TMPDIR;
const folder = mkdtempSync(join(tmpdir(), 'countersign-stops-'));
let site: Site;
beforeAll(async () => {
  process.env.TMPDIR = folder;
  site = await openTrialSite({
    '/': html('<title>The dam</title><p>The dam cost 52 million crowns.</p>'),
    '/never': () => undefined,
    '/busy': html('<p>Words.</p><script>onload = () => setTimeout(() => { for (;;); })</script>'),
  });
});
afterAll(async () => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The browsers that have a profile in the folder of this test. */
function running(): string[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(folder)).map((line) => line.slice(0, 60));
}

async function stopAfter(executablePath: string, path: string, ms: number): Promise<number> {
  const stop = new AbortController();
  const capture = captureByBrowser({
    executablePath,
    policy: { allowedHosts: [site.host], open: 'web' },
    resolve: HERE,
    keyOf: (deskId) => captureKeyOf(Buffer.alloc(32, 9), deskId),
    readPage: () => Promise.resolve({ title: null, text: null }),
  });
  let stoppedAt = 0;
  setTimeout(() => {
    stoppedAt = Date.now();
    stop.abort();
  }, ms);
  const watch = { deskId: 'desk', signal: stop.signal, onStep: () => undefined };
  await capture(`http://${site.host}${path}`, watch).catch(() => undefined);
  return stoppedAt === 0 ? 0 : Date.now() - stoppedAt;
}

const browsers = await trialBrowsers();

describe.each(browsers)('a capture by %s that is stopped', (executablePath) => {
  it.each([0, 50, 200, 400, 700, 1000])('after %i milliseconds ends within seconds and leaves nothing', async (ms) => {
    expect(await stopAfter(executablePath, '/never', ms)).toBeLessThan(SECONDS);
    await vi.waitFor(() => expect(running()).toEqual([]), SECONDS);
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]), SECONDS);
  });

  it('while the page keeps its process busy ends as well', async () => {
    expect(await stopAfter(executablePath, '/busy', 5_000)).toBeLessThan(SECONDS);
    await vi.waitFor(() => expect(running()).toEqual([]), SECONDS);
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual([]), SECONDS);
  });

  it('before it begins starts no browser', async () => {
    const began = Date.now();
    await expect(stopped(executablePath)).rejects.toThrow();
    expect(Date.now() - began).toBeLessThan(500);
    expect(readdirSync(folder)).toEqual([]);
  });
});

function stopped(executablePath: string) {
  return captureByBrowser({
    executablePath,
    policy: { allowedHosts: [site.host], open: 'web' },
    resolve: HERE,
    keyOf: (deskId) => captureKeyOf(Buffer.alloc(32, 9), deskId),
    readPage: () => Promise.resolve({ title: null, text: null }),
  })(`http://${site.host}/`, { deskId: 'desk', signal: AbortSignal.abort(), onStep: () => undefined });
}
