import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

test('an agency begins with its own programme: what waits, how it stands, and what has gone silent', async ({ page }) => {
  await signInAs(page, 'narcoticsAgency');
  await page.goto(`${adminUrl}/`);
  const own = page.getByRole('region', { name: /Bersinar/ });
  await expect(own.getByText(/^\d+ integrasi menurut status/)).toBeVisible();
  await expect(own.getByText(/^Dari 135 kampung: \d+ terhubung, \d+ diusulkan, \d+ berstatus saja, \d+ belum\.$/)).toBeVisible();
  await expect(own.getByRole('heading', { name: /senyap/ })).toBeVisible();
  await expect(own.getByRole('heading', { name: /status/ }).last()).toBeVisible();
  // Nothing of levels and publications of the region: they are not its business.
  await expect(page.getByText('kampung menurut tingkat')).toHaveCount(0);
  await axeCheck(page);
  await noSidewaysScroll(page);
  await own.getByRole('link', { name: 'Buka papannya' }).press('Enter');
  await expect(page).toHaveURL(/\/integrasi\/papan\?program=DESA_BERSINAR$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Papan integrasi' })).toBeVisible();
});

test('whoever has another role sees the region', async ({ page }) => {
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/`);
  await expect(page.getByText('kampung menurut tingkat').first()).toBeVisible();
});
