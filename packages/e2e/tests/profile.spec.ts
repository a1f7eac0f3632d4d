import { expect, test, type Page } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { signInAs } from '../src/people.ts';

// Two kampung of the same district, so that phone and desktop do not write over each other.
const KAMPUNG: Record<string, string> = { phone: '63.01.03.2008', desktop: '63.01.03.2009' };

const open = async (page: Page, code: string) => {
  await page.goto(`${adminUrl}/kampung/${code}/ubah`);
  await expect(page.getByLabel('Kontak (jabatan)')).toBeVisible();
};
const save = (page: Page) => page.getByRole('button', { name: /^Simpan \d/ }).click();

test('two people edit one profile: different fields are both kept, the same field is chosen by hand', async ({ page, browser }, {
  project,
}) => {
  const code = KAMPUNG[project.name] ?? '';
  await signInAs(page, 'familyAgency');
  const officer = await (await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Makassar' })).newPage();
  await signInAs(officer, 'fieldOfficer');
  await open(page, code);
  await open(officer, code);

  await officer.getByLabel('Potensi', { exact: true }).fill('Kebun karet dan tenun pandan.');
  await officer.getByLabel('Kontak (jabatan)').fill('Sekretariat Pokja');
  await save(officer);
  await expect(officer.getByText('Profil tersimpan.')).toBeVisible();

  await page.getByLabel('Tantangan', { exact: true }).fill('Jalan ke dusun tiga rusak.');
  await page.getByLabel('Kontak (jabatan)').fill('Kantor desa');
  await save(page);
  const merge = page.getByRole('alert').filter({ hasText: '1 isian juga diubah orang lain' });
  await expect(merge).toContainText('Sekretariat Pokja');
  await expect(merge).toContainText('Kantor desa');
  await merge.getByRole('button', { name: 'Pakai isian saya' }).click();
  await save(page);
  await expect(page).toHaveURL(new RegExp(`/kampung/${code}$`));
  for (const text of ['Kebun karet dan tenun pandan.', 'Jalan ke dusun tiga rusak.', 'Kantor desa']) {
    await expect(page.getByText(text, { exact: true })).toBeVisible();
  }

  await page.getByRole('button', { name: 'Riwayat: Kontak (jabatan)' }).click();
  const history = page.getByRole('dialog');
  await expect(history.getByRole('listitem')).toHaveCount(2);
  await history.getByRole('button', { name: 'Kembalikan nilai sebelumnya' }).first().click();
  await expect(history).toBeHidden();
  await expect(page.getByText('Sekretariat Pokja', { exact: true })).toBeVisible();
  await officer.context().close();
});

test('a draft outlives a reload and a lost connection, and a wrong value is named beside its field', async ({ page, context }, {
  project,
}) => {
  // Drafts belong to the person: each project signs in as somebody else.
  await signInAs(page, project.name === 'phone' ? 'pokja' : 'villageGovernment');
  await open(page, '63.01.03.2006');
  await page.getByLabel('Tantangan', { exact: true }).fill('Air bersih di musim kemarau.');
  await expect(page.getByText('Draf tersimpan')).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel('Kontak (jabatan)').fill('Ketua Pokja 0812 3456 7890');
  await expect(page.getByText('draf aman di peramban ini')).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await page.getByRole('button', { name: 'Lanjutkan draf' }).click();
  await expect(page.getByLabel('Tantangan', { exact: true })).toHaveValue('Air bersih di musim kemarau.');
  await save(page);
  await expect(page.getByRole('alert')).toContainText('tanpa nomor telepon');
  await expect(page.getByLabel('Kontak (jabatan)')).toBeFocused();
  await page.getByRole('button', { name: 'Batalkan perubahan' }).click();
  await expect(page.getByLabel('Kontak (jabatan)')).not.toHaveValue(/0812/);
});
