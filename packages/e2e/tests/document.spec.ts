import { expect, test } from '@playwright/test';
import { adminUrl, portalUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { ask } from '../src/graphql.ts';
import { signInAs } from '../src/people.ts';

// Two kampung, so that phone and desktop do not publish over each other.
const KAMPUNG: Record<string, string> = { phone: '63.01.03.2006', desktop: '63.01.03.2011' };
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Title(contoh)>>endobj\ntrailer<<>>\n%%EOF\n');

test('a decree goes in with its visibility, is refused with a reason when it is no document, and becomes public by publishing', async ({
  page,
  request,
}, { project }) => {
  const code = KAMPUNG[project.name] ?? '';
  const publicPage = `${portalUrl}/kampung/${code}`;
  await signInAs(page, project.name === 'phone' ? 'pokja' : 'familyAgency');
  await page.goto(`${adminUrl}/kampung/${code}/dokumen`);
  await page.getByRole('button', { name: 'Tambah dokumen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Judul').fill('SK Pokja tahun ini');
  await dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(dialog.getByText('Pilih berkasnya: PDF atau foto, paling besar 15 MB.')).toBeVisible();
  await expect(dialog.getByLabel('Judul')).toHaveValue('SK Pokja tahun ini');

  const file = dialog.locator('input[type=file]');
  await file.setInputFiles({ name: 'bukan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ bukan dokumen') });
  await expect(dialog.getByRole('alert')).toContainText('PDF');
  await file.setInputFiles({ name: 'sk.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(dialog.getByText('sk.pdf')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Ganti berkas' })).toBeVisible();
  await dialog.getByRole('radio', { name: /^Publik/ }).check();
  await noSidewaysScroll(page);
  await axeCheck(page);
  await dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(dialog).toBeHidden();

  const row = page.getByRole('listitem').filter({ hasText: 'SK Pokja tahun ini' });
  await expect(row).toContainText('Siapa saja dapat mengunduhnya di halaman publik setelah dipublikasikan.');
  const address = await row.getByRole('link', { name: 'SK Pokja tahun ini' }).getAttribute('href');
  const mediaAddress = `${portalUrl}${address?.replace('/files/', '/media/')}`;
  expect(await (await request.get(publicPage)).text()).not.toContain('SK Pokja tahun ini');
  expect((await request.get(mediaAddress)).status(), 'not published yet').toBe(404);
  await axeCheck(page);
  await noSidewaysScroll(page);

  if (project.name === 'phone') {
    await page.context().clearCookies();
    await signInAs(page, 'familyAgency');
  }
  await page.goto(`${adminUrl}/kampung/${code}/publikasi`);
  await page.getByRole('button', { name: 'Publikasikan', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publikasikan sekarang' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto(`${publicPage}#dokumen`);
  await expect(page.getByRole('link', { name: 'SK Pokja tahun ini' })).toBeVisible();
  const answer = await request.get(mediaAddress);
  expect(answer.headers()['content-type']).toBe('application/pdf');
  expect(answer.headers()['content-security-policy']).toContain('sandbox');
  expect(answer.headers()['content-disposition']).toBe('attachment; filename="sk-pokja-tahun-ini.pdf"');
  expect(await answer.body()).toEqual(PDF);
});

test('what is removed waits in the trash and comes back', async ({ page }, { project }) => {
  const code = project.name === 'phone' ? '63.01.03.2009' : '63.01.03.2010';
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/kampung/${code}/dokumen`);
  await page.getByRole('button', { name: 'Tambah dokumen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({ name: 'notulen.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(dialog.getByRole('button', { name: 'Ganti berkas' })).toBeVisible();
  await dialog.getByLabel('Judul').fill('Notulen rapat');
  await dialog.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByRole('button', { name: 'Hapus Notulen rapat' }).click();
  await page.getByText(/^Tempat sampah/).click();
  await page.getByRole('button', { name: 'Pulihkan Notulen rapat' }).click();
  await expect(page.getByRole('button', { name: 'Hapus Notulen rapat' })).toBeVisible();
});

test('before it is published, a page is seen as the public would see it, and by nobody else', async ({ page, browser }, { project }) => {
  const code = project.name === 'phone' ? '63.01.03.2009' : '63.01.03.2010';
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/kampung/${code}/publikasi`);
  const address = await page.getByRole('link', { name: 'Lihat sebagaimana publik' }).getAttribute('href');
  const answer = await page.goto(address ?? '');
  expect(answer?.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' });
  await expect(page.getByText('Belum terbit: begini halaman ini akan terlihat')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);

  await ask(page.request, 'mutation { signOut }');
  const stranger = await browser.newPage();
  expect((await stranger.goto(address ?? ''))?.status()).toBe(404);
  await stranger.close();
});
