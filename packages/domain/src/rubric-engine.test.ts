import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONTRACEPTIVE_METHODS, GROUP_KINDS, NON_USE_REASONS, type FamilyReport, type KampungFacts } from './kampung-facts.ts';
import { levelOf } from './level.ts';
import { DATA_USES, FUNDING_SOURCES, MECHANISMS } from './lists.ts';
import { roundHalfEven } from './measures.ts';
import { assess, type AssessmentResult } from './rubric-engine.ts';
import { checkRubric, type Rubric } from './rubric.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { VECTORS, type Vector } from './rubrics/kkb-2021.vectors.ts';

/** The portal counts kinds; which ones they are does not matter to the rule. */
function factsOf({ input }: Vector): KampungFacts {
  const first = (list: readonly { code: string }[], count: number) => list.slice(0, count).map(({ code }) => code);
  const { data } = input;
  return {
    workingGroupExists: input.pokjaAda,
    workingGroupMembers: input.pokjaJumlah,
    workingGroupTrained: input.pokjaPelatihan,
    fundingSources: first(FUNDING_SOURCES, input.sumberDana),
    groups: Object.fromEntries(GROUP_KINDS.map((kind, at) => [kind, at < input.poktan])) as KampungFacts['groups'],
    secretariat: input.sarana > 0,
    dataHouse: input.sarana > 1,
    fieldOfficer: input.plkb,
    localRegulation: input.regulasi,
    dataUses: first(DATA_USES, input.jenisData),
    mechanisms: first(MECHANISMS, input.mekanisme),
    agencies: Array.from({ length: input.instansi }, (_, at) => `AGENCY_${at}`),
    report: data && {
      persons: 1629,
      families: data.keluarga,
      fertileCouples: data.pus,
      adolescents: data.remaja,
      toddlerFamilies: data.balita,
      adolescentFamilies: data.kelRemaja,
      elderlyFamilies: data.lansia,
      participants: { BKB: data.bkb, BKR: data.bkr, BKL: data.bkl, UPPKA: data.uppka, PIK_R: data.pikr },
      methods: data.kb,
      nonUse: { HAMIL: 0, IAS: 0, IAT: data.iat, TIAL: data.tial },
    },
  };
}

const scoresOf = (result: AssessmentResult): Record<string, number> =>
  Object.fromEntries(result.indices.flatMap(({ indicators }) => indicators.map(({ code, score }) => [code, score])));
const valueOf = (result: AssessmentResult, code: string) => result.indices.flatMap(({ indicators }) => indicators).find((indicator) => indicator.code === code)?.value;

test.each(VECTORS.map((vector) => [vector.name, vector] as const))('KKB-2021, worked case: %s', (_, vector) => {
  const result = assess(factsOf(vector), KKB_2021);
  expect(scoresOf(result)).toEqual(vector.expected.scores);
  for (const [code, percent] of Object.entries(vector.expected.percent ?? {})) expect(valueOf(result, code), code).toBe(percent);
  expect(Object.fromEntries(result.indices.map(({ code, mean }) => [code, mean]))).toEqual(vector.expected.indices);
  expect(result.level.code).toBe(levelOf(vector.expected.level).code);
});

test('the integer pass marks are 15, 9 and 12 of 18, 12 and 16', () => {
  const result = assess(EMPTY, KKB_2021);
  expect(result.indices.map(({ code, passSum, maxSum, passAt }) => [code, passSum, maxSum, passAt])).toEqual([
    ['INPUT', 15, 18, 3],
    ['PROSES', 9, 12, 3],
    ['OUTPUT', 12, 16, 3],
  ]);
});

const EMPTY: KampungFacts = {
  workingGroupExists: null,
  workingGroupMembers: null,
  workingGroupTrained: null,
  fundingSources: null,
  groups: { BKB: null, BKR: null, BKL: null, UPPKA: null, PIK_R: null },
  secretariat: null,
  dataHouse: null,
  fieldOfficer: null,
  localRegulation: null,
  dataUses: null,
  mechanisms: null,
  agencies: [],
  report: null,
};

test('an unfilled record is Dasar, is called missing, and could be any level', () => {
  const result = assess(EMPTY, KKB_2021);
  expect(result.level.code).toBe('DASAR');
  expect([result.lowestPossible.code, result.highestPossible.code]).toEqual(['DASAR', 'PARIPURNA']);
  const missing = result.indices.flatMap(({ indicators }) => indicators).filter((indicator) => indicator.missing);
  expect(missing.map(({ code }) => code)).toEqual(['I1', 'I2', 'I3', 'I4', 'I5', 'P1', 'P2', 'O1', 'O2', 'O3', 'O4']);
  expect(missing.every(({ value, reason }) => value === null && reason.id.includes('Belum diisi'))).toBe(true);
});

test('a report of zeros has an unmet need of 0 and the best score under parity, none under the strict flag', () => {
  const zeros: FamilyReport = {
    persons: 0,
    families: 0,
    fertileCouples: 0,
    adolescents: 0,
    toddlerFamilies: 0,
    adolescentFamilies: 0,
    elderlyFamilies: 0,
    participants: { BKB: 0, BKR: 0, BKL: 0, UPPKA: 0, PIK_R: 0 },
    methods: Object.fromEntries(CONTRACEPTIVE_METHODS.map((method) => [method, 0])) as FamilyReport['methods'],
    nonUse: Object.fromEntries(NON_USE_REASONS.map((reason) => [reason, 0])) as FamilyReport['nonUse'],
  };
  const strict: Rubric = { ...KKB_2021, flags: { ...KKB_2021.flags, requireCouples: true } };
  expect(scoresOf(assess({ ...EMPTY, report: zeros }, KKB_2021))['O4']).toBe(4);
  expect(scoresOf(assess({ ...EMPTY, report: zeros }, strict))['O4']).toBe(1);
});

test("the own sector's agencies count under parity and not under the flag", () => {
  const own = { ...EMPTY, agencies: ['OPD_KB', 'PERWAKILAN_BKKBN', 'DINKES', 'BNNK'] };
  expect(valueOf(assess(own, KKB_2021), 'P3')).toBe(4);
  expect(valueOf(assess(own, { ...KKB_2021, flags: { ...KKB_2021.flags, excludeOwnSector: true } }), 'P3')).toBe(2);
});

test('Berkembang that gains the output index jumps to Paripurna: the scheme is not a ladder', () => {
  const ready = VECTORS.find(({ expected }) => expected.level === 'BERKEMBANG');
  const full = VECTORS.find(({ expected }) => expected.level === 'BERKELANJUTAN');
  if (!ready || !full) throw new Error('the worked cases must hold both');
  const facts = factsOf(ready);
  expect(assess({ ...facts, report: factsOf(full).report }, KKB_2021).level.code).toBe('PARIPURNA');
});

test('a lever really changes the level when it is pulled', () => {
  const bands = new Map(KKB_2021.indices.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.code, indicator] as const)));
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const result = assess(facts, KKB_2021);
      for (const lever of result.levers) {
        expect(bands.has(lever.indicatorCode)).toBe(true);
        expect(lever.level.ordinal).toBeGreaterThan(result.level.ordinal);
        expect(lever.step.id).toContain(lever.level.name.id);
      }
    }),
  );
});

test('KKB-2021 passes the check of rubrics, and the check finds planted faults', () => {
  expect(checkRubric(KKB_2021)).toEqual([]);
  const [input, ...rest] = KKB_2021.indices;
  const first = input?.indicators[1];
  if (!input || !first) throw new Error('KKB-2021 has indicators');
  const withBands = (bands: (typeof first)['bands']): Rubric => ({ ...KKB_2021, indices: [{ ...input, indicators: [{ ...first, bands }] }, ...rest] });
  expect(checkRubric(withBands([{ score: 1, min: 0, max: 2 }, { score: 2, min: 5 }]))).toEqual(['I2: nothing between 2 and 5 has a score']);
  expect(checkRubric(withBands([{ score: 1, min: 0, max: 5 }, { score: 2, min: 5 }]))).toEqual(['I2: the bands from 0 and from 5 overlap']);
  expect(checkRubric(withBands([{ score: 1, min: 1 }]))).toEqual(['I2: the first band does not start at 0']);
  expect(checkRubric({ ...KKB_2021, levels: KKB_2021.levels.slice(1) })).toHaveLength(4);
  expect(checkRubric({ ...KKB_2021, title: { id: '', en: 'x' } })).toEqual(['title is missing in one language']);
});

test('bands have no hole and no overlap over the whole numbers', () => {
  for (const indicator of KKB_2021.indices.flatMap(({ indicators }) => indicators)) {
    for (let value = 0; value <= 400; value++) {
      expect(indicator.bands.filter(({ min, max = Infinity }) => value >= min && value <= max), `${indicator.code} at ${value}`).toHaveLength(1);
    }
  }
});

test('percentages round half to even, exactly', () => {
  expect([roundHalfEven(1, 2), roundHalfEven(3, 2), roundHalfEven(5, 2), roundHalfEven(25, 2), roundHalfEven(27, 2)]).toEqual([0, 2, 2, 12, 14]);
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 10n }), (n, d) => {
      const twice = (2n * n) / d;
      const isHalf = 2n * n === twice * d && twice % 2n === 1n;
      const half = (twice + 1n) / 2n;
      const expected = isHalf ? (half % 2n === 0n ? half : half - 1n) : half;
      expect(roundHalfEven(Number(n), Number(d))).toBe(Number(expected));
    }),
  );
});

// ------------------------------------------------------------------ properties

const flag = fc.option(fc.boolean(), { nil: null });
const some = (list: readonly { code: string }[]) => fc.option(fc.subarray(list.map(({ code }) => code)), { nil: null });
const count = fc.option(fc.integer({ min: 0, max: 400 }), { nil: null });
const recordOf = <Key extends string, Value>(keys: readonly Key[], value: fc.Arbitrary<Value>) =>
  fc.tuple(...keys.map(() => value)).map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at]])) as Record<Key, Value>);

const anyReport: fc.Arbitrary<FamilyReport> = fc.record({
  persons: count,
  families: count,
  fertileCouples: count,
  adolescents: count,
  toddlerFamilies: count,
  adolescentFamilies: count,
  elderlyFamilies: count,
  participants: recordOf(GROUP_KINDS, count),
  methods: recordOf(CONTRACEPTIVE_METHODS, fc.integer({ min: 0, max: 60 })),
  nonUse: recordOf(NON_USE_REASONS, fc.integer({ min: 0, max: 60 })),
});

const anyFacts: fc.Arbitrary<KampungFacts> = fc.record({
  workingGroupExists: flag,
  workingGroupMembers: count,
  workingGroupTrained: flag,
  fundingSources: some(FUNDING_SOURCES),
  groups: recordOf(GROUP_KINDS, flag),
  secretariat: flag,
  dataHouse: flag,
  fieldOfficer: flag,
  localRegulation: flag,
  dataUses: some(DATA_USES),
  mechanisms: some(MECHANISMS),
  agencies: fc.subarray(['OPD_KB', 'DINKES', 'BNNK', 'DPMD', 'KEMENAG', 'DISDIK', 'BPS', 'PEMDES']),
  report: fc.option(anyReport, { nil: null }),
});

/** Fills in every missing answer of the profile with one and the same word. */
const answered = (facts: KampungFacts, yes: boolean): KampungFacts => {
  const flagOf = (value: boolean | null) => value ?? yes;
  const listOf = (value: readonly string[] | null, list: readonly { code: string }[]) => value ?? (yes ? list.map(({ code }) => code) : []);
  return {
    ...facts,
    workingGroupExists: flagOf(facts.workingGroupExists),
    workingGroupMembers: facts.workingGroupMembers ?? (yes ? 11 : 0),
    workingGroupTrained: flagOf(facts.workingGroupTrained),
    fundingSources: listOf(facts.fundingSources, FUNDING_SOURCES),
    groups: Object.fromEntries(GROUP_KINDS.map((kind) => [kind, flagOf(facts.groups[kind])])) as KampungFacts['groups'],
    secretariat: flagOf(facts.secretariat),
    dataHouse: flagOf(facts.dataHouse),
    fieldOfficer: flagOf(facts.fieldOfficer),
    localRegulation: flagOf(facts.localRegulation),
    dataUses: listOf(facts.dataUses, DATA_USES),
    mechanisms: listOf(facts.mechanisms, MECHANISMS),
  };
};

test('a missing answer never scores better than the worst known one', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const open = scoresOf(assess(facts, KKB_2021));
      const worst = scoresOf(assess(answered(facts, false), KKB_2021));
      for (const [code, score] of Object.entries(open)) expect(score, code).toBeLessThanOrEqual(worst[code] ?? 0);
    }),
  );
});

test('every way of filling in the missing answers stays inside the interval of levels', () => {
  fc.assert(
    fc.property(anyFacts, fc.boolean(), anyReport, (facts, yes, report) => {
      const { level, lowestPossible, highestPossible } = assess(facts, KKB_2021);
      const filled = assess({ ...answered(facts, yes), report: facts.report ?? report }, KKB_2021);
      for (const candidate of [level, filled.level]) {
        expect(candidate.ordinal).toBeGreaterThanOrEqual(lowestPossible.ordinal);
        expect(candidate.ordinal).toBeLessThanOrEqual(highestPossible.ordinal);
      }
    }),
  );
});

test('more of a good thing never lowers a score, and more unmet need never raises it', () => {
  const base = fc.record({ facts: anyFacts, report: anyReport });
  fc.assert(
    fc.property(base, fc.integer({ min: 1, max: 50 }), ({ facts, report }, more) => {
      const before = scoresOf(assess({ ...facts, report: { ...report, fertileCouples: 400 } }, KKB_2021));
      const poorer = { ...report, fertileCouples: 400, nonUse: { ...report.nonUse, TIAL: (report.nonUse.TIAL ?? 0) + more } };
      expect(scoresOf(assess({ ...facts, report: poorer }, KKB_2021))['O4']).toBeLessThanOrEqual(before['O4'] ?? 0);
      const richer = { ...report, fertileCouples: 400, methods: { ...report.methods, IUD: (report.methods.IUD ?? 0) + more } };
      const after = scoresOf(assess({ ...facts, agencies: [...facts.agencies, 'PUPR'], report: richer }, KKB_2021));
      for (const code of ['P3', 'O2', 'O3']) expect(after[code], code).toBeGreaterThanOrEqual(before[code] ?? 0);
    }),
  );
});
