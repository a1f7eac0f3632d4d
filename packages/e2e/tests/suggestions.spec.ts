import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

test('the kampung that would gain most come with the reason, and lead to the proposal by keyboard', async ({ page }) => {
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/integrasi`);
  await page.getByRole('link', { name: 'Saran', exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Saran integrasi' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'dari 135 kampung' })).toBeVisible();
  await expect(page.getByText(/^Menambah instansi ke-\d+: .+ \(P3\) naik dari \d ke \d\.$/).first()).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);
  await page.goto(`${adminUrl}/integrasi/saran?naik=ya`);
  const first = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading') })
    .first();
  await expect(first).toContainText('tingkatnya menjadi');
  const propose = first.getByRole('link', { name: /^Usulkan .+ di / }).first();
  const name = (await propose.getAttribute('aria-label')) ?? '';
  await propose.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Usulkan integrasi' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Kampung' })).toHaveValue(new RegExp(name.split(' di ').at(-1) ?? ''));
});

test('the record of a kampung says which programme would move most there', async ({ page }) => {
  await signInAs(page, 'pokja');
  await page.goto(`${adminUrl}/kampung/63.01.03.2006/integrasi`);
  const section = page.getByRole('region', { name: 'Saran integrasi' });
  await expect(section.getByText(/naik dari \d ke \d\.$/).first()).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);
});
