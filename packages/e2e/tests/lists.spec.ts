import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

test('a view keeps filters and columns, is shared with the region, and its maker removes it', async ({ page }, { project }) => {
  const name = `Belum maju ${project.name}`;
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/kampung?tingkat=DASAR&urut=PERSONS_DESC`);
  await page.getByRole('button', { name: 'Kolom' }).click();
  await page.getByRole('dialog').getByLabel('Kecamatan').click();
  await page.getByRole('button', { name: 'Selesai' }).click();
  await expect(page).toHaveURL(/kolom=nama/);
  await expect(page.getByRole('columnheader', { name: 'Kecamatan' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Tampilan' }).click();
  await page.getByLabel('Nama tampilan').fill(name);
  await page.getByLabel('Terlihat oleh').selectOption({ label: 'Semua petugas Kabupaten Tanah Laut' });
  await axeCheck(page);
  await page.getByRole('button', { name: 'Simpan tampilan' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name })).toBeVisible();

  await page.context().clearCookies();
  await signInAs(page, 'district');
  await page.goto(`${adminUrl}/kampung`);
  await page.getByRole('button', { name: 'Tampilan' }).click();
  await page.getByRole('dialog').getByRole('link', { name }).click();
  await expect(page).toHaveURL(/tingkat=DASAR.*kolom=nama/);
  await noSidewaysScroll(page);

  await page.context().clearCookies();
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/kampung`);
  await page.getByRole('button', { name: 'Tampilan' }).click();
  await page.getByRole('button', { name: `Hapus tampilan ${name}` }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name })).toHaveCount(0);
});

test('many kampung are published one by one, and each row says how it went', async ({ page }, { project }) => {
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/kampung?wilayah=63.01.0${project.name === 'phone' ? 5 : 6}`);
  const boxes = page.getByRole('checkbox', { name: /^Pilih (?!semua)/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
  await expect(page.getByText('2 kampung dipilih')).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);
  await page.getByRole('button', { name: 'Publikasikan yang dipilih…' }).click();
  const dialog = page.getByRole('dialog');
  // The first request fails: its row says so and can be tried again.
  let isFirst = true;
  await page.route('**/graphql', async (route) => {
    if (isFirst && route.request().postData()?.includes('PublishKampung')) {
      isFirst = false;
      return route.abort();
    }
    return route.continue();
  });
  await dialog.getByRole('button', { name: 'Publikasikan semuanya' }).click();
  await expect(dialog.getByText('1 dari 2 selesai.')).toBeVisible();
  await expect(dialog.getByRole('listitem').first()).toContainText('Server tidak dapat dihubungi');
  await dialog.getByRole('button', { name: 'Lanjutkan yang belum (1)' }).click();
  await expect(dialog.getByText('2 dari 2 selesai.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Tutup', exact: true }).last().click();
  await expect(page.getByText(/kampung dipilih/)).toHaveCount(0);
});

test('a regency without a kampung opens its first one, and takes it back while it is empty', async ({ page }, { project }) => {
  const code = `63.03.01.200${project.name === 'phone' ? 1 : 2}`;
  await signInAs(page, 'neighbour');
  await page.goto(`${adminUrl}/kampung`);
  await page.getByRole('button', { name: 'Tambah kampung' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Tambah', exact: true }).click();
  await expect(dialog.getByText('Pilih desanya.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Desa atau kelurahan' }).fill(code);
  await page.getByRole('option', { name: new RegExp(code) }).click();
  await axeCheck(page);
  await noSidewaysScroll(page);
  await dialog.getByRole('button', { name: 'Tambah', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/kampung/${code}/ubah$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${adminUrl}/kampung?cari=${code}`);
  await expect(page.locator(`a[href$="/kampung/${code}"]`)).toBeVisible();

  await page.locator(`a[href$="/kampung/${code}"]`).click();
  await page.getByRole('button', { name: 'Hapus kampung…' }).click();
  await axeCheck(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Hapus', exact: true }).click();
  await expect(page).toHaveURL(/\/kampung$/);
  await page.goto(`${adminUrl}/kampung/${code}`);
  await expect(page.getByRole('heading', { name: 'Tidak ditemukan' })).toBeVisible();
});
