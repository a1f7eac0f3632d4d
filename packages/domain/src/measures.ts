import {
  CONTRACEPTIVE_METHODS,
  GROUP_KINDS,
  LONG_ACTING_METHODS,
  type FamilyReport,
  type GroupKind,
  type KampungFacts,
} from './kampung-facts.ts';
import { roundHalfEven } from './rounding.ts';

/**
 * What the facts say about a number: every whole value from `low` to `high` is possible.
 * They are equal when the number is known; they differ when something is not filled in.
 */
export type Measured = { low: number; high: number };

const known = (value: number): Measured => ({ low: value, high: value });
/** Open upwards, also for shares: reports in the field exceed 100 %. */
const atLeast = (low: number): Measured => ({ low, high: Infinity });
const UNKNOWN = atLeast(0);

export const isKnown = ({ low, high }: Measured): boolean => low === high;

/** How a rubric wants things counted. */
export type RubricFlags = {
  /** Leave the family-planning sector's own agencies out of the cross-sector count. */
  excludeOwnSector: boolean;
  /** A report without couples counts as no report, instead of an unmet need of 0 %. */
  requireCouples: boolean;
};

type Measure = (facts: KampungFacts, flags: RubricFlags) => Measured;

/** The numbers a rubric may score, by name. Shares are whole percentages. */
export const MEASURES = {
  fundingSources: ({ fundingSources }) => countOf(fundingSources),
  groups: ({ groups }) => countYes(GROUP_KINDS.map((kind) => groups[kind])),
  facilities: ({ secretariat, dataHouse }) => countYes([secretariat, dataHouse]),
  officerAndRegulation: ({ fieldOfficer, localRegulation }) => countYes([fieldOfficer, localRegulation]),
  dataUses: ({ dataUses }) => countOf(dataUses),
  mechanisms: ({ mechanisms }) => countOf(mechanisms),
  agencies: ({ agencies }, { excludeOwnSector }) => countOf(agencies.filter((code) => !excludeOwnSector || !OWN_SECTOR.includes(code))),
  participation: ({ report }) => (report ? participation(report) : UNKNOWN),
  prevalence: ({ report }) => (report ? shareOf(contraceptiveUsers(report), report.fertileCouples) : UNKNOWN),
  longActing: ({ report }) => (report ? longActing(report) : UNKNOWN),
  unmetNeed: ({ report }, { requireCouples }) =>
    report && !(requireCouples && report.fertileCouples === 0) ? shareOf(unmetNeed(report), report.fertileCouples) : UNKNOWN,
} satisfies Record<string, Measure>;
export type MeasureName = keyof typeof MEASURES;

/** The yes-or-no questions a decision table may ask; null is "not filled in". */
export const CONDITIONS = {
  workingGroupExists: ({ workingGroupExists }) => workingGroupExists,
  workingGroupHasMembers: ({ workingGroupMembers }) => (workingGroupMembers === null ? null : workingGroupMembers > 0),
  workingGroupTrained: ({ workingGroupTrained }) => workingGroupTrained,
} satisfies Record<string, (facts: KampungFacts) => boolean | null>;
export type ConditionName = keyof typeof CONDITIONS;

/** From the strictest row down: the first row whose conditions all hold gives the value. The last row has none. */
export type DecisionTable = readonly { value: number; when: readonly ConditionName[] }[];

/** Reads a measure or a decision table from the facts. */
export function measure(source: MeasureName | DecisionTable, facts: KampungFacts, flags: RubricFlags): Measured {
  if (typeof source === 'string') return MEASURES[source](facts, flags);
  const valueIf = (unanswered: boolean) =>
    source.find(({ when }) => when.every((name) => CONDITIONS[name](facts) ?? unanswered))?.value ?? 0;
  return { low: valueIf(false), high: valueIf(true) };
}

const OWN_SECTOR: readonly string[] = ['OPD_KB', 'PERWAKILAN_BKKBN'];

const countOf = (codes: readonly string[] | null): Measured => (codes ? known(new Set(codes).size) : UNKNOWN);

function countYes(answers: readonly (boolean | null)[]): Measured {
  const yes = answers.filter((answer) => answer === true).length;
  const open = answers.filter((answer) => answer === null).length;
  return { low: yes, high: yes + open };
}

/** Mean of the five participation shares, each rounded first. A group that is not filled in adds nothing yet. */
function participation(report: FamilyReport): Measured {
  const shares = GROUP_KINDS.map((kind) => shareOf(sumOf([report.participants[kind]]), couldTakePart(kind, report)));
  const mean = roundHalfEven(
    shares.reduce((sum, { low }) => sum + low, 0),
    shares.length,
  );
  return shares.every(isKnown) ? known(mean) : atLeast(mean);
}

/** Users of a long-acting method among all users: unknown ones pull it up, unknown others pull it down. */
function longActing(report: FamilyReport): Measured {
  const lasting = longActingUsers(report);
  const others = sumOf(
    CONTRACEPTIVE_METHODS.filter((method) => !LONG_ACTING_METHODS.includes(method)).map((method) => report.methods[method]),
  );
  const filledIn = percent(lasting.sum, lasting.sum + others.sum);
  return { low: others.complete ? filledIn : 0, high: lasting.complete ? filledIn : 100 };
}

/** The sum of what is filled in, and whether that is all of it. */
export type Sum = { sum: number; complete: boolean };

const sumOf = (counts: readonly (number | null)[]): Sum => ({
  sum: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0),
  complete: !counts.includes(null),
});

export const contraceptiveUsers = ({ methods }: FamilyReport): Sum => sumOf(CONTRACEPTIVE_METHODS.map((method) => methods[method]));
export const longActingUsers = ({ methods }: FamilyReport): Sum => sumOf(LONG_ACTING_METHODS.map((method) => methods[method]));
/** Couples who want a child later or no more, and use no method. */
export const unmetNeed = ({ nonUse }: FamilyReport): Sum => sumOf([nonUse.IAT, nonUse.TIAL]);

/** The families, or for PIK-R the adolescents, that a group is for. */
export function couldTakePart(kind: GroupKind, report: FamilyReport): number | null {
  switch (kind) {
    case 'BKB':
      return report.toddlerFamilies;
    case 'BKR':
      return report.adolescentFamilies;
    case 'BKL':
      return report.elderlyFamilies;
    case 'UPPKA':
      return report.families;
    case 'PIK_R':
      return report.adolescents;
  }
}

function shareOf(part: Sum, whole: number | null): Measured {
  if (whole === null) return UNKNOWN;
  const share = percent(part.sum, whole);
  return part.complete || whole === 0 ? known(share) : atLeast(share);
}

/** A whole percentage. Nothing out of nothing is 0 %, as the national portal computes it. */
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : roundHalfEven(100 * part, whole));
