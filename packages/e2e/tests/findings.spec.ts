import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

test('what two programmes could do better is found from the records and leads to where it is mended', async ({ page }) => {
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/integrasi`);
  await page.getByRole('link', { name: 'Temuan', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Temuan integrasi' })).toBeVisible();
  const silent = page.getByRole('region', { name: /^Terintegrasi, tanpa kegiatan enam bulan/ });
  await expect(silent.getByRole('listitem').first()).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: /^Satu data diminta beberapa program/ })
      .getByText(/Cukup diisi sekali/)
      .first(),
  ).toBeVisible();
  const eligible = page.getByRole('region', { name: /^Memenuhi syarat, belum pernah diusulkan/ });
  await expect(eligible.getByRole('link', { name: 'Usulkan integrasi' }).first()).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);
  await silent.getByRole('link', { name: 'Buka integrasinya' }).first().click();
  await expect(page).toHaveURL(/\/integrasi\/[0-9a-f-]{36}$/);
});
