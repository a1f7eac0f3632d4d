import { expect, test, type Page } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

/** Shortcuts come with the header; the heading of a page is already there while the account is asked for. */
const shortcutsReady = (page: Page) => expect(page.getByRole('banner').getByRole('button', { name: 'Cari kampung' })).toBeVisible();

test('pages, tasks and kampung are reached by typing, and every shortcut that is listed works', async ({ page }) => {
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/kampung`);
  await shortcutsReady(page);
  await page.keyboard.press('?');
  const list = page.getByRole('dialog').getByRole('row');
  await expect(list).toHaveCount(9);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('/');
  await expect(page.getByLabel('Nama atau kode desa', { exact: true })).toBeFocused();

  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: 'Nama atau kode desa, atau nama halaman' });
  await box.fill('jejak');
  await axeCheck(page);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/jejak$/);
  await page.keyboard.press('Control+k');
  await box.fill('usulkan');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/integrasi\/usul$/);
  await page.keyboard.press('Control+k');
  await box.fill('bumi jaya');
  await expect(page.getByRole('option', { name: /Bumi Jaya/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kampung\/63[.]/);
});

test('who may not enter a page does not find it by typing', async ({ page }) => {
  await signInAs(page, 'pokja');
  await shortcutsReady(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('jejak');
  await expect(page.getByText('Tidak ada kampung atau halaman bernama itu.')).toBeVisible();
});
