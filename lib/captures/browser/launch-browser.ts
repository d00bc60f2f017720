import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { bareEnvironment } from '#lib/captures/browser/bare-environment';
import { browserRights } from '#lib/captures/browser/browser-rights';
import { USUAL_PLACES } from './usual-places.mjs';

/** Where a guarded proxy listens, and the secret that opens it for one capture. */
export interface CaptureProxy {
  port: number;
  username: string;
  password: string;
}

const AS_LESSER_USER = resolve('lib/captures/browser/as-lesser-user.sh');

/** The Chromium of this machine: the one named by setting, one in a usual place, or Playwright's own; null when there is none. */
export function findBrowser(named: string | undefined): string | null {
  if (named) return existsSync(named) ? named : null;
  return [...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/**
 * Starts a browser that can reach nothing but the guarded proxy: no name is resolved by itself, loopback is not excepted, and
 * neither QUIC nor WebRTC goes past it. It is told nothing of this installation's settings, and never has more rights than an
 * ordinary user where that can be had.
 */
export async function launchBrowser(executablePath: string, proxy: CaptureProxy): Promise<Browser> {
  const { user, sandbox } = await browserRights(executablePath);
  return chromium.launch({
    executablePath: user ? AS_LESSER_USER : executablePath,
    env: { ...bareEnvironment(process.env), ...(user && { BROWSER: executablePath, BROWSER_USER: String(user.uid) }) },
    chromiumSandbox: sandbox,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    proxy: {
      server: `http://127.0.0.1:${proxy.port}`,
      username: proxy.username,
      password: proxy.password,
      bypass: '<-loopback>',
    },
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      '--disable-quic',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
