import { getNamedType, isLeafType, isNonNullType, isObjectType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { AssessmentRemarkRow, AssessmentVerdictRow } from '../src/assessment/assessment.entity.ts';
import { LevelObjectionRow } from '../src/assessment/decision/objection.entity.ts';
import { DocumentRow } from '../src/document/document.entity.ts';
import { DraftRow } from '../src/draft/draft.entity.ts';
import { UploadRow } from '../src/file/upload.entity.ts';
import {
  IntegrationBudgetRow,
  IntegrationEvidenceRow,
  IntegrationMessageRow,
  IntegrationTaskRow,
  IntegrationVisitRow,
} from '../src/integration/record/part.entity.ts';
import { KampungRow } from '../src/kampung/kampung.entity.ts';
import { documentId } from '../src/publication/decision-documents.ts';
import { policyOf } from '../src/platform/policy.ts';
import { makeSchema } from '../src/platform/schema.ts';
import { MemberRow, PlanItemRow } from '../src/pokja/pokja.entity.ts';
import { useApi } from './api.ts';
import { makeActivity, makeDecision, makeIntegration, makeKampung, makePeriod, makeReport, publishAll, publishDecisions } from './make.ts';

// A word that stands in everything that must not become public, and one that stands in what must.
const SECRET = 'KENARI';
const SECRET_NUMBER = 31_415_926;
const OPEN = 'TERBUKA';
const CODE = '63.01.03.2006';

const api = useApi();

/** A kampung that is full of things to be kept, published; then edited again. */
async function fillAndPublish(): Promise<{ activity: string; decision: string; files: string[] }> {
  const kampung = await makeKampung(api.db, CODE, { overview: { id: `Gambaran ${OPEN}`, en: '' } });
  const { manager } = api.db;
  const { personId } = await api.someone('POKJA_OPERATOR', CODE);
  await manager.update('person', { id: personId }, { name: `${SECRET} akun`, email: `${SECRET.toLowerCase()}@simpul.test` });
  await makeReport(api.db, kampung);
  await makeReport(api.db, kampung, {
    period: '2026-11-01',
    status: 'DRAF',
    persons: SECRET_NUMBER,
    submittedAt: null,
    firstSubmittedAt: null,
  });
  const shown = await makeActivity(api.db, kampung, { title: `Kegiatan ${OPEN}` });
  await makeActivity(api.db, kampung, { title: `${SECRET} draf`, state: 'DRAF' });
  await makeActivity(api.db, kampung, { title: `${SECRET} disembunyikan`, state: 'DISEMBUNYIKAN', hiddenReason: `${SECRET} alasan` });
  await makeActivity(api.db, kampung, { title: `${SECRET} dihapus`, deletedAt: new Date() });
  const member = { kampungId: kampung.id, position: 'KETUA', section: 'INTI', trainedOn: null };
  await manager.insert(MemberRow, [
    { ...member, name: `Ketua ${OPEN}`, phone: `0812-${SECRET}`, mayBeShown: true },
    { ...member, name: `${SECRET} tanpa persetujuan`, phone: `0813-${SECRET}`, mayBeShown: false },
    { ...member, name: `${SECRET} dihapus`, phone: null, mayBeShown: true, deletedAt: new Date() },
  ]);
  const plan = {
    kampungId: kampung.id,
    year: 2026,
    familyFunction: 'EKONOMI',
    month: 3,
    owner: 'Seksi ekonomi',
    source: null,
    state: 'BERJALAN',
  };
  await manager.insert(PlanItemRow, [
    { ...plan, title: `Rencana ${OPEN}`, budget: SECRET_NUMBER },
    { ...plan, title: `${SECRET} batal`, budget: null, state: 'BATAL' },
  ]);
  const files: string[] = [];
  for (const visibility of ['PUBLIC', 'INTERNAL', 'RESTRICTED'] as const) {
    const key = crypto.randomUUID();
    const file = { fileName: `${key}.pdf`, bytes: 10, hash: `${visibility === 'PUBLIC' ? 'a' : SECRET}` };
    await manager.insert(UploadRow, {
      key,
      kind: 'DOCUMENT',
      kampungId: kampung.id,
      uploadedById: personId,
      expiresAt: new Date(0),
      ...file,
    });
    const word = visibility === 'PUBLIC' ? OPEN : SECRET;
    const words = { title: `Dokumen ${word}`, number: `12/${word}`, issuer: word };
    await manager.insert(DocumentRow, {
      ...file,
      ...words,
      kind: 'SK',
      visibility,
      issuedOn: null,
      proves: [],
      kampungId: kampung.id,
      fileKey: key,
    });
    if (visibility !== 'PUBLIC') files.push(file.fileName);
  }
  await manager.insert(DraftRow, {
    personId,
    form: 'PROFILE',
    subject: CODE,
    version: 1,
    data: `{"overview":"${SECRET}"}`,
    savedAt: new Date(),
  });
  const secrets = { reason: `${SECRET} usulan`, familyContact: `${SECRET} narahubung`, agencyContact: `${SECRET} narahubung` };
  const { id } = await makeIntegration(api.db, kampung, 'DESA_BERSINAR', { ...secrets, state: 'TERINTEGRASI' });
  const own = { integrationId: id, note: SECRET };
  await manager.insert(IntegrationTaskRow, {
    ...own,
    title: SECRET,
    owner: 'OPD_KB',
    dueOn: '2026-12-01',
    state: 'SELESAI',
    indicator: null,
  });
  await manager.insert(IntegrationBudgetRow, { ...own, source: 'DANA_DESA', year: 2026, planned: SECRET_NUMBER, realised: SECRET_NUMBER });
  await manager.insert(IntegrationVisitRow, {
    integrationId: id,
    visitedOn: '2026-11-01',
    agencies: ['OPD_KB'],
    findings: SECRET,
    followUps: [{ what: SECRET, owner: 'OPD_KB', dueOn: '2026-12-01', doneOn: null }],
  });
  await manager.insert(IntegrationEvidenceRow, { ...own, kind: 'SK', number: SECRET, issuedOn: '2026-01-01' });
  await manager.insert(IntegrationMessageRow, {
    integrationId: id,
    authorId: personId,
    authorName: SECRET,
    authorRole: 'OPD_KB',
    body: SECRET,
    mentions: [],
  });
  await makeIntegration(api.db, kampung, 'PROKLIM', { ...secrets, state: 'DITOLAK' });
  // A published decision with a reason that its offices keep, and one that nobody may know of yet.
  const period = await makePeriod(api.db, { title: `Penilaian ${OPEN}` });
  const { assessmentId } = await makeDecision(api.db, period, kampung);
  const verdict = { assessmentId, indicator: 'I1', score: 1, reason: SECRET, byId: personId, byName: SECRET };
  await manager.insert(AssessmentVerdictRow, verdict);
  const remark = { assessmentId, indicator: 'I1', body: SECRET, authorId: personId, authorName: SECRET };
  await manager.insert(AssessmentRemarkRow, { ...remark, authorRole: 'OPD_KB' });
  await publishDecisions(api.db, period);
  const objection = { assessmentId, reason: SECRET, indicators: ['I1'], documentIds: [], byName: SECRET, at: new Date() };
  await manager.insert(LevelObjectionRow, { ...objection, byRole: 'POKJA_OPERATOR' });
  await makeDecision(api.db, await makePeriod(api.db, { title: SECRET }), kampung, { revisionReason: SECRET });
  await publishAll(api.db, CODE);
  await manager.update(KampungRow, { code: CODE }, { overview: { id: `${SECRET} belum terbit`, en: '' } });
  return { activity: shown.id, decision: documentId(period.id, '63.01', 1), files };
}

test('nothing that is not public reaches an answer that strangers get: not by any field, not in what their role can read', async () => {
  const { activity, decision, files } = await fillAndPublish();

  const tables = await api.pub.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'pub'`);
  expect(tables.rows.length).toBeGreaterThan(5);
  for (const { name } of tables.rows) {
    const { rows } = await api.pub.query<{ count: number }>(
      `select count(*)::int as count from pub.${name} t where t::text ilike any ($1)`,
      [[`%${SECRET}%`, `%${SECRET_NUMBER}%`]],
    );
    expect(rows[0]?.count, `pub.${name}`).toBe(0);
  }

  const answers: string[] = [];
  const schema = await makeSchema();
  const query = schema.getQueryType() as GraphQLObjectType;
  const given: Record<string, unknown> = {
    code: CODE,
    kampung: CODE,
    region: '63.01',
    id: activity,
    programme: 'DESA_BERSINAR',
    token: 'x',
    search: SECRET,
  };
  const open = Object.values(query.getFields()).filter((field) => policyOf(query, field.extensions) === 'public');
  for (const field of open) {
    for (const depth of [4, 3, 2]) {
      const { body, errors } = await api.ask(`{ ${write(field, given, depth)} }`);
      if (errors[0]?.extensions.code === 'QUERY_TOO_LARGE' && depth > 2) continue;
      answers.push(body);
      break;
    }
  }
  answers.push((await api.ask(`{ kampungs(filter: { search: "${SECRET}" }) { totalCount nodes { name } } }`)).body);
  const document = query.getFields()['decisionDocument'];
  if (document) answers.push((await api.ask(`{ ${write(document, { id: decision }, 3)} }`)).body);
  const everything = answers.join('\n');
  for (const word of ['Gambaran', 'Kegiatan', 'Ketua', 'Rencana', 'Dokumen', 'Penilaian'])
    expect(everything, 'the query asks too little').toContain(`${word} ${OPEN}`);
  expect(everything).not.toMatch(new RegExp(`${SECRET}|${SECRET_NUMBER}`, 'i'));

  for (const file of files) {
    for (const folder of ['media', 'files']) expect((await api.app.inject(`/${folder}/${file}`)).statusCode).toBe(404);
  }
});

/** A field with everything below it, as deep as is asked; fields that need an argument nobody has are left out. */
function write(field: GraphQLField<unknown, unknown>, given: Record<string, unknown>, depth: number): string {
  const args = field.args
    .filter(({ name, type }) => isNonNullType(type) || name === 'code' || name === 'region')
    .filter(({ name }) => name in given);
  const call = args.length === 0 ? '' : `(${args.map(({ name }) => `${name}: ${JSON.stringify(given[name])}`).join(', ')})`;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return `${field.name}${call}`;
  if (!isObjectType(type)) return '';
  const parts = Object.values(type.getFields())
    .filter((part) => part.args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined || arg.name in given))
    .filter((part) => depth > 1 || isLeafType(getNamedType(part.type)))
    .map((part) => write(part, given, depth - 1))
    .filter((part) => part !== '');
  return parts.length === 0 ? '' : `${field.name}${call} { ${parts.join(' ')} }`;
}
