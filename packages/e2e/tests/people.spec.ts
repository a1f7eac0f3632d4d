import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { signInAs } from '../src/people.ts';

const VILLAGE = 'Desa Bumi Jaya';
const PASSWORD = 'empat kuda makan bambu';

test('a regency invites an operator, who opens the account by its link and sees one kampung', async ({ page, browser }, { project }) => {
  const name = `Operator Contoh ${project.name}`;
  const email = `operator.${project.name}@simpul.test`;
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/pengguna`);
  await page.getByRole('button', { name: 'Undang orang' }).click();
  const dialog = page.getByRole('dialog', { name: 'Undang orang' });
  await dialog.getByLabel('Nama').fill(name);
  await dialog.getByLabel('Surel').fill(email);
  await dialog.getByRole('combobox', { name: 'Peran' }).click();
  await page.getByRole('option', { name: 'Operator Pokja' }).click();
  await dialog.getByRole('button', { name: 'Buat tautan' }).click();
  await expect(dialog).toContainText('berlaku untuk satu desa/kelurahan');
  for (const [step, region] of ['Kecamatan Pelaihari', VILLAGE].entries()) {
    await dialog.getByRole('combobox', { name: 'Wilayah' }).nth(step).click();
    await page.getByRole('option', { name: region, exact: true }).click();
  }
  await dialog.getByRole('button', { name: 'Buat tautan' }).click();
  const link = await dialog.getByLabel('Tautan').inputValue();

  const operator = await (await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Makassar' })).newPage();
  await operator.goto(link);
  await operator.getByLabel('Kata sandi baru', { exact: true }).fill('Indonesia2026!');
  await operator.getByRole('button', { name: 'Simpan kata sandi' }).click();
  await expect(operator.getByText('terlalu mudah ditebak')).toBeVisible();
  await operator.getByLabel('Kata sandi baru', { exact: true }).fill(PASSWORD);
  await operator.getByRole('button', { name: 'Simpan kata sandi' }).click();
  await operator.getByRole('link', { name: 'Masuk' }).click();
  await operator.getByLabel('Surel').fill(email);
  await operator.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await operator.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(operator).not.toHaveURL(/\/masuk/);
  await operator.goto(`${adminUrl}/kampung`);
  await expect(operator.getByRole('link', { name: 'Bumi Jaya' })).toHaveCount(1);
  await operator.goto(`${adminUrl}/akun`);
  await expect(operator.getByText('Perangkat ini')).toBeVisible();
  await operator.goto(link);
  await expect(operator.getByText('Tautan ini sudah dipakai')).toBeVisible();

  await test.step('closing the account ends its session', async () => {
    await page.reload();
    await page.getByLabel('Nama atau surel').fill(email);
    const card = page.getByRole('region', { name });
    // Until the search has answered, the list may still change under the pointer.
    await expect(page.getByRole('button', { name: 'Tutup akun…' })).toHaveCount(1);
    await card.getByRole('button', { name: 'Tutup akun…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup akun' }).click();
    await expect(card.getByText('Akun ditutup')).toBeVisible();
    await operator.goto(`${adminUrl}/`);
    await expect(operator).toHaveURL(/\/masuk/);
  });
  await operator.context().close();
});
