import { expect, test, type Browser, type Page } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs, type Person } from '../src/people.ts';

type Cast = { code: string; writer: Person; reviewer: Person };

/** Phone and desktop write on the same database: each has its kampung, one of them on behalf of its working group. */
const BY_OPERATOR: Cast = { code: '63.01.03.2006', writer: 'pokja', reviewer: 'fieldOfficer' };
const ON_BEHALF: Cast = { code: '63.01.03.2010', writer: 'fieldOfficer', reviewer: 'district' };

const NOTE = 'Jumlah keluarga belum sama dengan catatan kader.';

test('a monthly report is written, sent, returned, corrected and accepted', async ({ page, browser }, { project }) => {
  const { code, writer, reviewer } = project.name === 'phone' ? BY_OPERATOR : ON_BEHALF;
  await signInAs(page, writer);
  await page.goto(`${adminUrl}/kampung/${code}/laporan`);
  // Newest first: the running month, which the demonstration has not reported.
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'Kirim laporan' })).toBeVisible();
  const address = page.url();

  await test.step('a draft survives a reload', async () => {
    await field(page, 'Penduduk (jiwa)').fill('1.530');
    await field(page, 'Keluarga').fill('466');
    await expect(page.getByText('Draf tersimpan')).toBeVisible();
    await page.reload();
    await expect(field(page, 'Keluarga')).toHaveValue('466');
  });

  // The other kampung has no month to copy from.
  if (project.name === 'phone')
    await test.step('the numbers of an earlier month are copied, and what stood there comes back', async () => {
      await page.getByLabel('Salin angka dari bulan').selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Salin', exact: true }).click();
      await expect(field(page, 'Keluarga')).not.toHaveValue('466');
      await page.getByRole('button', { name: 'Kembalikan isian sebelumnya' }).click();
      await expect(field(page, 'Keluarga')).toHaveValue('466');
    });

  await test.step('what is wrong blocks and leads to its box; what is odd asks for a reason', async () => {
    await field(page, 'Keluarga').fill('');
    await field(page, 'Peserta BPJS Kesehatan (jiwa)').fill('1111');
    await page.getByRole('button', { name: 'Kirim laporan' }).click();
    await expect(page.getByRole('heading', { name: /hal menahan pengiriman/ })).toBeVisible();
    await axeCheck(page);
    await noSidewaysScroll(page);
    await page.getByRole('link', { name: 'Keluarga wajib diisi.' }).click();
    await expect(field(page, 'Keluarga')).toBeFocused();
    await field(page, 'Keluarga').fill('466');
    await field(page, 'Alasan: Peserta BPJS Kesehatan (jiwa)').fill('Sesuai daftar BPJS bulan ini.');
    await send(page);
  });

  await test.step('the reviewer returns it with a note', async () => {
    await asReviewer(browser, reviewer, address, async (other) => {
      await expect(other.getByText('Sesuai daftar BPJS bulan ini.')).toBeVisible();
      await noSidewaysScroll(other);
      await other.getByRole('button', { name: 'Kembalikan' }).click();
      const dialog = other.getByRole('dialog', { name: 'Kembalikan laporan' });
      await dialog.getByLabel('Apa yang perlu diperbaiki?').fill(NOTE);
      await dialog.getByRole('button', { name: 'Kembalikan' }).click();
      await expect(other.getByText('Dikembalikan', { exact: true })).toBeVisible();
    });
  });

  await test.step('the writer corrects it', async () => {
    await page.goto(address);
    await expect(page.getByText(NOTE, { exact: true })).toBeVisible();
    await field(page, 'Keluarga').fill('467');
    await send(page);
  });

  await test.step('the reviewer accepts it', async () => {
    await asReviewer(browser, reviewer, address, async (other) => {
      await other.getByRole('button', { name: 'Terima laporan' }).click();
      await expect(other.getByText('Diterima', { exact: true })).toBeVisible();
    });
  });
});

test('the board leads from the regency to a month of a kampung', async ({ page }) => {
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/laporan`);
  await page.getByRole('link', { name: 'Kecamatan Pelaihari' }).click();
  await expect(page.getByRole('heading', { name: 'Kecamatan Pelaihari' })).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);
  await page
    .getByRole('link', { name: /^Sungai Riam, / })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Laporan');
});

test('a regency asks for reports every half-year, and every month again', async ({ page }) => {
  await signInAs(page, 'neighbour');
  await page.goto(`${adminUrl}/laporan`);
  await page.getByLabel('Laporan diminta').selectOption({ label: 'Setiap semester' });
  await expect(page.getByText('Laporan diminta: setiap semester.')).toBeVisible();
  await expect(page.getByText('Di kabupaten/kota ini laporan diminta setiap semester')).toBeVisible();
  await expect(page.getByLabel('Bulan').locator('option')).toHaveCount(2);
  await axeCheck(page);
  await noSidewaysScroll(page);
  await page.getByLabel('Laporan diminta').selectOption({ label: 'Setiap bulan' });
  await expect(page.getByLabel('Bulan').locator('option')).toHaveCount(12);
});

test('reports that wait are accepted one by one, as the board showed them', async ({ page, browser }, { project }) => {
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/laporan`);
  await page.getByRole('link', { name: project.name === 'phone' ? 'Kecamatan Takisung' : 'Kecamatan Jorong' }).click();
  const accept = page.getByRole('button', { name: /^Terima \d+ laporan yang menunggu…$/ });
  await accept.click();
  const rows = page.getByRole('dialog').getByRole('listitem');
  const count = await rows.count();
  expect(count).toBeGreaterThan(1);
  await axeCheck(page);
  await noSidewaysScroll(page);
  const [name = ''] = ((await rows.first().locator('span').first().textContent()) ?? '').split(' (');
  const address = await page.locator(`a[aria-label^="${name}, "]`).last().getAttribute('href');

  await asReviewer(browser, 'familyAgency', new URL(address ?? '', adminUrl).href, async (other) => {
    await other.getByRole('button', { name: 'Kembalikan' }).click();
    const dialog = other.getByRole('dialog', { name: 'Kembalikan laporan' });
    await dialog.getByRole('textbox').fill('Periksa lagi jumlah keluarga.');
    await dialog.getByRole('button', { name: 'Kembalikan' }).click();
    await expect(other.getByText('Dikembalikan', { exact: true })).toBeVisible();
  });
  await page.getByRole('button', { name: 'Terima semuanya' }).click();
  await expect(page.getByText(`${count - 1} dari ${count} selesai.`)).toBeVisible();
  await expect(rows.first()).toContainText('sudah diubah oleh');
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup', exact: true }).last().click();
  await expect(accept).toHaveCount(0);
});

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await expect(page.getByText('Terkirim', { exact: true })).toBeVisible();
}

async function asReviewer(browser: Browser, reviewer: Person, address: string, act: (page: Page) => Promise<void>): Promise<void> {
  const other = await browser.newPage();
  await signInAs(other, reviewer);
  await other.goto(address);
  await act(other);
  await other.close();
}
