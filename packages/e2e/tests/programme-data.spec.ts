import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { ask } from '../src/graphql.ts';
import { signInAs } from '../src/people.ts';

type Found = { integrations: { nodes: { id: string; data: { fields: { indicator: string; state: string }[] } }[] } };

test('what the kampung knows is taken over by one press; a wrong value says why, and what was typed stays', async ({ page }, {
  project,
}) => {
  await signInAs(page, 'familyAgency');
  const { integrations } = await ask<Found>(
    page.request,
    `{ integrations(filter: { programme: "RUMAH_DATAKU" }, first: 20) { nodes { id data { fields { indicator state } } } } }`,
    {},
  );
  const open = integrations.nodes.filter(({ data }) => data.fields.some(({ state }) => state === 'FILLABLE'));
  const { id = '' } = open[project.name === 'phone' ? 0 : 1] ?? {};
  await page.goto(`${adminUrl}/integrasi/${id}`);
  const form = page.locator('#data');
  await expect(form.getByText(/isian sudah ada di catatan kampung/)).toBeVisible();
  await form.getByRole('button', { name: /^Ambil \d+ nilai dari catatan$/ }).click();
  await expect(form.getByText(/^Diambil dari catatan:/).first()).toBeVisible();
  await expect(form.getByRole('button', { name: /^Ambil/ })).toBeHidden();

  const kinds = form.getByLabel(/^Jenis data yang dikelola/);
  await kinds.fill('-4');
  await form.getByRole('button', { name: 'Simpan 1 nilai' }).click();
  await expect(form.getByText(/harus bilangan bulat .*; diisi -4/).first()).toBeVisible();
  await expect(kinds).toHaveValue('-4');
  await kinds.fill('9');
  await form.getByRole('button', { name: 'Simpan 1 nilai' }).click();
  await expect(form.getByText('Keduanya berbeda; tidak ada yang ditimpa.')).toBeVisible();
  await axeCheck(page);
  await noSidewaysScroll(page);
  const row = form.getByRole('listitem').filter({ hasText: 'Jenis data yang dikelola' });
  await row.getByRole('button', { name: 'Pakai nilai catatan' }).click();
  await expect(form.getByText('Keduanya berbeda; tidak ada yang ditimpa.')).toBeHidden();

  await page.goto(adminUrl);
  await expect(page.getByText(/isian tidak perlu diketik ulang/)).toBeVisible();
});
