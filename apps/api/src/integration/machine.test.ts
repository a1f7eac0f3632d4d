import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENDED, KEEPERS, LAW, type Who } from '@simpul/domain/integration-law.testing.ts';
import { INTEGRATION_STATES } from '@simpul/domain/integration.ts';
import { useApi, type Someone } from '../../test/api.ts';
import { makeActivity, makeKampung } from '../../test/make.ts';
import type { KampungRow } from '../kampung/kampung.entity.ts';

// Random people take random steps, and a model that knows the law alone says what must come of each.

const api = useApi();
const PROGRAMME = 'DESA_BERSINAR';
const VILLAGES = ['63.01.03.2006', '63.01.03.2008', '63.01.03.2009', '63.01.03.2010', '63.01.03.2011', '63.01.03.2012'];

type Model = {
  state: string;
  proposer: Who;
  papers: Set<string>;
  works: boolean;
  visited: boolean;
  planned: boolean;
  spent: boolean;
  affirmed: boolean;
  suspendedFrom: string;
};

const hasBonds = ({ papers, works, visited }: Model): boolean =>
  papers.has('SK') && papers.has('RKM') && papers.has('APBDES') && papers.has('DATA') && works && visited;

/** Where the step leads by the law; null when it must be refused. */
function outcome(model: Model, who: Who, command: string, isFull: boolean): string | null {
  const law = LAW[command];
  if (!law || !law.from.includes(model.state) || !law.by.includes(who)) return null;
  const asks = law.reason ?? law.contact ?? law.section ?? missing(model, command).length > 0;
  if (asks && !isFull) return null;
  // Who proposed does not also agree; the Pokja stands on the side of the office.
  const side = model.proposer === 'partner' ? 'partner' : 'office';
  if (command === 'REVIEW' && who === side) return null;
  if (command === 'COUNTERSIGN' && who === model.proposer) return null;
  if (command === 'START' && !(model.works && model.planned)) return null;
  const proven = hasBonds(model) && model.spent;
  if (command === 'AFFIRM') return proven && !model.affirmed ? model.state : null;
  if (command === 'CONFIRM' && !(proven && model.affirmed)) return null;
  if (command === 'RESUME') return model.state === 'DITANGGUHKAN' ? model.suspendedFrom : 'BERJALAN';
  return law.to;
}

const missing = (model: Model, command: string): string[] =>
  (LAW[command]?.papers ?? []).filter((kind) => kind === 'BERITA_ACARA' || command === 'REVOKE' || !model.papers.has(kind));

const step = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      act: fc.constant('STEP' as const),
      who: fc.constantFrom<Who>(
        'office',
        'office',
        'partner',
        'partner',
        'pokja',
        'village',
        'officer',
        'district',
        'province',
        'reader',
        'foreignPartner',
        'foreignOffice',
      ),
      what: fc.constantFrom(...Object.keys(LAW)),
      isFull: fc.boolean(),
    }),
  },
  // The usual way is long: without a push nobody would ever come to its end.
  {
    weight: 5,
    arbitrary: fc.record({
      act: fc.constant('PUSH' as const),
      who: fc.constant<Who>('office'),
      what: fc.constant(''),
      isFull: fc.constant(true),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant('PART' as const),
      who: fc.constantFrom<Who>('office', 'partner', 'pokja', 'officer', 'reader', 'foreignPartner'),
      what: fc.constantFrom('BUDGET', 'SPENT', 'VISIT', 'RKM', 'DATA', 'ACTIVITY'),
      isFull: fc.boolean(),
    }),
  },
);

/** The next step of the usual way, and who takes it. */
function push({ state, proposer, affirmed }: Model): { who: Who; what: string } {
  if (state === 'DIUSULKAN') return { who: proposer === 'partner' ? 'office' : 'partner', what: 'REVIEW' };
  if (state === 'DIKAJI') return { who: 'partner', what: 'COUNTERSIGN' };
  if (state === 'DISEPAKATI') return { who: 'village', what: 'RATIFY' };
  if (state === 'DITETAPKAN') return { who: 'pokja', what: 'START' };
  if (state === 'DITANGGUHKAN') return { who: 'office', what: 'RESUME' };
  return affirmed ? { who: 'office', what: 'CONFIRM' } : { who: 'partner', what: 'AFFIRM' };
}

const PROPOSE = 'mutation ($input: ProposeIntegrationInput!) { proposeIntegration(input: $input) { id } }';
const ADVANCE = 'mutation ($input: AdvanceIntegrationInput!) { advanceIntegration(input: $input) { state version } }';
const PARTS: Record<string, [mutation: string, values: object]> = {
  BUDGET: [
    'mutation ($input: SaveBudgetInput!) { saveIntegrationBudget(input: $input) }',
    { source: 'DANA_DESA', year: 2026, planned: 5_000_000 },
  ],
  SPENT: [
    'mutation ($input: SaveBudgetInput!) { saveIntegrationBudget(input: $input) }',
    { source: 'DANA_DESA', year: 2026, planned: 1, realised: 1 },
  ],
  VISIT: [
    'mutation ($input: SaveVisitInput!) { saveIntegrationVisit(input: $input) }',
    { visitedOn: '2026-11-01', agencies: ['OPD_KB'], findings: 'Berjalan sesuai rencana.', followUps: [] },
  ],
  RKM: [
    'mutation ($input: SaveEvidenceInput!) { saveIntegrationEvidence(input: $input) }',
    { kind: 'RKM', number: 'RKM/1', issuedOn: '2026-01-05' },
  ],
  DATA: [
    'mutation ($input: SaveEvidenceInput!) { saveIntegrationEvidence(input: $input) }',
    { kind: 'DATA', number: 'D/1', issuedOn: '2026-01-05' },
  ],
};

async function everybody(): Promise<Record<Who, Someone>> {
  return {
    office: await api.someone('OPD_KB', '63.01'),
    partner: await api.someone('SKPD_PROGRAM', '63.01', [PROGRAMME]),
    pokja: await api.someone('POKJA_OPERATOR', '63.01.03'),
    village: await api.someone('PEMDES', '63.01.03'),
    officer: await api.someone('PKB', '63.01.03'),
    district: await api.someone('KECAMATAN', '63.01.03'),
    province: await api.someone('BKKBN_PROVINSI', '63'),
    reader: await api.someone('PEMBACA', '63.01'),
    foreignPartner: await api.someone('SKPD_PROGRAM', '63.01', ['DRPPA']),
    foreignOffice: await api.someone('OPD_KB', '63.03'),
  };
}

test(
  'whoever does whatever in whatever order, an integration is where the law says, and every step stands in the trail',
  { timeout: 120_000 },
  async () => {
    const people = await everybody();
    const kampungs: KampungRow[] = [];
    for (const code of VILLAGES) kampungs.push(await makeKampung(api.db, code));
    const reached = new Set<string>();
    let turn = 0;

    const walk = async (proposer: Who, steps: { act: 'STEP' | 'PUSH' | 'PART'; who: Who; what: string; isFull: boolean }[]) => {
      const kampung = kampungs[(turn += 1) % kampungs.length];
      if (!kampung) throw new Error('No kampung');
      await api.db.query('update work.integration set state = $2 where "kampungId" = $1', [kampung.id, 'DIHENTIKAN']);
      await api.db.query('delete from work.activity where "kampungId" = $1', [kampung.id]);
      const proposal = {
        kampungCode: kampung.code,
        programmeCode: PROGRAMME,
        reason: 'Relawan sudah ada di desa.',
        targetFunctions: ['PERLINDUNGAN'],
        contact: 'Bidang KS',
      };
      const { id } = (await api.ask(PROPOSE, { input: proposal }, people[proposer])).data.proposeIntegration;
      const model: Model = {
        state: 'DIUSULKAN',
        proposer,
        papers: new Set(),
        works: false,
        visited: false,
        planned: false,
        spent: false,
        affirmed: false,
        suspendedFrom: '',
      };
      const taken = ['PROPOSE'];

      for (const { act, who: drawn, what: named, isFull } of steps) {
        if (act === 'PART') {
          const added = await addPart(kampung, id, people[drawn], drawn, named, model);
          if (added && named === 'ACTIVITY') model.works = true;
          if (added && named === 'VISIT') model.visited = true;
          if (added && (named === 'BUDGET' || named === 'SPENT')) model.planned = true;
          if (added && named === 'SPENT') model.spent = true;
          if (added && (named === 'RKM' || named === 'DATA')) model.papers.add(named);
          continue;
        }
        const { who, what } = act === 'PUSH' ? push(model) : { who: drawn, what: named };
        const expected = outcome(model, who, what, isFull);
        const law = LAW[what];
        const papers = missing(model, what);
        const input = {
          id,
          command: what,
          version: taken.length,
          ...(isFull && {
            evidence: papers.map((kind) => ({ kind, number: `${kind}/1`, issuedOn: '2026-01-05' })),
            ...(law?.reason && { reason: 'Alasan yang cukup panjang.' }),
            ...(law?.contact && { contact: 'Seksi Pencegahan' }),
            ...(law?.section && { section: 'PERLINDUNGAN' }),
          }),
        };
        const { data, errors } = await api.ask(ADVANCE, { input }, people[who]);
        const got = errors.length === 0 ? data.advanceIntegration.state : null;
        expect({ who, what, isFull, from: model.state, got }).toEqual({ who, what, isFull, from: model.state, got: expected });
        if (expected === null) {
          expect(['FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'BAD_USER_INPUT']).toContain(errors[0]?.extensions.code);
          continue;
        }
        if (what === 'SUSPEND') model.suspendedFrom = model.state;
        model.affirmed = what === 'AFFIRM' || (model.affirmed && expected === model.state);
        for (const kind of papers) model.papers.add(kind);
        model.state = expected;
        reached.add(expected);
        taken.push(what);
      }

      const rows = await api.db.query('select state, version from work.integration where id = $1', [id]);
      expect(rows).toEqual([{ state: model.state, version: taken.length }]);
      const transitions: { command: string; fromState: string | null; toState: string }[] = await api.db.query(
        'select command, "fromState", "toState" from work.integration_transition where "integrationId" = $1 order by at',
        [id],
      );
      expect(transitions.map(({ command }) => command)).toEqual(taken);
      for (const [at, { fromState }] of transitions.entries()) expect(fromState).toBe(transitions[at - 1]?.toState ?? null);
      const trail: { action: string }[] = await api.db.query(
        `select action from work.audit where "entityId" = $1 and action = any($2) order by id`,
        [id, ['integration.propose', ...Object.keys(LAW).map((command) => `integration.${command.toLowerCase()}`)]],
      );
      expect(trail.map(({ action }) => action)).toEqual(taken.map((command) => `integration.${command.toLowerCase()}`));
    };

    const allTheWay = [
      ...['BUDGET', 'SPENT', 'VISIT', 'DATA', 'ACTIVITY'].map((what) => ({
        act: 'PART' as const,
        who: 'office' as const,
        what,
        isFull: true,
      })),
      ...Array.from({ length: 6 }, () => ({ act: 'PUSH' as const, who: 'office' as const, what: '', isFull: true })),
    ];
    for (const proposer of ['office', 'partner', 'pokja'] as const) await walk(proposer, allTheWay);
    expect(reached).toContain('TERINTEGRASI');

    await fc.assert(
      fc.asyncProperty(fc.constantFrom<Who>('office', 'partner', 'pokja'), fc.array(step, { minLength: 20, maxLength: 45 }), walk),
      { numRuns: 14, endOnFailure: true },
    );
    expect(reached.size).toBeGreaterThan(5);
  },
);

test('in every state, every step of every owner does what the law says', { timeout: 120_000 }, async () => {
  const people = await everybody();
  const kampung = await makeKampung(api.db, '63.01.03.2015');
  await makeActivity(api.db, kampung, { programmes: [PROGRAMME] });
  const proposal = {
    kampungCode: kampung.code,
    programmeCode: PROGRAMME,
    reason: 'Relawan sudah ada di desa.',
    targetFunctions: ['PERLINDUNGAN'],
    contact: 'Bidang KS',
  };
  const { id } = (await api.ask(PROPOSE, { input: proposal }, people.pokja)).data.proposeIntegration;
  for (const what of ['SPENT', 'VISIT', 'RKM', 'DATA']) {
    const [mutation, values] = PARTS[what] ?? ['', {}];
    await api.ask(mutation, { input: { integration: id, values } }, people.office);
  }
  for (const state of INTEGRATION_STATES) {
    for (const [command, law] of Object.entries(LAW)) {
      for (const who of ['office', 'partner', 'pokja', 'village', 'reader'] as const) {
        await api.db.query(`update work.integration set state = $2, "suspendedFrom" = 'DITETAPKAN', version = 1 where id = $1`, [
          id,
          state,
        ]);
        const evidence = ['SK', 'RKM', 'APBDES', 'BERITA_ACARA'].map((kind) => ({ kind, number: `${kind}/1`, issuedOn: '2026-01-05' }));
        const input = {
          id,
          command,
          version: 1,
          evidence,
          reason: 'Alasan yang cukup panjang.',
          contact: 'Seksi',
          section: 'PERLINDUNGAN',
        };
        const { data, errors } = await api.ask(ADVANCE, { input }, people[who]);
        // The Pokja proposed: it stands on the side of the office. Confirming also waits for the agency's word, which the walks look at.
        const isTheirs = law.from.includes(state) && law.by.includes(who) && !(command === 'REVIEW' && who === 'office');
        if (command === 'AFFIRM' || command === 'CONFIRM') {
          if (!isTheirs) expect({ state, command, who, done: errors.length === 0 }).toEqual({ state, command, who, done: false });
          continue;
        }
        const to = command === 'RESUME' ? (state === 'DITANGGUHKAN' ? 'DITETAPKAN' : 'BERJALAN') : law.to;
        const got = errors.length === 0 ? data.advanceIntegration.state : null;
        expect({ state, command, who, got }).toEqual({ state, command, who, got: isTheirs ? to : null });
      }
    }
  }
});

async function addPart(kampung: KampungRow, id: string, as: Someone, who: Who, what: string, { state }: Model): Promise<boolean> {
  if (what === 'ACTIVITY') {
    await makeActivity(api.db, kampung, { programmes: [PROGRAMME] });
    return true;
  }
  const [mutation, values] = PARTS[what] ?? ['', {}];
  const { errors } = await api.ask(mutation, { input: { integration: id, values } }, as);
  const isAllowed = KEEPERS.includes(who) && !ENDED.includes(state);
  expect({ who, what, state, done: errors.length === 0 }).toEqual({ who, what, state, done: isAllowed });
  return isAllowed;
}
