import { expect, test } from '@playwright/test';
import { PUBLIC_PAGES } from '../src/public-pages.ts';

/** Run with JavaScript switched off, as on an old phone or a saving browser: nothing may be missing. */
for (const { path } of PUBLIC_PAGES) {
  test(`${path} is whole without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation').first()).toBeVisible();
    // What the server sent is all there is: nothing waits to be fetched.
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  });
}

test('searching, choosing a level and opening a kampung', async ({ page }) => {
  await page.goto('/jelajahi');
  await page.getByRole('searchbox').first().fill('bumi jya');
  await page.getByRole('button', { name: 'Cari' }).first().click();
  await expect(page).toHaveURL(/q=bumi\+jya/);
  await page.getByRole('link', { name: 'Bumi Jaya' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bumi Jaya');

  await page.goto('/wilayah/63.01');
  await page
    .getByRole('link', { name: /Paripurna/ })
    .first()
    .click();
  await expect(page).toHaveURL(/tingkat=PARIPURNA/);
  await expect(page.getByRole('main')).toContainText('14');
});

test('changing the language and the data saver', async ({ page }) => {
  await page.goto('/program/desa-bersinar');
  await page.getByRole('link', { name: 'English' }).first().click();
  await expect(page).toHaveURL(/\/en\/program\/desa-bersinar/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  await page.goto('/kampung/63.01.03.2006/bumi-jaya');
  await page.getByRole('button', { name: 'Nyalakan hemat data' }).click();
  await expect(page.getByRole('button', { name: 'Matikan hemat data' })).toBeVisible();
  await expect(page).toHaveURL(/bumi-jaya/);
});
