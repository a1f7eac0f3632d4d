import { expect, test } from '@playwright/test';
import { adminUrl, portalUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { kampungWithout } from '../src/kampung.ts';
import { signInAs } from '../src/people.ts';

/** A decree, a newer one that replaces it, its revocation, and what the public is told. */
test('a designation lives: entered by its agency, replaced, revoked, and told so in public', async ({ page, browser }, { project }) => {
  // Two offices and the public, one after the other.
  test.slow();
  await signInAs(page, 'environmentAgency');
  const { code, name } = await kampungWithout('PROKLIM', page, project.name === 'phone' ? 10 : 11);

  await test.step("the programme's agency enters a decree on the page of its programme", async () => {
    await page.goto(`${adminUrl}/program/PROKLIM`);
    const section = page.getByRole('region', { name: 'Desa yang ditetapkan' });
    await section.getByRole('button', { name: 'Catat SK penetapan' }).click();
    const dialog = page.getByRole('dialog', { name: 'SK penetapan baru' });
    await dialog.getByRole('combobox', { name: 'Kampung' }).fill(name);
    await page
      .getByRole('option', { name: new RegExp(`^${name} `) })
      .first()
      .click();
    await dialog.getByRole('combobox', { name: 'Tingkat dalam program' }).click();
    await page.getByRole('option', { name: 'Madya' }).click();
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(dialog.getByText('Nomor SK harus 3–120 huruf; diisi 0.')).toBeVisible();
    await dialog.getByLabel('Nomor SK').fill(`660/${code}/2025`);
    await dialog.getByLabel('Tanggal SK').fill('2025-03-03');
    await dialog.getByLabel('Berlaku sampai').fill('2026-03-02');
    await axeCheck(page);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(dialog).toBeHidden();
    await section.getByLabel('Keadaan').selectOption('EXPIRED');
    // What is still being read stands dimmed.
    await expect(section.getByText(/^Segera berakhir:/)).toHaveCount(0);
    await expect(section.getByText(`660/${code}/2025`)).toBeVisible();
    await noSidewaysScroll(page);
    await axeCheck(page);
  });

  const context = await browser.newContext({ viewport: page.viewportSize() });
  const family = await context.newPage();
  await test.step('the family-planning agency enters a newer one on the record of the kampung: the former stays in the history', async () => {
    await signInAs(family, 'familyAgency');
    await family.goto(`${adminUrl}/kampung/${code}/integrasi`);
    await expect(family.getByText('Berakhir 2 Maret 2026')).toBeVisible();
    await family.getByRole('button', { name: 'SK baru: Kampung Iklim' }).click();
    const dialog = family.getByRole('dialog', { name: 'SK penetapan baru' });
    await expect(dialog.getByText(/^Menggantikan yang sekarang: Madya/)).toBeVisible();
    await dialog.getByLabel('Nomor SK').fill(`660/${code}/2026`);
    await dialog.getByLabel('Tanggal SK').fill('2026-04-01');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(dialog).toBeHidden();
    await family.getByText('Riwayat (1)').click();
    await expect(family.getByText(`660/${code}/2025`)).toBeVisible();
    await noSidewaysScroll(family);
    // Scrolled, the head of the page lies above a link, which then counts as too small to touch.
    await family.evaluate(() => window.scrollTo(0, 0));
    await axeCheck(family);
  });

  await test.step('it is revoked with a reason, published, and the public page says so without the reason', async () => {
    await family.getByRole('button', { name: 'Cabut: Kampung Iklim' }).click();
    const dialog = family.getByRole('dialog', { name: 'Cabut penetapan' });
    await dialog.getByLabel('Alasan').fill('Kelompok tidak lagi bekerja.');
    await dialog.getByLabel('Dicabut pada').fill('2026-10-01');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(dialog).toBeHidden();
    await expect(family.getByText('Dicabut 1 Oktober 2026')).toBeVisible();
    await family.goto(`${adminUrl}/kampung/${code}/publikasi`);
    await family.getByRole('button', { name: 'Publikasikan' }).first().click();
    await family.getByRole('dialog').getByRole('button', { name: 'Publikasikan sekarang' }).click();
    await expect(family.getByRole('dialog')).toBeHidden();
    await page.goto(`${portalUrl}/kampung/${code}`);
    await expect(page.getByText('Dicabut 1 Oktober 2026')).toBeVisible();
    await expect(page.getByText('Kelompok tidak lagi bekerja.')).toBeHidden();
    await noSidewaysScroll(page);
    await axeCheck(page);
  });
});
