import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { dayFromNow, makeKampung, makePeriod, makeReport, makeSubmitted, publishAll } from '../../test/make.ts';
import { AssessmentRow, LevelDecisionRow, type AssessmentPeriodRow } from './assessment.entity.ts';
import { publishDueLevels } from './decision/level-publication.ts';

// Twenty at once: one of them is done, each of the others is told why not, and nobody waits for nobody.

const api = useApi();
const TIMES = 20;
const SEEN = ['SCORES_DIFFER', 'WITHOUT_EVIDENCE', 'LEVEL_FALLS', 'LATE', 'REMARKS_OPEN'];
const call = (verb: string, type: string) => async (as: Someone, input: object) => {
  const { data, errors } = await api.ask(`mutation ($input: ${type}!) { ${verb}(input: $input) { id version } }`, { input }, as);
  expect(errors[0]?.extensions.code ?? 'DONE').toMatch(/DONE|CONFLICT|FORBIDDEN/);
  return errors.length === 0 ? (data[verb].id as string) : null;
};
const verify = call('verifyAssessment', 'VerifyAssessmentInput');
const saveVerdicts = call('saveVerdicts', 'SaveVerdictsInput');
const back = call('takeBackStep', 'VerifyAssessmentInput');
const publish = call('publishAssessment', 'VerifyAssessmentInput');
const step = call('takeAssessmentStep', 'AssessmentStepInput');
const submit = call('submitAssessment', 'SubmitAssessmentInput');
const object = call('objectToDecision', 'ObjectToDecisionInput');
const answer = call('answerObjection', 'AnswerObjectionInput');
const revise = call('openRevision', 'OpenRevisionInput');
const extend = call('extendAssessmentPeriod', 'ExtendPeriodInput');
const decide = async (as: Someone, id: string, version: number) => {
  const DECIDE = 'mutation ($input: DecideAssessmentsInput!) { decideAssessments(input: $input) { decided problem { id } } }';
  const { data, errors } = await api.ask(DECIDE, { input: { items: [{ id, version, seen: SEEN }] } }, as);
  expect(errors).toEqual([]);
  return data.decideAssessments[0].decided ? id : null;
};
/** How many of many at once were done. */
const atOnce = async (work: (at: number) => Promise<unknown>): Promise<number> =>
  (await Promise.all(Array.from({ length: TIMES }, (_, at) => work(at)))).filter((done) => done !== null).length;

async function made(village: string, period: AssessmentPeriodRow, over: Partial<AssessmentRow>) {
  const kampung = await makeKampung(api.db, village);
  await makeReport(api.db, kampung);
  await publishAll(api.db, village);
  const [pokja, district] = [await api.someone('POKJA_OPERATOR', village), await api.someone('KECAMATAN', '63.01')];
  const opdKb = await api.someone('OPD_KB', '63.01');
  const row = await makeSubmitted(api.db, period, kampung, {
    submittedById: pokja.personId,
    checkedById: district.personId,
    ...over,
  });
  return { id: row.id, kampung, pokja, district, opdKb };
}

/** The day of publication has come, but what was decided a moment ago can still be taken back. */
const duePeriod = () =>
  makePeriod(api.db, { opensOn: dayFromNow(-60), submitBy: dayFromNow(-30), verifyBy: dayFromNow(-10), publishOn: dayFromNow(0) });

test('verified, returned, decided and taken back by many at once: each step is taken once', async () => {
  const { id, opdKb } = await made('63.01.03.2006', await makePeriod(api.db), { state: 'DIPERIKSA' });
  const verdicts = [{ indicator: 'O2', score: 1, reason: 'Tidak sesuai rekap SIGA.' }];
  expect(await atOnce(() => saveVerdicts(opdKb, { id, version: 1, verdicts }))).toBe(1);
  expect(
    await atOnce((at) =>
      at % 2 ? verify(opdKb, { id, version: 2 }) : step(opdKb, { id, version: 2, command: 'RETURN', reason: 'Bukti kurang.' }),
    ),
  ).toBe(1);
  await api.db.manager.update(AssessmentRow, { id }, { state: 'DIVERIFIKASI', version: 3, verifiedById: opdKb.personId });
  const bkkbn = await api.someone('BKKBN_PROVINSI', '63');
  expect(
    await atOnce((at) => (at % 2 ? decide(bkkbn, id, 3) : step(bkkbn, { id, version: 3, command: 'RETURN', reason: 'Bukti kurang.' }))),
  ).toBe(1);
  expect(await atOnce(() => back(bkkbn, { id, version: 4 }))).toBe(1);
  const { state } = await api.db.manager.findOneByOrFail(AssessmentRow, { id });
  expect(state).toBe('DIVERIFIKASI');
  expect(await api.db.manager.countBy(LevelDecisionRow, { assessmentId: id })).toBe(0);
});

test('taken back while it is published by hand and by several calendars: it is public or it is not, and never both', async () => {
  const period = await duePeriod();
  const bkkbn = await api.someone('BKKBN_PROVINSI', '63');
  const ids: string[] = [];
  for (const village of ['63.01.03.2008', '63.01.03.2009', '63.01.05.2001']) {
    const { id, opdKb } = await made(village, period, { state: 'DIVERIFIKASI' });
    await api.db.manager.update(AssessmentRow, { id }, { verifiedById: opdKb.personId });
    expect(await decide(bkkbn, id, 1)).toBe(id);
    ids.push(id);
  }
  const tries = ids.flatMap((id) => [
    () => publish(bkkbn, { id, version: 2 }),
    () => back(bkkbn, { id, version: 2 }),
    () => publish(bkkbn, { id, version: 2 }),
    async () => (await publishDueLevels(api.db), null),
  ]);
  const done = (await Promise.all(tries.map((each) => each()))).filter((each) => each !== null);
  expect(done.sort()).toEqual(ids.toSorted());
  for (const id of ids) {
    const { state } = await api.db.manager.findOneByOrFail(AssessmentRow, { id });
    const decision = await api.db.manager.findOneBy(LevelDecisionRow, { assessmentId: id });
    expect([state, decision?.publishedAt != null]).toEqual(decision ? ['DIPUBLIKASI', true] : ['DIVERIFIKASI', false]);
  }
});

test('objections, answers and revisions of many at once: one of each', async () => {
  const period = await duePeriod();
  const { id, kampung, pokja, opdKb } = await made('63.01.03.2010', period, { state: 'DIVERIFIKASI' });
  await api.db.manager.update(AssessmentRow, { id }, { verifiedById: opdKb.personId });
  const bkkbn = await api.someone('BKKBN_PROVINSI', '63');
  await decide(bkkbn, id, 1);
  expect(await publish(bkkbn, { id, version: 2 })).toBe(id);
  expect(await atOnce(() => object(pokja, { id, reason: 'Data KB kami lebih baru.' }))).toBe(1);
  const [objection] = await api.db.query('select id from work.level_objection where "assessmentId" = $1', [id]);
  const other = await api.someone('BKKBN_PROVINSI', '63');
  const won = await atOnce((at) =>
    at % 2
      ? answer(other, { id: objection.id, accept: at % 4 === 1, answer: 'Dijawab sesudah dilihat lagi.' })
      : revise(bkkbn, { id, reason: 'Salah hitung peserta.' }),
  );
  expect(won).toBeGreaterThan(0);
  expect(won).toBeLessThan(3);
  const rows = await api.db.manager.find(AssessmentRow, { where: { kampungId: kampung.id }, order: { revision: 'ASC' } });
  expect(rows.map(({ revision, state }) => [revision, state])).toEqual([
    [1, 'DIPUBLIKASI'],
    [2, 'DRAF'],
  ]);
});

test('sent while the period is extended: both come through, and it is sent once', async () => {
  const period = await makePeriod(api.db);
  const { id, pokja } = await made('63.01.03.2011', period, { state: 'DRAF', submittedById: null, checkedById: null, snapshot: null });
  const bkkbn = await api.someone('BKKBN_PROVINSI', '63');
  const won = await atOnce((at) =>
    at % 2
      ? submit(pokja, { id, version: 1 })
      : extend(bkkbn, { id: period.id, version: 1, day: 'submitBy', to: dayFromNow(25), reason: 'Banyak desa belum selesai.' }),
  );
  expect(won).toBe(2);
});
