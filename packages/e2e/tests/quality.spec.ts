import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { signInAs } from '../src/people.ts';

test('five minutes for the data: a village says what still holds, and its regency sees whose data need help', async ({ page }, {
  project,
}) => {
  // Once in each project, on another kampung: what is confirmed is no task any more.
  await signInAs(page, project.name === 'phone' ? 'pokja' : 'pokjaTungkaran');
  await page.getByRole('link', { name: 'Mengapa', exact: true }).click();
  await expect(page).toHaveURL(/\/kampung\/[\d.]+\/mutu$/);
  const record = page.url().replace('/mutu', '');
  await page.getByText(/pekerjaan lain$/).click();
  await noSidewaysScroll(page);
  const score = async () => Number((await page.getByText(/^Mutu data \d+ dari 100$/).textContent())?.match(/\d+/)?.[0]);
  const before = await score();
  const confirm = page.getByRole('button', { name: 'Masih benar' });
  const tasks = await confirm.count();
  expect(tasks).toBeGreaterThan(0);
  await confirm.first().click();
  await expect(page.getByText('Dicatat: nilainya masih benar hari ini.')).toBeVisible();
  await expect(confirm).toHaveCount(tasks - 1);
  expect(await score()).toBeGreaterThanOrEqual(before);

  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/kampung`);
  await page.getByRole('link', { name: 'Mutu data' }).click();
  await expect(page.getByText(/rata-rata \d+ dari 100/)).toBeVisible();
  await axeCheck(page);
  await page.goto(`${record}/riwayat`);
  await expect(page.getByText(/^Masih benar: /).first()).toBeVisible();
});
