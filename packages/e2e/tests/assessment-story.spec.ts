import { expect, test, type Browser, type Page } from '@playwright/test';
import { adminUrl, portalUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { ask } from '../src/graphql.ts';
import { DEMO_PASSWORD, signInAs, type Person } from '../src/people.ts';

/** Each screen tells the story of a kampung of its own, for both run on one database. */
const DISTRICTS: Record<string, string> = { phone: '63.01.07', desktop: '63.01.02' };
const REASON = 'Bukti kelembagaan diperiksa ulang di lapangan.';

/** A published level is opened again and goes through five offices, one of which sends it back, until the public sees another level. */
test('a revision goes from the Pokja through every office to the public page, is returned once and objected to', async ({ browser }, {
  project,
}) => {
  test.setTimeout(300_000);
  const district = DISTRICTS[project.name] ?? '63.01.02';
  const province = await signedIn(browser, 'province');
  const office = await signedIn(browser, 'familyAgency');
  const kampung = await decidedKampung(province, district);
  const pokja = await invited(browser, office, 'POKJA_OPERATOR', kampung.code);
  const subdistrict = await invited(browser, office, 'KECAMATAN', district);
  const called = `${kampung.name}, revisi ke-2`;
  let claim = '';

  await test.step('the province opens the revision with a reason; the Pokja sends its claim', async () => {
    await province.goto(`${adminUrl}/penilaian/${kampung.id}`);
    await province.getByRole('button', { name: 'Buka revisi' }).click();
    const dialog = province.getByRole('dialog', { name: /^Buka revisi/ });
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(dialog.getByLabel('Alasan revisi')).toBeFocused();
    await dialog.getByLabel('Alasan revisi').fill(REASON);
    await dialog.getByRole('button', { name: 'Simpan' }).click();
    await expect(province.getByText('revisi ke-2')).toBeVisible();
    claim = province.url();
    await send(pokja, claim);
    // Whoever sends a claim is offered no look at it.
    await expect(pokja.getByRole('link', { name: /^Verifikasi/ })).toBeHidden();
    await expect(pokja.getByRole('button', { name: 'Nyatakan diperiksa' })).toBeHidden();
  });

  await test.step('the district returns it, takes that back, returns it after all, and checks what comes again', async () => {
    await subdistrict.goto(`${adminUrl}/penilaian/antrean`);
    for (const isMeant of [false, true]) {
      await subdistrict.getByRole('button', { name: `Kembalikan: ${called}` }).click();
      const dialog = subdistrict.getByRole('dialog', { name: 'Kembalikan' });
      await dialog.getByLabel('Alasan').fill('SK Pokja belum terbaca.');
      await dialog.getByRole('button', { name: 'Kembalikan' }).click();
      await expect(subdistrict.getByRole('button', { name: `Kembalikan: ${called}` })).toBeHidden();
      if (!isMeant) await subdistrict.getByRole('button', { name: 'Urungkan' }).click();
    }
    await send(pokja, claim);
    await subdistrict.reload();
    await subdistrict.getByRole('button', { name: `Nyatakan diperiksa: ${called}` }).click();
    await expect(subdistrict.getByText(`Penilaian ${kampung.name} diperiksa.`)).toBeVisible();
  });

  await test.step('the agency verifies beside the evidence: other scores need a reason, and the level follows', async () => {
    await office.goto(`${adminUrl}/penilaian/antrean?wilayah=${district}`);
    await expect(office.getByRole('button', { name: `Verifikasi: ${called}` })).toBeVisible();
    await axeCheck(office);
    await noSidewaysScroll(office);
    await office.getByRole('button', { name: `Verifikasi: ${called}` }).click();
    await expect(office.getByRole('heading', { level: 1 })).toHaveText(`Verifikasi ${kampung.name}`);
    await axeCheck(office);
    await noSidewaysScroll(office);
    for (const code of ['I1', 'I2', 'I3']) {
      const scores = office.getByRole('group', { name: `Skor terverifikasi ${code}` });
      await scores.getByRole('button', { name: '1', exact: true }).click();
      await office.getByRole('button', { name: 'Simpan skor' }).click();
      const reason = office.getByLabel(`Alasan skor ${code} berbeda`);
      await expect(office.getByText('tersimpan')).toBeHidden();
      await reason.fill(`Bukti ${code} tidak ditemukan saat kunjungan.`);
      // What is typed waits while the verifier looks at another indicator, and is not lost by finishing.
      await office.getByRole('button', { name: 'Berikutnya (J)' }).click();
      await expect(office.getByText(`Belum disimpan: ${code}.`)).toBeVisible();
      await expect(office.getByRole('button', { name: 'Selesaikan verifikasi' })).toBeDisabled();
      await office.getByRole('button', { name: 'Sebelumnya (K)' }).click();
      await office.getByRole('button', { name: 'Simpan skor' }).click();
      await expect(office.getByText('tersimpan')).toBeVisible();
      await reason.blur();
      await office.keyboard.press('j');
    }
    await office.getByRole('button', { name: 'Selesaikan verifikasi' }).click();
    const dialog = office.getByRole('dialog');
    await expect(dialog.getByText('Dasar', { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: 'Verifikasi', exact: true }).click();
    await expect(office).toHaveURL(/antrean/);
  });

  await test.step('the province decides what it has looked at, and publishes', async () => {
    await province.goto(`${adminUrl}/penilaian/antrean?wilayah=${district}`);
    await province.getByRole('button', { name: `Tetapkan tingkat: ${called}` }).click();
    const dialog = province.getByRole('dialog');
    await expect(dialog.getByText('Tingkat turun')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Tetapkan (0)' })).toBeDisabled();
    await dialog.getByLabel(`Sudah saya lihat: ${kampung.name}`).check();
    await axeCheck(province);
    await dialog.getByRole('button', { name: 'Tetapkan (1)' }).click();
    await expect(dialog).toBeHidden();
    await province.goto(claim);
    await province.getByRole('button', { name: 'Publikasikan tingkat' }).click();
    await expect(province.getByText(`Tingkat ${kampung.name} dipublikasikan.`)).toBeVisible();
  });

  await test.step('the public page shows the changed level with its reason', async () => {
    await pokja.goto(`${portalUrl}/kampung/${kampung.code}/x/mengapa`);
    await expect(pokja.getByRole('heading', { level: 1 })).toHaveText(`Mengapa ${kampung.name} bertingkat Dasar?`);
    await expect(pokja.getByText(REASON).first()).toBeVisible();
  });

  await test.step('the kampung objects, the province accepts, and the next revision is open', async () => {
    await pokja.goto(`${adminUrl}/kampung/${kampung.code}/penilaian`);
    await pokja.getByRole('button', { name: 'Ajukan keberatan' }).click();
    const objection = pokja.getByRole('dialog', { name: 'Ajukan keberatan' });
    await objection.getByLabel('Alasan').fill('SK Pokja sudah kami unggah sebelum kunjungan.');
    await objection.getByRole('button', { name: 'Simpan' }).click();
    await expect(pokja.getByText('Menunggu jawaban')).toBeVisible();
    await expect(pokja.getByRole('button', { name: 'Ajukan keberatan' })).toBeHidden();

    await province.reload();
    await province.getByRole('button', { name: 'Jawab keberatan' }).click();
    const answer = province.getByRole('dialog', { name: 'Jawab keberatan' });
    await answer.getByLabel('Diterima: buka revisi').check();
    await answer.getByLabel('Jawaban').fill('SK Pokja memang sudah diunggah.');
    await answer.getByRole('button', { name: 'Simpan' }).click();
    await expect(province.getByText('Diterima', { exact: true })).toBeVisible();
    await pokja.reload();
    await expect(pokja.getByRole('link', { name: /revisi ke-3/ })).toBeVisible();
    await axeCheck(pokja);
    await noSidewaysScroll(pokja);
  });
});

async function signedIn(browser: Browser, person: Person): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInAs(page, person);
  return page;
}

/** A published kampung of the district above the lowest level, whose assessment nobody has opened again. */
async function decidedKampung(page: Page, region: string): Promise<{ id: string; code: string; name: string }> {
  type Row = { id: string; kampungCode: string; kampungName: string; revision: number; claimedLevel: { code: string } };
  const { assessmentQueue } = await ask<{ assessmentQueue: { rows: Row[] } }>(
    page.request,
    `query ($region: ID!) { assessmentQueue(region: $region, states: [DIPUBLIKASI]) { rows { id kampungCode kampungName revision claimedLevel { code } } } }`,
    { region },
  );
  const { rows } = assessmentQueue;
  const found = rows.find(
    ({ claimedLevel, kampungCode }) =>
      claimedLevel.code === 'BERKEMBANG' && rows.filter((row) => row.kampungCode === kampungCode).length === 1,
  );
  if (!found) throw new Error(`No decided kampung in ${region}`);
  return { id: found.id, code: found.kampungCode, name: found.kampungName };
}

/** A new account that the regency invites, signed in. */
async function invited(browser: Browser, by: Page, role: string, region: string): Promise<Page> {
  const email = `${role.toLowerCase().replace('_', '.')}.${region}@simpul.test`;
  const { token } = await ask<{ token: string }>(
    by.request,
    'mutation ($input: InvitePersonInput!) { token: invitePerson(input: $input) }',
    {
      input: { email, name: `${role} ${region}`, role, region },
    },
  );
  const page = await (await browser.newContext()).newPage();
  await ask(page.request, 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) }', {
    input: { token, password: DEMO_PASSWORD },
  });
  await page.goto(`${adminUrl}/masuk`);
  await page.getByLabel('Surel').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await expect(page).not.toHaveURL(/\/masuk/);
  return page;
}

async function send(page: Page, claim: string): Promise<void> {
  await page.goto(claim);
  await page.getByRole('button', { name: 'Ajukan penilaian' }).click();
  await page.getByRole('button', { name: 'Bekukan dan ajukan' }).click();
  await expect(page.getByText('Penilaian diajukan.')).toBeVisible();
}
