import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { dayFromNow, makeAssessment, makeKampung, makePeriod } from '../../test/make.ts';
import { tellOfPeriods } from './tell.assessment.ts';

const api = useApi();
const INBOX = `{ notifications(first: 20) { nodes { kind title { en } path waiting } } tasks(first: 20) { nodes { kind title { en } assessmentId } } }`;
const STEP = `mutation ($input: AssessmentStepInput!) { takeAssessmentStep(input: $input) { version } }`;
const SUBMIT = `mutation ($input: SubmitAssessmentInput!) { submitAssessment(input: $input) { version } }`;

type Line = { kind: string; title: { en: string }; waiting?: boolean; assessmentId?: string | null };
async function look(as: Someone) {
  const { data, errors } = await api.ask(INBOX, {}, as);
  expect(errors).toEqual([]);
  const lines = (rows: Line[], keep: (line: Line) => boolean) => rows.filter(keep).map(({ kind, title }) => `${kind} ${title.en}`);
  return {
    waits: lines(data.notifications.nodes, ({ waiting }) => waiting === true),
    news: lines(data.notifications.nodes, ({ kind }) => kind === 'ASSESSMENT' || kind === 'PERIOD'),
    tasks: lines(data.tasks.nodes, ({ kind }) => kind.endsWith('_ASSESSMENT')),
    paths: data.notifications.nodes.map(({ path }: { path: string }) => path),
  };
}

test('each step waits for the next, in the inbox and among the tasks, and what was done waits no more', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2006');
  const period = await makePeriod(api.db, { regionCode: '63.01.03' });
  const pokja = await api.someone('POKJA_OPERATOR', kampung.code);
  const district = await api.someone('KECAMATAN', '63.01.03');
  const regency = await api.someone('OPD_KB', '63.01');
  const { id } = await makeAssessment(api.db, period, kampung);
  expect((await look(pokja)).tasks).toEqual(['SUBMIT_ASSESSMENT Submit the assessment: Kampung 63.01.03.2006']);

  await api.ask(SUBMIT, { input: { id, version: 1 } }, pokja);
  expect((await look(pokja)).tasks).toEqual([]);
  const sent = await look(district);
  expect(sent.waits).toEqual(['ASSESSMENT_STEP Confirm as checked: assessment of Kampung 63.01.03.2006']);
  expect(sent.tasks).toEqual(['CHECK_ASSESSMENT Check the assessment: Kampung 63.01.03.2006']);
  expect(sent.paths).toEqual([`/penilaian/${id}`]);

  await api.ask(STEP, { input: { id, command: 'RETURN', version: 2, reason: 'Bukti kurang.' } }, district);
  expect((await look(district)).waits).toEqual([]);
  const back = await look(pokja);
  expect([back.waits, back.tasks]).toEqual([
    ['ASSESSMENT_STEP Mend the assessment: Kampung 63.01.03.2006'],
    ['CORRECT_ASSESSMENT Mend the assessment: Kampung 63.01.03.2006'],
  ]);

  await api.ask(SUBMIT, { input: { id, version: 3 } }, pokja);
  await api.ask(STEP, { input: { id, command: 'CHECK', version: 4 } }, district);
  const checked = await look(regency);
  expect(checked.waits).toEqual(['ASSESSMENT_STEP Verify: assessment of Kampung 63.01.03.2006']);
  expect(checked.tasks).toEqual(['VERIFY_ASSESSMENT Verify assessments: 1 kampung wait']);
  expect((await look(pokja)).news).toEqual(['ASSESSMENT Assessment of Kampung 63.01.03.2006: checked']);
});

test('a period that opens is told once to whom it concerns, and a deadline that is near to who has not submitted', async () => {
  const [late, sent] = [await makeKampung(api.db, '63.01.05.2001'), await makeKampung(api.db, '63.01.05.2002')];
  const period = await makePeriod(api.db, { regionCode: '63.01.05', submitBy: dayFromNow(5) });
  await makeAssessment(api.db, period, sent, { state: 'DIAJUKAN' });
  const [one, other] = [await api.someone('POKJA_OPERATOR', late.code), await api.someone('POKJA_OPERATOR', sent.code)];
  const foreign = await api.someone('POKJA_OPERATOR', '63.01.04.2004');
  for (let again = 0; again < 2; again++) await tellOfPeriods(api.db.manager);
  expect((await look(one)).news.map((line) => line.split(',')[0]).sort()).toEqual([
    'PERIOD An assessment period is open',
    'PERIOD Assessment not submitted yet',
  ]);
  expect((await look(other)).news.map((line) => line.split(',')[0])).toEqual(['PERIOD An assessment period is open']);
  expect((await look(foreign)).news).toEqual([]);
  const extend = `mutation ($input: ExtendPeriodInput!) { extendAssessmentPeriod(input: $input) { version } }`;
  const input = { id: period.id, version: 1, day: 'submitBy', to: dayFromNow(9), reason: 'Banjir di kecamatan ini.' };
  await api.ask(extend, { input }, await api.someone('BKKBN_PROVINSI', '63'));
  expect((await look(other)).news[0]).toContain('A deadline of the assessment moved');
});
