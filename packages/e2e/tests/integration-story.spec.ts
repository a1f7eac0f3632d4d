import { expect, test, type Browser, type Page } from '@playwright/test';
import { adminUrl, portalUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { choosePhoto } from '../src/photo.ts';
import { signInAs, type Person } from '../src/people.ts';

const KAMPUNG = '63.01.03.2016';
/** Each screen tells the story of its own programme, for both run on one database. */
const STORIES: Record<string, { code: string; name: RegExp; search: string; partner: Person }> = {
  phone: { code: 'DRPPA', name: /Ramah Perempuan/, search: 'Ramah Perempuan', partner: 'womenAgency' },
  desktop: { code: 'KAMPUNG_BEBAS_NARKOBA', name: /Bebas (dari )?Narkoba/, search: 'Bebas', partner: 'narcoticsAgency' },
};

/** Two agencies and a Pokja, from the proposal to five proven bonds and the public page: nobody sets a state or a bond by hand. */
test('an integration grows from proposed to integrated, each step by whoever owns it', async ({ browser }, { project }) => {
  // Three people take some forty steps.
  test.setTimeout(480_000);
  const story = STORIES[project.name] ?? STORIES['desktop'];
  if (!story) throw new Error(`No story for ${project.name}`);
  const office = await signedIn(browser, 'familyAgency');
  const partner = await signedIn(browser, story.partner);
  const pokja = await signedIn(browser, 'pokjaTungkaran');

  await test.step('the Pokja proposes, the agency counter-signs, the office decrees', async () => {
    await pokja.goto(`${adminUrl}/integrasi/usul?kampung=${KAMPUNG}&program=${story.code}`);
    await pokja.getByLabel('Alasan').fill('Kader dan relawan bekerja pada keluarga yang sama di desa ini.');
    await pokja.getByLabel('Penanggung jawab di pihak pengusul').fill('Sekretaris Pokja');
    await pokja.getByRole('button', { name: 'Kirim usulan' }).click();
    await expect(pokja.getByRole('heading', { level: 1 })).toContainText('Tungkaran');
    for (const page of [partner, office]) await page.goto(pokja.url());

    await take(partner, 'Kaji usulan', async (dialog) => dialog.getByLabel('Penanggung jawab di pihak Anda').fill('Seksi Pemberdayaan'));
    await take(partner, 'Tanda tangani bersama', (dialog) => fillPaper(dialog, 'Berita acara', 'BA/7/2026'));
    await office.reload();
    await take(office, 'Tetapkan dengan SK', async (dialog) => {
      await dialog.getByRole('button', { name: 'Tetapkan dengan SK' }).click();
      await expect(dialog.getByText('Pilih seksi Pokja yang menampung program ini.')).toBeVisible();
      await dialog.getByLabel('Seksi Pokja yang menampung program').selectOption({ index: 1 });
      await fillPaper(dialog, 'Surat keputusan (SK)', '140/16/2026');
    });
  });

  await test.step('starting says what is missing and leads there', async () => {
    await pokja.reload();
    const start = pokja.getByRole('button', { name: 'Mulai berjalan' });
    await expect(start).toBeDisabled();
    await expect(pokja.getByText('Belum ada kegiatan bersama yang dicatat dan siap tampil untuk program ini.')).toBeVisible();
    await pokja.getByRole('link', { name: 'Isi anggaran' }).click();
    await expect(pokja).toHaveURL(/#anggaran$/);
    await pokja.getByRole('button', { name: 'Tambah baris anggaran' }).click();
    const line = pokja.getByRole('dialog', { name: 'Tambah baris anggaran' });
    await line.getByLabel('Rencana (rupiah)').fill('12000000');
    await line.getByRole('button', { name: 'Simpan' }).click();
    await expect(line).toBeHidden();
    await writeActivity(pokja, story.search);
    await take(pokja, 'Mulai berjalan', async (dialog) => {
      await fillPaper(dialog, 'Rencana kerja masyarakat (RKM)', 'RKM/16/2026');
      await fillPaper(dialog, 'APBDes', '903/16/2026');
    });
    await axeCheck(pokja);
    await noSidewaysScroll(pokja);
  });

  await test.step('the agency plans, visits and hands in its data; the office records what was spent', async () => {
    await partner.reload();
    await partner.getByRole('button', { name: 'Tambah tugas' }).click();
    const task = partner.getByRole('dialog', { name: 'Tambah tugas' });
    await task.getByRole('button', { name: 'Simpan' }).click();
    await expect(task.getByText(/Tugas harus 5–200 huruf/)).toBeVisible();
    await task.getByLabel('Tugas', { exact: true }).fill('Penyuluhan bersama tiap triwulan');
    await task.getByLabel('Tenggat').fill('2026-12-20');
    await task.getByRole('button', { name: 'Simpan' }).click();
    await expect(task).toBeHidden();

    await partner.getByRole('button', { name: 'Catat kunjungan' }).click();
    const visit = partner.getByRole('dialog', { name: 'Catat kunjungan' });
    await visit.getByLabel('Tanggal kunjungan').fill('2026-11-12');
    await visit.getByRole('combobox', { name: 'Instansi yang hadir' }).click();
    await partner.getByRole('listbox').getByRole('option').first().click();
    await visit.getByLabel('Temuan').fill('Kegiatan berjalan, pencatatan indikator perlu dilengkapi.');
    for (const what of ['Yang keliru', 'Lengkapi data triwulan']) {
      await visit.getByRole('button', { name: 'Tambah tindak lanjut' }).click();
      await visit.getByLabel('Apa yang dilakukan').last().fill(what);
    }
    await visit.getByLabel('Tenggat').last().fill('2026-12-15');
    await visit.getByRole('button', { name: 'Buang tindak lanjut ini' }).first().click();
    await expect(visit.getByLabel('Apa yang dilakukan')).toHaveValue('Lengkapi data triwulan');
    await visit.getByRole('button', { name: 'Simpan' }).click();
    await expect(visit).toBeHidden();
    await expect(partner.getByRole('listitem').filter({ hasText: 'Lengkapi data triwulan' }).first()).toBeVisible();

    await partner.getByRole('button', { name: 'Tambah bukti' }).click();
    const proof = partner.getByRole('dialog', { name: 'Tambah bukti' });
    await proof.getByRole('combobox', { name: 'Jenis dokumen' }).click();
    await partner.getByRole('option', { name: 'Data Rumah DataKu' }).click();
    await proof.getByLabel('Nomor').fill('DATA/16/2026');
    await proof.getByLabel('Tanggal terbit').fill('2026-11-13');
    await proof.getByRole('button', { name: 'Simpan' }).click();
    await expect(proof).toBeHidden();

    await office.reload();
    await office.getByRole('button', { name: /^Ubah Dana desa/i }).click();
    const line = office.getByRole('dialog', { name: 'Ubah baris anggaran' });
    await line.getByLabel('Realisasi (rupiah)').fill('11500000');
    await line.getByRole('button', { name: 'Simpan' }).click();
    await expect(line).toBeHidden();
  });

  await test.step('the agency confirms, the office states it integrated, and each checks what the other handed in', async () => {
    await expect(office.getByRole('button', { name: 'Nyatakan terintegrasi' })).toBeDisabled();
    await partner.reload();
    await take(partner, 'Konfirmasi ikatan');
    await office.reload();
    await take(office, 'Nyatakan terintegrasi', (dialog) => fillPaper(dialog, 'Berita acara', 'BA/17/2026'));
    await expect(office.getByText('10 dari 15', { exact: true })).toBeVisible();
    await verify(office, 'data dan indikator');
    await partner.reload();
    for (const bond of ['kelembagaan', 'perencanaan', 'pembiayaan', 'pelaksanaan dan monev']) await verify(partner, bond);
    await expect(partner.getByText('15 dari 15', { exact: true })).toBeVisible();
  });

  await test.step('the public sees it once it is published', async () => {
    await office.reload();
    await office.getByRole('button', { name: 'Publikasikan', exact: true }).click();
    await office.getByRole('dialog').getByRole('button', { name: 'Publikasikan sekarang' }).click();
    await expect(office.getByRole('dialog')).toBeHidden();
    await office.goto(`${portalUrl}/kampung/${KAMPUNG}`);
    const card = office.getByRole('article').filter({ hasText: story.name });
    await expect(card).toContainText('Terintegrasi');
    await expect(card).toContainText('15');
  });
  for (const page of [office, partner, pokja]) await page.context().close();
});

async function signedIn(browser: Browser, person: Person): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signInAs(page, person);
  return page;
}

type Dialog = ReturnType<Page['getByRole']>;

/** Takes a step with what it asks for. */
async function take(page: Page, name: string, fill: (dialog: Dialog) => Promise<void> = async () => {}): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog', { name });
  await fill(dialog);
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect(dialog).toBeHidden();
}

async function fillPaper(dialog: Dialog, kind: string, number: string): Promise<void> {
  const paper = dialog.getByRole('group', { name: kind });
  await paper.getByLabel('Nomor').fill(number);
  await paper.getByLabel('Tanggal terbit').fill('2026-11-10');
}

async function verify(page: Page, bond: string): Promise<void> {
  await page.getByRole('button', { name: `Verifikasi ikatan ${bond}` }).click();
  const dialog = page.getByRole('dialog', { name: `Verifikasi ikatan ${bond}` });
  await dialog.getByRole('button', { name: 'Nyatakan terverifikasi' }).click();
  await expect(dialog).toBeHidden();
}

/** Writes an activity that serves the programme, which the form comes with, and lets it be shown; then comes back. */
async function writeActivity(page: Page, search: string): Promise<void> {
  const back = page.url();
  await page.getByRole('link', { name: 'Catat kegiatan kampung' }).click();
  await choosePhoto(page);
  await page.getByLabel('Tempat').fill('Balai desa');
  await page.getByLabel('Apa yang terjadi?').fill(`Penyuluhan ${search} bersama kader dan relawan.`);
  await page.getByRole('combobox', { name: 'Fungsi keluarga' }).click();
  await page.getByRole('option', { name: 'Perlindungan' }).click();
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  const card = page.getByRole('listitem').filter({ hasText: `Penyuluhan ${search} bersama kader` });
  await card.getByRole('button', { name: 'Siap tampil' }).click();
  await expect(card.getByRole('button', { name: 'Siap tampil' })).toBeHidden();
  await page.getByRole('link', { name: 'Kembali ke integrasi' }).click();
  await expect(page).toHaveURL(new RegExp(`^${back.split('#')[0]}`));
}
