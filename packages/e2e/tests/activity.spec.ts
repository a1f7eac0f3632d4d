import { expect, test } from '@playwright/test';
import { adminUrl, portalUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

// Two kampung, so that phone and desktop do not publish over each other.
const KAMPUNG: Record<string, string> = { phone: '63.01.03.2006', desktop: '63.01.03.2010' };

/** A picture of one colour, drawn by the browser itself. */
const PICTURE = `(() => { const c = document.createElement('canvas'); c.width = 800; c.height = 600;
  const p = c.getContext('2d'); p.fillStyle = '#2a7'; p.fillRect(0, 0, 800, 600); return c.toDataURL('image/jpeg'); })()`;

test('a photo, the place and what happened become public by two more taps', async ({ page, request }, { project }) => {
  const code = KAMPUNG[project.name] ?? '';
  await signInAs(page, project.name === 'phone' ? 'pokja' : 'familyAgency');
  await page.goto(`${adminUrl}/kampung/${code}/kegiatan`);
  await page.getByRole('button', { name: 'Catat kegiatan' }).click();
  const picture = await page.evaluate<string>(PICTURE);
  await page
    .getByLabel('Pilih foto')
    .setInputFiles({ name: 'posyandu.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(picture.split(',')[1] ?? '', 'base64') });
  await expect(page.getByLabel('Keterangan foto')).toBeVisible();
  await page.getByLabel('Tempat').fill('Posyandu Melati');
  await page.getByLabel('Apa yang terjadi?').fill('Kader dan bidan menimbang 24 balita. Ibu hamil mendapat tablet.');
  await expect(page.getByText('Disarankan dari kata-kata Anda.')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Catat kegiatan' }).click();
  await expect(page.getByLabel('Tempat')).toHaveValue('Posyandu Melati');
  await page.getByRole('button', { name: '+ Puskesmas' }).click();
  await page.getByRole('button', { name: '+ Pantau tumbuh kembang balita' }).click();
  await page.getByLabel('Balita', { exact: true }).fill('24');
  await axeCheck(page);
  await noSidewaysScroll(page);
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const card = page.getByRole('listitem').filter({ hasText: 'Kader dan bidan menimbang 24 balita' });
  await expect(card).toContainText('Draf');
  const seen = await card.getByRole('img').evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth));
  expect(seen).toBeGreaterThan(0);
  await card.getByRole('button', { name: 'Siap tampil' }).click();
  await expect(card).toContainText('Siap tampil');

  const publicPage = `${portalUrl}/kampung/${code}`;
  expect(await (await request.get(publicPage)).text()).not.toContain('menimbang 24 balita');
  if (project.name === 'phone') {
    await page.context().clearCookies();
    await signInAs(page, 'familyAgency');
  }
  await page.goto(`${adminUrl}/kampung/${code}/publikasi`);
  await expect(page.getByText('Kader dan bidan menimbang 24 balita')).toBeVisible();
  await page.getByRole('button', { name: 'Publikasikan', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publikasikan sekarang' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goto(publicPage);
  const shown = page.getByRole('img', { name: 'Foto kegiatan' }).first();
  await shown.scrollIntoViewIfNeeded();
  expect(await shown.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0);
});
