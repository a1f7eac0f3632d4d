import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

test('a change stands in the trail with both values, is found by its filters, and can be taken along', async ({ page }, { project }) => {
  const code = project.name === 'phone' ? '63.01.03.2009' : '63.01.03.2010';
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/kampung/${code}/pokja`);
  await page.getByRole('button', { name: 'Tambah kegiatan rencana' }).click();
  await page.getByLabel('Kegiatan', { exact: true }).fill(`Bank sampah ${project.name}`);
  await page.getByLabel('Pelaksana').fill('=Seksi lingkungan');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto(`${adminUrl}/jejak?tentang=kampung&wilayah=63.01.03`);
  const line = page
    .getByRole('listitem')
    .filter({ hasText: 'Nilai yang berubah' })
    .filter({ has: page.locator(`a[href$="${code}"]`) });
  await line.first().getByText('Nilai yang berubah').click();
  await expect(line.first()).toContainText(`Bank sampah ${project.name}`);
  await expect(line.first()).toContainText('OPD-KB kabupaten/kota');
  // Sealed every ten seconds.
  await expect(async () => {
    await page.reload();
    await page.getByText(/^Disegel sampai .*, blok \d+/).click({ timeout: 3_000 });
  }).toPass();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv).toContain(`Bank sampah ${project.name}`);
  expect(csv, 'a spreadsheet must not run what somebody typed').toContain("'=Seksi lingkungan");

  await page.goto(`${adminUrl}/jejak?dari=2020-01-01&sampai=2020-01-02`);
  await expect(page.getByText('Tidak ada catatan yang cocok.')).toBeVisible();
});

test('who may not read the trail finds no such page', async ({ page }) => {
  await signInAs(page, 'pokja');
  await expect(page.getByRole('link', { name: 'Jejak audit' })).toHaveCount(0);
  await page.goto(`${adminUrl}/jejak`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/tidak ditemukan|tidak ada/i);
});
