import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runCommand } from '../launch/run-command.mjs';

const SYSTEM_PATHS = {
  linux: [
    // Without the windows and menus that the whole browser draws even unseen: journeys take half the time.
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Finds a Chromium, or gets one: CHROMIUM_PATH, the system's, Playwright's own, then by installing.
 * @returns {Promise<string | null>} the program's path; null when there is none to be had
 */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : null; // a wrong path is said, not silently replaced
  const found = findInstalled();
  if (found) return found;
  await runCommand('npx', ['playwright', 'install', 'chromium'], { shell: process.platform === 'win32' });
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (process.platform === 'linux') await installBySystem();
  return findInstalled();
}

function findInstalled() {
  const paths = [...(SYSTEM_PATHS[process.platform] ?? []), chromium.executablePath()];
  return paths.find((path) => existsSync(path)) ?? null;
}

async function installBySystem() {
  const asRoot = process.getuid() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const run = async (...words) => {
    const [command, ...flags] = [...asRoot, ...wait, ...words];
    const { code } = await runCommand(command, flags, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    return code === 0;
  };
  if (!(await run('update'))) return;
  for (const name of ['chromium-headless-shell', 'chromium'])
    if (await run('install', '-y', '--no-install-recommends', name)) return;
}
