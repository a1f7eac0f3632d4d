import type { Browser, Page } from '@playwright/test';

/** A page of the staff app with a demonstration account signed in. */
export async function signedInPage(browser: Browser, apiUrl: string, email: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'id-ID' });
  await page.goto(`${apiUrl}/admin/masuk`);
  await page.getByLabel('Surel').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill('simpul-contoh-2026');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.waitForURL((url) => !url.pathname.includes('masuk'));
  return page;
}

type Painted = Window & { paintedAt?: number };

/** Goes to an address and says when the first element of that kind had been painted, counted from the navigation. */
export async function timeToPaint(page: Page, address: string, selector: string): Promise<number> {
  await page.addInitScript(noticePainting, selector);
  await page.goto(address);
  return page.waitForFunction(() => (window as Painted).paintedAt).then((at) => at.jsonValue() as Promise<number>);
}

/** Runs in the page before anything else. */
function noticePainting(selector: string): void {
  const look = () => {
    if (document.querySelector(selector)) {
      requestAnimationFrame(() => setTimeout(() => ((window as Painted).paintedAt = performance.now())));
    } else requestAnimationFrame(look);
  };
  look();
}
