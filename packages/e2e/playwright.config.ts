import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/browser.ts';
import { portalUrl } from './src/addresses.ts';

const browser = await findBrowser();

/** The journeys over the running apps: on a phone, on a desktop, and the public pages without JavaScript. */
export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results/artifacts',
  globalSetup: './src/global-setup.ts',
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  workers: 2,
  timeout: 60_000,
  use: {
    baseURL: portalUrl,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    launchOptions: browser,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    { name: 'phone', use: { viewport: { width: 360, height: 780 }, hasTouch: true } },
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'nojs', testMatch: 'pages.spec.ts', use: { viewport: { width: 360, height: 780 }, javaScriptEnabled: false } },
  ],
});
