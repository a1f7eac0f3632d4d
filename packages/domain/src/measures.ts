import {
  CONTRACEPTIVE_METHODS,
  GROUP_KINDS,
  LONG_ACTING_METHODS,
  type FamilyReport,
  type GroupKind,
  type KampungFacts,
} from './kampung-facts.ts';
import { provenFacts } from './proof.ts';
import { DATA_HOUSE_CLASSES } from './lists.ts';
import { AGE_FIELDS, flatten, REPORT_FIELDS } from './report.ts';
import { findingsOf } from './report-checks.ts';
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
  /** Count agencies in activities of the last twelve months only. */
  recentActivities?: boolean;
  /** What a claim counts as while nothing in the records proves it: not there, or anything up to what is claimed. Left out: as proven. */
  unproven?: UnprovenPolicy;
};
export const UNPROVEN_POLICIES = ['UNKNOWN', 'ABSENT'] as const;
export type UnprovenPolicy = (typeof UNPROVEN_POLICIES)[number];

type Measure = (facts: KampungFacts, flags: RubricFlags) => Measured;

/** The numbers a rubric may score, by name. Shares are whole percentages. */
export const MEASURES = {
  fundingSources: ({ fundingSources }) => countOf(fundingSources),
  groups: ({ groups }) => countYes(GROUP_KINDS.map((kind) => groups[kind])),
  facilities: ({ secretariat, dataHouse }) => countYes([secretariat, dataHouse]),
  officerAndRegulation: ({ fieldOfficer, localRegulation }) => countYes([fieldOfficer, localRegulation]),
  dataUses: ({ dataUses }) => countOf(dataUses),
  mechanisms: ({ mechanisms }) => countOf(mechanisms),
  agencies: ({ agencies, records }, { excludeOwnSector, recentActivities }) =>
    countOf((recentActivities ? records.recentAgencies : agencies).filter((code) => !excludeOwnSector || !OWN_SECTOR.includes(code))),
  participation: ({ report }) => (report ? participation(report) : UNKNOWN),
  prevalence: ({ report }) => (report ? shareOf(contraceptiveUsers(report), report.fertileCouples) : UNKNOWN),
  longActing: ({ report }) => (report ? longActing(report) : UNKNOWN),
  unmetNeed: ({ report }, { requireCouples }) =>
    report && !(requireCouples && report.fertileCouples === 0) ? shareOf(unmetNeed(report), report.fertileCouples) : UNKNOWN,
  structureParts: ({ records: { structureParts } }) => (structureParts === null ? { low: 0, high: 6 } : known(structureParts)),
  trainedShare: ({ workingGroupMembers, records: { trainedMembers } }) => shareOf(sumOf([trainedMembers]), workingGroupMembers),
  /** Who has a group may have one that meets; nothing records the meetings of a group. */
  activeGroups: ({ groups }) => ({ low: 0, high: countYes(GROUP_KINDS.map((kind) => groups[kind])).high }),
  dataHouseClass,
  punctualMonths: ({ records }) => known(records.punctualMonths),
  soundCounts: ({ report }) => (report ? known(soundCounts(report)) : UNKNOWN),
  regularMechanisms: ({ mechanisms, records: { regularMechanisms } }) =>
    mechanisms ? { low: mechanisms.filter((code) => regularMechanisms?.includes(code)).length, high: mechanisms.length } : UNKNOWN,
  integrationDepth: ({ records }) => known(records.integrationDepth),
  familyFunctions: ({ records }) => countOf(records.recentFunctions),
  unmetNeedFall,
  /** What nothing in our records holds: it stays missing. */
  notRecorded: () => UNKNOWN,
} satisfies Record<string, Measure>;
export type MeasureName = keyof typeof MEASURES;

/** The yes-or-no questions a decision table may ask; null is "not filled in". */
export const CONDITIONS = {
  workingGroupExists: ({ workingGroupExists }) => workingGroupExists,
  workingGroupHasMembers: ({ workingGroupMembers }) => (workingGroupMembers === null ? null : workingGroupMembers > 0),
  workingGroupTrained: ({ workingGroupTrained }) => workingGroupTrained,
  decreeExists: ({ workingGroupExists, records: { decree } }) => (decree === null ? unlessNone(workingGroupExists) : true),
  decreeInForce: ({ workingGroupExists, records: { decree } }) =>
    decree === null ? unlessNone(workingGroupExists) : decree === 'IN_FORCE',
  planListed: ({ records: { plan } }) => plan !== 'NONE',
  planDocumented: ({ records: { plan } }) => (plan === 'LISTED' ? null : plan === 'DOCUMENTED'),
  /** Nothing records whether the village plan (RKPDes) took it in. */
  planInVillagePlan: ({ records: { plan } }) => (plan === 'NONE' ? false : null),
  fundingExists: ({ fundingSources }) => fundingSources && fundingSources.length > 0,
  fundingOfTwoKinds: ({ fundingSources }) => fundingSources && new Set(fundingSources).size > 1,
  fundsHalfSpent: ({ records }) => reaches(records.realisedShare, 50),
  fundsMostlySpent: ({ records }) => reaches(records.realisedShare, 80),
} satisfies Record<string, (facts: KampungFacts) => boolean | null>;
export type ConditionName = keyof typeof CONDITIONS;

const unlessNone = (exists: boolean | null): boolean | null => (exists === false ? false : null);
const reaches = (share: number | null, mark: number): boolean | null => (share === null ? null : share >= mark);

/** From the strictest row down: the first row whose conditions all hold gives the value. The last row has none. */
export type DecisionTable = readonly { value: number; when: readonly ConditionName[] }[];

/** Reads a measure or a decision table from the facts, claims without proof as the flags say. */
export function measure(source: MeasureName | DecisionTable, facts: KampungFacts, flags: RubricFlags): Measured {
  if (!flags.unproven) return measureClaims(source, facts, flags);
  const proven = measureClaims(source, provenFacts(facts), flags);
  // More proof never lowers a number that is made of claims, so what is claimed is the most it can be.
  return flags.unproven === 'ABSENT' ? proven : { low: proven.low, high: measureClaims(source, facts, flags).high };
}

/** The same with every claim taken as proven. */
export function measureClaims(source: MeasureName | DecisionTable, facts: KampungFacts, flags: RubricFlags): Measured {
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

/** 0 without a data house, else the place of its class. */
function dataHouseClass({ dataHouse, records }: KampungFacts): Measured {
  if (dataHouse === false) return known(0);
  const place = DATA_HOUSE_CLASSES.findIndex(({ code }) => code === records.dataHouseClass) + 1;
  if (place === 0) return { low: dataHouse ? 1 : 0, high: DATA_HOUSE_CLASSES.length };
  return dataHouse ? known(place) : { low: 0, high: place };
}

/** The counts of a report that the rubric may read. */
const COUNTS = REPORT_FIELDS.filter((field) => field !== 'insured' && !AGE_FIELDS.includes(field));

/** The share of those that are filled in and contradict no other. */
function soundCounts(report: FamilyReport): number {
  const values = flatten({ ...report, insured: null, ages: null });
  const faulty = new Set(findingsOf(values, '', null).flatMap(({ kind, fields }) => (kind === 'HARD' ? [fields[0]] : [])));
  return percent(COUNTS.filter((field) => values[field] !== null && !faulty.has(field)).length, COUNTS.length);
}

/** From the report of a year before to the latest, in points: 0 it has risen, 1 it is as it was, 2 it fell by one point, and so on. */
function unmetNeedFall({ report, records: { earlierReport } }: KampungFacts, { requireCouples }: RubricFlags): Measured {
  const [now, before] = [report, earlierReport].map((each) => (each ? shareOf(unmetNeed(each), each.fertileCouples) : UNKNOWN));
  const isEmpty = requireCouples && [report, earlierReport].some((each) => each?.fertileCouples === 0);
  if (!now || !before || !isKnown(now) || !isKnown(before) || isEmpty) return UNKNOWN;
  return known(Math.max(0, 1 + before.low - now.low));
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
