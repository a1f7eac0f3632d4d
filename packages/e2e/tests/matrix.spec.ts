import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

/** A phone shows cards instead of the grid. */
const WIDE = { width: 1280, height: 800 };
const REASON = 'Sasaran dan kegiatan keduanya sama di desa ini.';

test('empty cells are marked by mouse and keyboard and proposed in one go; what fails is tried again', async ({ page }, { project }) => {
  await page.setViewportSize(WIDE);
  await signInAs(page, 'familyAgency');
  // Phone and desktop run beside each other on one database.
  const programme = project.name === 'phone' ? 'DESA_ANTIKORUPSI' : 'DESA_WISATA';
  await page.goto(`${adminUrl}/matriks?wilayah=63.01.02&program=${programme}`);
  const grid = page.getByRole('grid', { name: 'Kampung × program' });
  const gaps = grid.getByRole('checkbox');
  await expect(gaps.nth(2)).toBeVisible();
  const names = await Promise.all([0, 1].map((at) => gaps.nth(at).evaluate((box) => box.parentElement?.textContent ?? '')));

  await gaps.first().check();
  await gaps.first().press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 sel ditandai untuk diusulkan.')).toBeVisible();
  await axeCheck(page);

  await page.getByRole('button', { name: 'Usulkan yang ditandai…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Usulkan integrasi' });
  await dialog.getByRole('button', { name: 'Kirim 2 usulan' }).click();
  await expect(dialog.getByText('Alasan', { exact: false }).first()).toBeVisible();
  await expect(dialog.getByLabel('Alasan')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('Alasan').fill(REASON);
  await dialog.getByLabel('Penanggung jawab di pihak pengusul').fill('Bidang Keluarga Sejahtera');
  await expect(
    dialog.getByRole('group', { name: /^Fungsi keluarga yang dituju/ }).getByRole('checkbox', { checked: true }),
  ).not.toHaveCount(0);
  await axeCheck(page);

  // A dialog closed too soon loses nothing.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Usulkan yang ditandai…' }).click();
  await expect(dialog.getByLabel('Alasan')).toHaveValue(REASON);

  // The network goes away under the second one.
  let sent = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation ProposeIntegration')) return route.continue();
    sent += 1;
    return sent === 2 ? route.abort() : route.continue();
  });
  await dialog.getByRole('button', { name: 'Kirim 2 usulan' }).click();
  await expect(dialog.getByText('1 dari 2 selesai.')).toBeVisible();
  await expect(dialog.getByText('1 gagal; alasannya di barisnya.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Lanjutkan yang belum (1)' }).click();
  await expect(dialog.getByText('2 dari 2 selesai.')).toBeVisible();
  expect(sent).toBe(3);
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();
  await expect(page.getByText('ditandai untuk diusulkan')).toHaveCount(0);
  for (const name of names) {
    const [where = ''] = name.split(':');
    await expect(grid.getByRole('link', { name: new RegExp(`^${where}: Diusulkan`) })).toBeVisible();
  }
});

test('the grid is walked by keys beyond the window, and stays with its headings', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/matriks`);
  const grid = page.getByRole('grid', { name: 'Kampung × program' });
  await expect(grid).toHaveAttribute('aria-colcount', '18');
  await expect(page.getByText('135 kampung × 17 program')).toBeVisible();
  // Only the rows near the window stand in the document.
  expect(await grid.getByRole('row').count()).toBeLessThan(60);
  await grid.locator('[data-place="1 1"]').focus();
  await page.keyboard.press('Control+End');
  await expect(grid.locator('[data-place="135 17"]')).toBeFocused();
  await page.keyboard.press('Home');
  await expect(grid.locator('[data-place="135 0"]')).toBeFocused();
  await expect(grid.locator('[data-place="135 0"]')).toBeInViewport();
  await page.keyboard.press('Control+Home');
  await expect(grid.locator('[data-place="0 0"]')).toBeFocused();
  await axeCheck(page);
});

test('filters stand in the address and in a kept view; the file and the sheet hold what the screen shows', async ({ page }, {
  project,
}) => {
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/matriks?urut=CELAH&tingkat=PARIPURNA&status=TERINTEGRASI`);
  const status = page.getByRole('status').filter({ hasText: 'kampung ×' });
  await expect(status).toContainText(/^[1-9]\d* kampung × 17 program/);
  const count = Number((await status.textContent())?.split(' ')[0]);
  await axeCheck(page);
  await noSidewaysScroll(page);

  await page.getByRole('button', { name: 'Tampilan' }).click();
  const name = `Paripurna ${project.name}`;
  await page.getByLabel('Nama tampilan').fill(name);
  await page.getByRole('button', { name: 'Simpan tampilan' }).click();
  await expect(page.getByRole('link', { name })).toHaveAttribute('href', /urut=CELAH&tingkat=PARIPURNA&status=TERINTEGRASI/);
  await page.keyboard.press('Escape');

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh CSV' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toBe('matriks-integrasi-data-contoh.csv');
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines).toHaveLength(1 + count);
  for (const line of lines.slice(1)) expect(line).toMatch(/,Paripurna,.*Terintegrasi/);

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf).toMatch(/\/MediaBox \[0 0 119\d(\.\d+)? 84\d(\.\d+)?\]/);
  // What the sheet is made of, while the browser prints.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('table').filter({ hasText: 'Matriks integrasi, Kabupaten Tanah Laut' });
  await expect(sheet).toContainText('data contoh');
  await expect(sheet).toContainText('status Terintegrasi');
  await expect(sheet.locator('tbody tr:not(.matrix-group)')).toHaveCount(count);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(sheet).toHaveCount(0);
});

test('on a phone a few dozen cards come at a time', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/matriks`);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(40);
  await page.getByRole('button', { name: 'Tampilkan 40 kampung lagi (dari 95)' }).click();
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(80);
  await axeCheck(page);
  await noSidewaysScroll(page);
});
