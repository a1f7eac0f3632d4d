import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../../test/api.ts';
import { makeActivity, makeKampung, makePeriod, makeReport, makeSubmitted } from '../../../test/make.ts';
import { AssessmentRow } from '../assessment.entity.ts';

const api = useApi();
const SAVE = `mutation ($input: SaveVerdictsInput!) { saveVerdicts(input: $input) { version verification { verified { level { code } verification
  indices { code sum passed } } verdicts { indicator score reason } exceptions { code } } } }`;
const VERIFY = 'mutation ($input: VerifyAssessmentInput!) { verifyAssessment(input: $input) { version state { code } } }';
const BACK = 'mutation ($input: VerifyAssessmentInput!) { takeBackStep(input: $input) { version state { code } steps { command } } }';
const STEP = 'mutation ($input: AssessmentStepInput!) { takeAssessmentStep(input: $input) { version state { code } } }';
const DECIDE = 'mutation ($input: DecideAssessmentsInput!) { decideAssessments(input: $input) { decided problem { en } } }';
const SUBMIT = 'mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { version } }';
const QUEUE = `query ($mine: Boolean!) { assessmentQueue(mine: $mine) { waitingForMe rows { id waitsForMe exceptions differing unproven claimedLevel { code } } } }`;

/** A kampung whose claim waits for the regency: everything in its profile is empty, its report is a median one. */
async function checked(village: string, over: Partial<AssessmentRow> = {}) {
  const pokja = await api.someone('POKJA_OPERATOR', village);
  const district = await api.someone('KECAMATAN', village.slice(0, 8));
  const kampung = await makeKampung(api.db, village);
  await makeReport(api.db, kampung);
  await makeActivity(api.db, kampung);
  const row = await makeSubmitted(api.db, await makePeriod(api.db), kampung, {
    state: 'DIPERIKSA',
    submittedById: pokja.personId,
    checkedById: district.personId,
    ...over,
  });
  return { id: row.id, pokja, district, kampung };
}

const office = () => api.someone('OPD_KB', '63.01');
const scoreOf = async (id: string, code: string): Promise<number> => {
  const { snapshot } = await api.db.manager.findOneByOrFail(AssessmentRow, { id });
  return snapshot?.assessment.indices.flatMap(({ indicators }) => indicators).find((one) => one.code === code)?.score ?? 0;
};

test('a verifier gives scores with reasons, takes one back, and the level follows; the claim stays as it was', async () => {
  const { id } = await checked('63.01.03.2006');
  const opdKb = await office();
  expect(await scoreOf(id, 'O2')).toBe(4);
  const verdicts = [
    { indicator: 'O2', score: 1, reason: 'Angka peserta KB tidak sesuai rekap SIGA.' },
    { indicator: 'O3', score: 1, reason: 'Peserta MKJP dihitung dua kali.' },
    { indicator: 'O1', score: 4, reason: null },
  ];
  const saved = await api.ask(SAVE, { input: { id, version: 1, verdicts, idempotencyKey: 'a' } }, opdKb);
  expect(saved.errors).toEqual([]);
  expect(saved.data.saveVerdicts.version).toBe(2);
  const { verified, verdicts: found, exceptions } = saved.data.saveVerdicts.verification;
  expect(verified.indices.find(({ code }: { code: string }) => code === 'OUTPUT')).toMatchObject({ passed: false });
  expect(found).toEqual([verdicts[2], verdicts[0], verdicts[1]]);
  expect(exceptions.map(({ code }: { code: string }) => code)).toEqual(['SCORES_DIFFER', 'WITHOUT_EVIDENCE']);

  const back = await api.ask(SAVE, { input: { id, version: 2, verdicts: [{ indicator: 'O3', score: null }] } }, opdKb);
  expect(back.data.saveVerdicts.verification.verdicts).toHaveLength(2);
  const { data } = await api.ask(VERIFY, { input: { id, version: 3 } }, opdKb);
  expect(data.verifyAssessment).toEqual({ version: 4, state: { code: 'DIVERIFIKASI' } });
  const row = await api.db.manager.findOneByOrFail(AssessmentRow, { id });
  expect(row).toMatchObject({ verifiedById: opdKb.personId, verifiedLevel: 'DASAR', claimedLevel: 'DASAR' });
  expect(await scoreOf(id, 'O2')).toBe(4);
  const trail = await api.db.query(`select action from work.audit where "entityId" = $1 order by id`, [id]);
  expect(trail.map(({ action }: { action: string }) => action)).toEqual([
    'assessment.verdicts',
    'assessment.verdicts',
    'assessment.verify',
  ]);
});

test('each verdict that is not sound is named at its field, and none is kept', async () => {
  const { id } = await checked('63.01.03.2008');
  const verdicts = [
    { indicator: 'O2', score: 5, reason: 'Lima terlalu banyak.' },
    { indicator: 'O3', score: 1, reason: 'ya' },
    { indicator: 'X9', score: 1, reason: 'Tidak ada.' },
    { indicator: 'O1', score: 4 },
  ];
  const { errors } = await api.ask(SAVE, { input: { id, version: 1, verdicts } }, await office());
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'verdicts.0.score' });
  expect(errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual([
    'verdicts.0.score',
    'verdicts.1.reason',
    'verdicts.2.indicator',
  ]);
  expect(await api.db.query('select 1 from work.assessment_verdict where "assessmentId" = $1', [id])).toEqual([]);
});

test('of two verifiers the second is told; other roles, and whoever has checked, give no scores', async () => {
  const { id, pokja, district } = await checked('63.01.03.2009');
  const verdicts = [{ indicator: 'O2', score: 4 }];
  const [first, second] = [await office(), await office()];
  await api.ask(SAVE, { input: { id, version: 1, verdicts } }, first);
  expect((await api.ask(SAVE, { input: { id, version: 1, verdicts } }, second)).errors[0]?.extensions.code).toBe('CONFLICT');
  await api.addRole(district, 'OPD_KB', '63.01');
  await api.addRole(pokja, 'OPD_KB', '63.01');
  for (const who of [pokja, district, await api.someone('BKKBN_PROVINSI', '63')]) {
    expect((await api.ask(SAVE, { input: { id, version: 2, verdicts } }, who)).errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await api.ask(VERIFY, { input: { id, version: 2 } }, who)).errors[0]?.extensions.code).toBe('FORBIDDEN');
  }
  expect((await api.ask(VERIFY, { input: { id, version: 2 } }, await api.someone('OPD_KB', '63.03'))).errors[0]?.extensions.code).toBe(
    'NOT_FOUND',
  );
});

test('who gave scores is not who sends the claim they stand on, nor who decides on them', async () => {
  const { id } = await checked('63.01.05.2001');
  const [scorer, verifier] = [await office(), await office()];
  const verdicts = [
    { indicator: 'O2', score: 1, reason: 'Tidak sesuai rekap SIGA.' },
    { indicator: 'I1', score: 4, reason: 'Susunan lengkap menurut SK.' },
  ];
  expect((await api.ask(SAVE, { input: { id, version: 1, verdicts } }, scorer)).errors).toEqual([]);
  // Another verifier ends the verification: the scores are still those of the first.
  expect((await api.ask(VERIFY, { input: { id, version: 2 } }, verifier)).errors).toEqual([]);
  await api.addRole(scorer, 'BKKBN_PROVINSI', '63');
  const items = [{ id, version: 3, seen: ['SCORES_DIFFER', 'WITHOUT_EVIDENCE'] }];
  const decided = await api.ask(DECIDE, { input: { items } }, scorer);
  expect(decided.data.decideAssessments[0]).toMatchObject({ decided: false, problem: { en: expect.stringContaining('somebody else') } });

  // It comes back, and the one who gave the scores sends it for the Pokja: their scores go with that.
  await api.addRole(scorer, 'PKB', '63.01.05');
  const province = await api.someone('BKKBN_PROVINSI', '63');
  const back = { id, command: 'RETURN', version: 3, reason: 'Bukti I1 kurang.' };
  expect((await api.ask(STEP, { input: back }, province)).errors).toEqual([]);
  expect((await api.ask(SUBMIT, { input: { id, version: 4 } }, scorer)).errors).toEqual([]);
  expect(await api.db.query('select 1 from work.assessment_verdict where "assessmentId" = $1', [id])).toEqual([]);
});

test('a verdict of an earlier round that the new claim has overtaken asks for its reason before verifying', async () => {
  const { id } = await checked('63.01.03.2010');
  const opdKb = await office();
  await api.ask(SAVE, { input: { id, version: 1, verdicts: [{ indicator: 'O2', score: 4 }] } }, opdKb);
  const row = await api.db.manager.findOneByOrFail(AssessmentRow, { id });
  for (const index of row.snapshot?.assessment.indices ?? []) for (const one of index.indicators) if (one.code === 'O2') one.score = 3;
  await api.db.manager.update(AssessmentRow, { id }, { snapshot: row.snapshot });
  const { errors } = await api.ask(VERIFY, { input: { id, version: 2 } }, opdKb);
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'verdicts.O2' });
});

test('whoever took a step takes it back at once, and nobody else; not after something has followed, nor after a minute', async () => {
  const { id, district } = await checked('63.01.03.2011', { state: 'DIAJUKAN', checkedById: null });
  const back = (as: Someone, version: number) => api.ask(BACK, { input: { id, version } }, as);
  await api.ask(STEP, { input: { id, command: 'CHECK', version: 1 } }, district);
  expect((await back(await api.someone('KECAMATAN', '63.01.03'), 2)).errors[0]?.extensions.code).toBe('CONFLICT');
  const { data } = await back(district, 2);
  expect(data.takeBackStep).toEqual({ version: 3, state: { code: 'DIAJUKAN' }, steps: [{ command: 'CHECK' }, { command: 'TAKE_BACK' }] });
  expect(await api.db.manager.findOneByOrFail(AssessmentRow, { id })).toMatchObject({ checkedById: null });
  expect((await back(district, 3)).errors[0]?.extensions.code).toBe('CONFLICT');

  await api.ask(STEP, { input: { id, command: 'CHECK', version: 3 } }, district);
  const opdKb = await office();
  await api.ask(SAVE, { input: { id, version: 4, verdicts: [{ indicator: 'O2', score: 4 }] } }, opdKb);
  expect((await back(district, 4)).errors[0]?.extensions.field).toBe('version');
  expect((await back(district, 5)).errors[0]?.message).toContain('Sudah ada perubahan');
  await api.ask(VERIFY, { input: { id, version: 5 } }, opdKb);
  await api.db.query('alter table work.assessment_transition disable trigger append_only');
  await api.db.query(`update work.assessment_transition set at = at - interval '61 seconds' where "assessmentId" = $1`, [id]);
  await api.db.query('alter table work.assessment_transition enable trigger append_only');
  expect((await back(opdKb, 6)).errors[0]?.message).toContain('waktunya sudah lewat');
});

test('the queue tells each office what waits for it, and never what went through its own hands', async () => {
  const { id, district } = await checked('63.01.03.2012');
  const opdKb = await office();
  const own = (data: { assessmentQueue: { rows: { id: string }[] } }) => data.assessmentQueue.rows.find((row) => row.id === id);
  const { data, errors } = await api.ask(QUEUE, { mine: true }, opdKb);
  expect(errors).toEqual([]);
  expect(own(data)).toMatchObject({ waitsForMe: true, exceptions: ['WITHOUT_EVIDENCE'], differing: [], claimedLevel: { code: 'DASAR' } });
  await api.addRole(district, 'OPD_KB', '63.01');
  expect(own((await api.ask(QUEUE, { mine: true }, district)).data)).toBeUndefined();
  expect(own((await api.ask(QUEUE, { mine: false }, district)).data)).toMatchObject({ waitsForMe: false });
  expect(own((await api.ask(QUEUE, { mine: false }, await api.someone('OPD_KB', '63.03'))).data)).toBeUndefined();
});
