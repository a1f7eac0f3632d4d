import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFactsWithGaps, anyReport, NOTHING_FILLED_IN, recordOf, reportOf } from './facts.testing.ts';
import { figureSums, publicAssessment, publicFigures } from './figures.ts';
import { GROUP_KINDS, type FamilyReport } from './kampung-facts.ts';
import { assess } from './rubric-engine.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';

const REPORT: FamilyReport = {
  persons: 1629,
  families: 492,
  fertileCouples: 292,
  adolescents: 251,
  toddlerFamilies: 106,
  adolescentFamilies: 160,
  elderlyFamilies: 92,
  participants: { BKB: 60, BKR: 70, BKL: 50, UPPKA: 160, PIK_R: 120 },
  methods: { IUD: 30, MOW: 12, MOP: 2, KONDOM: 10, IMPLAN: 50, SUNTIK: 90, PIL: 20 },
  nonUse: { HAMIL: 11, IAS: 50, IAT: 8, TIAL: 9 },
};
const figure = (code: string, over: Partial<FamilyReport> = {}) =>
  publicFigures({ report: { ...REPORT, ...over } }).find((candidate) => candidate.code === code);

test('counts and shares come with what they are made of', () => {
  expect(figure('PERSONS')).toMatchObject({ state: 'KNOWN', value: 1629 });
  expect(figure('CPR')).toMatchObject({ value: 73, numerator: 214, denominator: 292 });
  expect(figure('MKJP')).toMatchObject({ value: 44, numerator: 94, denominator: 214 });
  expect(figure('UNMET_NEED')).toMatchObject({ value: 6, numerator: 17, denominator: 292 });
  expect(figure('GROUP_BKB')).toMatchObject({ value: 57, numerator: 60, denominator: 106 });
  expect(figure('GROUP_PARTICIPATION')).toMatchObject({ value: 47 });
});

test('without a report every figure is missing; with a partly filled one only what it touches', () => {
  expect(publicFigures({ report: null }).every(({ state }) => state === 'MISSING')).toBe(true);
  expect(figure('CPR', { methods: { ...REPORT.methods, PIL: null } })?.state).toBe('MISSING');
  expect(figure('PERSONS', { methods: { ...REPORT.methods, PIL: null } })?.state).toBe('KNOWN');
});

test('the unmet need is hidden when it and the CPR would leave one to four couples', () => {
  const nonUse = { HAMIL: 1, IAS: 2, IAT: 30, TIAL: 45 };
  expect(figure('UNMET_NEED', { nonUse })?.state).toBe('SUPPRESSED');
  expect(figure('CPR', { nonUse })?.state).toBe('KNOWN');
});

test('the mean participation is hidden when it would give a hidden group away', () => {
  expect(figure('GROUP_PARTICIPATION', { participants: { ...REPORT.participants, BKL: 3 } })?.state).toBe('SUPPRESSED');
});

/**
 * What an attacker can work out: each shown number is the size of a set of cells. From two sets
 * follow their difference when one holds the other, and their union when they are apart.
 */
function workedOut(sets: ReadonlySet<number>): Set<number> {
  const found = new Set(sets);
  for (const a of found) {
    for (const b of found) {
      if ((a & b) === b) found.add(a & ~b);
      if ((a & b) === 0) found.add(a | b);
    }
  }
  return found;
}

test('no public share of couples lets anybody work out a group of one to four', () => {
  const cell = fc.nat(60);
  // Long-acting users, other users, unmet need, other couples: together all couples.
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell), (cells) => {
      const [lasting, short, unmet, others] = cells;
      const report = {
        ...reportOf(0),
        fertileCouples: lasting + short + unmet + others,
        methods: { ...reportOf(0).methods, IUD: lasting, PIL: short },
        nonUse: { HAMIL: others, IAS: 0, IAT: unmet, TIAL: 0 },
      };
      const meaning: Record<string, number[]> = {
        FERTILE_COUPLES: [0b1111],
        CPR: [0b0011, 0b1111],
        MKJP: [0b0001, 0b0011],
        UNMET_NEED: [0b0100, 0b1111],
      };
      const exact = publicFigures({ report }).filter(({ numerator }) => numerator !== null);
      for (const set of workedOut(new Set(exact.flatMap(({ code }) => meaning[code] ?? [])))) {
        const size = cells.reduce((sum, count, at) => sum + ((set >> at) & 1) * count, 0);
        expect(size < 1 || size > 4, `${set.toString(2)} of ${cells.join()}`).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('no public count is one to four', () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      for (const { value, unit, numerator } of publicFigures({ report })) {
        if (unit.id !== '%' && value !== null) expect(value < 1 || value > 4).toBe(true);
        if (unit.id !== '%') expect(numerator).toBe(value);
      }
    }),
  );
});

test('regions are summed from exactly public numbers alone', () => {
  expect(figureSums({ report: null })).toEqual({});
  expect(figureSums({ report: REPORT })).toMatchObject({ PERSONS: [1629, 1], CPR: [21_400, 292], GROUP_PARTICIPATION: [236, 5] });
  const sums = figureSums({
    report: {
      ...REPORT,
      nonUse: { HAMIL: 11, IAS: 64, IAT: 1, TIAL: 2 },
      toddlerFamilies: 25,
      participants: { ...REPORT.participants, BKB: 10 },
    },
  });
  expect(Object.keys(sums)).not.toContain('UNMET_NEED');
  expect(Object.keys(sums)).not.toContain('GROUP_BKB');
});

test('in public an indicator says no more than the figure made of the same counts', () => {
  const report = {
    ...REPORT,
    fertileCouples: 40,
    methods: { ...reportOf(0).methods, IUD: 2, SUNTIK: 20, PIL: 6 },
    nonUse: { HAMIL: 4, IAS: 5, IAT: 2, TIAL: 1 },
  };
  const facts = { ...NOTHING_FILLED_IN, report };
  const before = assess(facts, KKB_2021);
  const shown = publicAssessment(before, facts).indices.flatMap(({ indicators }) => indicators);
  const shownAs = (code: string) => shown.find((indicator) => indicator.code === code);
  expect(shownAs('O2')).toMatchObject({ value: 70, score: 4 });
  expect(shownAs('O3')).toMatchObject({
    value: null,
    missing: false,
    distanceToNext: null,
    score: null,
    band: { id: 'disembunyikan (angka kecil)' },
  });
  const output = publicAssessment(before, facts).indices.find(({ indicators }) => indicators.some(({ code }) => code === 'O3'));
  expect([output?.sum, output?.mean], 'the rest of the sum is the hidden score').toEqual([null, null]);
  // 28 users: a share of them would be shown in steps of five.
  const users = { ...report, methods: { ...report.methods, IUD: 8, PIL: 0 } };
  const rounded = publicAssessment(assess({ ...facts, report: users }, KKB_2021), { ...facts, report: users });
  expect(rounded.indices.flatMap(({ indicators }) => indicators).find(({ code }) => code === 'O3')).toMatchObject({
    value: 30,
    distanceToNext: null,
    band: { id: 'sekitar 30%' },
  });
  expect(publicAssessment(before, facts).level).toEqual(before.level);
});

test('a rounded share is called about right even where it happens to be exact', () => {
  // 14 of 28 users are 50 %, which the steps of five leave as it is.
  const report = { ...REPORT, fertileCouples: 40, methods: { ...reportOf(0).methods, IUD: 14, SUNTIK: 14 } };
  const facts = { ...NOTHING_FILLED_IN, report };
  const shown = publicAssessment(assess(facts, KKB_2021), facts).indices.flatMap(({ indicators }) => indicators);
  expect(shown.find(({ code }) => code === 'O3')).toMatchObject({ value: 50, distanceToNext: null, band: { id: 'sekitar 50%' } });
});

test('hidden values do not return in the words of the public assessment', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts }) => {
      const figures = publicFigures(facts);
      const shown = publicAssessment(assess(facts, KKB_2021), facts);
      const byCode: Record<string, string> = { O1: 'GROUP_PARTICIPATION', O2: 'CPR', O3: 'MKJP', O4: 'UNMET_NEED' };
      for (const { code, value, reason } of shown.indices.flatMap(({ indicators }) => indicators)) {
        const made = figures.find((candidate) => candidate.code === byCode[code]);
        if (!made) continue;
        expect(value, code).toBe(made.value);
        if (made.value === null) expect(reason.id).not.toMatch(/^\d/);
      }
      for (const { sum, mean, indicators } of shown.indices) {
        const hidden = indicators.filter(
          ({ code, missing }) => !missing && figures.some((each) => each.code === byCode[code] && each.value === null),
        );
        expect(hidden.every(({ score, distanceToNext, nextBand }) => score === null && distanceToNext === null && nextBand === null)).toBe(
          true,
        );
        expect([sum === null, mean === null]).toEqual([hidden.length > 0, hidden.length > 0]);
        expect(shown.levers.some(({ indicatorCode }) => hidden.some(({ code }) => code === indicatorCode))).toBe(false);
      }
    }),
  );
});

test('the five groups have a figure each', () => {
  const codes = publicFigures({ report: REPORT }).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(Object.values(recordOf(GROUP_KINDS, (kind) => `GROUP_${kind}`))));
  expect(new Set(codes).size).toBe(codes.length);
});
