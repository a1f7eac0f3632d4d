import { expect, test, type Browser, type Page } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs, type Person } from '../src/people.ts';

/** Phone and desktop write on the same database: one begins with a draft, the other with what came back. */
const CAST = {
  phone: { pokja: 'pokja', code: '63.01.03.2006', name: 'Bumi Jaya', regency: 'Kabupaten Barito Kuala' },
  desktop: { pokja: 'pokjaTungkaran', code: '63.01.03.2016', name: 'Tungkaran', regency: 'Kabupaten Tapin' },
} as const;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Title(contoh)>>endobj\ntrailer<<>>\n%%EOF\n');
const REMARK = 'Halaman APBDes yang memuat Kampung KB belum terbaca.';

test('a claim is proven, sent, returned with a pinned remark, sent again and checked by somebody else', async ({ page, browser }, {
  project,
}) => {
  const { pokja, code, name } = CAST[project.name as keyof typeof CAST];
  await signInAs(page, pokja);
  await page.goto(`${adminUrl}/kampung/${code}/penilaian`);
  await page.getByRole('link', { name: /^Penilaian Kampung KB Kalimantan Selatan/ }).click();
  await expect(page.getByRole('heading', { name: `Penilaian ${name}` })).toBeVisible();
  const address = page.url();
  const unproven = page.getByRole('region', { name: 'Sebelum mengajukan' }).getByText(/indikator belum punya bukti/);
  await expect(unproven).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);

  await test.step('one new document proves two indicators', async () => {
    const before = Number.parseInt((await unproven.textContent()) ?? '', 10);
    await page.getByRole('button', { name: 'Lampirkan bukti untuk I3' }).click();
    await page.getByRole('button', { name: 'Unggah dokumen baru' }).click();
    const upload = page.getByRole('dialog', { name: 'Tambah dokumen' });
    await upload.getByLabel('Judul').fill('SK kelompok kegiatan');
    await upload.locator('input[type=file]').setInputFiles({ name: 'sk.pdf', mimeType: 'application/pdf', buffer: PDF });
    await expect(upload.getByRole('button', { name: 'Ganti berkas' })).toBeVisible();
    await upload.getByRole('button', { name: 'Simpan', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Bukti untuk I3' });
    await dialog.getByLabel(/^SK kelompok kegiatan/).check();
    await dialog.getByRole('combobox', { name: 'Lampirkan juga pada indikator lain' }).fill('I5');
    await page.getByRole('option', { name: /^I5/ }).click();
    // The list stays open for more, above the button.
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('link', { name: 'SK kelompok kegiatan' })).toHaveCount(2);
    // The kampung that came back lacked both; the other had proof of one already.
    await expect(unproven).toHaveText(new RegExp(`^${before - (project.name === 'phone' ? 1 : 2)} `));
  });

  await test.step('sending says what is frozen, and freezes it', async () => {
    await submit(page, name);
    await expect(page.getByText(/Data dibekukan/)).toBeVisible();
    await expect(page.getByText('Giliran kecamatan atau PKB: periksa.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ubah bukti untuk I3' })).toHaveCount(0);
  });

  await test.step('the district office pins a remark and returns it', async () => {
    await as(browser, page, 'district', address, async (other) => {
      await other.getByRole('button', { name: 'Tulis catatan pada I2' }).click();
      await other.getByRole('textbox', { name: 'Catatan pada I2' }).fill(REMARK);
      await other.getByRole('button', { name: 'Kirim catatan' }).click();
      await expect(other.getByRole('list', { name: 'Catatan pada I2' }).getByText(REMARK)).toBeVisible();
      await axeCheck(other);
      await noSidewaysScroll(other);
      await other.getByRole('button', { name: 'Kembalikan' }).click();
      const dialog = other.getByRole('dialog', { name: 'Kembalikan' });
      await dialog.getByRole('button', { name: 'Kembalikan' }).click();
      await expect(dialog.getByText(/Tulis/)).toBeVisible();
      await dialog.getByLabel('Alasan').fill('Lihat catatan pada I2.');
      await dialog.getByRole('button', { name: 'Kembalikan' }).click();
      await expect(dialog).toBeHidden();
    });
  });

  await test.step('the Pokja sees why, and sends it again', async () => {
    await page.reload();
    await expect(page.getByText('Lihat catatan pada I2.').first()).toBeVisible();
    await expect(page.getByText(REMARK)).toBeVisible();
    await submit(page, name);
    await expect(page.getByRole('listitem').filter({ hasText: REMARK }).last()).toContainText('dijawab dengan pengajuan berikutnya');
  });

  await test.step('the field officer confirms it, and the board says so', async () => {
    await as(browser, page, 'fieldOfficer', adminUrl, async (other) => {
      await other.goto(address);
      await other.getByRole('button', { name: 'Nyatakan diperiksa' }).click();
      const dialog = other.getByRole('dialog', { name: 'Nyatakan diperiksa' });
      await dialog.getByRole('button', { name: 'Nyatakan diperiksa' }).click();
      await expect(dialog).toBeHidden();
      await expect(other.getByRole('button', { name: 'Nyatakan diperiksa' })).toHaveCount(0);
      await other.goto(`${adminUrl}/penilaian?wilayah=63.01.03`);
      await expect(other.getByRole('row').filter({ hasText: name })).toContainText('Diperiksa');
      await axeCheck(other);
      await noSidewaysScroll(other);
    });
  });
});

test('the province opens a period for a regency and extends its deadline with a reason', async ({ page }, { project }) => {
  const { regency } = CAST[project.name as keyof typeof CAST];
  const title = `Penilaian percobaan ${regency}`;
  await signInAs(page, 'province');
  await page.goto(`${adminUrl}/penilaian`);
  await page.getByRole('button', { name: 'Buka periode' }).click();
  const dialog = page.getByRole('dialog', { name: 'Buka periode penilaian' });
  await dialog.getByLabel('Judul').fill(title);
  await dialog.getByRole('combobox', { name: 'Wilayah' }).click();
  await page.getByRole('option', { name: regency }).click();
  const year = new Date().getFullYear() + 2;
  await dialog.getByLabel('Dibuka', { exact: true }).fill(`${year}-02-01`);
  await dialog.getByLabel('Batas pengajuan').fill(`${year}-01-15`);
  await dialog.getByLabel('Batas verifikasi').fill(`${year}-04-15`);
  await dialog.getByLabel('Terbit').fill(`${year}-04-30`);
  await axeCheck(page);
  await dialog.getByRole('button', { name: 'Buka periode' }).click();
  await expect(dialog.getByText(/Batas pengajuan \(15 Januari .* harus sesudah dibuka/)).toBeVisible();
  await dialog.getByLabel('Batas pengajuan').fill(`${year}-03-15`);
  await dialog.getByRole('button', { name: 'Buka periode' }).click();
  await expect(dialog).toBeHidden();

  await page.getByLabel('Periode', { exact: true }).selectOption({ label: title });
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await page.getByRole('button', { name: 'Perpanjang tenggat' }).click();
  const extend = page.getByRole('dialog', { name: 'Perpanjang tenggat' });
  await extend.getByLabel('Sampai').fill(`${year}-04-01`);
  await extend.getByLabel('Alasan').fill('Libur panjang pada akhir Maret.');
  await extend.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(extend).toBeHidden();
  await expect(page.getByText('Libur panjang pada akhir Maret.')).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);
});

async function submit(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajukan penilaian' }).click();
  const dialog = page.getByRole('dialog', { name: `Ajukan penilaian ${name}` });
  await expect(dialog.getByText('Tingkat yang diajukan:')).toBeVisible();
  await dialog.getByRole('button', { name: 'Bekukan dan ajukan' }).click();
  await expect(dialog).toBeHidden();
}

async function as(browser: Browser, like: Page, person: Person, address: string, act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: like.viewportSize() });
  const other = await context.newPage();
  await signInAs(other, person);
  await other.goto(address);
  await act(other);
  await context.close();
}
