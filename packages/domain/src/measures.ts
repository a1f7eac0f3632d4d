import { CONTRACEPTIVE_METHODS, GROUP_KINDS, LONG_ACTING_METHODS, type FamilyReport, type GroupKind, type KampungFacts } from './kampung-facts.ts';
import type { RubricFlags } from './rubric.ts';

/**
 * The numbers a rubric can score, each read from the facts. All are whole; percentages are rounded
 * half to even before anything is compared with them.
 */
export type Measured = {
  /** Null when nothing of it is filled in. */
  value: number | null;
  /** The range it can turn out to be in, once everything is filled in. */
  low: number;
  high: number;
  /** How many of its parts are not filled in. */
  unknown: number;
};

const OWN_SECTOR: readonly string[] = ['OPD_KB', 'PERWAKILAN_BKKBN'];

export const MEASURES = {
  /** 0 no working group, 1 exists, 2 with members or training, 3 with both. */
  workingGroup: ({ workingGroupExists: exists, workingGroupMembers: members, workingGroupTrained: trained }: KampungFacts): Measured => {
    if (exists === null) return unknownWithin(0, 3);
    if (!exists) return known(0);
    const parts = [members === null ? null : members > 0, trained];
    const { value, low, high, unknown } = countYes(parts);
    return { value: 1 + (value ?? 0), low: 1 + low, high: 1 + high, unknown };
  },
  fundingSources: ({ fundingSources }: KampungFacts): Measured => countOf(fundingSources, 6),
  groups: ({ groups }: KampungFacts): Measured => countYes(GROUP_KINDS.map((kind) => groups[kind])),
  facilities: ({ secretariat, dataHouse }: KampungFacts): Measured => countYes([secretariat, dataHouse]),
  officerAndRegulation: ({ fieldOfficer, localRegulation }: KampungFacts): Measured => countYes([fieldOfficer, localRegulation]),
  dataUses: ({ dataUses }: KampungFacts): Measured => countOf(dataUses, 5),
  mechanisms: ({ mechanisms }: KampungFacts): Measured => countOf(mechanisms, 5),
  agencies: ({ agencies }: KampungFacts, flags: RubricFlags): Measured =>
    known(new Set(agencies.filter((code) => !flags.excludeOwnSector || !OWN_SECTOR.includes(code))).size),
  /** Mean of the five participation rates. */
  participation: ({ report }: KampungFacts): Measured => {
    if (!report) return unknownWithin(0, 100);
    const shares = GROUP_KINDS.map((kind) => share(report.participants[kind], denominatorOf(kind, report)));
    const unknown = shares.filter((percent) => percent === null).length;
    if (unknown === shares.length) return unknownWithin(0, 100);
    const sum = shares.reduce<number>((total, percent) => total + (percent ?? 0), 0);
    return { value: roundHalfEven(sum, 5), low: roundHalfEven(sum, 5), high: roundHalfEven(sum + 100 * unknown, 5), unknown };
  },
  /** Contraceptive users among couples (CPR). */
  prevalence: ({ report }: KampungFacts): Measured => percentage(report && contraceptiveUsers(report), report?.fertileCouples),
  /** Users of a long-acting method among users (MKJP). */
  longActing: ({ report }: KampungFacts): Measured => percentage(report && usersOf(report, LONG_ACTING_METHODS), report && contraceptiveUsers(report)),
  /** Couples who want no child now but use no method. Lower is better. */
  unmetNeed: ({ report }: KampungFacts, flags: RubricFlags): Measured => {
    if (flags.requireCouples && !report?.fertileCouples) return unknownWithin(0, 100);
    return percentage(report && sumOf([report.nonUse.IAT, report.nonUse.TIAL]), report?.fertileCouples);
  },
} satisfies Record<string, (facts: KampungFacts, flags: RubricFlags) => Measured>;
export type MeasureName = keyof typeof MEASURES;

/** Who could take part in a group. */
export function denominatorOf(kind: GroupKind, report: FamilyReport): number | null {
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

export const contraceptiveUsers = (report: FamilyReport): number | null => usersOf(report, CONTRACEPTIVE_METHODS);

export const usersOf = (report: FamilyReport, methods: readonly (keyof FamilyReport['methods'])[]): number | null =>
  sumOf(methods.map((method) => report.methods[method]));

/** The sum of what is filled in; null when nothing is. */
export const sumOf = (counts: readonly (number | null)[]): number | null =>
  counts.every((count) => count === null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

/** n / d rounded to a whole number, a half to the even neighbour. Exact for whole numbers. */
export function roundHalfEven(numerator: number, denominator: number): number {
  const down = Math.floor(numerator / denominator);
  const rest = 2 * (numerator - down * denominator) - denominator;
  if (rest !== 0) return rest < 0 ? down : down + 1;
  return down % 2 === 0 ? down : down + 1;
}

/** A whole percentage; a denominator of zero gives 0, as the national portal computes it. */
function share(part: number | null | undefined, whole: number | null | undefined): number | null {
  if (part === null || part === undefined || whole === null || whole === undefined) return null;
  return whole === 0 ? 0 : roundHalfEven(100 * part, whole);
}

function percentage(part: number | null | undefined, whole: number | null | undefined): Measured {
  const percent = share(part, whole);
  return percent === null ? unknownWithin(0, 100) : known(percent);
}

const known = (value: number): Measured => ({ value, low: value, high: value, unknown: 0 });
const unknownWithin = (low: number, high: number): Measured => ({ value: null, low, high, unknown: 1 });
const countOf = (list: readonly string[] | null, most: number): Measured => (list === null ? unknownWithin(0, most) : known(new Set(list).size));

/** Counts the yes; an unknown one may still become a yes. */
function countYes(parts: readonly (boolean | null)[]): Measured {
  const yes = parts.filter((part) => part === true).length;
  const unknown = parts.filter((part) => part === null).length;
  return { value: unknown === parts.length ? null : yes, low: yes, high: yes + unknown, unknown };
}
