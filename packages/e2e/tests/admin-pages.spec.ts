import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

const TABS = ['', '/ubah', '/laporan', '/kegiatan', '/pokja', '/penilaian', '/integrasi', '/publikasi', '/riwayat', '/dokumen', '/mutu'];

test('every page of the staff app is accessible and fits the screen', async ({ page }) => {
  test.setTimeout(180_000);
  await signInAs(page, 'familyAgency');
  for (const path of [
    ...TABS.map((tab) => `/kampung/63.01.03.2011${tab}`),
    '/mutu',
    '/penilaian?wilayah=63.01.03',
    '/pengguna',
    '/pengaturan/daftar',
    '/jejak',
    '/akun',
    '/bantuan',
  ]) {
    await page.goto(`${adminUrl}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('status', { name: 'Memuat…' })).toHaveCount(0);
    await axeCheck(page);
    await noSidewaysScroll(page);
  }
});

test('dialogs and forms of the staff app are accessible', async ({ page }) => {
  // A dialog that is still fading in has no contrast yet; for people who ask for less motion it stands at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await signInAs(page, 'familyAgency');
  const open = async (path: string, button: string) => {
    await page.goto(`${adminUrl}${path}`);
    await page.getByRole('button', { name: button }).first().click();
    await expect(page.getByRole('button', { name: /Simpan|Buat tautan|Tarik dari publik/ }).last()).toBeVisible();
    await axeCheck(page);
  };
  await open('/kampung/63.01.03.2011/pokja', 'Tambah anggota');
  await open('/kampung/63.01.03.2011/pokja', 'Tambah kegiatan rencana');
  await open('/kampung/63.01.03.2011/kegiatan', 'Catat kegiatan');
  await open('/kampung/63.01.03.2011/publikasi', 'Tarik dari publik…');
  await open('/pengguna', 'Undang orang');
});
