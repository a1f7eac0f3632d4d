import { expect, test } from 'vitest';
import { useApi } from '../../../test/api.ts';
import { useInbox } from '../../../test/inbox.ts';
import { dayFromNow, makeKampung, makePeriod, makeReport, makeSubmitted, publishAll } from '../../../test/make.ts';
import { AssessmentRow, LevelDecisionRow, type AssessmentPeriodRow } from '../assessment.entity.ts';
import { publishDueLevels } from './level-publication.ts';

const api = useApi();
const { titles } = useInbox(api);
const DECIDE = 'mutation ($input: DecideAssessmentsInput!) { decideAssessments(input: $input) { id decided version problem { id } } }';
const PUBLISH =
  'mutation ($input: VerifyAssessmentInput!) { publishAssessment(input: $input) { version state { code } decision { level { code } publishedAt } } }';
const BACK = 'mutation ($input: VerifyAssessmentInput!) { takeBackStep(input: $input) { version state { code } } }';
const OBJECT =
  'mutation ($input: ObjectToDecisionInput!) { objectToDecision(input: $input) { objection { id state viewerCanAnswer } objectionChance { viewerCanObject lastDay } } }';
const ANSWER = 'mutation ($input: AnswerObjectionInput!) { answerObjection(input: $input) { objection { state answer } } }';
const REVISE =
  'mutation ($input: OpenRevisionInput!) { openRevision(input: $input) { id revision revisionReason state { code } steps { command } } }';
const SUBMIT = 'mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { version state { code } } }';
const SEEN = ['SCORES_DIFFER', 'WITHOUT_EVIDENCE', 'LEVEL_FALLS', 'LATE', 'REMARKS_OPEN'];

const over = { opensOn: dayFromNow(-60), submitBy: dayFromNow(-30), verifyBy: dayFromNow(-10) };
const province = () => api.someone('BKKBN_PROVINSI', '63');

/** A verified assessment of a public kampung, by people of its own. */
async function verified(village: string, period: AssessmentPeriodRow, more: Partial<AssessmentRow> = {}) {
  const pokja = await api.someone('POKJA_OPERATOR', village);
  const [district, opdKb] = [await api.someone('KECAMATAN', '63.01'), await api.someone('OPD_KB', '63.01')];
  const kampung = await makeKampung(api.db, village);
  await makeReport(api.db, kampung);
  await publishAll(api.db, village);
  const { id } = await makeSubmitted(api.db, period, kampung, {
    state: 'DIVERIFIKASI',
    submittedById: pokja.personId,
    checkedById: district.personId,
    verifiedById: opdKb.personId,
    verifiedLevel: 'DASAR',
    ...more,
  });
  return { id, pokja, district, opdKb, kampung };
}

/** A decision that was made long enough ago. */
async function agedSteps(id: string): Promise<void> {
  await api.db.query('alter table work.assessment_transition disable trigger append_only');
  await api.db.query(`update work.assessment_transition set at = at - interval '2 minutes' where "assessmentId" = $1`, [id]);
  await api.db.query('alter table work.assessment_transition enable trigger append_only');
}

test('many are decided at once: those with something unseen, of another version or in foreign hands say why not', async () => {
  const period = await makePeriod(api.db);
  const one = await verified('63.01.03.2006', period);
  const two = await verified('63.01.03.2008', period);
  const three = await verified('63.01.03.2009', period);
  const bkkbn = await province();
  const items = [
    { id: one.id, version: 1, seen: ['WITHOUT_EVIDENCE'], idempotencyKey: 'one' },
    { id: two.id, version: 1, seen: [] },
    { id: three.id, version: 7, seen: ['WITHOUT_EVIDENCE'] },
    { id: '00000000-0000-4000-8000-000000000000', version: 1 },
  ];
  for (let again = 0; again < 2; again++) {
    const { data, errors } = await api.ask(DECIDE, { input: { items } }, bkkbn);
    expect(errors).toEqual([]);
    expect(data.decideAssessments).toEqual([
      { id: one.id, decided: true, version: 2, problem: null },
      { id: two.id, decided: false, version: null, problem: { id: 'Perlu dilihat dahulu: tanpa bukti.' } },
      { id: three.id, decided: false, version: null, problem: { id: expect.stringContaining('diubah orang lain') } },
      { id: items[3]?.id, decided: false, version: null, problem: { id: 'Penilaian tidak ditemukan.' } },
    ]);
  }
  const decision = await api.db.manager.findOneByOrFail(LevelDecisionRow, { assessmentId: one.id });
  expect(decision).toMatchObject({ levelCode: 'DASAR', levelBefore: null, publishedAt: null, revision: 1 });
  expect(decision.assessment.verification).toBe('VERIFIED');
  const refused = await api.ask(DECIDE, { input: { items: [items[1]] } }, await api.someone('OPD_KB', '63.01'));
  expect(refused.data.decideAssessments[0].decided).toBe(false);
});

test('a decision that is taken back at once leaves none behind', async () => {
  const { id } = await verified('63.01.03.2010', await makePeriod(api.db));
  const bkkbn = await province();
  await api.ask(DECIDE, { input: { items: [{ id, version: 1, seen: SEEN }] } }, bkkbn);
  const { data } = await api.ask(BACK, { input: { id, version: 2 } }, bkkbn);
  expect(data.takeBackStep).toEqual({ version: 3, state: { code: 'DIVERIFIKASI' } });
  expect(await api.db.manager.countBy(LevelDecisionRow, { assessmentId: id })).toBe(0);
  const again = await api.ask(DECIDE, { input: { items: [{ id, version: 3, seen: SEEN }] } }, bkkbn);
  expect(again.data.decideAssessments[0]).toMatchObject({ decided: true });
});

test('nothing is public before its day; from then on the calendar publishes what can no longer be taken back, once', async () => {
  const period = await makePeriod(api.db);
  const { id } = await verified('63.01.03.2011', period);
  const bkkbn = await province();
  await api.ask(DECIDE, { input: { items: [{ id, version: 1, seen: SEEN }] } }, bkkbn);
  const early = await api.ask(PUBLISH, { input: { id, version: 2 } }, bkkbn);
  expect(early.errors[0]?.extensions.code).toBe('CONFLICT');
  expect(await publishDueLevels(api.db)).toBe(0);

  await api.db.query('update work.assessment_period set "opensOn" = $2, "submitBy" = $3, "verifyBy" = $3, "publishOn" = $4 where id = $1', [
    period.id,
    dayFromNow(-60),
    dayFromNow(-30),
    dayFromNow(0),
  ]);
  expect(await publishDueLevels(api.db)).toBe(0);
  await agedSteps(id);
  const atOnce = await Promise.all([publishDueLevels(api.db), publishDueLevels(api.db)]);
  expect(atOnce.sort()).toEqual([0, 1]);
  const row = await api.db.manager.findOneByOrFail(AssessmentRow, { id });
  const decision = await api.db.manager.findOneByOrFail(LevelDecisionRow, { assessmentId: id });
  expect([row.state, row.version, decision.publishedAt !== null]).toEqual(['DIPUBLIKASI', 3, true]);
  const steps = await api.db.query(
    `select "actorId", "actorName" from work.assessment_transition where "assessmentId" = $1 and command = 'PUBLISH'`,
    [id],
  );
  expect(steps).toEqual([{ actorId: null, actorName: 'Jadwal terbit' }]);
  expect((await api.ask(BACK, { input: { id, version: 3 } }, bkkbn)).errors[0]?.extensions.code).toBe('CONFLICT');
  await expect(api.db.query(`update work.level_decision set "levelCode" = 'PARIPURNA' where "assessmentId" = $1`, [id])).rejects.toThrow(
    'append-only',
  );
});

test('by hand on the day: a kampung objects once within two weeks, somebody else answers, and an accepted objection opens a revision', async () => {
  const period = await makePeriod(api.db, { ...over, publishOn: dayFromNow(0) });
  const { id, pokja, district, opdKb, kampung } = await verified('63.01.03.2012', period);
  const bkkbn = await province();
  await api.ask(DECIDE, { input: { items: [{ id, version: 1, seen: SEEN }] } }, bkkbn);
  const complaint = { id, reason: 'Data KB kami sudah diperbarui.', indicators: ['O2'] };
  expect((await api.ask(OBJECT, { input: complaint }, pokja)).errors[0]?.extensions.code).toBe('CONFLICT');
  const { data } = await api.ask(PUBLISH, { input: { id, version: 2 } }, bkkbn);
  expect(data.publishAssessment).toMatchObject({ version: 3, state: { code: 'DIPUBLIKASI' }, decision: { level: { code: 'DASAR' } } });

  for (const who of [opdKb, bkkbn]) expect((await api.ask(OBJECT, { input: complaint }, who)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask(OBJECT, { input: { ...complaint, reason: 'x' } }, pokja)).errors[0]?.extensions.field).toBe('reason');
  expect((await api.ask(OBJECT, { input: { ...complaint, indicators: ['X9'] } }, pokja)).errors[0]?.extensions.field).toBe('indicators');
  const foreign = { ...complaint, documentIds: ['00000000-0000-4000-8000-000000000000'] };
  expect((await api.ask(OBJECT, { input: foreign }, pokja)).errors[0]?.extensions.field).toBe('documentIds');
  const made = await api.ask(OBJECT, { input: complaint }, pokja);
  expect(made.errors).toEqual([]);
  const { objection, objectionChance } = made.data.objectToDecision;
  expect(objection).toMatchObject({ state: 'DIAJUKAN', viewerCanAnswer: false });
  expect(objectionChance).toEqual({ viewerCanObject: false, lastDay: expect.any(String) });
  expect((await api.ask(OBJECT, { input: complaint }, pokja)).errors[0]?.extensions.code).toBe('CONFLICT');

  const answer = { id: objection.id, accept: true, answer: 'Rekap SIGA Oktober menunjukkan angka lain.' };
  await api.addRole(pokja, 'BKKBN_PROVINSI', '63');
  for (const who of [pokja, opdKb]) expect((await api.ask(ANSWER, { input: answer }, who)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  await expect(
    api.db.query(`update work.level_objection set state = 'DITOLAK', answer = 'Tidak.', "answeredById" = "byId"`),
  ).rejects.toThrow('level_objection_four_eyes');
  const phone = { ...answer, answer: 'Hubungi 0812-3456-7890 untuk penjelasan.' };
  expect((await api.ask(ANSWER, { input: phone }, bkkbn)).errors[0]?.extensions.field).toBe('answer');
  expect((await api.ask(ANSWER, { input: answer }, bkkbn)).data.answerObjection.objection.state).toBe('DITERIMA');
  expect((await api.ask(ANSWER, { input: answer }, bkkbn)).errors[0]?.extensions.code).toBe('CONFLICT');
  await expect(api.db.query(`update work.level_objection set answer = 'Lain.'`)).rejects.toThrow('append-only');

  expect(await titles(bkkbn)).toContainEqual(expect.stringContaining('keberatan menunggu jawaban'));
  expect(await titles(pokja)).toEqual(
    expect.arrayContaining([expect.stringContaining('keberatan diterima'), expect.stringContaining('revisi dibuka')]),
  );

  // The revision goes the whole way again, though the days of its period are over, and takes the place of the first.
  const revision = await api.db.manager.findOneByOrFail(AssessmentRow, { kampungId: kampung.id, revision: 2 });
  expect(revision).toMatchObject({ state: 'DRAF', revisionReason: answer.answer, submittedById: null });
  await api.ask(SUBMIT, { input: { id: revision.id, version: 1 } }, pokja);
  await api.db.manager.update(
    AssessmentRow,
    { id: revision.id },
    { state: 'DIVERIFIKASI', checkedById: district.personId, verifiedById: opdKb.personId, verifiedLevel: 'DASAR' },
  );
  const decided = await api.ask(DECIDE, { input: { items: [{ id: revision.id, version: 2, seen: ['WITHOUT_EVIDENCE'] }] } }, bkkbn);
  expect(decided.data.decideAssessments).toEqual([{ id: revision.id, decided: true, version: 3, problem: null }]);
  await agedSteps(revision.id);
  expect(await publishDueLevels(api.db)).toBe(1);
  const decisions = await api.db.manager.find(LevelDecisionRow, { where: { kampungId: kampung.id }, order: { revision: 'ASC' } });
  expect(decisions.map(({ revision: no, levelBefore, revisionReason }) => [no, levelBefore, revisionReason])).toEqual([
    [1, null, null],
    [2, 'DASAR', answer.answer],
  ]);
  expect((await api.ask(REVISE, { input: { id, reason: 'Yang lama tidak lagi.' } }, bkkbn)).errors[0]?.extensions.code).toBe('CONFLICT');
});

test('the province opens a revision without an objection; nobody else does, and not twice', async () => {
  const { id, opdKb } = await verified('63.01.04.2004', await makePeriod(api.db), { state: 'DIPUBLIKASI' });
  const input = { id, reason: 'Salah hitung peserta MKJP.' };
  expect((await api.ask(REVISE, { input }, opdKb)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  const bkkbn = await province();
  const { data } = await api.ask(REVISE, { input: { ...input, idempotencyKey: 'a' } }, bkkbn);
  expect(data.openRevision).toMatchObject({
    revision: 2,
    revisionReason: input.reason,
    state: { code: 'DRAF' },
    steps: [{ command: 'REVISE' }],
  });
  const same = await api.ask(REVISE, { input: { ...input, idempotencyKey: 'a' } }, bkkbn);
  expect(same.data.openRevision.id).toBe(data.openRevision.id);
  expect((await api.ask(REVISE, { input }, bkkbn)).errors[0]?.extensions.code).toBe('CONFLICT');

  // Whose verification is looked at again does not end that by cancelling.
  const CANCEL = 'mutation ($input: AssessmentStepInput!) { takeAssessmentStep(input: $input) { id } }';
  const cancel = { id: data.openRevision.id, version: 1, command: 'CANCEL', reason: 'Tidak perlu dinilai lagi.' };
  expect((await api.ask(CANCEL, { input: cancel }, opdKb)).errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'command' });
  const STEPS = 'query ($id: ID!) { assessmentRecord(id: $id) { allowedSteps { command } } }';
  expect((await api.ask(STEPS, { id: cancel.id }, opdKb)).data.assessmentRecord.allowedSteps).toEqual([]);
});
