import { expect, test, type Locator, type Page } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { ask } from '../src/graphql.ts';
import { kampungWithout } from '../src/kampung.ts';
import { DEMO_PASSWORD, PEOPLE, type Person, signInAs } from '../src/people.ts';

/** Whom an account may see: regions by the beginning of their code, programmes by name; null means all of them. */
const SCOPES: Record<Exclude<Person, 'systemAdmin'>, { region: string; programmes: string[] | null; records: boolean }> = {
  familyAgency: { region: '63.01', programmes: null, records: true },
  womenAgency: { region: '63.01', programmes: ['DRPPA', 'DEKELA_KLA'], records: false },
  narcoticsAgency: { region: '63.01', programmes: ['DESA_BERSINAR', 'KAMPUNG_BEBAS_NARKOBA'], records: false },
  environmentAgency: { region: '63.01', programmes: ['PROKLIM'], records: false },
  neighbour: { region: '63.03', programmes: null, records: true },
  pokja: { region: '63.01.03.2006', programmes: null, records: true },
  pokjaTungkaran: { region: '63.01.03.2016', programmes: null, records: true },
  villageGovernment: { region: '63.01.03.2006', programmes: null, records: true },
  fieldOfficer: { region: '63.01.03', programmes: null, records: true },
  district: { region: '63.01.03', programmes: null, records: true },
  province: { region: '63', programmes: null, records: true },
  nation: { region: '', programmes: null, records: true },
  reader: { region: '63.01', programmes: null, records: true },
};

/** Everything a signed-in person could list. */
const EVERYTHING = `{
  integrations(first: 100) { totalCount nodes { kampung { code } programme { code } } }
  integrationMatrix { rows { kampungCode } columns { programme { code } } }
}`;

// The keys of a literal object are exactly those of its type.
for (const person of Object.keys(SCOPES) as (keyof typeof SCOPES)[]) {
  test(`${person} sees their own region and programmes, and nothing else`, async ({ page }) => {
    const { region, programmes, records } = SCOPES[person];
    await signInAs(page, person);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await axeCheck(page);
    await noSidewaysScroll(page);

    const { integrations, integrationMatrix } = await ask<{
      integrations: { nodes: { kampung: { code: string }; programme: { code: string } }[] };
      integrationMatrix: { rows: { kampungCode: string }[]; columns: { programme: { code: string } }[] };
    }>(page.request, EVERYTHING);
    const kampung = [...integrations.nodes.map((node) => node.kampung.code), ...integrationMatrix.rows.map((row) => row.kampungCode)];
    const seen = [...integrations.nodes, ...integrationMatrix.columns].map(({ programme }) => programme.code);
    expect(kampung.filter((code) => !code.startsWith(region))).toEqual([]);
    if (programmes !== null) expect(seen.filter((code) => !programmes.includes(code))).toEqual([]);

    // Takisung lies in Tanah Laut, in another district than Pelaihari.
    await page.goto(`${adminUrl}/kampung/63.01.01.2004`);
    const maySeeTakisung = records && '63.01.01.2004'.startsWith(region);
    await expect(page.getByRole('heading', { level: 1, name: 'Takisung' })).toHaveCount(maySeeTakisung ? 1 : 0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('who looks after the accounts sees no kampung', async ({ page }) => {
  await signInAs(page, 'systemAdmin');
  await expect(ask(page.request, EVERYTHING)).rejects.toThrow('FORBIDDEN');
  await axeCheck(page);
});

test('signing in and proposing need no mouse', async ({ page }, { project }) => {
  await page.goto(`${adminUrl}/masuk`);
  await tabTo(page, page.getByLabel('Surel'));
  await page.keyboard.type(PEOPLE.familyAgency);
  await tabTo(page, page.getByLabel('Kata sandi', { exact: true }));
  await page.keyboard.type(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/masuk/);

  const { name } = await kampungWithout('PROKLIM', page, project.name === 'phone' ? 0 : 1);
  await page.goto(`${adminUrl}/integrasi/usul`);
  await tabTo(page, page.getByRole('combobox', { name: 'Kampung' }));
  await page.keyboard.type(name);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Program' }));
  await page.keyboard.type('Kampung Iklim');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByLabel('Alasan'));
  await page.keyboard.type('Bank sampah dan kebun pangan dijalankan kelompok kegiatan yang sama.');
  await tabTo(page, page.getByLabel('Penanggung jawab di pihak pengusul'));
  await page.keyboard.type('Kepala Bidang Keluarga Sejahtera');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} cannot be reached with the Tab key`);
}

test('a refused form keeps what was typed', async ({ page }) => {
  await page.goto(`${adminUrl}/masuk`);
  await page.getByLabel('Surel').fill(PEOPLE.familyAgency);
  await page.getByLabel('Kata sandi', { exact: true }).fill('bukan sandinya');
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(page.getByText('Surel atau kata sandi tidak cocok.')).toBeVisible();
  await expect(page.getByLabel('Surel')).toHaveValue(PEOPLE.familyAgency);
  await expect(page.getByLabel('Kata sandi', { exact: true })).toHaveValue('bukan sandinya');

  await signInAs(page, 'familyAgency');
  await page.goto(`${adminUrl}/integrasi/usul?kampung=63.01.01.2004&program=PROKLIM`);
  await page.getByLabel('Alasan').fill('pendek');
  await page.getByLabel('Penanggung jawab di pihak pengusul').fill('Hubungi 081234567890');
  await page.getByRole('button', { name: 'Kirim usulan' }).click();
  await expect(page.getByText('Tulis jabatan atau unit, tanpa nomor telepon atau NIP.')).toBeVisible();
  await expect(page.getByText(/Alasan harus 10–1000 huruf/)).toBeVisible();
  await expect(page.getByLabel('Alasan')).toHaveValue('pendek');
  await expect(page.getByLabel('Penanggung jawab di pihak pengusul')).toHaveValue('Hubungi 081234567890');
});
