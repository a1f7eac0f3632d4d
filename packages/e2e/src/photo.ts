import { expect, type Page } from '@playwright/test';

/** A picture of one colour, drawn by the browser itself. */
const PICTURE = `(() => { const c = document.createElement('canvas'); c.width = 800; c.height = 600;
  const p = c.getContext('2d'); p.fillStyle = '#2a7'; p.fillRect(0, 0, 800, 600); return c.toDataURL('image/jpeg'); })()`;

/** Chooses it in the form of an activity and waits until it has arrived: saving before that is refused. */
export async function choosePhoto(page: Page): Promise<void> {
  const picture = await page.evaluate<string>(PICTURE);
  await page
    .getByLabel('Pilih foto')
    .setInputFiles({ name: 'kegiatan.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(picture.split(',')[1] ?? '', 'base64') });
  await expect(page.getByLabel('Keterangan foto')).toBeVisible();
}
