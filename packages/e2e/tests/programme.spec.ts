import { expect, test } from '@playwright/test';
import { adminUrl, portalUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

/** Phone and desktop run beside each other on one database: each edits programmes of its own. */
const OWN = {
  phone: { national: 'DESA_CANTIK', slug: 'desa-cinta-statistik', regency: 'DESA_BERSINAR' },
  desktop: { national: 'KAMPUNG_MODERASI_BERAGAMA', slug: 'kampung-moderasi-beragama', regency: 'KAMPUNG_BEBAS_NARKOBA' },
};

test('the owner of the catalogue edits a programme: errors at their field, a version with its differences, public at once', async ({
  page,
}, { project }) => {
  const { national, slug } = project.name === 'phone' ? OWN.phone : OWN.desktop;
  await signInAs(page, 'nation');
  await page.goto(`${adminUrl}/program/${national}`);
  await page.getByRole('link', { name: 'Ubah catatan' }).click();
  await axeCheck(page);
  await noSidewaysScroll(page);

  await page.getByLabel('Yang dapat dihubungi').fill('Seksi Uji Coba, Dinas Contoh');
  await page.getByRole('button', { name: 'Tambah indikator' }).click();
  const code = page.getByRole('region', { name: 'Indikator program' }).getByLabel('Kode').last();
  await code.fill('huruf kecil');
  await page.getByLabel('Nama indikator', { exact: true }).last().fill('Warga yang ikut serta');
  await page.getByLabel('Nama indikator (Inggris)').last().fill('Residents who take part');
  await noSidewaysScroll(page);
  await axeCheck(page);
  await page.getByLabel('Mengapa diubah').fill('Menambah satu indikator');
  await page.getByRole('button', { name: 'Simpan versi baru' }).click();
  await expect(page.getByText(/^Kode «huruf kecil» harus huruf besar/).first()).toBeVisible();
  await code.fill('WARGA');
  await page.getByRole('button', { name: 'Simpan versi baru' }).click();

  await expect(page).toHaveURL(new RegExp(`/program/${national}$`));
  // What stands above has its height only when it is loaded.
  await expect(page.getByLabel('Keadaan')).toBeVisible();
  const record = page.getByRole('region', { name: 'Catatan nasional' });
  await record.getByText(/^Versi 2 · Kemendukbangga/).click();
  await expect(record.getByText('Menambah satu indikator')).toBeVisible();
  await expect(record.getByText('Seksi Uji Coba, Dinas Contoh')).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);
  await page.goto(`${portalUrl}/program/${slug}`);
  await expect(page.getByText('Seksi Uji Coba, Dinas Contoh')).toBeVisible();
});

test('a programme is withdrawn with a reason and brought back; the public is told', async ({ page }, { project }) => {
  const [code, slug] = project.name === 'phone' ? ['INDEKS_DESA', 'indeks-desa'] : ['DESA_ANTIKORUPSI', 'desa-antikorupsi'];
  await signInAs(page, 'nation');
  const toggle = async (button: string, reason: string) => {
    await page.goto(`${adminUrl}/program/${code}`);
    // What stands above has its height only when it is loaded.
    await expect(page.getByLabel('Keadaan')).toBeVisible();
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('dialog').getByLabel('Alasan').fill(reason);
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await toggle('Tarik program', 'Diganti program nasional yang baru.');
  await expect(page.getByText(/tidak menerima kampung baru/)).toBeVisible();
  await page.goto(`${portalUrl}/program/${slug}`);
  await expect(page.getByText('Diganti program nasional yang baru.')).toBeVisible();
  await axeCheck(page);
  await toggle('Buka kembali', 'Program dilanjutkan lagi.');
  await expect(page.getByText(/tidak menerima kampung baru/)).toBeHidden();
});

test('a version saved meanwhile is told of and merged, never overwritten unseen', async ({ page, context }, { project }) => {
  const code = project.name === 'phone' ? 'SSK' : 'DESA_WISATA';
  await signInAs(page, 'nation');
  await page.goto(`${adminUrl}/program/${code}/ubah`);
  await page.getByLabel('Pemilik nasional').fill('Kementerian Contoh Pertama');

  const other = await context.newPage();
  await other.goto(`${adminUrl}/program/${code}/ubah`);
  await other.getByLabel('Pemilik di kabupaten').fill('Dinas Contoh Kedua');
  await other.getByRole('button', { name: 'Simpan versi baru' }).click();
  await expect(other).toHaveURL(new RegExp(`/program/${code}$`));

  await page.getByRole('button', { name: 'Simpan versi baru' }).click();
  await page.getByRole('button', { name: 'Gabungkan dengan versi terbaru' }).click();
  await expect(page.getByLabel('Pemilik di kabupaten')).toHaveValue('Dinas Contoh Kedua');
  await expect(page.getByLabel('Pemilik nasional')).toHaveValue('Kementerian Contoh Pertama');
  await page.getByRole('button', { name: 'Simpan versi baru' }).click();
  await expect(page.getByText('Kementerian Contoh Pertama').first()).toBeVisible();
  await expect(page.getByText('Dinas Contoh Kedua').first()).toBeVisible();
});

test('a partner agency adds what holds in its regency and cannot touch the national record', async ({ page }, { project }) => {
  const { regency } = project.name === 'phone' ? OWN.phone : OWN.desktop;
  await signInAs(page, 'narcoticsAgency');
  await page.goto(`${adminUrl}/program/${regency}`);
  await expect(page.getByRole('link', { name: 'Ubah catatan' })).toBeHidden();
  await page.getByRole('button', { name: 'Ubah keterangan kabupaten' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keterangan Tanah Laut' });
  await dialog.getByLabel('Yang dapat dihubungi').fill('Bu Ani 0812 3456 7890');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog.getByText('Tulis jabatan atau unit, tanpa nomor telepon atau NIP.')).toBeVisible();
  await dialog.getByLabel('Yang dapat dihubungi').fill('Seksi P2M, BNNK Tanah Laut');
  await axeCheck(page);
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Di Tanah Laut' }).getByText('Seksi P2M, BNNK Tanah Laut').first()).toBeVisible();
  await page.goto(`${adminUrl}/program/${regency}/ubah`);
  await expect(page.getByText('Catatan nasional sebuah program diubah oleh Kemendukbangga/BKKBN pusat.')).toBeVisible();
});
