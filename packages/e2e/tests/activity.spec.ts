import { expect, test } from '@playwright/test';
import { adminUrl, portalUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { choosePhoto } from '../src/photo.ts';
import { signInAs } from '../src/people.ts';

// Two kampung, so that phone and desktop do not publish over each other.
const KAMPUNG: Record<string, string> = { phone: '63.01.03.2006', desktop: '63.01.03.2010' };

test('a photo, the place and what happened become public by two more taps', async ({ page, request }, { project }) => {
  const code = KAMPUNG[project.name] ?? '';
  await signInAs(page, project.name === 'phone' ? 'pokja' : 'familyAgency');
  await page.goto(`${adminUrl}/kampung/${code}/kegiatan`);
  await page.getByRole('button', { name: 'Catat kegiatan' }).click();
  await choosePhoto(page);
  await page.getByLabel('Tempat').fill('Posyandu Melati');
  await page.getByLabel('Apa yang terjadi?').fill('Kader dan bidan menimbang 24 balita. Ibu hamil mendapat tablet.');
  await expect(page.getByText('Disarankan dari kata-kata Anda')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Puskesmas' })).toContainText('dari kata «menimbang»');
  await page.reload();
  await page.getByRole('button', { name: 'Catat kegiatan' }).click();
  await expect(page.getByLabel('Tempat')).toHaveValue('Posyandu Melati');
  await page.getByRole('button', { name: 'Puskesmas', exact: true }).click();
  await page.getByRole('button', { name: 'Inpres: Pantau tumbuh kembang balita' }).click();
  await expect(page.getByRole('button', { name: 'Puskesmas', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.getByText('Lengkapi: tanggal').click();
  // What lies below the bar at the top would be measured as too small.
  await page.evaluate('scrollTo(0, 0)');
  await axeCheck(page);
  await page.getByLabel('Balita', { exact: true }).fill('24');
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

/** Twelve megapixels with as much detail as a camera finds, drawn by the browser itself. */
const PHOTO_OF_A_CAMERA = `(() => { const c = document.createElement('canvas'); c.width = 4000; c.height = 3000;
  const p = c.getContext('2d'); p.fillStyle = '#486'; p.fillRect(0, 0, 4000, 3000);
  for (let n = 0, seed = 1; n < 200000; n++) { seed = (seed * 48271) % 2147483647;
    p.fillStyle = 'hsl(' + (seed % 360) + ' 50% 50%)'; p.fillRect(seed % 4000, (seed >> 8) % 3000, 9, 7); }
  return c.toDataURL('image/jpeg', 0.95); })()`;

/** Keeps what the page sends, as it leaves the page. */
const KEEP_WHAT_IS_SENT = `(() => { const send = XMLHttpRequest.prototype.send; window.sent = [];
  XMLHttpRequest.prototype.send = function (body) { window.sent.push(body); return send.call(this, body); }; })()`;
const SIZE_OF_WHAT_WAS_SENT = `(async () => { const [body] = window.sent; const { width, height } = await createImageBitmap(body);
  return { count: window.sent.length, bytes: body.size, width, height }; })()`;

test('a photo of twelve megapixels is made small on the phone, and the rest is typed while it travels', async ({ page }, { project }) => {
  await page.addInitScript(KEEP_WHAT_IS_SENT);
  await signInAs(page, project.name === 'phone' ? 'pokja' : 'familyAgency');
  await page.goto(`${adminUrl}/kampung/${KAMPUNG[project.name] ?? ''}/kegiatan`);
  const photo = Buffer.from((await page.evaluate<string>(PHOTO_OF_A_CAMERA)).split(',')[1] ?? '', 'base64');
  expect(photo.length).toBeGreaterThan(2_000_000);
  const line = Promise.withResolvers<void>();
  await page.route('**/upload/*', async (route) => {
    await line.promise;
    await route.continue();
  });

  // All that an operator does: three taps, a photo and two fields.
  await page.getByRole('button', { name: 'Catat kegiatan' }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ambil atau pilih foto' }).click();
  await (await chooser).setFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: photo });
  await expect(page.getByRole('progressbar', { name: 'Mengirim IMG_0001.jpg' })).toBeVisible();
  await page.getByLabel('Tempat').fill('Balai desa');
  await page.getByLabel('Apa yang terjadi?').fill(`Kerja bakti membersihkan sungai, layar ${project.name}.`);
  await expect(page.getByRole('combobox', { name: 'Fungsi keluarga' })).toBeHidden();
  await noSidewaysScroll(page);
  line.resolve();
  await expect(page.getByLabel('Keterangan foto')).toBeVisible();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: `layar ${project.name}` })
      .first(),
  ).toContainText('Draf');

  const sent = await page.evaluate<{ count: number; bytes: number; width: number; height: number }>(SIZE_OF_WHAT_WAS_SENT);
  expect(sent).toMatchObject({ count: 1, width: 2048, height: 1536 });
  expect(sent.bytes).toBeLessThan(photo.length / 2);
});
