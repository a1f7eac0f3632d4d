import { expect, test, type Page } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { ask } from '../src/graphql.ts';
import { signInAs } from '../src/people.ts';

/** Programmes with an agreed integration; each test takes its own, phone and desktop too. */
async function agreedProgramme(page: Page, index: number): Promise<string> {
  const { integrationBoard } = await ask<{ integrationBoard: { cards: { programme: { code: string } }[] }[] }>(
    page.request,
    '{ integrationBoard(states: [DISEPAKATI], cards: 100) { cards { programme { code } } } }',
  );
  const codes = [...new Set(integrationBoard.flatMap(({ cards }) => cards.map(({ programme }) => programme.code)))].sort();
  return codes[index] ?? '';
}
const columnOf = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name} \\d+$`) });

test('a card let go of in another column opens the step that leads there; where none leads, the column says why', async ({ page }, {
  project,
}) => {
  await page.setViewportSize({ width: 3600, height: 900 });
  await signInAs(page, 'familyAgency');
  const programme = await agreedProgramme(page, project.name === 'phone' ? 0 : 1);
  await page.goto(`${adminUrl}/integrasi/papan?program=${programme}`);
  const [from, to] = [columnOf(page, 'Disepakati'), columnOf(page, 'Ditangguhkan')];
  const card = from.getByRole('listitem').first();
  const name = (await card.getByRole('link').textContent()) ?? '';
  await axeCheck(page);

  // While it is in the air, each column says what would happen.
  await card.hover();
  await page.mouse.down();
  await columnOf(page, 'Terintegrasi').hover();
  await columnOf(page, 'Terintegrasi').hover();
  await expect(columnOf(page, 'Terintegrasi').getByText('Tidak ada langkah dari disepakati ke terintegrasi.')).toBeVisible();
  await expect(to.getByText('Lepas di sini: Tangguhkan')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await card.dragTo(to);
  const dialog = page.getByRole('dialog', { name: 'Tangguhkan' });
  await expect(dialog).toBeVisible();
  await axeCheck(page);
  // Nothing has changed as long as the step is not taken.
  await dialog.getByRole('button', { name: 'Batal' }).click();
  await expect(from.getByRole('link', { name })).toBeVisible();

  await card.dragTo(to);
  await dialog.getByLabel('Alasan').fill('Menunggu anggaran perubahan disahkan.');
  await dialog.getByRole('button', { name: 'Tangguhkan' }).click();
  await expect(to.getByRole('link', { name })).toBeVisible();
  await expect(from.getByRole('link', { name })).toHaveCount(0);
});

test('a card is moved by keyboard alone, also on a phone', async ({ page }, { project }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await signInAs(page, 'familyAgency');
  const programme = await agreedProgramme(page, project.name === 'phone' ? 2 : 3);
  await page.goto(`${adminUrl}/integrasi/papan?program=${programme}`);
  const [from, to] = [columnOf(page, 'Disepakati'), columnOf(page, 'Ditangguhkan')];
  const card = from.getByRole('listitem').first();
  const name = (await card.getByRole('link').textContent()) ?? '';
  await axeCheck(page);
  await noSidewaysScroll(page);

  await card.getByRole('button', { name: `Pindahkan ke…: ${name}` }).press('Enter');
  const ways = page.getByRole('dialog', { name: `Pindahkan ${name} ke…` });
  await expect(ways.getByText('Tidak ada langkah dari disepakati ke terintegrasi.')).toBeVisible();
  await axeCheck(page);
  await ways.getByRole('button', { name: 'Ditangguhkan: Tangguhkan' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Tangguhkan' });
  await dialog.getByLabel('Alasan').fill('Menunggu anggaran perubahan disahkan.');
  await dialog.getByRole('button', { name: 'Tangguhkan' }).press('Enter');
  await expect(to.getByRole('link', { name })).toBeVisible();
});

test('an agency finds its own programme on the board, and what is not its turn says whose it is', async ({ page }) => {
  await signInAs(page, 'narcoticsAgency');
  await page.goto(`${adminUrl}/integrasi`);
  await page.getByRole('link', { name: 'Papan', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Papan integrasi' })).toBeVisible();
  const card = columnOf(page, 'Berjalan').getByRole('listitem').first();
  await expect(card).toContainText('Menunggu');
  await card.getByRole('button', { name: /^Pindahkan ke…/ }).click();
  await expect(page.getByRole('dialog').getByText('«Nyatakan terintegrasi» dilakukan oleh OPD-KB kabupaten/kota.')).toBeVisible();
});
