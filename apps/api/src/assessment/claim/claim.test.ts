import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../../test/api.ts';
import { dayFromNow, makeActivity, makeAssessment, makeKampung, makePeriod, makeReport } from '../../../test/make.ts';
import { DocumentRow } from '../../document/document.entity.ts';
import { UploadRow } from '../../file/upload.entity.ts';
import { KampungRow } from '../../kampung/kampung.entity.ts';
import { emptyTrash } from '../../platform/trash.ts';
import { refreshSummaries } from '../../publication/summary.ts';
import { AssessmentRow } from '../assessment.entity.ts';

const api = useApi();

const RECORD = `id version state { code } claimedLevel { code } onBehalf viewerCanClaim viewerCanRemark
  claim { frozenAt assessment { level { code } indices { indicators { code score value } } }
    indicators { code valueDate possibleScores evidence { documentId title url } acceptedKinds { code } }
    expectedLoss { claimed { code } left { code } unproven { code score lowest left { code } } } }
  remarks { indicator body settledAt authorRole { en } }`;
const READ = `query ($id: ID!) { assessmentRecord(id: $id) { ${RECORD} } }`;
const OPEN = `mutation ($input: OpenAssessmentInput!) { openAssessment(input: $input) { ${RECORD} } }`;
const EVIDENCE = `mutation ($input: ChangeEvidenceInput!) { changeAssessmentEvidence(input: $input) { ${RECORD} } }`;
const SUBMIT = `mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { ${RECORD} } }`;
const REMARK = `mutation ($input: RemarkInput!) { remarkOnAssessment(input: $input) { ${RECORD} } }`;
const STEP = `mutation ($input: AssessmentStepInput!) { takeAssessmentStep(input: $input) { version state { code } } }`;

async function makeDocument(kampung: KampungRow, by: Someone, over: Partial<DocumentRow> = {}): Promise<string> {
  const key = randomUUID();
  const file = { fileName: `${key}.pdf`, bytes: 9, hash: '0'.repeat(64) };
  await api.db.manager.insert(UploadRow, {
    key,
    kind: 'DOCUMENT',
    kampungId: kampung.id,
    uploadedById: by.personId,
    expiresAt: new Date(0),
    ...file,
  });
  const row = api.db.manager.create(DocumentRow, {
    kampungId: kampung.id,
    kind: 'SK',
    title: 'SK Pokja',
    number: null,
    issuedOn: '2026-02-01',
    issuer: null,
    visibility: 'INTERNAL',
    proves: [],
    fileKey: key,
    ...file,
    ...over,
  });
  await api.db.manager.insert(DocumentRow, row);
  return row.id;
}

/** A kampung that reaches the top level, its Pokja, and a draft in a running period of its own. */
async function strongKampung(code: string) {
  const kampung = await makeKampung(api.db, code, {
    workingGroupMembers: 11,
    workingGroupTrained: true,
    fundingSources: ['APBN', 'APBD', 'CSR'],
    bkb: true,
    bkr: true,
    bkl: true,
    uppka: true,
    pikR: true,
    secretariat: true,
    dataHouse: true,
    fieldOfficer: true,
    localRegulation: true,
    dataUses: ['PENDATAAN_KELUARGA', 'DATA_RUTIN_BKKBN', 'DATA_SEKTORAL'],
    mechanisms: ['RAPAT_PERENCANAAN', 'RAPAT_KOORDINASI', 'SOSIALISASI', 'MONEV', 'PENYUSUNAN_LAPORAN'],
  });
  await makeReport(api.db, kampung);
  await makeActivity(api.db, kampung, { agencies: ['OPD_KB', 'DINSOS', 'DINKES', 'DISDIK', 'DISPORA', 'DPMD', 'PEMDES'] });
  const pokja = await api.someone('POKJA_OPERATOR', code);
  const period = await makePeriod(api.db, { regionCode: code });
  const { data, errors } = await api.ask(OPEN, { input: { period: period.id, kampung: code } }, pokja);
  expect(errors).toEqual([]);
  return { kampung, pokja, period, id: data.openAssessment.id as string, opened: data.openAssessment };
}

type Claimed = { claim: { indicators: { code: string; evidence: { documentId: string }[] }[] } };
const evidenceOf = ({ claim }: Claimed, code: string) =>
  claim.indicators.find((one) => one.code === code)?.evidence.map(({ documentId }) => documentId);

test('a claim lives while it is open: today’s records, their dates, what would prove them and what is at stake', async () => {
  const { kampung, pokja, period, id, opened } = await strongKampung('63.01.03.2006');
  expect((await api.ask(OPEN, { input: { period: period.id, kampung: kampung.code } }, pokja)).data.openAssessment.id).toBe(id);
  expect(opened).toMatchObject({ state: { code: 'DRAF' }, claimedLevel: null, viewerCanClaim: true });
  expect(opened.claim).toMatchObject({ frozenAt: null, assessment: { level: { code: 'PARIPURNA' } } });
  expect(opened.claim.expectedLoss).toMatchObject({ claimed: { code: 'PARIPURNA' }, left: { code: 'DASAR' } });
  expect(opened.claim.expectedLoss.unproven).toHaveLength(12);
  const [I1, , , I4] = opened.claim.indicators;
  expect(I1).toMatchObject({
    code: 'I1',
    valueDate: null,
    possibleScores: [1, 2, 3, 4],
    acceptedKinds: [{ code: 'SK' }, { code: 'DAFTAR_HADIR' }, { code: 'FOTO' }],
  });
  expect(I4.possibleScores).toEqual([1, 2, 3]);
  const dates = Object.fromEntries(
    opened.claim.indicators.map(({ code, valueDate }: { code: string; valueDate: string }) => [code, valueDate]),
  );
  expect([dates.P3, dates.O1]).toEqual(['2026-09-12', '2026-10-01']);

  const edit = `mutation ($input: EditProfileInput!) { editProfile(input: $input) { version } }`;
  expect((await api.ask(edit, { input: { code: kampung.code, version: 1, changes: { fundingSources: ['APBN'] } } }, pokja)).errors).toEqual(
    [],
  );
  const { claim } = (await api.ask(READ, { id }, pokja)).data.assessmentRecord;
  expect(claim.assessment.indices[0].indicators[1]).toEqual({ code: 'I2', score: 2, value: 1 });
  expect(claim.indicators[1].valueDate).toMatch(/^20\d\d-/);
});

test('one document serves many indicators; twice the same has no second effect; foreign documents and indicators are refused', async () => {
  const { kampung, pokja, id } = await strongKampung('63.01.03.2008');
  const document = await makeDocument(kampung, pokja);
  const input = { id, indicators: ['I1', 'I5'], attach: [document], detach: [] };
  for (let again = 0; again < 2; again++) {
    const { data } = await api.ask(EVIDENCE, { input }, pokja);
    expect([evidenceOf(data.changeAssessmentEvidence, 'I1'), evidenceOf(data.changeAssessmentEvidence, 'I5')]).toEqual([
      [document],
      [document],
    ]);
  }
  const { data } = await api.ask(EVIDENCE, { input: { id, indicators: ['I5'], detach: [document] } }, pokja);
  expect(evidenceOf(data.changeAssessmentEvidence, 'I5')).toEqual([]);
  expect(data.changeAssessmentEvidence.claim.expectedLoss.unproven.map(({ code }: { code: string }) => code)).not.toContain('I1');

  const other = await makeKampung(api.db, '63.01.03.2009');
  const foreign = await makeDocument(other, pokja);
  const wrong = async (over: object) => (await api.ask(EVIDENCE, { input: { ...input, ...over } }, pokja)).errors[0]?.extensions.field;
  expect([await wrong({ attach: [foreign] }), await wrong({ indicators: ['X1'] }), await wrong({ indicators: [] })]).toEqual([
    'attach',
    'indicators',
    'indicators',
  ]);
  const reader = await api.someone('KECAMATAN', '63.01.03');
  expect((await api.ask(EVIDENCE, { input }, reader)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  await makeDocument(kampung, pokja, { visibility: 'RESTRICTED' }).then((secret) =>
    api.ask(EVIDENCE, { input: { id, indicators: ['I2'], attach: [secret] } }, pokja),
  );
  expect(evidenceOf((await api.ask(READ, { id }, pokja)).data.assessmentRecord, 'I2')).toHaveLength(1);
  expect(evidenceOf((await api.ask(READ, { id }, await api.someone('PEMBACA', '63.01'))).data.assessmentRecord, 'I2')).toEqual([]);
});

test('a document that was proof leaves the trash as any other; what was sent still names it', async () => {
  const { kampung, pokja, id } = await strongKampung('63.01.03.2010');
  const document = await makeDocument(kampung, pokja);
  await api.ask(EVIDENCE, { input: { id, indicators: ['I1'], attach: [document] } }, pokja);
  expect((await api.ask(SUBMIT, { input: { id, version: 1 } }, pokja)).errors).toEqual([]);
  await api.db.manager.update(DocumentRow, { id: document }, { deletedAt: new Date(Date.now() - 31 * 86_400_000) });
  expect(await emptyTrash(api.db.manager, [DocumentRow])).toBe(1);
  const { assessmentRecord } = (await api.ask(READ, { id }, pokja)).data;
  expect(assessmentRecord.claim.indicators[0].evidence).toEqual([{ documentId: document, title: 'SK Pokja', url: null }]);
});

test('what is sent is frozen: later changes of records and documents change nothing of it', async () => {
  const { kampung, pokja, id } = await strongKampung('63.01.04.2004');
  const document = await makeDocument(kampung, pokja);
  await api.ask(EVIDENCE, { input: { id, indicators: ['I1'], attach: [document] } }, pokja);
  const input = { id, version: 1, idempotencyKey: 'send' };
  const sent = (await api.ask(SUBMIT, { input }, pokja)).data.submitAssessment;
  expect(sent).toMatchObject({
    version: 2,
    state: { code: 'DIAJUKAN' },
    claimedLevel: { code: 'PARIPURNA' },
    onBehalf: false,
    viewerCanClaim: false,
  });
  expect((await api.ask(SUBMIT, { input }, pokja)).data.submitAssessment.version).toBe(2);
  const { snapshot } = await api.db.manager.findOneByOrFail(AssessmentRow, { id });

  await api.db.manager.update(KampungRow, { id: kampung.id }, { fundingSources: [], workingGroupExists: false });
  await api.db.query('delete from work.report where "kampungId" = $1', [kampung.id]);
  await refreshSummaries(api.db.manager, [kampung.code]);
  await api.db.manager.update(DocumentRow, { id: document }, { title: 'Lain sekali', hash: '1'.repeat(64) });
  const read = (await api.ask(READ, { id }, pokja)).data.assessmentRecord;
  expect({ ...read.claim, indicators: null }).toEqual({ ...sent.claim, indicators: null });
  expect(read.claim.indicators[0].evidence).toEqual([{ documentId: document, title: 'SK Pokja', url: null }]);
  expect((await api.db.manager.findOneByOrFail(AssessmentRow, { id })).snapshot).toEqual(snapshot);
  expect(Object.keys(snapshot?.facts.report ?? {}).sort()).toEqual([
    'adolescentFamilies',
    'adolescents',
    'elderlyFamilies',
    'families',
    'fertileCouples',
    'methods',
    'nonUse',
    'participants',
    'persons',
    'toddlerFamilies',
  ]);
  expect((await api.ask(EVIDENCE, { input: { id, indicators: ['I1'], detach: [document] } }, pokja)).errors[0]?.extensions.code).toBe(
    'CONFLICT',
  );
});

test('remarks are pinned, the claim comes back, is mended and sent again, which settles them', async () => {
  const { kampung, pokja, id, period } = await strongKampung('63.01.05.2001');
  const district = await api.someone('KECAMATAN', '63.01.05');
  const send = (version: number) => api.ask(SUBMIT, { input: { id, version } }, pokja);
  expect((await send(1)).errors).toEqual([]);
  expect((await send(2)).errors[0]?.extensions.code).toBe('CONFLICT');
  const remark = { id, indicator: 'I2', body: 'APBDes belum dilampirkan.' };
  expect((await api.ask(REMARK, { input: { ...remark, indicator: 'Z' } }, district)).errors[0]?.extensions.field).toBe('indicators');
  expect((await api.ask(REMARK, { input: { ...remark, body: 'x' } }, district)).errors[0]?.extensions.field).toBe('body');
  expect((await api.ask(REMARK, { input: { ...remark, body: 'Hubungi 0812 3456 7890.' } }, district)).errors[0]?.extensions.field).toBe(
    'body',
  );
  expect((await api.ask(REMARK, { input: remark }, await api.someone('PEMBACA', '63.01'))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask(REMARK, { input: remark }, district)).errors).toEqual([]);
  expect((await api.ask(REMARK, { input: { id, body: 'Sudah kami unggah.' } }, pokja)).errors).toEqual([]);
  await api.ask(STEP, { input: { id, command: 'RETURN', version: 2, reason: 'Lengkapi bukti I2.' } }, district);
  const back = (await api.ask(READ, { id }, pokja)).data.assessmentRecord;
  expect(back).toMatchObject({ state: { code: 'DIKEMBALIKAN' }, viewerCanClaim: true, claim: { frozenAt: null } });
  expect(back.remarks.map(({ settledAt }: { settledAt: string | null }) => settledAt)).toEqual([null, null]);

  // Submission is over, verification is not: what came back may be sent again.
  await api.db.query(`update work.assessment_period set "opensOn" = $2, "submitBy" = $3 where id = $1`, [
    period.id,
    dayFromNow(-30),
    dayFromNow(-1),
  ]);
  await api.db.manager.update(KampungRow, { id: kampung.id }, { fundingSources: ['APBN'] });
  const again = await send(3);
  expect(again.errors).toEqual([]);
  expect(again.data.submitAssessment).toMatchObject({ version: 4, state: { code: 'DIAJUKAN' } });
  expect(again.data.submitAssessment.claim.assessment.indices[0].indicators[1]).toMatchObject({ code: 'I2', score: 2 });
  expect(again.data.submitAssessment.remarks).toEqual([
    { indicator: 'I2', body: 'APBDes belum dilampirkan.', settledAt: expect.any(String), authorRole: { en: 'District office' } },
    { indicator: null, body: 'Sudah kami unggah.', settledAt: expect.any(String), authorRole: { en: 'Working-group operator' } },
  ]);
});

test('a field officer sends for a Pokja and is then no first look; nobody sends before a period opens or after its days', async () => {
  const kampung = await makeKampung(api.db, '63.01.05.2002');
  const officer = await api.someone('PKB', '63.01.05');
  const closed = await makePeriod(api.db, { regionCode: '63.01.05.2002', opensOn: dayFromNow(-9), submitBy: dayFromNow(-1) });
  const { id } = await makeAssessment(api.db, closed, kampung);
  expect((await api.ask(SUBMIT, { input: { id, version: 1 } }, officer)).errors[0]?.message).toContain('memperpanjang periode ini');
  await api.db.query(`update work.assessment_period set "submitBy" = $2 where id = $1`, [closed.id, dayFromNow(0)]);
  const { data } = await api.ask(SUBMIT, { input: { id, version: 1 } }, officer);
  expect(data.submitAssessment).toMatchObject({ onBehalf: true, state: { code: 'DIAJUKAN' } });
  expect((await api.ask(STEP, { input: { id, command: 'CHECK', version: 2 } }, officer)).errors[0]?.extensions.code).toBe('FORBIDDEN');

  const later = await makePeriod(api.db, {
    regionCode: '63.01.05.2002',
    opensOn: dayFromNow(80),
    submitBy: dayFromNow(90),
    verifyBy: dayFromNow(95),
    publishOn: dayFromNow(99),
  });
  const early = await makeAssessment(api.db, later, kampung);
  expect((await api.ask(SUBMIT, { input: { id: early.id, version: 1 } }, officer)).errors[0]?.message).toContain('belum dapat diajukan');
  expect((await api.ask(OPEN, { input: { period: later.id, kampung: '63.01.04.2004' } }, officer)).errors[0]?.extensions.code).toBe(
    'NOT_FOUND',
  );
  const opd = await api.someone('OPD_KB', '63.01');
  expect((await api.ask(OPEN, { input: { period: closed.id, kampung: kampung.code } }, opd)).errors[0]?.extensions.code).toBe('FORBIDDEN');
});

test('of two who send at once one is told, and of two who attach both are kept', async () => {
  const { kampung, pokja, id } = await strongKampung('63.01.03.2011');
  const village = await api.someone('PEMDES', kampung.code);
  const documents = [await makeDocument(kampung, pokja), await makeDocument(kampung, pokja)];
  const attach = (document: string | undefined, as: Someone) =>
    api.ask(EVIDENCE, { input: { id, indicators: ['I1'], attach: [document] } }, as);
  await Promise.all([attach(documents[0], pokja), attach(documents[1], village)]);
  const sent = await Promise.all([pokja, village].map((as) => api.ask(SUBMIT, { input: { id, version: 1 } }, as)));
  expect(sent.map(({ errors }) => errors[0]?.extensions.code ?? 'SENT').sort()).toEqual(['CONFLICT', 'SENT']);
  expect(evidenceOf((await api.ask(READ, { id }, pokja)).data.assessmentRecord, 'I1')?.sort()).toEqual(documents.sort());
});

test('a kampung shows its running period and its assessments', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2012');
  const pokja = await api.someone('POKJA_OPERATOR', kampung.code);
  const period = await makePeriod(api.db, { regionCode: kampung.code });
  const QUERY = `query ($code: ID!) { kampungRecord(code: $code) { assessmentPeriod { id } assessmentRecords { state { code } period { id } } viewerCanOpenAssessment } }`;
  const look = async () => (await api.ask(QUERY, { code: kampung.code }, pokja)).data.kampungRecord;
  expect(await look()).toEqual({ assessmentPeriod: { id: period.id }, assessmentRecords: [], viewerCanOpenAssessment: true });
  await makeAssessment(api.db, period, kampung);
  expect((await look()).assessmentRecords).toEqual([{ state: { code: 'DRAF' }, period: { id: period.id } }]);
});
