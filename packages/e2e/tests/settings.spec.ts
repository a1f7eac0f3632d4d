import { expect, test } from '@playwright/test';
import { adminUrl, portalUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { ask } from '../src/graphql.ts';
import { signInAs } from '../src/people.ts';

const DISTRICT = '63.01.05';

test('a regency keeps its agencies, and records that a village has another name and code', async ({ page, request }, { project }) => {
  // Phone and desktop run beside each other on one database: each takes its own village.
  const index = project.name === 'phone' ? 0 : 1;
  const query =
    'query ($code: ID!) { region(code: $code) { name children { code name kind } } kampungs(filter: { region: $code }) { nodes { code name } } }';
  type Answer = {
    region: { name: string; children: { code: string; name: string; kind: string }[] };
    kampungs: { nodes: { code: string }[] };
  };
  const { region, kampungs } = await ask<Answer>(request, query, { code: DISTRICT });
  const villages = region.children.filter(({ code, kind }) => kind === 'DESA' && kampungs.nodes.some((kampung) => kampung.code === code));
  const village = villages.at(index - 2) ?? { code: '', name: '' };
  const newName = `Sumber Contoh ${project.name}`;
  const newCode = `${DISTRICT}.10${80 + index}`;

  await signInAs(page, 'familyAgency');
  await test.step('an agency of its own', async () => {
    await page.goto(`${adminUrl}/pengaturan`);
    await page.getByRole('button', { name: 'Tambah ke Instansi' }).click();
    const dialog = page.getByRole('dialog', { name: 'Tambah entri' });
    await dialog.getByLabel('Nama', { exact: true }).fill('Dinas Kesehatan Kabupaten Tanah Laut');
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(dialog.getByText('Sudah ada entri bernama')).toBeVisible();
    await dialog.getByLabel('Nama', { exact: true }).fill(`Forum Anak ${project.name}`);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText(`Forum Anak ${project.name}`, { exact: true })).toBeVisible();
    for (const tab of ['Daftar pilihan', 'Wilayah']) {
      await axeCheck(page);
      await noSidewaysScroll(page);
      await page.getByRole('navigation', { name: 'Bagian pengaturan' }).getByRole('link', { name: tab }).click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });

  await test.step('a village changes; what that does is shown first', async () => {
    await page.getByRole('button', { name: 'Catat perubahan wilayah' }).click();
    for (const [step, option] of [`Kecamatan ${region.name}`, `Desa ${village.name}`].entries()) {
      await page.getByRole('combobox', { name: 'Wilayah' }).nth(step).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    }
    await page.getByLabel('Nama baru').fill(newName);
    await page.getByLabel('Kode', { exact: true }).fill(newCode);
    await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await expect(page.getByText('Dasar hukum 5–200 huruf')).toBeVisible();
    // What the header of a phone covers in part is no small target.
    await page.evaluate(() => window.scrollTo(0, 0));
    await axeCheck(page);
    await page.getByLabel('Dasar hukum').fill('Perda 4/2025');
    await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await expect(page.getByText(`pindah ke kode ${newCode}`)).toContainText('alamat publik lama dialihkan');
    await axeCheck(page);
    await page.getByRole('button', { name: 'Setujui dan catat' }).click();
    await expect(page.getByText(`${village.name} (${village.code}) → ${newName} (${newCode})`)).toBeVisible();
  });

  await test.step('the public finds it under the new name, the old name and the old address', async () => {
    for (const path of ['kampung', 'wilayah']) {
      const answer = await request.get(`${portalUrl}/${path}/${village.code}`, { maxRedirects: 0 });
      expect([answer.status(), answer.headers()['location']]).toEqual([301, expect.stringContaining(newCode)]);
    }
    await page.goto(`${portalUrl}/kampung/${village.code}`);
    await expect(page).toHaveURL(new RegExp(`/kampung/${newCode.replaceAll('.', '[.]')}/`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(newName);
    const found = await ask<{ kampungs: { nodes: { code: string }[] } }>(
      request,
      'query ($search: String!) { kampungs(filter: { search: $search }) { nodes { code } } }',
      { search: village.name },
    );
    expect(found.kampungs.nodes).toContainEqual({ code: newCode });
  });
});
