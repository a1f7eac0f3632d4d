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
  fullyParallel: true,
  workers: 2,
  // Generous: two cores may be busy with something else.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: portalUrl,
    // What cannot be clicked by then never can: a stuck step says so instead of using up its test's time.
    actionTimeout: 60_000,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
    launchOptions: browser,
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'phone', testIgnore: 'nojs.spec.ts', use: { viewport: { width: 360, height: 780 }, hasTouch: true } },
    { name: 'desktop', testIgnore: 'nojs.spec.ts', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'nojs', testMatch: 'nojs.spec.ts', use: { viewport: { width: 360, height: 780 }, javaScriptEnabled: false } },
  ],
});
