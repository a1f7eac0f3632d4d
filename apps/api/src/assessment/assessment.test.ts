import { expect, test } from 'vitest';
import { useApi, type Someone } from '../../test/api.ts';
import { makeAssessment, makeKampung, makePeriod } from '../../test/make.ts';
import { AssessmentRow } from './assessment.entity.ts';

const api = useApi();
const VILLAGE = '63.01.03.2006';
const STEP = `mutation ($input: AssessmentStepInput!) { takeAssessmentStep(input: $input) { version state { code } steps { command toState { code } reason } } }`;
const RECORD = `query ($id: ID!) { assessmentRecord(id: $id) { state { code } allowedSteps { command } } }`;

const submitted = async (by: Someone, village: string) =>
  makeAssessment(api.db, await makePeriod(api.db), await makeKampung(api.db, village), {
    state: 'DIAJUKAN',
    submittedById: by.personId,
    submittedAt: new Date(),
  });

test('a district office checks what the Pokja has submitted, once', async () => {
  const pokja = await api.someone('POKJA_OPERATOR', VILLAGE);
  const district = await api.someone('KECAMATAN', '63.01.03');
  const { id } = await submitted(pokja, VILLAGE);
  const input = { id, command: 'CHECK', version: 1, idempotencyKey: 'a' };
  for (let again = 0; again < 2; again++) {
    const { data, errors } = await api.ask(STEP, { input }, district);
    expect(errors).toEqual([]);
    expect(data.takeAssessmentStep).toMatchObject({ version: 2, state: { code: 'DIPERIKSA' } });
    expect(data.takeAssessmentStep.steps).toEqual([{ command: 'CHECK', toState: { code: 'DIPERIKSA' }, reason: null }]);
  }
  expect(await api.db.manager.findOneByOrFail(AssessmentRow, { id })).toMatchObject({ checkedById: district.personId });
});

test('who submitted cannot check, in the verb and in the table; the step is not offered either', async () => {
  const officer = await api.someone('PKB', '63.01.03');
  const { id } = await submitted(officer, '63.01.03.2008');
  expect((await api.ask(RECORD, { id }, officer)).data.assessmentRecord.allowedSteps).toEqual([{ command: 'WITHDRAW' }]);
  const { errors } = await api.ask(STEP, { input: { id, command: 'CHECK', version: 1 } }, officer);
  expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
  await expect(api.db.query('update work.assessment set "checkedById" = "submittedById" where id = $1', [id])).rejects.toThrow(
    'assessment_four_eyes',
  );
});

test('a return asks for a reason at its field; a foreign office finds nothing', async () => {
  const district = await api.someone('KECAMATAN', '63.01.03');
  const foreign = await api.someone('KECAMATAN', '63.01.04');
  const { id } = await submitted(await api.someone('POKJA_OPERATOR', '63.01.03.2009'), '63.01.03.2009');
  const input = { id, command: 'RETURN', version: 1 };
  expect((await api.ask(STEP, { input }, district)).errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
  expect((await api.ask(RECORD, { id }, foreign)).data.assessmentRecord).toBeNull();
  expect((await api.ask(STEP, { input }, foreign)).errors[0]?.extensions.code).toBe('NOT_FOUND');
  const { data } = await api.ask(STEP, { input: { ...input, reason: 'SK Pokja belum dilampirkan.' } }, district);
  expect(data.takeAssessmentStep.state.code).toBe('DIKEMBALIKAN');
});

test('nothing of what is published changes, whoever writes', async () => {
  const { id } = await makeAssessment(api.db, await makePeriod(api.db), await makeKampung(api.db, '63.01.03.2010'), {
    state: 'DIPUBLIKASI',
  });
  await expect(api.db.query(`update work.assessment set "verifiedLevel" = 'PARIPURNA' where id = $1`, [id])).rejects.toThrow('append-only');
  await expect(api.db.query('delete from work.assessment where id = $1', [id])).rejects.toThrow('append-only');
});
