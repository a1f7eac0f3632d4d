import { expect, test } from '@playwright/test';
import { adminUrl, portalUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

test('the offices take the papers of a decision; its public address answers as an unknown one until publication', async ({ page }) => {
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/penilaian`);
  const papers = page.getByRole('region', { name: 'Dokumen penetapan' });
  await expect(papers.getByRole('heading', { name: 'Berita acara verifikasi' }).first()).toBeVisible();
  const download = page.waitForEvent('download');
  await papers.getByRole('link', { name: 'Berita acara verifikasi, PDF' }).first().click();
  expect((await download).suggestedFilename()).toMatch(/^berita-acara-verifikasi-kabupaten-tanah-laut-.*\.pdf$/);
  await axeCheck(page);
  await noSidewaysScroll(page);

  const address = await papers
    .getByText(/\/keputusan\/[0-9a-f-]{36}$/)
    .last()
    .innerText();
  const unpublished = await page.goto(portalUrl + new URL(address).pathname);
  expect(unpublished?.status()).toBe(404);
  const said = await page.getByRole('main').innerText();
  const unknown = await page.goto(`${portalUrl}/keputusan/00000000-0000-4000-8000-000000000000`);
  expect(unknown?.status()).toBe(404);
  expect(await page.getByRole('main').innerText()).toBe(said);
});
