import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

test('a programme shows its kampung, its coverage by district, and the others beside them with a caution', async ({ page }) => {
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/program/DESA_BERSINAR`);
  const coverage = page.getByRole('region', { name: 'Cakupan' });
  await expect(coverage.getByRole('status')).toContainText(
    /^Dari 135 kampung: \d+ terhubung, \d+ diusulkan, \d+ berstatus saja, \d+ belum\./,
  );
  await expect(coverage.getByRole('table', { name: 'Cakupan per kecamatan' }).getByRole('row')).toHaveCount(12);
  const kampung = coverage.getByRole('table', { name: 'Kampung program ini' });
  await expect(kampung.getByRole('link').first()).toHaveAttribute('href', /\/admin\/integrasi\//);
  await coverage.getByText('Peta petak: satu petak satu kampung').click();
  await expect(coverage.getByRole('link', { name: /, terhubung$/ }).first()).toBeVisible();

  const comparison = page.getByRole('region', { name: 'Dengan dan tanpa program ini' });
  await expect(comparison.getByText('Perbandingan ini tidak membuktikan pengaruh')).toBeVisible();
  await expect(
    comparison
      .getByText(/^Dengan program \(n = \d+\)$/)
      .or(comparison.getByText(/^Terlalu sedikit/))
      .first(),
  ).toBeAttached();
  await axeCheck(page);
  await noSidewaysScroll(page);
  await kampung.getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(/\/integrasi\/[0-9a-f-]{36}$/);
});

test('the coverage of a programme that is not theirs is not shown to an agency', async ({ page }) => {
  await signInAs(page, 'narcoticsAgency');
  await page.goto(`${adminUrl}/program/PROKLIM`);
  await expect(page.getByRole('region', { name: 'Cakupan' }).getByText('Program ini di luar peran Anda')).toBeVisible();
});
