import { expect, it } from 'vitest';
import { bareEnvironment } from '#lib/captures/browser/bare-environment';
import { findBrowser } from '#lib/captures/browser/launch-browser';
import { USUAL_PLACES } from './usual-places.mjs';

it('a browser is told of its machine, and of nothing that this installation knows', () => {
  const given = {
    PATH: '/usr/bin',
    TZ: 'UTC',
    Path: 'C:\\Windows',
    MASTER_KEY: 'secret',
    VAULT_KEY: 'secret',
    AUTH_SECRET: 'secret',
    DATABASE_URL: 'postgres://cs_app:secret@localhost/desk',
    S3_SECRET: 'secret',
    NODE_OPTIONS: '--inspect',
  };
  expect(bareEnvironment(given)).toEqual({ PATH: '/usr/bin', TZ: 'UTC', Path: 'C:\\Windows' });
});

it('a browser that is named and not there is not silently another one', () => {
  expect(findBrowser('/nowhere/chromium')).toBeNull();
  expect(findBrowser(process.execPath)).toBe(process.execPath);
});

it.each(['linux', 'darwin', 'win32'] as const)('a browser is looked for in the usual places of %s', (platform) => {
  expect(USUAL_PLACES[platform]?.join(' ')).toMatch(/chrom/i);
  expect(USUAL_PLACES[platform]?.join(' ')).toMatch(/edge/i);
});
