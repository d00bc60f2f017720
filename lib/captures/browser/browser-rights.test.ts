import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserRights, sayRights } from '#lib/captures/browser/browser-rights';
import { launchBrowser } from '#lib/captures/browser/launch-browser';
import { isRoot, lesserUser } from '#lib/env/lesser-user';
import { trialBrowsers } from '../../../scripts/trial-browsers';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => vi.unstubAllEnvs());

/** Nobody listens there: nothing is asked of the web. */
const NO_PROXY = { port: 9, username: 'a', password: 'b' };
const browsers = await trialBrowsers();

/** The processes of a browser: the group of the one that was started with this proxy. */
function processes(): string[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const first = all.find((pid) => tell(pid, 'cmdline').includes('--proxy-server=http://127.0.0.1:9\0'));
  return all.filter((pid) => groupOf(pid) === first);
}

/** Empty for one that has ended meanwhile. */
function tell(pid: string, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    return '';
  }
}

/** The third after the name, which may hold anything (proc(5)). */
const groupOf = (pid: string) => /\) \S \d+ (\d+)/.exec(tell(pid, 'stat'))?.[1];
const numberOf = (pid: string) => Number(/^Uid:\s+(\d+)/m.exec(tell(pid, 'status'))?.[1]);
const namespaceOf = (pid: string) => readlinkSync(`/proc/${pid}/ns/user`);

describe.runIf(isRoot() && process.platform === 'linux').each(browsers)('for root, %s', (executablePath) => {
  it('runs as somebody who owns nothing, with its sandbox where the system lets it', async () => {
    const { user, sandbox } = await browserRights(executablePath);
    expect(user).toEqual(lesserUser());
    const browser = await launchBrowser(executablePath, NO_PROXY);
    try {
      const page = await browser.newPage();
      await page.setContent('<p>Words.</p>');
      expect((await page.screenshot()).length).toBeGreaterThan(1000);
      const found = processes();
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(numberOf))).toEqual(new Set([user?.uid]));
      expect(found.some((pid) => namespaceOf(pid) !== readlinkSync('/proc/self/ns/user'))).toBe(sandbox);
    } finally {
      await browser.close();
    }
  });

  it('runs as root where nobody else may, and the worker says so', async () => {
    const closed = mkdtempSync(join(tmpdir(), 'countersign-closed-'));
    vi.stubEnv('TMPDIR', closed);
    try {
      const rights = await browserRights(executablePath);
      expect(rights).toEqual({ user: null, sandbox: false });
      expect(sayRights(rights)).toMatch(/runs as root/);
    } finally {
      rmSync(closed, { recursive: true });
    }
  });
});

it('an ordinary user starts a browser as itself, with the sandbox, and nothing is said', async () => {
  const rights = await browserRights('/usr/bin/chromium', null);
  expect(rights.user).toBeNull();
  expect(sayRights({ user: null, sandbox: true })).toBeNull();
});

it('a browser without its sandbox is spoken of', () => {
  expect(sayRights({ user: { uid: 1, gid: 1 }, sandbox: false })).toMatch(/without its sandbox/);
});
