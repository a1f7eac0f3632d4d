import { createHash } from 'node:crypto';
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

test('anybody reads a published decision, sees what was corrected, and computes its hash again', async ({ page }) => {
  await page.goto(`${portalUrl}/wilayah/63.01`);
  const documents = page.getByRole('link', { name: /Penilaian Kampung KB Kalimantan Selatan 2025, dokumen ke-/ });
  await documents.filter({ hasText: 'dokumen ke-1' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penetapan tingkat Kampung KB Kabupaten Tanah Laut');
  await expect(page.getByText('Ini salinan elektronik.')).toBeVisible();
  const hash = await page.getByText(/^[0-9a-f]{64}$/).innerText();
  const content = await page.request.get(`${page.url()}/isi.json`);
  expect(
    createHash('sha256')
      .update(await content.body())
      .digest('hex'),
  ).toBe(hash);
  await axeCheck(page);
  await noSidewaysScroll(page);

  await page.getByRole('link', { name: '(sudah diganti)' }).first().click();
  await expect(page.getByRole('heading', { name: 'Koreksi dalam dokumen ini' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Penetapan yang diganti' }).first()).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);
  await page.goto(page.url().replace('/keputusan/', '/en/keputusan/'));
  await expect(page.getByRole('heading', { name: 'Corrections in this document' })).toBeVisible();
});
