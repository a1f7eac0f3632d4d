import type { BondKind } from '@simpul/domain/bonds.ts';
import { BOND_KINDS } from '@simpul/domain/bonds.ts';
import type { Role } from '@simpul/domain/access.ts';
import type { BudgetValues, TaskValues, VisitValues } from '@simpul/domain/integration-parts.ts';
import type { IntegrationState } from '@simpul/domain/integration.ts';
import { addDays, DEMO_DAY, officeDay } from './calendar.ts';
import { FINDINGS, FOLLOW_UPS, TASKS } from './data/integration-parts-words.ts';
import type { SeedTransition } from './integration-history.ts';
import type { SeedProgramme } from './seed-programme.ts';
import type { Random } from './random.ts';

export type SeedVerification = { kind: BondKind; verifiedOn: string; verifiedBy: string; verifiedRole: Role };
export type SeedParts = {
  pokjaSection: string | null;
  tasks: TaskValues[];
  budget: BudgetValues[];
  visits: VisitValues[];
  verifications: SeedVerification[];
};

/** What two offices have written down together by the time an integration is where it is. */
export function drawParts(random: Random, transitions: readonly SeedTransition[], programme: SeedProgramme, agencyName: string): SeedParts {
  const dayOf = (state: IntegrationState): string | null => transitions.find(({ toState }) => toState === state)?.at.slice(0, 10) ?? null;
  const agreed = dayOf('DISEPAKATI');
  const decreed = dayOf('DITETAPKAN');
  const started = dayOf('BERJALAN');
  const integrated = dayOf('TERINTEGRASI');
  return {
    pokjaSection: decreed ? programme.pokjaSection : null,
    tasks: agreed && (started || random.chance(0.8)) ? drawTasks(random, agreed, programme) : [],
    budget: decreed && (started || random.chance(0.8)) ? drawBudget(random, decreed, started, integrated !== null) : [],
    visits: started && (integrated || random.chance(0.45)) ? drawVisits(random, started, integrated, programme) : [],
    verifications: started ? drawVerifications(random, integrated ?? started, integrated ? 0.6 : 0.15, agencyName) : [],
  };
}

function drawTasks(random: Random, from: string, programme: SeedProgramme): TaskValues[] {
  return random.some(TASKS, random.int(2, 4)).map(({ title, movesIndicator }, at) => {
    const dueOn = officeDay(addDays(from, 45 + at * random.int(30, 70)));
    return {
      title: title.replace('{program}', programme.shortName.id),
      owner: random.chance(0.5) ? 'OPD_KB' : programme.agencyCode,
      dueOn,
      state: dueOn < addDays(DEMO_DAY, -20) ? (random.chance(0.85) ? 'SELESAI' : 'BERJALAN') : 'DIRENCANAKAN',
      indicator: movesIndicator && programme.supports.length > 0 ? random.pick(programme.supports) : null,
      note: null,
    };
  });
}

function drawBudget(random: Random, from: string, started: string | null, isIntegrated: boolean): BudgetValues[] {
  const planned = random.int(4, 30) * 500_000;
  const isUsed = isIntegrated || (started !== null && started < addDays(DEMO_DAY, -150) && random.chance(0.6));
  const realised = isUsed ? Math.round((planned * random.int(80, 100)) / 100) : null;
  return [{ source: 'DANA_DESA', year: Number((started ?? from).slice(0, 4)), planned, realised, note: null }];
}

function drawVisits(random: Random, started: string, integrated: string | null, programme: SeedProgramme): VisitValues[] {
  const last = integrated ?? addDays(DEMO_DAY, -10);
  const visitedOn = officeDay(addDays(started, random.int(5, Math.max(6, Math.min(150, daysUntil(started, last) - 3)))));
  if (visitedOn >= last) return [];
  const dueOn = officeDay(addDays(visitedOn, 30));
  return [
    {
      visitedOn,
      agencies: ['OPD_KB', programme.agencyCode].filter((code, at, all) => all.indexOf(code) === at),
      findings: random.pick(FINDINGS),
      followUps: [
        {
          what: random.pick(FOLLOW_UPS),
          owner: random.chance(0.5) ? 'OPD_KB' : programme.agencyCode,
          dueOn,
          doneOn: integrated || random.chance(0.5) ? officeDay(addDays(dueOn, -random.int(1, 12))) : null,
        },
      ].map((followUp) => ({ ...followUp, doneOn: followUp.doneOn !== null && followUp.doneOn > DEMO_DAY ? null : followUp.doneOn })),
    },
  ];
}

const daysUntil = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

function drawVerifications(random: Random, from: string, probability: number, agencyName: string): SeedVerification[] {
  return BOND_KINDS.filter(() => random.chance(probability)).map((kind) => ({
    kind,
    verifiedOn: officeDay(addDays(from, random.int(0, 8))),
    verifiedBy: agencyName,
    verifiedRole: 'SKPD_PROGRAM',
  }));
}
