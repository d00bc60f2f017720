import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { captureKeyOf } from '#lib/captures/wacz/signing-key';
import { captureByBrowser } from '#lib/captures/worker/capture-by-browser';
import { trialBrowsers } from '../../../scripts/trial-browsers';
import { HERE, html, openTrialSite, type Site } from '../../../scripts/trial-site';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SECONDS = 6_000;
const folder = mkdtempSync(join(tmpdir(), 'countersign-stops-'));
// As any folder for temporary files: who starts a browser as somebody else needs one.
chmodSync(folder, 0o1777);
let site: Site;
beforeAll(async () => {
  vi.stubEnv('TMPDIR', folder);
  vi.stubEnv('MASTER_KEY', 'secret-of-this-test');
  site = await openTrialSite({
    '/': html('<title>The dam</title><p>The dam cost 52 million crowns.</p>'),
    '/never': () => undefined,
    '/busy': html('<p>Words.</p><script>onload = () => setTimeout(() => { for (;;); })</script>'),
  });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The browsers that have a profile in the folder of this test. */
function running(): string[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  return lines.filter((line) => line.includes(folder)).map((line) => line.slice(0, 60));
}

/** What a process was told when it started, by the system's own table. */
function toldTo(line: string): string {
  return readFileSync(`/proc/${line.trim().split(' ')[0]}/environ`, 'utf8');
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

  it.runIf(process.platform === 'linux')('knows nothing of what its worker knows', async () => {
    const stopped = stopAfter(executablePath, '/never', 4_000);
    const told = await vi.waitFor(() => {
      const all = running().map(toldTo);
      expect(all.join('')).toContain('PATH=');
      return all.join('\0');
    }, SECONDS);
    await stopped;
    expect(told).not.toMatch(/MASTER_KEY|secret-of-this-test/);
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
