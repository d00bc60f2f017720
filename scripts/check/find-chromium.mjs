import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { USUAL_PLACES } from '../../lib/captures/browser/usual-places.mjs';
import { runCommand } from '../launch/run-command.mjs';

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
  const paths = [...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()];
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
