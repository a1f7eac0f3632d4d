import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publicAssessment, publicFigures } from './figures.ts';
import { CONTRACEPTIVE_METHODS, GROUP_KINDS, NON_USE_REASONS, type FamilyReport, type KampungFacts } from './kampung-facts.ts';
import { assess } from './rubric-engine.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { share } from './suppression.ts';

const small = fc.integer({ min: 0, max: 60 });
const recordOf = <Key extends string>(keys: readonly Key[]) =>
  fc.tuple(...keys.map(() => small)).map((values) => Object.fromEntries(keys.map((key, at) => [key, values[at]])) as Record<Key, number>);
const anyReport: fc.Arbitrary<FamilyReport> = fc.record({
  persons: small,
  families: small,
  fertileCouples: small,
  adolescents: small,
  toddlerFamilies: small,
  adolescentFamilies: small,
  elderlyFamilies: small,
  participants: recordOf(GROUP_KINDS),
  methods: recordOf(CONTRACEPTIVE_METHODS),
  nonUse: recordOf(NON_USE_REASONS),
});

test('missing, zero and hidden are three different things', () => {
  expect(share(null, 100, null)).toEqual({ state: 'MISSING', value: null });
  expect(share(0, 100, 0)).toEqual({ state: 'KNOWN', value: 0 });
  expect(share(3, 100, 3)).toEqual({ state: 'SUPPRESSED', value: null });
});

test('the complement of a small number is hidden too', () => {
  expect(share(97, 100, 97).state).toBe('SUPPRESSED');
  expect(share(95, 100, 95).state).toBe('KNOWN');
});

test('a share over 20 to 29 people is shown in steps of five, below 20 not at all', () => {
  expect(share(12, 25, 48)).toEqual({ state: 'KNOWN', value: 50 });
  expect(share(10, 19, 53).state).toBe('SUPPRESSED');
});

test('no public share lets anybody work out a group of one to four people', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const figure of publicFigures({ report })) {
        if (figure.state !== 'KNOWN') expect(figure.value).toBeNull();
      }
      const unmet = (report.nonUse.IAT ?? 0) + (report.nonUse.TIAL ?? 0);
      const shown = publicFigures({ report }).find(({ code }) => code === 'UNMET_NEED');
      if (unmet > 0 && unmet < 5) expect(shown?.state).not.toBe('KNOWN');
    }),
  );
});

test('where a figure is hidden, the indicator made of it is hidden too', () => {
  const report: FamilyReport = {
    persons: 80,
    families: 30,
    fertileCouples: 40,
    adolescents: 20,
    toddlerFamilies: 10,
    adolescentFamilies: 10,
    elderlyFamilies: 5,
    participants: { BKB: 5, BKR: 5, BKL: 5, UPPKA: 5, PIK_R: 5 },
    methods: { IUD: 2, MOW: 0, MOP: 1, KONDOM: 0, IMPLAN: 0, SUNTIK: 20, PIL: 10 },
    nonUse: { HAMIL: 1, IAS: 3, IAT: 2, TIAL: 1 },
  };
  const facts: KampungFacts = {
    workingGroupExists: true,
    workingGroupMembers: 5,
    workingGroupTrained: true,
    fundingSources: [],
    groups: { BKB: true, BKR: true, BKL: true, UPPKA: true, PIK_R: true },
    secretariat: true,
    dataHouse: true,
    fieldOfficer: true,
    localRegulation: true,
    dataUses: [],
    mechanisms: [],
    agencies: [],
    report,
  };
  const result = publicAssessment(assess(facts, KKB_2021), facts);
  const indicators = result.indices.flatMap((index) => index.indicators);
  for (const code of ['O3', 'O4']) expect(indicators.find((indicator) => indicator.code === code)).toMatchObject({ value: null, distanceToNext: null });
  expect(indicators.find(({ code }) => code === 'O2')?.value).toBe(82);
});
