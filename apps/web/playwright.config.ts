import { defineConfig } from '@playwright/test';

/**
 * Browser tests on the built program. The global setup starts it once, on a folder and a port of its own; the
 * tests share it, so they run one after the other. A flaky test is mended, never tried again.
 */
export default defineConfig({
  testDir: './e2e',
  globalSetup: './e2e/support/start-program.ts',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  outputDir: './node_modules/.cache/playwright',
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    actionTimeout: 10_000,
    navigationTimeout: 20_000,
    acceptDownloads: true,
    timezoneId: 'Africa/Bamako',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.JALON_CHROMIUM ? { executablePath: process.env.JALON_CHROMIUM } : {}),
      // The sandbox needs rights that a container does not give; only our own pages are opened.
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
});
