import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { rolesThat } from '@simpul/domain/access.ts';
import { NO_BONDS } from '@simpul/domain/bonds.ts';
import { NOTHING_RECORDED, type RecordedFacts } from '@simpul/domain/kampung-facts.ts';
import { dueOn, monthOf, shiftMonth } from '@simpul/domain/report-state.ts';
import { useApi } from '../../test/api.ts';
import { makeActivity, makeIntegration, makeKampung, makeReport } from '../../test/make.ts';
import { DocumentRow } from '../document/document.entity.ts';
import { UploadRow } from '../file/upload.entity.ts';
import { factsOfRow, readFactsRows } from '../integration/facts-rows.ts';
import { IntegrationBudgetRow } from '../integration/record/part.entity.ts';
import type { Context } from '../platform/context.ts';
import { today } from '../platform/today.ts';
import { MemberRow, PlanItemRow } from '../pokja/pokja.entity.ts';
import type { KampungRow } from './kampung.entity.ts';
import { factsOf, readSources } from './kampung-source.ts';

const api = useApi();
const THIS_YEAR = Number(today().slice(0, 4));
const daysAgo = (days: number) => new Date(Date.parse(today()) - days * 86_400_000).toISOString().slice(0, 10);

/** What both ways of reading say: of one kampung with all its records, and of many at once. */
async function recordsOf({ code }: KampungRow): Promise<RecordedFacts> {
  const [source] = await readSources(api.db.manager, [code]);
  if (!source) throw new Error(`No kampung ${code}`);
  const facts = factsOf(source, source.reports[0]);
  const scope = { role: rolesThat('kampung.read')[0] ?? 'PEMBACA', region: code, programmes: null };
  const [row] = await readFactsRows({ db: api.db.manager } as Context, [scope], null);
  expect(row && factsOfRow(row).records).toEqual(facts.records);
  return facts.records;
}

test('a kampung without records has none', async () => {
  expect(await recordsOf(await makeKampung(api.db, '63.01.03.2006'))).toEqual(NOTHING_RECORDED);
});

test('activities of the last year count, those before, drafts and the trash do not', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2008');
  await makeActivity(api.db, kampung, { agencies: ['DINKES', 'BNNK'], heldOn: daysAgo(10), familyFunction: 'AGAMA' });
  await makeActivity(api.db, kampung, { agencies: ['DISDIK', 'BNNK'], heldOn: daysAgo(360), familyFunction: 'EKONOMI' });
  await makeActivity(api.db, kampung, { agencies: ['BPBD'], heldOn: daysAgo(370), familyFunction: 'REPRODUKSI' });
  await makeActivity(api.db, kampung, { agencies: ['KEMENAG'], heldOn: daysAgo(10), state: 'DRAF' });
  await makeActivity(api.db, kampung, { agencies: ['DINSOS'], heldOn: daysAgo(10), deletedAt: new Date() });
  const { recentAgencies, recentFunctions } = await recordsOf(kampung);
  expect([recentAgencies, recentFunctions]).toEqual([
    ['BNNK', 'DINKES', 'DISDIK'],
    ['AGAMA', 'EKONOMI'],
  ]);
});

test('reports count when they came in time, and the one of a year before the latest is read for the trend', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2009');
  const month = (back: number) => shiftMonth(monthOf(today()), -back);
  const sent = (back: number, days: number) => {
    const at = new Date(Date.parse(dueOn(month(back))) + days * 86_400_000);
    return makeReport(api.db, kampung, { period: month(back), submittedAt: at, firstSubmittedAt: at, persons: 1000 + back });
  };
  for (const [back, days] of [
    [3, -1],
    [4, 0],
    [5, 1],
    [15, -1],
  ] as const)
    await sent(back, days);
  await makeReport(api.db, kampung, { period: month(6), status: 'DIKEMBALIKAN', returnNote: 'Periksa jumlahnya' });
  const { punctualMonths, earlierReport } = await recordsOf(kampung);
  expect([punctualMonths, earlierReport?.persons]).toEqual([2, 1015]);
});

test('proof, structure, plan, spending and depth come from their own records', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2010', {
    workingGroupMembers: 12,
    trainedMembers: 5,
    dataHouseClass: 'LENGKAP',
    workingGroupDecree: { number: '1/2024', issuer: 'Kepala Desa', issuedOn: '2024-01-02', validTo: daysAgo(1) },
    mechanismFrequencies: [{ mechanism: 'MONEV', frequency: 'BULANAN' }],
  });
  const member = { kampungId: kampung.id, name: 'Siti', mayBeShown: false };
  await api.db.manager.insert(MemberRow, [
    { ...member, position: 'PENGARAH', section: 'INTI' },
    { ...member, position: 'KOORDINATOR', section: 'S1' },
    { ...member, position: 'KETUA', section: 'INTI', deletedAt: new Date() },
  ]);
  const { personId } = await api.someone('OPD_KB', '63.01');
  const document = async (kind: string, proves: string[], over: object = {}) => {
    const file = { key: randomUUID(), kampungId: kampung.id };
    await api.db.manager.insert(UploadRow, { ...file, kind: 'DOCUMENT', uploadedById: personId, expiresAt: new Date() });
    const shown = {
      title: 'Dokumen',
      issuedOn: `${THIS_YEAR}-01-05`,
      visibility: 'INTERNAL' as const,
      fileName: 'x.pdf',
      bytes: 1,
      hash: '',
    };
    await api.db.manager.insert(DocumentRow, { ...shown, kampungId: kampung.id, kind, proves, fileKey: file.key, ...over });
  };
  const item = { kampungId: kampung.id, title: 'Posyandu', familyFunction: 'REPRODUKSI', month: 3, owner: 'Pokja', state: 'SELESAI' };
  await api.db.manager.insert(PlanItemRow, [
    { ...item, year: THIS_YEAR },
    { ...item, year: THIS_YEAR - 1 },
  ]);
  const agreed = await makeIntegration(
    api.db,
    kampung,
    'PROKLIM',
    { state: 'DISEPAKATI' },
    { ...NO_BONDS, KELEMBAGAAN: 3, PERENCANAAN: 2 },
  );
  const proposed = await makeIntegration(api.db, kampung, 'DESTANA', {}, { ...NO_BONDS, KELEMBAGAAN: 3, PERENCANAAN: 3, PEMBIAYAAN: 3 });
  const line = { source: 'APBN', planned: 100, realised: 80 };
  await api.db.manager.insert(IntegrationBudgetRow, [
    { ...line, integrationId: agreed.id, year: THIS_YEAR },
    { ...line, integrationId: agreed.id, year: THIS_YEAR - 2, realised: 0 },
    { ...line, integrationId: proposed.id, year: THIS_YEAR, realised: 0 },
  ]);
  await document('SK', ['workingGroupDecree', 'secretariat']);
  await document('RKM', ['secretariat', 'bkb']);
  await document('SK', ['dataHouse'], { deletedAt: new Date() });
  expect(await recordsOf(kampung)).toMatchObject({
    proven: ['bkb', 'secretariat', 'workingGroupDecree', 'workingGroupExists', 'workingGroupMembers'],
    decree: 'EXPIRED',
    structureParts: 2,
    trainedMembers: 5,
    plan: 'DOCUMENTED',
    realisedShare: 80,
    dataHouseClass: 'LENGKAP',
    regularMechanisms: ['MONEV'],
    integrationDepth: 5,
  });
});
