import { existsSync } from 'node:fs';
import { findChromium } from './check/find-chromium.mjs';

const BOTH = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** The browsers of this machine that a capture must get along with: the whole one and the one without windows behave differently. */
export async function trialBrowsers(): Promise<string[]> {
  const found = await findChromium();
  return [...new Set([...(found ? [found] : []), ...BOTH.filter((path) => existsSync(path))])];
}
