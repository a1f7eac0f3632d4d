import fc from 'fast-check';
import {
  CONTRACEPTIVE_METHODS,
  GROUP_KINDS,
  NON_USE_REASONS,
  NOTHING_RECORDED,
  type FamilyReport,
  type KampungFacts,
  type RecordedFacts,
} from './kampung-facts.ts';
import { PROFILE_FIELDS } from './kampung-profile.ts';
import { AGENCIES, DATA_HOUSE_CLASSES, DATA_USES, FAMILY_FUNCTIONS, FUNDING_SOURCES, MECHANISMS, type Coded } from './lists.ts';
import { CLAIM_FIELDS } from './proof.ts';
import type { RecordFacts } from './record-values.ts';
import type { WorkedCase } from './rubrics/kkb-2021.cases.ts';

// Facts for tests: one record per key, the portal's words as facts, and any facts at all.

/** One value per key. Typed here once, because Object.fromEntries forgets the keys. */
export const recordOf = <Key extends string, Value>(keys: readonly Key[], value: (key: Key, at: number) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key, at) => [key, value(key, at)])) as Record<Key, Value>;

/** A report in which every count is the same. */
export const reportOf = <Count extends number | null>(count: Count): FamilyReport => ({
  persons: count,
  families: count,
  fertileCouples: count,
  adolescents: count,
  toddlerFamilies: count,
  adolescentFamilies: count,
  elderlyFamilies: count,
  participants: recordOf(GROUP_KINDS, () => count),
  methods: recordOf(CONTRACEPTIVE_METHODS, () => count),
  nonUse: recordOf(NON_USE_REASONS, () => count),
});

export const NOTHING_FILLED_IN: KampungFacts = {
  workingGroupExists: null,
  workingGroupMembers: null,
  workingGroupTrained: null,
  fundingSources: null,
  groups: recordOf(GROUP_KINDS, () => null),
  secretariat: null,
  dataHouse: null,
  fieldOfficer: null,
  localRegulation: null,
  dataUses: null,
  mechanisms: null,
  agencies: [],
  report: null,
  records: NOTHING_RECORDED,
};

/** The portal counts kinds; which ones they are does not matter to the rule. */
export function factsOf({ input, report }: WorkedCase): KampungFacts {
  const first = (list: readonly Coded[], count: number) => list.slice(0, count).map(({ code }) => code);
  return {
    workingGroupExists: input.pokjaAda,
    workingGroupMembers: input.pokjaJumlah,
    workingGroupTrained: input.pokjaPelatihan,
    fundingSources: first(FUNDING_SOURCES, input.sumberDana),
    groups: recordOf(GROUP_KINDS, (_, at) => at < input.poktan),
    secretariat: input.sarana > 0,
    dataHouse: input.sarana > 1,
    fieldOfficer: input.plkb,
    localRegulation: input.regulasi,
    dataUses: first(DATA_USES, input.jenisData),
    mechanisms: first(MECHANISMS, input.mekanisme),
    agencies: first(AGENCIES, input.instansi),
    report: report && {
      persons: 4 * report.keluarga,
      families: report.keluarga,
      fertileCouples: report.pus,
      adolescents: report.remaja,
      toddlerFamilies: report.balita,
      adolescentFamilies: report.kelRemaja,
      elderlyFamilies: report.lansia,
      participants: { BKB: report.bkb, BKR: report.bkr, BKL: report.bkl, UPPKA: report.uppka, PIK_R: report.pikr },
      methods: report.kb,
      nonUse: { HAMIL: 0, IAS: 0, IAT: report.iat, TIAL: report.tial },
    },
    records: NOTHING_RECORDED,
  };
}

/** Small counts meet every band and every small group; large ones must not be special. */
const anyCount = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 1_000_000 }));
const codesOf = (list: readonly Coded[]) => fc.subarray(list.map(({ code }) => code));
/** fc.record forgets the keys when they are a type parameter. */
const recordsOf = <Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) =>
  fc.record(recordOf(keys, () => value)) as fc.Arbitrary<Record<Key, Value>>;

export const anyReport: fc.Arbitrary<FamilyReport> = fc.record({
  persons: anyCount,
  families: anyCount,
  fertileCouples: anyCount,
  adolescents: anyCount,
  toddlerFamilies: anyCount,
  adolescentFamilies: anyCount,
  elderlyFamilies: anyCount,
  participants: recordsOf(GROUP_KINDS, anyCount),
  methods: recordsOf(CONTRACEPTIVE_METHODS, anyCount),
  nonUse: recordsOf(NON_USE_REASONS, anyCount),
});

const anyRecords: fc.Arbitrary<RecordedFacts> = fc.record({
  recentAgencies: codesOf(AGENCIES),
  recentFunctions: codesOf(FAMILY_FUNCTIONS),
  proven: fc.subarray([...CLAIM_FIELDS]),
  decree: fc.constantFrom('IN_FORCE' as const, 'EXPIRED' as const),
  structureParts: fc.nat(6),
  trainedMembers: anyCount,
  plan: fc.constantFrom('NONE' as const, 'LISTED' as const, 'DOCUMENTED' as const),
  realisedShare: fc.nat(120),
  dataHouseClass: fc.constantFrom(...DATA_HOUSE_CLASSES.map(({ code }) => code)),
  regularMechanisms: codesOf(MECHANISMS),
  punctualMonths: fc.nat(12),
  integrationDepth: fc.nat(15),
  earlierReport: fc.option(anyReport),
});

/** Facts in which everything is filled in, sensible or not. */
export const anyCompleteFacts: fc.Arbitrary<KampungFacts & { report: FamilyReport }> = fc.record({
  workingGroupExists: fc.boolean(),
  workingGroupMembers: anyCount,
  workingGroupTrained: fc.boolean(),
  fundingSources: codesOf(FUNDING_SOURCES),
  groups: recordsOf(GROUP_KINDS, fc.boolean()),
  secretariat: fc.boolean(),
  dataHouse: fc.boolean(),
  fieldOfficer: fc.boolean(),
  localRegulation: fc.boolean(),
  dataUses: codesOf(DATA_USES),
  mechanisms: codesOf(MECHANISMS),
  agencies: codesOf(AGENCIES),
  report: anyReport,
  records: anyRecords,
});

/** The same facts with some answers wiped out, and the facts themselves: one of the ways to fill the gaps. */
export const anyFactsWithGaps: fc.Arbitrary<{ facts: KampungFacts; completed: KampungFacts }> = fc
  .tuple(anyCompleteFacts, fc.infiniteStream(fc.boolean()), fc.nat(5))
  .map(([completed, wipe, dice]) => {
    const maybe = <Value>(value: Value): Value | null => (wipe.next().value ? null : value);
    const maybeEach = <Key extends string, Value>(record: Record<Key, Value>): Record<Key, Value | null> =>
      recordOf(Object.keys(record) as Key[], (key) => maybe(record[key]));
    const { agencies, groups, report, records, ...profile } = completed;
    const { participants, methods, nonUse, ...counts } = report;
    const gappyReport = {
      ...maybeEach(counts),
      participants: maybeEach(participants),
      methods: maybeEach(methods),
      nonUse: maybeEach(nonUse),
    };
    return {
      completed,
      facts: {
        ...(maybeEach(profile) as Omit<KampungFacts, 'agencies' | 'groups' | 'report' | 'records'>),
        agencies,
        records,
        groups: maybeEach(groups),
        report: dice === 0 ? null : gappyReport,
      },
    };
  });

/** The records of a kampung in which nothing was filled in. */
export const EMPTY_RECORDS: RecordFacts = {
  profile: recordOf(PROFILE_FIELDS, () => null),
  facts: NOTHING_FILLED_IN,
  period: null,
  plan: [],
};
