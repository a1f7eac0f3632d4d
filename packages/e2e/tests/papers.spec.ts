import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

test('the papers of an integration are taken from its page, and what they lack leads to where it is added', async ({ page }) => {
  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/integrasi?status=DIKAJI`);
  await page.getByRole('main').locator('a[href*="/integrasi/"][href*="-"]').first().click();
  const papers = page.getByRole('region', { name: 'Dokumen' });
  for (const [format, begins] of [
    ['PDF', '%PDF-'],
    ['DOCX', 'PK'],
  ] as const) {
    const waiting = page.waitForEvent('download');
    await papers.getByRole('link', { name: `Berita acara rapat koordinasi, ${format}` }).press('Enter');
    const file = await waiting;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^berita-acara-rapat-koordinasi-[a-z0-9-]+[.]${format.toLowerCase()}$`));
    const body = await readFile(await file.path());
    expect(body.subarray(0, begins.length).toString()).toBe(begins);
  }
  await axeCheck(page);
  await noSidewaysScroll(page);
  await papers.getByRole('link', { name: 'Rencana kerja belum berisi tugas.' }).click();
  await expect(page).toHaveURL(/#rencana$/);
  await papers.locator('a[href$="/ubah"]').first().click();
  await expect(page).toHaveURL(/\/kampung\/[0-9.]+\/ubah$/);
});

test('who is to sign gets the paper from the step itself', async ({ page }) => {
  await signInAs(page, 'narcoticsAgency');
  await page.goto(`${adminUrl}/integrasi?status=DIKAJI`);
  await page.getByRole('main').locator('a[href*="/integrasi/"][href*="-"]').first().click();
  await page.getByRole('button', { name: 'Tanda tangani bersama' }).click();
  const dialog = page.getByRole('dialog');
  const waiting = page.waitForEvent('download');
  await dialog.getByRole('link', { name: 'Berita acara rapat koordinasi, PDF' }).click();
  expect((await waiting).suggestedFilename()).toMatch(/^berita-acara-rapat-koordinasi-kampung-bersinar-.*[.]pdf$/);
  await axeCheck(page);
  await noSidewaysScroll(page);
});
