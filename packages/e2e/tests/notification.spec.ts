import { expect, test } from '@playwright/test';
import { adminUrl } from '../src/addresses.ts';
import { axeCheck, noSidewaysScroll } from '../src/checks.ts';
import { ask } from '../src/graphql.ts';
import { kampungWithout } from '../src/kampung.ts';
import { signInAs } from '../src/people.ts';

const PROGRAMME = 'KAMPUNG_BEBAS_NARKOBA';

test('a proposal reaches the bell, the inbox and the mailbox of the partner, and can be sent on by hand', async ({ page, browser }, {
  project,
}) => {
  const partner = await (await browser.newContext()).newPage();
  await signInAs(partner, 'narcoticsAgency');
  await test.step('the partner wants a mail at once for what waits', async () => {
    await partner.goto(`${adminUrl}/akun`);
    await partner.getByLabel('Menunggu Anda').selectOption({ label: 'Langsung' });
    await axeCheck(partner);
    await noSidewaysScroll(partner);
    await partner.getByRole('button', { name: 'Simpan pilihan' }).click();
    await expect(partner.getByText('Pilihan surel tersimpan.')).toBeVisible();
  });

  await signInAs(page, 'familyAgency');
  const { code, name } = await kampungWithout(PROGRAMME, page, project.name === 'phone' ? 0 : 1);
  await ask(page.request, 'mutation ($input: ProposeIntegrationInput!) { proposeIntegration(input: $input) { id } }', {
    input: {
      kampungCode: code,
      programmeCode: PROGRAMME,
      reason: 'Pos kamling dan kader BKR menjaga keluarga yang sama.',
      targetFunctions: ['PERLINDUNGAN'],
      contact: 'Kepala Bidang Keluarga Sejahtera',
    },
  });

  await test.step('the bell counts it, the inbox says what waits and leads there', async () => {
    await partner.goto(adminUrl);
    await partner.getByRole('link', { name: /^Kotak masuk, \d+\+? belum dibaca$/ }).click();
    await partner.getByRole('link', { name: 'Menunggu saya' }).click();
    const row = partner.getByRole('listitem').filter({ hasText: name }).filter({ hasText: 'Kaji usulan' }).first();
    await expect(row).toContainText('Belum dibaca');
    await row.getByText('Teks untuk WhatsApp').click();
    await expect(row).toContainText(/Simpul · Kaji usulan: .+\n.+\/admin\/integrasi\//);
    const share = new URL((await row.getByRole('link', { name: 'Buka WhatsApp' }).getAttribute('href')) ?? '');
    expect([share.host, share.pathname]).toEqual(['wa.me', '/']);
    await axeCheck(partner);
    await noSidewaysScroll(partner);
    await row.getByRole('link', { name: /^Kaji usulan/ }).click();
    await expect(partner.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(partner.getByText(/^Menunggu .+: Kaji usulan\.$/)).toBeVisible();
    await partner.getByText('Teks untuk WhatsApp').click();
    await axeCheck(partner);
    await noSidewaysScroll(partner);
    await partner.goto(`${adminUrl}/kotak-masuk`);
    await expect(row.getByRole('button', { name: 'Tandai belum dibaca' })).toBeVisible();
  });

  await test.step('the mail waits in the mailbox: for the partner, and for who looks after the region', async () => {
    await partner.goto(`${adminUrl}/kotak-surat`);
    await expect(partner.getByText('Tidak ada surel yang keluar dari mesin ini')).toBeVisible();
    for (const reader of [partner, page]) {
      if (reader === page) await page.goto(`${adminUrl}/kotak-surat`);
      const mail = reader.getByRole('listitem').filter({ hasText: name }).first();
      await expect(mail).toContainText('Tersimpan di sini');
      await mail.getByText(/^Simpul: Kaji usulan/).click();
      await expect(mail).toContainText('Akun peragaan: semua isinya data contoh.');
      await axeCheck(reader);
      await noSidewaysScroll(reader);
    }
    await partner.context().close();
  });
});

type Waits = {
  tasks: { nodes: { kind: string; integrationId: string | null; kampungCode: string; reportPeriod: string | null }[] };
  notifications: { nodes: { path: string }[] };
};
const STEPS = ['REVIEW', 'COUNTERSIGN', 'RATIFY', 'START', 'REVIEW_REPORT', 'CORRECT_REPORT'];

/** What waits by the list of tasks, read from the records, and by the inbox, told when it came to wait. */
const WAITS = `{
  tasks(first: 100) { nodes { kind integrationId kampungCode reportPeriod } }
  notifications(show: WAITING, first: 100) { nodes { path } }
}`;

test('the inboxes of the demonstration hold what waits by its records, and no mail has a real address', async ({ page }) => {
  for (const person of ['familyAgency', 'narcoticsAgency', 'fieldOfficer', 'district'] as const) {
    await signInAs(page, person);
    // Others are at work meanwhile.
    await expect(async () => {
      const { tasks, notifications } = await ask<Waits>(page.request, WAITS);
      const expected = tasks.nodes
        .filter(({ kind }) => STEPS.includes(kind))
        .map(({ integrationId, kampungCode, reportPeriod }) =>
          integrationId ? `/integrasi/${integrationId}` : `/kampung/${kampungCode}/laporan/${reportPeriod?.slice(0, 7)}`,
        );
      expect(expected.length).toBeGreaterThan(0);
      const told = notifications.nodes.map(({ path }) => path);
      expect(expected.filter((path) => !told.includes(path))).toEqual([]);
    }).toPass({ timeout: 15_000 });
    await page.context().clearCookies();
  }
  await signInAs(page, 'systemAdmin');
  const domains = async () => {
    const { mails } = await ask<{ mails: { nodes: { toAddress: string }[] } }>(
      page.request,
      '{ mails(box: SCOPE, first: 100) { nodes { toAddress } } }',
    );
    return [...new Set(mails.nodes.map(({ toAddress }) => toAddress.split('@')[1]))];
  };
  // The digests are written soon after the start.
  await expect.poll(domains).toEqual(['simpul.test']);
});
