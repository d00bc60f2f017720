import { defineConfig } from '@playwright/test';

// `npm test` starts the desk on a data folder of its own and sets BASE_URL, CHROMIUM_PATH and the TEST_… addresses.
// By hand: start the desk with `npm start`, then `npx playwright test`.
export default defineConfig({
  testDir: 'e2e/journeys',
  // `x.deep.spec.ts` is for `npm run test:deep` alone.
  testIgnore: process.env.DEEP ? [] : ['**/*.deep.*'],
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: process.env.DEEP ? 300_000 : 90_000,
  expect: { timeout: process.env.DEEP ? 30_000 : 10_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1440, height: 900 },
    actionTimeout: process.env.DEEP ? 45_000 : 15_000,
    // Recording every step makes a journey twice as slow on two cores; ask for it when one fails.
    trace: process.env.TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
      // Chromium's own sandbox does not start for root, as whom containers run.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
});
