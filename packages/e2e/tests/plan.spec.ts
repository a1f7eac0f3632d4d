import { expect, test, type Page } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs, type Person } from '../src/people.ts';

type Story = { reading: string; kampung: string; worker: Person };
/** Phone and desktop run beside each other on one database: each takes its own reading and its own kampung. */
const STORIES: Record<string, Story> = {
  phone: { reading: 'Tambahan kampung di dua tingkat teratas', kampung: '63.01.03.2026', worker: 'fieldOfficer' },
  desktop: { reading: 'Kampung yang naik tingkat', kampung: '63.01.03.2016', worker: 'pokjaTungkaran' },
};
const columnOf = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\d+$`) });

test('from the national 5 % to seven kampung, to tasks, to one that is done', async ({ browser }, { project }) => {
  test.setTimeout(240_000);
  const { reading, kampung, worker } = STORIES[project.name] ?? { reading: '', kampung: '', worker: 'pokja' };
  const office = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  await signInAs(office, 'familyAgency');

  await test.step('both readings stand side by side, and one becomes a target', async () => {
    await office.goto(`${adminUrl}/rencana`);
    await expect(office.getByText('7 kampung', { exact: true })).toHaveCount(2);
    await expect(office.getByText('17 dari 135 kampung (12,59%)')).toBeVisible();
    await axeCheck(office);
    await noSidewaysScroll(office);
    await office.getByRole('button', { name: `Jadikan target: ${reading}` }).click();
    const dialog = office.getByRole('dialog', { name: 'Target baru' });
    await axeCheck(office);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(office.getByRole('heading', { level: 1, name: `${reading}, Tanah Laut` })).toBeVisible();
  });

  await test.step('the planner names seven kampung, says what holds it back, and its choice becomes tasks', async () => {
    await expect(office.getByText(/^7 dari 7 kampung/)).toBeVisible();
    await office.getByText('Rumusnya').click();
    await expect(office.getByText(/Harapan hari ini = kebutuhan × hari/)).toBeVisible();
    await office.getByLabel('Anggaran (rupiah)').fill('1');
    await office.getByRole('button', { name: 'Hitung' }).click();
    await expect(office.getByText('Kurang 7 kampung: anggarannya habis.')).toBeVisible();
    await office.getByLabel('Anggaran (rupiah)').fill('');
    await office.getByRole('button', { name: 'Hitung' }).click();
    await axeCheck(office);
    await noSidewaysScroll(office);
    await office.getByRole('button', { name: /^Simpan sebagai rencana / }).click();
    const dialog = office.getByRole('dialog', { name: 'Jadikan tugas' });
    await dialog.getByLabel('Penanggung jawab (bila ada)').fill('Kepala bidang pengendalian penduduk');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(office.getByRole('button', { name: /^Simpan sebagai rencana / })).toHaveCount(0);
    await office.getByRole('link', { name: 'Papan tugas' }).first().click();
    await expect(columnOf(office, 'Belum mulai').getByText('Kepala bidang pengendalian penduduk').first()).toBeVisible();
    await noSidewaysScroll(office);
  });

  await test.step('sliders answer in words, and a path of one kampung becomes tasks', async () => {
    await office.goto(`${adminUrl}/kampung/${kampung}/penilaian`);
    const slider = office.getByRole('slider', { name: /^P1 / });
    const result = office.getByRole('status').filter({ hasText: 'Tingkatnya:' });
    await expect(result).toContainText('Dasar');
    for (const code of ['I1', 'I2', 'I3', 'I4', 'I5', 'P1', 'P2', 'P3'])
      await office.getByRole('slider', { name: new RegExp(`^${code} `) }).press('End');
    await expect(result).toContainText('Berkembang');
    await expect(slider).toHaveAttribute('aria-valuetext', /^skor 4: /);
    await expect(result).toContainText('Untuk sampai ke sini');
    await office.getByRole('button', { name: 'Kembalikan ke hari ini' }).click();
    await expect(result).toContainText('Dasar');
    await axeCheck(office);
    await noSidewaysScroll(office);
    await office.getByRole('button', { name: 'Jadikan tugas' }).first().click();
    const dialog = office.getByRole('dialog', { name: 'Jadikan tugas' });
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(dialog.getByText('Pilih tenggat mulai hari ini.')).toBeVisible();
    await dialog.getByLabel('Selesai sampai').fill('2028-12-31');
    await axeCheck(office);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(office.getByText('Semua langkahnya sudah menjadi tugas.').first()).toBeVisible();
  });

  await test.step('who does the work in that kampung finishes a task, and says what it took', async () => {
    const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
    await signInAs(page, worker);
    await page.goto(`${adminUrl}/rencana/tugas?wilayah=${kampung}`);
    const card = columnOf(page, 'Belum mulai').getByRole('listitem').first();
    const name = (await card.getByRole('link').textContent()) ?? '';
    await axeCheck(page);
    await noSidewaysScroll(page);
    await card.getByRole('button', { name: `Pindahkan ke…: ${name}` }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Status' }).click();
    await page.getByRole('option', { name: 'Selesai' }).click();
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(dialog.getByText('Isi hari kerja yang dipakai; 0 bila tidak ada.')).toBeVisible();
    await dialog.getByLabel('Hari kerja yang dipakai').fill('2,5');
    await axeCheck(page);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(columnOf(page, 'Selesai').getByRole('link', { name })).toBeVisible();
    await expect(columnOf(page, 'Selesai').getByText(/2,5 hari dipakai/)).toBeVisible();
  });
});
