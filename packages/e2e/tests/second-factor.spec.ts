import { expect, test, type Browser, type Page } from '@playwright/test';
import { generate } from 'otplib';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck } from '../src/checks.ts';
import { ask } from '../src/graphql.ts';
import { DEMO_PASSWORD, signInAs } from '../src/people.ts';

const NAME = 'Operator Dua Langkah';
const PASSWORD = 'empat kuda makan bambu';

/** A new account of its own: the others of the demonstration are in use by other journeys. @returns the page of who manages it */
async function newOperator(browser: Browser, email: string): Promise<Page> {
  const manager = await browser.newPage({ locale: 'id-ID' });
  await signInAs(manager, 'familyAgency');
  const input = { email, name: NAME, role: 'POKJA_OPERATOR', region: '63.01.03.2006' };
  const { invitePerson: token } = await ask<{ invitePerson: string }>(
    manager.request,
    'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) }',
    { input },
  );
  await ask(manager.request, 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }', {
    input: { token, password: PASSWORD },
  });
  return manager;
}

async function signIn(page: Page, email: string, code: string | null): Promise<void> {
  await page.goto(`${adminUrl}/masuk`);
  await page.getByLabel('Surel').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  if (code !== null) {
    await page.getByLabel('Kode', { exact: true }).fill(code);
    await axeCheck(page);
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  }
  await expect(page).not.toHaveURL(/\/masuk/);
}

test('an operator turns the second factor on and signs in with a code, then with a recovery code', async ({ page, browser }, {
  project,
}) => {
  const email = `dua-langkah.${project.name}@simpul.test`;
  const manager = await newOperator(browser, email);
  await signIn(page, email, null);
  await page.goto(`${adminUrl}/akun`);
  const card = page.locator('section', { has: page.getByRole('heading', { name: 'Verifikasi dua langkah' }) });
  await card.getByRole('button', { name: 'Aktifkan' }).click();
  await card.getByLabel('Kata sandi sekarang', { exact: true }).fill(PASSWORD);
  await card.getByRole('button', { name: 'Lanjut' }).click();
  await expect(card.getByRole('img', { name: 'Kode QR' })).toBeVisible();
  await axeCheck(page);
  const secret = await card.getByLabel('Kunci').inputValue();
  await card.getByLabel('Kode', { exact: true }).fill('000000');
  await card.getByRole('button', { name: 'Aktifkan' }).click();
  await expect(card.getByText('Kode ini salah')).toBeVisible();
  await card.getByLabel('Kode', { exact: true }).fill(await generate({ secret }));
  await card.getByRole('button', { name: 'Aktifkan' }).click();
  await expect(card.getByRole('listitem')).toHaveCount(10);
  await expect(card.getByRole('button', { name: 'Salin kode' })).toBeFocused();
  const recoveryCode = await card.getByRole('listitem').first().innerText();
  await axeCheck(page);
  await card.getByRole('button', { name: 'Sudah saya simpan' }).click();
  await expect(card.getByText('Tersisa 10 kode pemulihan')).toBeVisible();

  const signOut = () => ask(page.request, 'mutation { signOut }');
  await signOut();
  // The next code: the one that turned it on is used up.
  await signIn(page, email, await generate({ secret, epoch: Date.now() / 1000 + 30 }));
  await signOut();
  await signIn(page, email, recoveryCode);
  await page.goto(`${adminUrl}/akun`);
  await expect(card.getByText('Tersisa 9 kode pemulihan')).toBeVisible();
  await expect(page.getByText('Satu kode pemulihan dipakai')).toBeVisible();

  await card.getByRole('button', { name: 'Matikan…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Matikan verifikasi dua langkah?' });
  await dialog.getByLabel('Kata sandi sekarang', { exact: true }).fill(PASSWORD);
  await dialog.getByLabel('Kode', { exact: true }).fill(recoveryCode);
  await dialog.getByRole('button', { name: 'Matikan' }).click();
  await expect(dialog.getByText('sudah dipakai')).toBeVisible();

  await test.step('who manages the account removes a lost second factor', async () => {
    await manager.goto(`${adminUrl}/pengguna`);
    await manager.getByLabel('Nama atau surel').fill(email);
    // Until the search has answered, the list may still change under the pointer.
    await expect(manager.getByRole('button', { name: 'Tutup akun…' })).toHaveCount(1);
    await manager.getByRole('button', { name: 'Hapus verifikasi dua langkah…' }).click();
    await manager.getByRole('dialog').getByRole('button', { name: 'Hapus', exact: true }).click();
    await expect(manager.getByText('Verifikasi dua langkah dihapus.')).toBeVisible();
    await expect(manager.getByRole('button', { name: 'Hapus verifikasi dua langkah…' })).toHaveCount(0);
    await manager.close();
    await page.goto(`${adminUrl}/akun`);
    await expect(page).toHaveURL(/\/masuk/);
    await signIn(page, email, null);
  });
});

test('an account of the demonstration that was given a second factor asks for its code after one click', async ({ page, browser }, {
  project,
}) => {
  // Each screen takes an account that no other journey uses.
  const [user, name] = project.name === 'phone' ? ['dispora', 'Dinas Pemuda dan Olahraga Tanah Laut'] : ['dpppa', 'Dinas PPPA Tanah Laut'];
  const setter = await browser.newPage();
  const input = { email: `${user}.tanahlaut@simpul.test`, password: DEMO_PASSWORD };
  await ask(setter.request, 'mutation ($input: SignInInput!) { signIn(input: $input) { id } }', { input });
  const { startSecondFactor } = await ask<{ startSecondFactor: { secret: string } }>(
    setter.request,
    'mutation ($password: String!) { startSecondFactor(password: $password) { secret } }',
    { password: DEMO_PASSWORD },
  );
  const { secret } = startSecondFactor;
  await ask(setter.request, 'mutation ($code: String!) { confirmSecondFactor(code: $code) }', { code: await generate({ secret }) });
  await setter.close();

  await page.goto(`${adminUrl}/masuk`);
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await page.getByLabel('Kode', { exact: true }).fill(await generate({ secret, epoch: Date.now() / 1000 + 30 }));
  await axeCheck(page);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(page).not.toHaveURL(/\/masuk/);
});
