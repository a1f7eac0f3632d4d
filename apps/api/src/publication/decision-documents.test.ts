import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { canonicalJson } from '@simpul/domain/canonical-json.ts';
import { useApi } from '../../test/api.ts';
import { makeDecision, makeKampung, makePeriod, makeReport, publishAll, publishDecisions } from '../../test/make.ts';
import type { AssessmentPeriodRow } from '../assessment/assessment.entity.ts';
import type { KampungRow } from '../kampung/kampung.entity.ts';
import { documentId, nextDocument, publishDecisionDocuments } from './decision-documents.ts';
import { DecisionDocument } from './decision.entity.ts';

const api = useApi();
const sha256 = (words: string) => createHash('sha256').update(words, 'utf8').digest('hex');
const ASK = `query ($id: ID!) { decisionDocument(id: $id) {
  id content hash periodTitle regencyCode regencyName decidedBy rubricCode rubricVersion rubricTitle { id en } edition sampleData publishedAt
  indicators { code name { id en } maxScore }
  entries { kampungCode kampungName districtName levelBefore { code ordinal name { id en } } level { code ordinal name { id en } }
    scores passed decidedOn revision revisionReason replaces replacedBy } } }`;
const document = async (id: string) => {
  const { data, errors } = await api.ask(ASK, { id });
  expect(errors).toEqual([]);
  return data.decisionDocument;
};
const REGENCY = '63.01';
let period: AssessmentPeriodRow;
let small: KampungRow;
let full: KampungRow;

beforeAll(async () => {
  period = await makePeriod(api.db);
  full = await makeKampung(api.db, '63.01.03.2006', { bkb: true, bkr: true });
  await makeReport(api.db, full);
  small = await makeKampung(api.db, '63.01.04.2004');
  // Of forty couples, three with unmet need: the number is hidden, and so is its score.
  await makeReport(api.db, small, {
    fertileCouples: 40,
    methods: { IUD: 5, MOW: 5, MOP: 0, KONDOM: 5, IMPLAN: 5, SUNTIK: 7, PIL: 5 },
    nonUse: { HAMIL: 5, IAS: 0, IAT: 1, TIAL: 2 },
  });
});

test('what is decided but not published is in no public answer, as if it were unknown', async () => {
  await makeDecision(api.db, period, full, { levelBefore: 'DASAR' });
  await makeDecision(api.db, period, small);
  const draft = await nextDocument(api.db.manager, period.id, REGENCY, 'DECIDED');
  expect(draft?.content.entries.map(({ kampung }) => kampung.code)).toEqual([full.code, small.code]);
  const id = documentId(period.id, REGENCY, 1);
  expect(draft?.content.id).toBe(id);
  for (const asked of [id, id.toUpperCase(), '00000000-0000-4000-8000-000000000000', 'x'])
    expect(await api.ask(ASK, { id: asked })).toMatchObject({ data: { decisionDocument: null }, errors: [] });
  await publishDecisionDocuments(api.db.manager, [full.code, small.code]);
  expect(await document(id)).toBeNull();
});

test('the public copy holds exactly what was hashed, which is what the draft on paper said', async () => {
  const draft = await nextDocument(api.db.manager, period.id, REGENCY, 'DECIDED');
  await publishDecisions(api.db, period);
  const { content, hash, publishedAt, ...fields } = await document(documentId(period.id, REGENCY, 1));
  expect(sha256(content)).toBe(hash);
  expect(hash).toBe(draft?.hash);
  expect(Date.now() - Date.parse(publishedAt)).toBeLessThan(60_000);
  const read = JSON.parse(content);
  expect(canonicalJson(read)).toBe(content);
  // Every other field is read from it.
  expect(fields).toEqual({
    id: read.id,
    periodTitle: read.period.title,
    regencyCode: read.regency.code,
    regencyName: read.regency.name,
    decidedBy: read.decidedBy,
    rubricCode: read.rubric.code,
    rubricVersion: read.rubric.version,
    rubricTitle: read.rubric.title,
    edition: 1,
    sampleData: false,
    indicators: read.indicators,
    entries: read.entries.map(({ kampung, ...entry }: { kampung: { code: string; name: string; district: string } }) => ({
      ...entry,
      kampungCode: kampung.code,
      kampungName: kampung.name,
      districtName: kampung.district,
      replacedBy: null,
    })),
  });
  expect(fields).toMatchObject({
    regencyName: 'Kabupaten Tanah Laut',
    decidedBy: 'Perwakilan BKKBN Provinsi Kalimantan Selatan',
    entries: [{ districtName: 'Pelaihari', levelBefore: { code: 'DASAR', ordinal: 1 }, decidedOn: '2026-11-20', revision: 1 }, {}],
  });
});

test('the page of the kampung leads to the document of its decision', async () => {
  await publishAll(api.db, full.code);
  const { data } = await api.ask('query ($code: ID!) { kampung(code: $code) { decisions { documentId } } }', { code: full.code });
  expect(data.kampung.decisions).toEqual([{ documentId: documentId(period.id, REGENCY, 1) }]);
});

test('the score of a number that is too small to be public is in no document', async () => {
  const { indicators, entries } = await document(documentId(period.id, REGENCY, 1));
  const at = indicators.findIndex(({ code }: { code: string }) => code === 'O4');
  expect(entries.map(({ scores }: { scores: (number | null)[] }) => scores[at])).toEqual([expect.any(Number), null]);
});

test('a correction is a document of its own that says what it replaces; the first stays as it was and says so beside it', async () => {
  const first = await document(documentId(period.id, REGENCY, 1));
  await makeDecision(api.db, period, full, {
    revision: 2,
    revisionReason: 'Bukti susulan diterima.',
    levelBefore: first.entries[0].level.code,
  });
  await publishDecisions(api.db, period);
  const second = await document(documentId(period.id, REGENCY, 2));
  expect(second).toMatchObject({
    edition: 2,
    entries: [{ kampungCode: full.code, revision: 2, revisionReason: 'Bukti susulan diterima.', replaces: first.id, replacedBy: null }],
  });
  expect(sha256(second.content)).toBe(second.hash);
  const now = await document(first.id);
  expect([now.content, now.hash]).toEqual([first.content, first.hash]);
  expect(now.entries.map(({ replacedBy }: { replacedBy: string | null }) => replacedBy)).toEqual([second.id, null]);
});

test('publishing twice, or two at once, writes each decision into one document; regencies have their own', async () => {
  const other = await makePeriod(api.db, { title: 'Penilaian 2027' });
  const neighbour = await makeKampung(api.db, '63.03.01.2001');
  for (const kampung of [full, neighbour]) await makeDecision(api.db, other, kampung);
  await api.db.query(`update work.level_decision set "publishedAt" = now() where "periodId" = $1`, [other.id]);
  await Promise.all([1, 2, 3].map(() => api.db.transaction((tx) => publishDecisionDocuments(tx, [neighbour.code, full.code]))));
  await publishDecisions(api.db, other);
  const written = await api.db.manager.find(DecisionDocument, { where: { periodId: other.id }, order: { regencyCode: 'ASC' } });
  expect(written.map(({ regencyCode, edition }) => [regencyCode, edition])).toEqual([
    ['63.01', 1],
    ['63.03', 1],
  ]);
  expect((await document(documentId(other.id, '63.03', 1))).entries).toHaveLength(1);
});

test('the documents of a region are listed, the newest first, and a draft is not among them', async () => {
  const listed = async (region: string) => {
    const { data } = await api.ask(
      'query ($region: ID!) { decisionDocuments(region: $region) { id regencyName periodTitle edition kampungCount sampleData } }',
      { region },
    );
    return data.decisionDocuments;
  };
  await makeDecision(api.db, await makePeriod(api.db, { title: 'Penilaian 2028' }), full);
  expect(await listed(REGENCY)).toEqual([
    expect.objectContaining({ periodTitle: 'Penilaian 2027', edition: 1, kampungCount: 1 }),
    expect.objectContaining({ periodTitle: 'Penilaian 2026', edition: 2, kampungCount: 1 }),
    {
      id: documentId(period.id, REGENCY, 1),
      regencyName: 'Kabupaten Tanah Laut',
      periodTitle: 'Penilaian 2026',
      edition: 1,
      kampungCount: 2,
      sampleData: false,
    },
  ]);
  expect((await listed('63')).length).toBe(4);
  expect(await listed('63.01.03')).toEqual([]);
  expect(await listed('%')).toEqual([]);
});

test('nothing of a published document changes, whoever writes', async () => {
  for (const table of ['decision_document', 'decision_entry'])
    for (const statement of [`delete from pub.${table}`, `truncate pub.${table} cascade`])
      await expect(api.db.query(statement)).rejects.toThrow('is append-only');
  await expect(api.db.query(`update pub.decision_document set hash = '-'`)).rejects.toThrow('is append-only');
});
