import { expect, test } from 'vitest';
import { valuesOfRubric, type RubricValues } from '@simpul/domain/rubric-values.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { useApi, type Someone } from '../../test/api.ts';
import { makeKampung, makeReport, publishAll } from '../../test/make.ts';
import { refreshAfterAdoption } from './rubric.refresh.ts';
import { RubricRow } from './rubric.entity.ts';
import { WELL_KEPT } from './rubric.testing.ts';

const api = useApi();
const REASON = 'Keputusan rapat penilaian tahunan.';

const call = (verb: string, type: string) => (as: Someone, input: object) =>
  api.ask(`mutation ($input: ${type}!) { ${verb}(input: $input) }`, { input }, as);
const create = call('createRubricDraft', 'CreateRubricDraftInput');
const save = call('saveRubricDraft', 'SaveRubricDraftInput');
const adopt = call('adoptRubric', 'AdoptRubricInput');
const enforce = call('enforceRubric', 'DecideRubricInput');
const retire = call('retireRubric', 'DecideRubricInput');
const remove = call('removeRubricDraft', 'RemoveRubricDraftInput');
const keeper = () => api.someone('BKKBN_PUSAT', 'ID');

const idOf = async (code: string, version = 1) => (await api.db.manager.findOneByOrFail(RubricRow, { code, version })).id;
const recordOf = async (as: Someone, id: string) =>
  (
    await api.ask(
      `query ($id: ID!) { rubricRecord(id: $id) { code version status inForce revision viewerCanEdit adoptedBy adoptedReason
         values { indices { passSum } } problems { field problem { id } } basedOn { code version } progress { done of } } }`,
      { id },
      as,
    )
  ).data.rubricRecord;

/** KKB-2021 with another pass mark for its first index. */
function valuesWith(passSum: number): RubricValues {
  const values = valuesOfRubric(KKB_2021);
  return { ...values, indices: values.indices.map((index, at) => (at === 0 ? { ...index, passSum } : index)) };
}
/** A draft of the next version of KKB-2021. */
async function draft(as: Someone, values?: RubricValues): Promise<string> {
  const id = (await create(as, { from: await idOf('KKB-2021') })).data.createRubricDraft;
  if (values) expect((await save(as, { id, revision: 1, values })).errors).toEqual([]);
  return id;
}

test('the three shipped rubrics are there; only KKB-2021 is in force, and the public reads what they say and that two are not official', async () => {
  const { data } = await api.ask(
    `{ rubrics { code version status inForce unofficial title { id } legalSource { id } validFrom validTo flags { unproven recentActivities }
        indices { code passSum passMean weight indicators { code measure decisions { value when } bands { score min max label { id } } } }
        levels { code patterns } } }`,
  );
  expect(
    data.rubrics.map((each: { code: string; inForce: boolean; unofficial: boolean }) => [each.code, each.inForce, each.unofficial]),
  ).toEqual([
    ['KKB-2021', true, false],
    ['KKB-2021-KETAT', false, true],
    ['KKB-PROPOSAL-1', false, true],
  ]);
  const [parity, strict, proposal] = data.rubrics;
  expect(parity.indices.map(({ passSum }: { passSum: number }) => passSum)).toEqual([15, 9, 12]);
  expect(parity.indices[0].indicators[1]).toMatchObject({ code: 'I2', measure: 'fundingSources', decisions: null });
  expect(parity.levels[3]).toEqual({ code: 'PARIPURNA', patterns: [['INPUT', 'PROSES', 'OUTPUT']] });
  expect(strict.flags).toEqual({ unproven: 'UNKNOWN', recentActivities: true });
  expect(proposal.indices.map(({ weight, passMean }: { weight: number; passMean: number }) => [weight, passMean])).toEqual([
    [30, 275],
    [30, 275],
    [40, 275],
  ]);
});

test('a draft is copied, changed, told of its faults, mended, adopted with a reason, and then stays as it is', async () => {
  const pusat = await keeper();
  const id = await draft(pusat, { ...valuesWith(99), validTo: '2020-01-01' });
  const faulty = await recordOf(pusat, id);
  expect(faulty).toMatchObject({ code: 'KKB-2021', status: 'DRAFT', revision: 2, basedOn: { code: 'KKB-2021', version: 1 } });
  expect(faulty.version).toBeGreaterThan(1);
  expect(faulty.problems.map(({ field }: { field: string }) => field)).toEqual(['validTo', 'indices.0.passSum']);
  const refused = await adopt(pusat, { id, revision: 2, reason: REASON });
  expect(refused.errors[0]?.extensions.fields?.map(({ field }) => field)).toEqual(['values.validTo', 'values.indices.0.passSum']);

  expect((await save(pusat, { id, revision: 2, values: valuesWith(14) })).errors).toEqual([]);
  expect((await adopt(pusat, { id, revision: 3, reason: 'pendek' })).errors[0]?.extensions.field).toBe('reason');
  expect((await adopt(pusat, { id, revision: 3, reason: REASON })).errors).toEqual([]);
  expect(await recordOf(pusat, id)).toMatchObject({ status: 'PUBLISHED', inForce: false, adoptedReason: REASON, problems: [] });

  expect((await save(pusat, { id, revision: 4, values: valuesWith(13) })).errors[0]?.extensions.code).toBe('CONFLICT');
  expect((await remove(pusat, { id, revision: 4 })).errors[0]?.extensions.code).toBe('CONFLICT');
  const { data } = await api.ask('query ($v: Int) { rubric(code: "KKB-2021", version: $v) { inForce indices { passSum } } }', {
    v: faulty.version,
  });
  expect(data.rubric).toMatchObject({ inForce: false, indices: [{ passSum: 14 }, { passSum: 9 }, { passSum: 12 }] });
  const lines = await api.db.query<{ action: string }[]>(`select action from work.audit where "entityId" = $1 order by id`, [id]);
  expect(lines.map(({ action }) => action)).toEqual(['rubric.draft', 'rubric.save', 'rubric.save', 'rubric.adopt']);
});

test('the database itself refuses to change or remove what was adopted, and a draft that calls itself in force', async () => {
  const id = await idOf('KKB-2021');
  const refuses = (sql: string) => expect(api.db.query(sql, [id])).rejects.toThrow();
  await refuses(`update work.rubric set data = jsonb_set(data, '{validTo}', '"2030-01-01"') where id = $1`);
  await refuses(`update work.rubric set data = jsonb_set(data, '{status}', '"DRAFT"') where id = $1`);
  await refuses(`update work.rubric set version = 9 where id = $1`);
  await refuses('delete from work.rubric where id = $1');
  const draftId = await draft(await keeper());
  await expect(api.db.query('update work.rubric set "inForce" = true where id = $1', [draftId])).rejects.toThrow('rubric_status');
});

test('drafts are no matter of the public, and two who write one draft do not overwrite each other', async () => {
  const pusat = await keeper();
  const id = await draft(pusat);
  const { version } = await recordOf(pusat, id);
  expect((await api.ask('query ($v: Int) { rubric(code: "KKB-2021", version: $v) { code } }', { v: version })).data.rubric).toBeNull();
  expect((await save(pusat, { id, revision: 1, values: valuesWith(14) })).errors).toEqual([]);
  expect((await save(pusat, { id, revision: 1, values: valuesWith(13) })).errors[0]?.extensions).toMatchObject({
    code: 'CONFLICT',
    field: 'revision',
  });
  expect((await remove(pusat, { id, revision: 2 })).errors).toEqual([]);
  expect(await recordOf(pusat, id)).toBeNull();
});

test('a new rubric takes a free code of the right form; the same key makes one draft', async () => {
  const pusat = await keeper();
  const from = await idOf('KKB-PROPOSAL-1');
  expect((await create(pusat, { from, code: 'kkb baru' })).errors[0]?.extensions.field).toBe('code');
  expect((await create(pusat, { from, code: 'KKB-2021' })).errors[0]?.extensions.field).toBe('code');
  const input = { from, code: 'KKB-UJI', idempotencyKey: 'satu' };
  const [one, again] = [await create(pusat, input), await create(pusat, input)];
  expect(one.data.createRubricDraft).toBe(again.data.createRubricDraft);
  expect(await recordOf(pusat, one.data.createRubricDraft)).toMatchObject({ code: 'KKB-UJI', version: 1, problems: [] });
  expect((await create(pusat, { from: 'tidak-ada' })).errors[0]?.extensions.code).toBe('NOT_FOUND');
});

test.each(['OPD_KB', 'BKKBN_PROVINSI', 'SYS_ADMIN'] as const)('%s reads every rubric, and writes none', async (role) => {
  const pusat = await keeper();
  const id = await draft(pusat);
  const other = await api.someone(role, role === 'OPD_KB' ? '63.01' : role === 'BKKBN_PROVINSI' ? '63' : 'ID');
  expect(await recordOf(other, id)).toMatchObject({ status: 'DRAFT', viewerCanEdit: false });
  const decide = { id, reason: REASON };
  for (const answer of [
    await create(other, { from: id }),
    await save(other, { id, revision: 1, values: valuesWith(14) }),
    await adopt(other, { ...decide, revision: 1 }),
    await enforce(other, decide),
    await retire(other, decide),
    await remove(other, { id, revision: 1 }),
  ])
    expect(answer.errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await api.ask('query ($id: ID!) { rubricRecord(id: $id) { code } }', { id })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});

test('another rubric comes into force by a decision; levels follow batch by batch, pages wait for their publication', async () => {
  const pusat = await keeper();
  const kampung = await makeKampung(api.db, '63.01.03.2006', WELL_KEPT);
  await makeReport(api.db, kampung);
  await publishAll(api.db, kampung.code);
  const levelOf = async () =>
    (await api.db.query<{ levelCode: string }[]>('select "levelCode" from work.kampung where id = $1', [kampung.id]))[0]?.levelCode;
  expect(await levelOf()).toBe('MANDIRI');

  const strict = await idOf('KKB-2021-KETAT');
  expect((await retire(pusat, { id: await idOf('KKB-2021'), reason: REASON })).errors[0]?.extensions.code).toBe('CONFLICT');
  expect((await enforce(pusat, { id: strict, reason: REASON })).errors).toEqual([]);
  expect(await recordOf(pusat, strict)).toMatchObject({ inForce: true, progress: { done: 0, of: 1 } });
  expect((await enforce(pusat, { id: strict, reason: REASON })).errors[0]?.extensions.code).toBe('CONFLICT');
  expect(await levelOf()).toBe('MANDIRI');
  expect(await refreshAfterAdoption(api.db)).toBe(1);
  expect(await refreshAfterAdoption(api.db)).toBe(0);
  expect(await levelOf()).toBe('DASAR');
  expect((await recordOf(pusat, strict)).progress).toBeNull();

  const page = () => api.ask('{ kampung(code: "63.01.03.2006") { level { code } assessment { rubric { code unofficial } } } }');
  expect((await page()).data.kampung).toMatchObject({
    level: { code: 'MANDIRI' },
    assessment: { rubric: { code: 'KKB-2021', unofficial: null } },
  });
  await publishAll(api.db, kampung.code);
  expect((await page()).data.kampung).toMatchObject({
    level: { code: 'DASAR' },
    assessment: { rubric: { code: 'KKB-2021-KETAT', unofficial: true } },
  });

  // Back, and what was in force before may now be retired, but never come into force again.
  expect((await enforce(pusat, { id: await idOf('KKB-2021'), reason: REASON })).errors).toEqual([]);
  await refreshAfterAdoption(api.db);
  expect(await levelOf()).toBe('MANDIRI');
  expect((await retire(pusat, { id: strict, reason: REASON })).errors).toEqual([]);
  expect((await enforce(pusat, { id: strict, reason: REASON })).errors[0]?.extensions.code).toBe('CONFLICT');
  expect((await api.ask('{ rubric(code: "KKB-2021-KETAT") { status inForce } }')).data.rubric).toEqual({
    status: 'RETIRED',
    inForce: false,
  });
});

test('a draft, and a version outside its validity, do not come into force', async () => {
  const pusat = await keeper();
  const id = await draft(pusat, { ...valuesWith(14), validFrom: '2099-01-01' });
  expect((await enforce(pusat, { id, reason: REASON })).errors[0]?.extensions.code).toBe('CONFLICT');
  expect((await adopt(pusat, { id, revision: 2, reason: REASON })).errors).toEqual([]);
  expect((await enforce(pusat, { id, reason: REASON })).errors[0]?.message).toContain('2099-01-01');
});

test('while levels follow a rubric, drafts are made and another one comes into force: each waits, none is thrown out', async () => {
  const pusat = await keeper();
  const code = '63.01.03.2008';
  await makeKampung(api.db, code);
  const [from, id] = [await idOf('KKB-2021'), await adopted(pusat)];
  for (const decide of [() => create(pusat, { from }), () => enforce(pusat, { id, reason: REASON })]) {
    await api.db.query(`update work.rubric set "refreshedTo" = '' where "inForce"`);
    const slow = api.db.createQueryRunner();
    await slow.startTransaction();
    await slow.query('select 1 from work.kampung where code = $1 for no key update', [code]);
    const refreshed = refreshAfterAdoption(api.db);
    await expect.poll(waitingLocks).toBe(1);
    const decided = decide();
    await expect.poll(waitingLocks).toBe(2);
    await slow.commitTransaction();
    await slow.release();
    expect((await decided).errors).toEqual([]);
    expect(await refreshed).toBeGreaterThan(0);
  }
});

const waitingLocks = async (): Promise<number> =>
  (
    await api.db.query<{ n: number }[]>(
      'select count(*)::int as n from pg_locks l join pg_stat_activity a using (pid) where not l.granted and a.datname = current_database()',
    )
  )[0]?.n ?? 0;
async function adopted(as: Someone): Promise<string> {
  const id = await draft(as, valuesWith(14));
  expect((await adopt(as, { id, revision: 2, reason: REASON })).errors).toEqual([]);
  return id;
}
