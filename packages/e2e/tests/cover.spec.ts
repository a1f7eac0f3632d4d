import { expect, test } from '@playwright/test';
import { adminUrl, portalUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

// Two kampung, so that phone and desktop do not publish over each other.
const KAMPUNG: Record<string, string> = { phone: '63.01.03.2012', desktop: '63.01.04.2004' };

const PICTURE = `(() => { const c = document.createElement('canvas'); c.width = 900; c.height = 600;
  const p = c.getContext('2d'); p.fillStyle = '#a52'; p.fillRect(0, 0, 900, 600); return c.toDataURL('image/jpeg'); })()`;

test('a cover is uploaded, heads the public page with its description, and is taken off again', async ({ page, request }, { project }) => {
  const code = KAMPUNG[project.name] ?? '';
  const alt = `Gapura kampung, layar ${project.name}`;
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/kampung/${code}`);
  await page.getByRole('button', { name: /^(Ubah|Pilih) sampul$/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Simpan sampul' })).toBeDisabled();
  const picture = Buffer.from((await page.evaluate<string>(PICTURE)).split(',')[1] ?? '', 'base64');
  await dialog.getByLabel('Unggah foto lain').setInputFiles({ name: 'gapura.jpg', mimeType: 'image/jpeg', buffer: picture });
  await dialog.getByRole('button', { name: 'Simpan sampul' }).click();
  await expect(dialog).toContainText('Katakan apa yang terlihat');
  await dialog.getByLabel('Apa yang terlihat?').fill(alt);
  await axeCheck(page);
  await noSidewaysScroll(page);
  await dialog.getByRole('button', { name: 'Simpan sampul' }).click();
  await expect(dialog).toBeHidden();
  const head = page.getByRole('img', { name: alt });
  expect(await head.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBeGreaterThan(0);
  expect(await (await request.get(`${portalUrl}/kampung/${code}`)).text()).not.toContain(alt);

  await page.goto(`${adminUrl}/kampung/${code}/publikasi`);
  await expect(page.locator('.differences')).toContainText(alt);
  const publish = async () => {
    await page.getByRole('button', { name: 'Publikasikan', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publikasikan sekarang' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  };
  await publish();
  const shown = await (await request.get(`${portalUrl}/kampung/${code}`)).text();
  expect(shown).toContain(`<meta property="og:image:alt" content="${alt}"`);
  const [, image = ''] = /<meta property="og:image" content="([^"]+)"/.exec(shown) ?? [];
  expect((await request.get(image)).headers()['content-type']).toBe('image/jpeg');

  await page.getByRole('button', { name: 'Ubah sampul' }).click();
  await dialog.getByRole('button', { name: 'Pakai foto terbaru' }).click();
  await expect(dialog).toBeHidden();
  await publish();
  expect((await request.get(image)).status(), 'nobody is shown it any more').toBe(404);
});
