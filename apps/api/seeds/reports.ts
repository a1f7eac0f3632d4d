import { CONTRACEPTIVE_METHODS, GROUP_KINDS, NON_USE_REASONS, type FamilyReport, type GroupKind } from '@simpul/domain/kampung-facts.ts';
import { REPORT_MONTHS } from './calendar.ts';
import { shareOut } from './kampung-plan.ts';
import type { Random } from './random.ts';

/** One report with the first day of its month. */
export type MonthlyReport = FamilyReport & { period: string };

/** How a kampung reports, and how well its family-planning work goes. */
export type ReportingStyle = {
  /** NONE never files, POPULATION files people and families only, FULL files everything. */
  kind: 'NONE' | 'POPULATION' | 'FULL';
  outcome: 'STRONG' | 'WEAK';
  /** The share of months that are filed. */
  punctuality: number;
};

/** The twelve months, oldest first, without those that were not filed. The last of a kampung that files is never far back. */
export function drawReports(
  random: Random,
  population: number,
  groups: Record<GroupKind, boolean | null>,
  style: ReportingStyle,
): MonthlyReport[] {
  if (style.kind === 'NONE') return [];
  const write = writerOf(random, population, groups, style);
  const silentSince = style.punctuality < 0.7 ? random.int(9, 11) : 11;
  return REPORT_MONTHS.flatMap((period, month) => {
    const isFiled = month === silentSince || (month < silentSince && random.chance(style.punctuality));
    const report = write(month);
    return isFiled ? [{ ...report, period }] : [];
  });
}

/** Everything moves slowly from a first value to a last one; `month` counts from 0 to 11. */
function writerOf(
  random: Random,
  population: number,
  groups: Record<GroupKind, boolean | null>,
  { kind, outcome }: ReportingStyle,
): (month: number) => FamilyReport {
  const isStrong = outcome === 'STRONG';
  const growth = random.between(-0.004, 0.014);
  const familySize = random.between(3.1, 3.8);
  const couples = random.between(0.58, 0.72);
  const parts = {
    adolescents: random.between(0.17, 0.22),
    toddlerFamilies: random.between(0.19, 0.26),
    adolescentFamilies: random.between(0.3, 0.4),
    elderlyFamilies: random.between(0.16, 0.25),
  };
  const rates = mapOf(GROUP_KINDS, () => (isStrong ? random.between(0.36, 0.68) : random.between(0.03, 0.24)));
  const mix = mixOf(random, isStrong);
  const drift = mapOf([...CONTRACEPTIVE_METHODS, ...NON_USE_REASONS], () => random.between(-0.09, 0.09));
  const gap = isStrong ? null : random.pick([null, null, 'adolescents', 'elderlyFamilies'] as const);

  return (month) => {
    const past = (11 - month) / 11;
    const persons = Math.round(population * (1 - growth * past)) + (month === 11 ? 0 : random.int(-3, 3));
    const families = Math.round(persons / familySize);
    const report: FamilyReport = { ...EMPTY, persons, families };
    if (kind === 'POPULATION') return report;
    report.fertileCouples = Math.round(families * couples);
    report.adolescents = gap === 'adolescents' ? null : Math.round(persons * parts.adolescents);
    report.toddlerFamilies = Math.round(families * parts.toddlerFamilies);
    report.adolescentFamilies = Math.round(families * parts.adolescentFamilies);
    report.elderlyFamilies = gap === 'elderlyFamilies' ? null : Math.round(families * parts.elderlyFamilies);
    const whole = {
      BKB: report.toddlerFamilies,
      BKR: report.adolescentFamilies,
      BKL: report.elderlyFamilies,
      UPPKA: families,
      PIK_R: report.adolescents,
    };
    report.participants = mapOf(GROUP_KINDS, (group) => {
      if (groups[group] === false) return 0;
      const most = whole[group];
      // Income groups and youth groups are small everywhere.
      const rate = rates[group] * (isStrong || group === 'BKB' || group === 'BKL' ? 1 : 0.6) * (1 - 0.12 * past);
      return groups[group] === null || most === null ? null : Math.round(most * rate);
    });
    const counts = shareOut(
      report.fertileCouples,
      MIX_KEYS.map((key) => mix[key] * (1 + drift[key] * past)),
    );
    const count = (key: (typeof MIX_KEYS)[number]): number => counts[MIX_KEYS.indexOf(key)] ?? 0;
    report.methods = mapOf(CONTRACEPTIVE_METHODS, count);
    report.nonUse = mapOf(NON_USE_REASONS, count);
    return report;
  };
}

const MIX_KEYS = [...CONTRACEPTIVE_METHODS, ...NON_USE_REASONS] as const;
type Mix = Record<(typeof MIX_KEYS)[number], number>;

/** Shares of the couples. Injections and pills lead everywhere; long-acting methods are the bottleneck. */
function mixOf(random: Random, isStrong: boolean): Mix {
  const users = isStrong ? random.between(0.54, 0.72) : random.between(0.4, 0.68);
  const unmet = isStrong ? random.between(0.035, 0.088) : random.between(0.095, Math.min(0.24, 0.9 - users));
  const longActing = users * (isStrong && random.chance(0.25) ? random.between(0.2, 0.29) : random.between(0.04, 0.15));
  const others = 1 - users - unmet;
  const pregnant = others * random.between(0.1, 0.22);
  const wantsNoMore = random.between(0.4, 0.65);
  const short = users - longActing;
  return {
    IUD: longActing * 0.11,
    MOW: longActing * 0.17,
    MOP: longActing * 0.03,
    IMPLAN: longActing * 0.69,
    SUNTIK: short * 0.6,
    PIL: short * 0.37,
    KONDOM: short * 0.03,
    HAMIL: pregnant,
    IAS: others - pregnant,
    IAT: unmet * (1 - wantsNoMore),
    TIAL: unmet * wantsNoMore,
  };
}

const EMPTY: FamilyReport = {
  persons: null,
  families: null,
  fertileCouples: null,
  adolescents: null,
  toddlerFamilies: null,
  adolescentFamilies: null,
  elderlyFamilies: null,
  participants: { BKB: null, BKR: null, BKL: null, UPPKA: null, PIK_R: null },
  methods: { IUD: null, MOW: null, MOP: null, KONDOM: null, IMPLAN: null, SUNTIK: null, PIL: null },
  nonUse: { HAMIL: null, IAS: null, IAT: null, TIAL: null },
};

// Object.fromEntries loses the key type.
const mapOf = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
