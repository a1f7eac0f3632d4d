import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFactsWithGaps, factsOf, NOTHING_FILLED_IN, recordOf, reportOf } from './facts.testing.ts';
import { publicAssessment } from './figures.ts';
import { GROUP_KINDS, type FamilyReport, type KampungFacts } from './kampung-facts.ts';
import { isKnown } from './measures.ts';
import { openValuesOf, publicOpenValues } from './open-values.ts';
import { assess, possibleBands, scoreAll } from './rubric-engine.ts';
import { WORKED_CASES } from './rubrics/kkb-2021.cases.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';

/** Input and process pass; participation, prevalence and long-acting methods score 3 each, so unmet need decides. */
function withoutUnmetNeed(report: Partial<FamilyReport> = {}): KampungFacts {
  return {
    ...NOTHING_FILLED_IN,
    workingGroupExists: true,
    workingGroupMembers: 12,
    workingGroupTrained: true,
    fundingSources: ['DANA_DESA', 'APBD', 'CSR', 'SWADAYA', 'DAK'],
    groups: recordOf(GROUP_KINDS, () => true),
    secretariat: true,
    dataHouse: true,
    fieldOfficer: true,
    localRegulation: true,
    dataUses: ['PENDATAAN_KELUARGA', 'POTENSI_DESA', 'SIGA'],
    mechanisms: ['MONEV', 'SOSIALISASI', 'RAPAT_KOORDINASI'],
    agencies: ['OPD_KB', 'DINKES', 'DISDIK', 'BPBD'],
    report: {
      ...reportOf(200),
      fertileCouples: 100,
      participants: recordOf(GROUP_KINDS, () => 50),
      methods: { IUD: 4, MOW: 2, MOP: 0, IMPLAN: 5, KONDOM: 0, SUNTIK: 20, PIL: 15 },
      nonUse: { HAMIL: 10, IAS: 30, IAT: null, TIAL: null },
      ...report,
    },
  };
}

test('one missing value alone settles the level, and the words say which values lead where', () => {
  const facts = withoutUnmetNeed();
  const [value, ...others] = openValuesOf(facts, KKB_2021);
  expect(others).toEqual([]);
  expect(value).toMatchObject({ indicatorCode: 'O4', indexCode: 'OUTPUT', settles: true, place: 'REPORT' });
  expect(value?.outcomes.map(({ levels }) => levels.map(({ code }) => code))).toEqual([['PARIPURNA'], ['BERKEMBANG']]);
  expect(value?.sentence.id).toMatch(/: 9% atau kurang → Paripurna; 10% atau lebih → Berkembang\.$/);
  expect(value?.sentence.en).toMatch(/: 9% or less → Advanced; 10% or more → Developing\.$/);
});

test('nothing is listed when what is missing cannot change the level', () => {
  for (const example of WORKED_CASES.filter(({ report }) => report !== null)) expect(openValuesOf(factsOf(example), KKB_2021)).toEqual([]);
  const low = { ...NOTHING_FILLED_IN, report: null, fundingSources: [], dataUses: [], mechanisms: [], workingGroupExists: false };
  const closed: KampungFacts = { ...low, groups: { BKB: false, BKR: false, BKL: false, UPPKA: false, PIK_R: false } };
  const { lowestPossible, highestPossible } = assess(closed, KKB_2021);
  // The outputs alone reach no more than Dasar: one index of three.
  expect([lowestPossible.code, highestPossible.code]).toEqual(['DASAR', 'DASAR']);
  expect(openValuesOf(closed, KKB_2021)).toEqual([]);
});

test('of an empty record no value alone settles the level, and each is named', () => {
  const values = openValuesOf(NOTHING_FILLED_IN, KKB_2021);
  expect(values.map(({ indicatorCode }) => indicatorCode)).toEqual(['I1', 'I2', 'I3', 'I4', 'I5', 'P1', 'P2', 'O1', 'O2', 'O3', 'O4']);
  expect(values.some(({ settles }) => settles)).toBe(false);
  expect(values.every(({ sentence }) => sentence.id.endsWith('.') && sentence.en.endsWith('.'))).toBe(true);
});

test('over any facts, the levels of an outcome are those that some way of filling in the rest leads to', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts }) => {
      const open = scoreAll(facts, KKB_2021).flatMap(({ scored }) => scored.filter(({ measured }) => !isKnown(measured)));
      const values = openValuesOf(facts, KKB_2021);
      for (const value of values) {
        const own = open.find(({ rule }) => rule.code === value.indicatorCode);
        const reached = own
          ? possibleBands(own.rule, own.measured).map(({ score }) => levelsByTrying(facts, { [own.rule.code]: score }))
          : [];
        const told = value.outcomes.map(({ levels }) => levels.map(({ code }) => code).join());
        expect(told).toEqual(reached.filter((levels, at) => levels !== reached[at - 1]));
        expect(value.settles).toBe(reached.every((levels) => !levels.includes(',')));
      }
      if (values.length === 0) expect(levelsByTrying(facts, {})).not.toContain(',');
    }),
    { numRuns: 200 },
  );
});

/** Tries every combination of scores that the missing values can take: the codes of the levels that come out, lowest first. */
function levelsByTrying(facts: KampungFacts, fixed: Record<string, number>): string {
  const indices = scoreAll(facts, KKB_2021);
  let sums: number[][] = [[]];
  for (const { scored } of indices) {
    let totals = [0];
    for (const { rule, measured } of scored) {
      const scores = fixed[rule.code] === undefined ? possibleBands(rule, measured).map(({ score }) => score) : [fixed[rule.code] ?? 0];
      totals = [...new Set(totals.flatMap((total) => scores.map((score) => total + score)))];
    }
    sums = sums.flatMap((before) => totals.map((total) => [...before, total]));
  }
  const found = new Map<number, string>();
  for (const row of sums) {
    const passed = indices.filter(({ rule }, at) => (row[at] ?? 0) >= rule.passSum).map(({ rule }) => rule.code);
    const level = KKB_2021.levels.find(({ patterns }) =>
      patterns.some((one) => one.length === passed.length && one.every((code) => passed.includes(code))),
    );
    if (level) found.set(level.ordinal, level.code);
  }
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([, code]) => code)
    .join();
}

test('beside a hidden score the public is told nothing about what another value would decide', () => {
  // Long-acting methods of three users: their share is hidden.
  const facts = withoutUnmetNeed({ methods: { IUD: 1, MOW: 1, MOP: 0, IMPLAN: 1, KONDOM: 0, SUNTIK: 20, PIL: 20 } });
  const assessment = publicAssessment(assess(facts, KKB_2021), facts);
  expect(assessment.indices.find(({ code }) => code === 'OUTPUT')?.sum).toBeNull();
  const values = openValuesOf(facts, KKB_2021);
  expect(publicOpenValues(values, assessment).some(({ indexCode }) => indexCode === 'OUTPUT')).toBe(false);
  const open = openValuesOf({ ...NOTHING_FILLED_IN }, KKB_2021);
  expect(publicOpenValues(open, publicAssessment(assess(NOTHING_FILLED_IN, KKB_2021), NOTHING_FILLED_IN))).toEqual(open);
});
