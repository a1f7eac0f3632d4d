import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ASSESSMENT_LAW, RETURN_BY, type Judge } from '@simpul/domain/assessment-law.testing.ts';
import { ASSESSMENT_STATES } from '@simpul/domain/assessment-life.ts';
import type { KampungRow } from '../kampung/kampung.entity.ts';
import { useApi, type Someone } from '../../test/api.ts';
import { dayFromNow, makeKampung, makePeriod, makeReport, makeSubmitted } from '../../test/make.ts';

// Random people take random steps, and a model that knows the law alone says what must come of each.

const api = useApi();
const VILLAGES = ['63.01.03.2006', '63.01.03.2008', '63.01.03.2009', '63.01.03.2010', '63.01.03.2011', '63.01.03.2012'];
const COMMANDS = [...Object.keys(ASSESSMENT_LAW), 'RETURN'];
const JUDGES: Judge[] = ['pokja', 'village', 'officer', 'district', 'office', 'province', 'reader', 'foreignOffice', 'foreignProvince'];
const REASON = 'Alasan yang cukup panjang.';
const SEEN = ['LEVEL_FALLS', 'SCORES_DIFFER', 'REMARKS_OPEN', 'WITHOUT_EVIDENCE', 'LATE'];

const STEP = 'mutation ($input: AssessmentStepInput!) { done: takeAssessmentStep(input: $input) { state { code } version } }';
const SUBMIT = 'mutation ($input: SubmitAssessmentInput!) { done: submitAssessment(input: $input) { state { code } version } }';
const VERIFY = 'mutation ($input: VerifyAssessmentInput!) { done: verifyAssessment(input: $input) { state { code } version } }';
const PUBLISH = 'mutation ($input: VerifyAssessmentInput!) { done: publishAssessment(input: $input) { state { code } version } }';
const DECIDE = 'mutation ($input: DecideAssessmentsInput!) { decideAssessments(input: $input) { decided version problem { en } } }';

/** Takes a step by its own door. @returns the state it led to, or null where it was refused */
async function take(id: string, command: string, version: number, as: Someone, reason: string | null): Promise<string | null> {
  if (command === 'DECIDE') {
    const { data } = await api.ask(DECIDE, { input: { items: [{ id, version, seen: SEEN }] } }, as);
    return data.decideAssessments[0].decided ? 'DITETAPKAN' : null;
  }
  const [mutation, input] =
    command === 'SUBMIT'
      ? [SUBMIT, { id, version }]
      : command === 'VERIFY'
        ? [VERIFY, { id, version }]
        : command === 'PUBLISH'
          ? [PUBLISH, { id, version }]
          : [STEP, { id, version, command, reason }];
  const { data, errors } = await api.ask(mutation, { input }, as);
  if (errors.length === 0) return data.done.state.code;
  expect(['FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'BAD_USER_INPUT']).toContain(errors[0]?.extensions.code);
  return null;
}

/** Where an assessment stands by the law, and through whose hands this claim has gone. */
type Model = { state: string; hands: Set<Judge> };

function outcome({ state, hands }: Model, who: Judge, command: string, hasReason: boolean): string | null {
  if (command === 'RETURN') return (RETURN_BY[state] ?? []).includes(who) && !hands.has(who) && hasReason ? 'DIKEMBALIKAN' : null;
  const law = ASSESSMENT_LAW[command];
  if (!law || !law.from.includes(state) || !law.by.includes(who) || (law.reason && !hasReason)) return null;
  return law.apart && hands.has(who) ? null : law.to;
}

async function everybody(): Promise<Record<Judge, Someone>> {
  return {
    pokja: await api.someone('POKJA_OPERATOR', '63.01.03'),
    village: await api.someone('PEMDES', '63.01.03'),
    officer: await api.someone('PKB', '63.01.03'),
    district: await api.someone('KECAMATAN', '63.01.03'),
    office: await api.someone('OPD_KB', '63.01'),
    province: await api.someone('BKKBN_PROVINSI', '63'),
    reader: await api.someone('PEMBACA', '63.01'),
    foreignOffice: await api.someone('OPD_KB', '63.03'),
    foreignProvince: await api.someone('BKKBN_PROVINSI', '63.03'),
  };
}

/** Open for claims and for publication at once: days are the matter of other tests. */
const openPeriod = async () => {
  const period = await makePeriod(api.db);
  await api.db.query('alter table work.assessment_period drop constraint if exists assessment_period_days');
  await api.db.query('update work.assessment_period set "publishOn" = $2 where id = $1', [period.id, dayFromNow(0)]);
  return period;
};

const anyStep = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      push: fc.constant(false),
      who: fc.constantFrom(...JUDGES),
      what: fc.constantFrom(...COMMANDS),
      hasReason: fc.boolean(),
    }),
  },
  // The usual way is long: without a push nobody would ever come to its end.
  {
    weight: 4,
    arbitrary: fc.record({
      push: fc.constant(true),
      who: fc.constant<Judge>('pokja'),
      what: fc.constant(''),
      hasReason: fc.constant(true),
    }),
  },
);

/** The next step of the usual way, and who takes it. */
function usual({ state, hands }: Model): { who: Judge; what: string } {
  if (state === 'DRAF' || state === 'DIKEMBALIKAN') return { who: 'pokja', what: 'SUBMIT' };
  if (state === 'DIAJUKAN') return { who: hands.has('officer') ? 'district' : 'officer', what: 'CHECK' };
  if (state === 'DIPERIKSA') return { who: 'office', what: 'VERIFY' };
  return { who: 'province', what: state === 'DIVERIFIKASI' ? 'DECIDE' : 'PUBLISH' };
}

test(
  'whoever does whatever in whatever order, an assessment is where the law says, and every step stands in the trail',
  { timeout: 120_000 },
  async () => {
    const people = await everybody();
    const kampungs: KampungRow[] = [];
    for (const code of VILLAGES) {
      const kampung = await makeKampung(api.db, code);
      await makeReport(api.db, kampung);
      kampungs.push(kampung);
    }
    const reached = new Set<string>();
    let turn = 0;
    const walk = async (steps: { push: boolean; who: Judge; what: string; hasReason: boolean }[]) => {
      const kampung = kampungs[(turn += 1) % kampungs.length];
      if (!kampung) throw new Error('No kampung');
      const { id } = await makeSubmitted(api.db, await openPeriod(), kampung, {
        state: 'DRAF',
        snapshot: null,
        claimedLevel: null,
        submittedAt: null,
      });
      const model: Model = { state: 'DRAF', hands: new Set() };
      const taken: string[] = [];
      for (const drawn of steps) {
        const { who, what } = drawn.push ? usual(model) : drawn;
        const expected = outcome(model, who, what, drawn.hasReason);
        const got = await take(id, what, 1 + taken.length, people[who], drawn.hasReason ? REASON : null);
        expect({ who, what, from: model.state, got }).toEqual({ who, what, from: model.state, got: expected });
        if (expected === null) continue;
        if (what === 'SUBMIT') model.hands = new Set([who]);
        else if (ASSESSMENT_LAW[what]?.apart) model.hands.add(who);
        model.state = expected;
        reached.add(expected);
        taken.push(what);
      }
      const rows = await api.db.query('select state, version from work.assessment where id = $1', [id]);
      expect(rows).toEqual([{ state: model.state, version: 1 + taken.length }]);
      const transitions: { command: string; fromState: string; toState: string }[] = await api.db.query(
        'select command, "fromState", "toState" from work.assessment_transition where "assessmentId" = $1 order by at',
        [id],
      );
      expect(transitions.map(({ command }) => command)).toEqual(taken);
      for (const [at, { fromState }] of transitions.entries()) expect(fromState).toBe(transitions[at - 1]?.toState ?? 'DRAF');
      const trail: { action: string }[] = await api.db.query(
        `select action from work.audit where entity = 'assessment' and "entityId" = $1 order by id`,
        [id],
      );
      expect(trail.map(({ action }) => action)).toEqual(taken.map((command) => `assessment.${command.toLowerCase()}`));
      const decisions = await api.db.query(
        'select "publishedAt" is not null as public from work.level_decision where "assessmentId" = $1',
        [id],
      );
      const expectedDecisions =
        model.state === 'DITETAPKAN' ? [{ public: false }] : model.state === 'DIPUBLIKASI' ? [{ public: true }] : [];
      expect(decisions).toEqual(expectedDecisions);
    };

    const push = { push: true, who: 'pokja' as const, what: '', hasReason: true };
    await walk([push, push, push, push, push]);
    const by = (who: Judge, what: string) => ({ push: false, who, what, hasReason: true });
    await walk([push, by('pokja', 'WITHDRAW'), push, push, by('office', 'RETURN'), push, push, by('office', 'CANCEL')]);
    await fc.assert(fc.asyncProperty(fc.array(anyStep, { minLength: 10, maxLength: 24 }), walk), { numRuns: 14, endOnFailure: true });
    expect([...reached].sort()).toEqual([...ASSESSMENT_STATES].sort());
  },
);

test(
  'in every state, every step of every office does what the law says; whoever has had a hand in it judges nothing',
  { timeout: 120_000 },
  async () => {
    const people = await everybody();
    const kampung = await makeKampung(api.db, '63.01.03.2015');
    await makeReport(api.db, kampung);
    for (const state of ASSESSMENT_STATES) {
      // A published one stays as it is, so each state has a row of its own.
      const { id } = await makeSubmitted(api.db, await openPeriod(), kampung, { state });
      const isClosed = state === 'DIPUBLIKASI';
      const put = async (hands: string[]) => {
        if (isClosed) return;
        const [submitted = null, checked = null, verified = null] = hands;
        await api.db.query('delete from work.level_decision where "assessmentId" = $1', [id]);
        await api.db.query(
          `update work.assessment set state = $2, version = 1, "submittedById" = $3, "checkedById" = $4, "verifiedById" = $5, "decidedById" = null where id = $1`,
          [id, state, submitted, checked, verified],
        );
        if (state === 'DITETAPKAN')
          await api.db.query(
            `insert into work.level_decision ("assessmentId", "periodId", "kampungId", revision, "levelCode", assessment, "decidedOn")
           select id, "periodId", "kampungId", revision, 'DASAR', snapshot->'assessment', current_date from work.assessment where id = $1`,
            [id],
          );
      };
      for (const command of COMMANDS.filter((one) => one !== 'PUBLISH')) {
        for (const who of JUDGES) {
          await put([]);
          const expected = outcome({ state, hands: new Set() }, who, command, true);
          expect({ state, command, who, got: await take(id, command, 1, people[who], REASON) }).toEqual({
            state,
            command,
            who,
            got: expected,
          });
          // The same person again, who has submitted, checked or verified before in another role.
          if (expected === null || !['CHECK', 'VERIFY', 'DECIDE', 'RETURN'].includes(command)) continue;
          for (const place of [0, 1, 2]) {
            await put(Array.from({ length: 3 }, (_, at) => (at === place ? people[who].personId : null)) as string[]);
            expect({ state, command, who, place, got: await take(id, command, 1, people[who], REASON) }).toEqual({
              state,
              command,
              who,
              place,
              got: null,
            });
          }
        }
      }
      if (!isClosed) await api.db.query(`update work.assessment set state = 'DIBATALKAN' where id = $1`, [id]);
    }
  },
);

test('the table itself refuses one person at two places of the chain, and a published row any change', async () => {
  const kampung = await makeKampung(api.db, '63.01.03.2016');
  const { id } = await makeSubmitted(api.db, await makePeriod(api.db), kampung);
  const { personId } = await api.someone('OPD_KB', '63.01');
  const places = ['submittedById', 'checkedById', 'verifiedById', 'decidedById'];
  for (const one of places)
    for (const other of places.filter((place) => place !== one))
      await expect(api.db.query(`update work.assessment set "${one}" = $2, "${other}" = $2 where id = $1`, [id, personId])).rejects.toThrow(
        'assessment_four_eyes',
      );
  await api.db.query(`update work.assessment set state = 'DIPUBLIKASI' where id = $1`, [id]);
  await expect(api.db.query(`update work.assessment set state = 'DRAF' where id = $1`, [id])).rejects.toThrow('append-only');
});
