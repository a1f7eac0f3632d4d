import { expect, test, type APIRequestContext } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { ask } from '../src/graphql.ts';
import { kampungWithout } from '../src/kampung.ts';
import { signInAs } from '../src/people.ts';

const PROGRAMME = 'DESA_BERSINAR';
const PROGRAMME_NAME = /Bersinar/;

/** The whole reason for Simpul: two agencies agree on a bond, and only what they publish can be seen. */
test('an integration goes from proposal to the public page', async ({ page, browser, request }, { project }) => {
  await signInAs(page, 'familyAgency');
  const { code, name } = await kampungWithout(PROGRAMME, page, project.name === 'phone' ? 0 : 1);
  expect(await whatThePublicSees(request, code)).toEqual(NOTHING);

  await test.step('the family-planning agency proposes', async () => {
    await page.goto(`${adminUrl}/kampung/${code}/integrasi`);
    await page.getByRole('link', { name: 'Usulkan integrasi' }).click();
    await page.getByRole('combobox', { name: 'Program' }).fill('Bersinar');
    await page.getByRole('option', { name: PROGRAMME_NAME }).click();
    await page.getByLabel('Alasan').fill('Relawan desa bersih narkoba dan kader BKR bekerja pada keluarga yang sama.');
    await page.getByLabel('Penanggung jawab di pihak pengusul').fill('Kepala Bidang Keluarga Sejahtera');
    await page.getByRole('button', { name: 'Kirim usulan' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  });
  const integrationPage = page.url();

  await test.step('the partner agency reviews and counter-signs', async () => {
    const partner = await browser.newPage();
    await signInAs(partner, 'narcoticsAgency');
    await partner.goto(integrationPage);
    await partner.getByRole('button', { name: 'Kaji usulan' }).click();
    const review = partner.getByRole('dialog', { name: 'Kaji usulan' });
    await review.getByLabel('Penanggung jawab di pihak Anda').fill('Seksi Pencegahan dan Pemberdayaan Masyarakat');
    await review.getByRole('button', { name: 'Kaji usulan' }).click();
    await partner.getByRole('button', { name: 'Tanda tangani bersama' }).click();
    const signing = partner.getByRole('dialog', { name: 'Tanda tangani bersama' });
    await signing.getByLabel('Nomor').fill('BA/12/2026');
    await signing.getByLabel('Tanggal terbit').fill('2026-01-15');
    await signing.getByRole('button', { name: 'Tanda tangani bersama' }).click();
    await expect(signing).toBeHidden();
    await partner.close();
  });
  expect(await whatThePublicSees(request, code), 'agreed, and not yet published').toEqual(NOTHING);

  await test.step('the family-planning agency publishes', async () => {
    await page.goto(integrationPage);
    await page.getByRole('button', { name: 'Publikasikan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publikasikan sekarang' }).click();
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  await expect.poll(() => whatThePublicSees(request, code)).toEqual(EVERYTHING);
});

const NOTHING = { onItsPage: false, ofKampung: 0, ofProgramme: 0, inList: 0, inFacet: 0 };
const EVERYTHING = { onItsPage: true, ofKampung: 1, ofProgramme: 1, inList: 1, inFacet: 1 };

/** Everywhere a bond could come to light: the page, the kampung, the programme, the list and the counts beside it. */
async function whatThePublicSees(request: APIRequestContext, code: string): Promise<typeof NOTHING> {
  const page = await request.get(`/kampung/${code}`);
  const answer = await ask<{
    kampung: { integrations: { programme: { code: string } }[] };
    programme: { integrations: unknown[] };
    filtered: { totalCount: number };
    inRegion: { programmeFacets: { code: string; count: number }[] };
  }>(
    request,
    `query ($code: ID!, $programme: ID!) {
      kampung(code: $code) { integrations { programme { code } } }
      programme(code: $programme) { integrations(region: $code) { state } }
      filtered: kampungs(filter: { region: $code, programmes: [$programme] }) { totalCount }
      inRegion: kampungs(filter: { region: $code }) { programmeFacets { code count } }
    }`,
    { code, programme: PROGRAMME },
  );
  return {
    onItsPage: PROGRAMME_NAME.test(await page.text()),
    ofKampung: answer.kampung.integrations.filter(({ programme }) => programme.code === PROGRAMME).length,
    ofProgramme: answer.programme.integrations.length,
    inList: answer.filtered.totalCount,
    inFacet: answer.inRegion.programmeFacets.find(({ code: facet }) => facet === PROGRAMME)?.count ?? 0,
  };
}
