import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCompleteFacts, anyFactsWithGaps, factsOf, NOTHING_FILLED_IN, recordOf, reportOf } from './facts.testing.ts';
import { publicAssessment } from './figures.ts';
import { withScores } from './given-scores.ts';
import { GROUP_KINDS, type KampungFacts, type RecordedFacts } from './kampung-facts.ts';
import { measure, type ConditionName, type MeasureName, type RubricFlags } from './measures.ts';
import { CLAIM_FIELDS } from './proof.ts';
import { assess } from './rubric-engine.ts';
import type { Rubric } from './rubric.ts';
import { WORKED_CASES } from './rubrics/kkb-2021.cases.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { KKB_2021_STRICT } from './rubrics/kkb-2021-strict.ts';
import { KKB_PROPOSAL_1 } from './rubrics/kkb-proposal-1.ts';

const strong = WORKED_CASES.map(factsOf).find(({ report }) => report && report.persons !== 0) ?? NOTHING_FILLED_IN;
const withRecords = (facts: KampungFacts, records: Partial<RecordedFacts>): KampungFacts => ({
  ...facts,
  records: { ...facts.records, ...records },
});
const indicator = (facts: KampungFacts, code: string, rubric: Rubric) =>
  assess(facts, rubric)
    .indices.flatMap(({ indicators }) => indicators)
    .find((each) => each.code === code);
const ABSENT: Rubric = { ...KKB_2021_STRICT, flags: { ...KKB_2021_STRICT.flags, unproven: 'ABSENT' } };

test('strict: what is claimed without proof scores as not there, and may still turn out to be all that is claimed', () => {
  const facts = { ...strong, fundingSources: ['APBN', 'CSR'] };
  expect(indicator(facts, 'I2', KKB_2021)).toMatchObject({ score: 3, value: 2, missing: false });
  expect(indicator(facts, 'I2', KKB_2021_STRICT)).toMatchObject({ score: 1, value: null, missing: true });
  expect(indicator(facts, 'I2', KKB_2021_STRICT)?.reason).toEqual({
    id: 'Diisi, tetapi belum ada buktinya; dihitung skor 1. Lampirkan dokumen yang membuktikannya.',
    en: 'Filled in, but without proof; scored 1. Attach a document that proves it.',
  });
  expect(indicator(facts, 'I2', ABSENT)).toMatchObject({ score: 1, value: 0, missing: false });
  const proven = withRecords(facts, { proven: ['fundingSources'] });
  expect(indicator(proven, 'I2', KKB_2021_STRICT)).toMatchObject({ score: 3, value: 2, missing: false });
});

test('strict: each claim has its own proof, and a "no" needs none', () => {
  const groups = { ...recordOf(GROUP_KINDS, () => true), PIK_R: false };
  const facts = withRecords({ ...strong, groups }, { proven: ['bkb', 'pikR'] });
  const [low, high] = [1, 4];
  expect(measure('groups', facts, KKB_2021_STRICT.flags)).toEqual({ low, high });
  expect(indicator(facts, 'I3', KKB_2021_STRICT)?.band.id).toBe('sebagian belum ada buktinya; terbukti: ada 1 kelompok kegiatan');
  expect(measure('groups', { ...facts, groups: recordOf(GROUP_KINDS, () => false) }, KKB_2021_STRICT.flags)).toEqual({ low: 0, high: 0 });
});

test('strict: agencies count from the last twelve months, without the own sector', () => {
  const facts = withRecords({ ...strong, agencies: ['OPD_KB', 'DINKES', 'BNNK', 'DLHK'] }, { recentAgencies: ['OPD_KB', 'BNNK'] });
  expect(indicator(facts, 'P3', KKB_2021)?.value).toBe(4);
  expect(indicator(facts, 'P3', KKB_2021_STRICT)).toMatchObject({ value: 1, missing: false });
});

test('strict: with every claim proven and the same agencies it gives the levels of KKB-2021', () => {
  fc.assert(
    fc.property(anyCompleteFacts, (facts) => {
      const agencies = facts.agencies.filter((code) => code !== 'OPD_KB' && code !== 'PERWAKILAN_BKKBN');
      const proven = withRecords({ ...facts, agencies }, { proven: CLAIM_FIELDS, recentAgencies: agencies });
      fc.pre(facts.report.fertileCouples !== 0);
      expect(assess(proven, KKB_2021_STRICT).level).toEqual(assess(proven, KKB_2021).level);
    }),
  );
});

test('strict: never above KKB-2021, and what KKB-2021 gives a kampung with proof lies inside its interval', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts }) => {
      const same = withRecords(facts, { recentAgencies: facts.agencies });
      const { level, lowestPossible, highestPossible } = assess(same, KKB_2021_STRICT);
      const scores = new Map(
        assess(same, KKB_2021).indices.flatMap(({ indicators }) => indicators.map(({ code, score }) => [code, score] as const)),
      );
      for (const { code, score } of assess(same, KKB_2021_STRICT).indices.flatMap(({ indicators }) => indicators))
        expect(score, code).toBeLessThanOrEqual(scores.get(code) ?? 0);
      expect(level.ordinal).toBeGreaterThanOrEqual(lowestPossible.ordinal);
      expect(level.ordinal).toBeLessThanOrEqual(highestPossible.ordinal);
      // To take what is not proven as not there is one of the ways in which it can turn out.
      expect(assess(same, ABSENT).level.ordinal).toBeGreaterThanOrEqual(lowestPossible.ordinal);
    }),
  );
});

const PROPOSED = KKB_PROPOSAL_1.flags;
const read = (name: MeasureName, facts: KampungFacts, flags: RubricFlags = PROPOSED) => measure(name, facts, flags);
const known = (value: number) => ({ low: value, high: value });

test('the proposal: what our records do not hold scores lowest and is called missing', () => {
  for (const code of ['H06', 'H07', 'H08', 'H09'])
    expect(indicator(strong, code, KKB_PROPOSAL_1)).toMatchObject({ score: 0, value: null, missing: true });
  expect(read('activeGroups', strong)).toEqual({ low: 0, high: 5 });
  expect(read('activeGroups', { ...strong, groups: recordOf(GROUP_KINDS, () => false) })).toEqual(known(0));
});

test('the proposal: a plan that is written may be in the village plan or not; nobody recorded it', () => {
  const plan = (state: RecordedFacts['plan']) => indicator(withRecords(strong, { plan: state }), 'K04', KKB_PROPOSAL_1);
  expect(plan('NONE')).toMatchObject({ score: 0, value: 0, missing: false });
  expect(plan('LISTED')).toMatchObject({ score: 1, value: null, missing: true });
  expect(plan('DOCUMENTED')).toMatchObject({ score: 3, value: null, missing: true });
});

test('the proposal: decree, data house, training and spending as the records have them', () => {
  const scored = (records: Partial<RecordedFacts>, code: string, facts: Partial<KampungFacts> = {}) =>
    indicator(withRecords({ ...NOTHING_FILLED_IN, ...facts }, records), code, KKB_PROPOSAL_1);
  expect(scored({ decree: 'IN_FORCE' }, 'K01')).toMatchObject({ score: 4, missing: false });
  expect(scored({ decree: 'EXPIRED' }, 'K01')).toMatchObject({ score: 1, missing: false });
  expect(scored({}, 'K01')).toMatchObject({ score: 0, missing: true });
  expect(scored({}, 'K01', { workingGroupExists: false })).toMatchObject({ score: 0, missing: false });
  expect(scored({ dataHouseClass: 'LENGKAP' }, 'K07', { dataHouse: true })).toMatchObject({ score: 3, value: 2 });
  expect(scored({}, 'K07', { dataHouse: true })).toMatchObject({ score: 1, missing: true });
  expect(scored({ dataHouseClass: 'LENGKAP' }, 'K07', { dataHouse: false })).toMatchObject({ score: 0, value: 0 });
  expect(scored({ trainedMembers: 6 }, 'K03', { workingGroupMembers: 12 })).toMatchObject({ score: 3, value: 50 });
  const two = { fundingSources: ['APBN', 'CSR'] };
  expect(scored({ realisedShare: 80 }, 'K05', two)).toMatchObject({ score: 4, missing: false });
  expect(scored({ realisedShare: 79 }, 'K05', two)).toMatchObject({ score: 3, missing: false });
  expect(scored({}, 'K05', two)).toMatchObject({ score: 2, missing: true });
  expect(scored({ realisedShare: 90 }, 'K05', { fundingSources: ['APBN'] })).toMatchObject({ score: 1, missing: false });
});

test('the proposal: reports, functions, depth and mechanisms', () => {
  expect(read('punctualMonths', withRecords(strong, { punctualMonths: 11 }))).toEqual(known(11));
  expect(read('familyFunctions', withRecords(strong, { recentFunctions: ['AGAMA', 'EKONOMI', 'AGAMA'] }))).toEqual(known(2));
  const depth = (value: number) => indicator(withRecords(strong, { integrationDepth: value }), 'R06', KKB_PROPOSAL_1)?.score;
  expect([0, 3, 4, 8, 10, 12].map(depth)).toEqual([0, 0, 1, 2, 3, 4]);
  const regular = withRecords({ ...strong, mechanisms: ['MONEV', 'SOSIALISASI'] }, { regularMechanisms: ['MONEV'] });
  expect(read('regularMechanisms', regular)).toEqual({ low: 1, high: 2 });
  expect(read('soundCounts', { ...strong, report: reportOf(0) })).toEqual(known(100));
  expect(read('soundCounts', { ...strong, report: { ...reportOf(0), persons: null } }).low).toBeLessThan(100);
  expect(read('soundCounts', { ...strong, report: null })).toEqual({ low: 0, high: Infinity });
});

const couples = (unmet: number) => ({ ...reportOf(100), fertileCouples: 100, nonUse: { HAMIL: 0, IAS: 0, IAT: unmet, TIAL: 0 } });
test('the proposal: the trend of the unmet need needs both reports', () => {
  const trend = (now: number, before: number) =>
    read('unmetNeedFall', withRecords({ ...strong, report: couples(now) }, { earlierReport: couples(before) }));
  expect([trend(12, 10), trend(10, 10), trend(9, 10), trend(2, 10)]).toEqual([known(0), known(1), known(2), known(9)]);
  expect(read('unmetNeedFall', { ...strong, report: couples(5) })).toEqual({ low: 0, high: Infinity });
});

test('the proposal: the weighted mean of the indices, exact to two decimals', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts }) => {
      const { indices, weightedMean } = assess(facts, KKB_PROPOSAL_1);
      const exact = indices.reduce((sum, index) => sum + ((index.weight ?? 0) * index.sum) / index.indicators.length / 100, 0);
      expect(Math.abs((weightedMean ?? 0) - exact)).toBeLessThanOrEqual(0.005_001);
    }),
  );
  expect(assess(strong, KKB_2021)).not.toHaveProperty('weightedMean');
  // Scores that somebody gives move it as well: three points of eight indicators at 30 %.
  const claimed = assess(withRecords(strong, { decree: 'EXPIRED' }), KKB_PROPOSAL_1);
  const given = withScores(claimed, KKB_PROPOSAL_1, { K01: 4 });
  expect((given.weightedMean ?? 0) - (claimed.weightedMean ?? 0)).toBeCloseTo((0.3 * 3) / 8, 1);
});

test('in public the proposal says no more of a share than its figure does, and no trend from a hidden one', () => {
  const facts = withRecords({ ...strong, report: couples(3) }, { earlierReport: couples(10) });
  const shown = publicAssessment(assess(facts, KKB_PROPOSAL_1), facts);
  const byCode = new Map(shown.indices.flatMap(({ indicators }) => indicators).map((each) => [each.code, each]));
  expect([byCode.get('H04')?.score, byCode.get('H05')?.score]).toEqual([null, null]);
  expect(shown.weightedMean).toBeNull();
  const risen = withRecords({ ...strong, report: couples(10) }, { earlierReport: couples(3) });
  const then = publicAssessment(assess(risen, KKB_PROPOSAL_1), risen).indices.flatMap(({ indicators }) => indicators);
  expect(then.find(({ code }) => code === 'H05')).toMatchObject({ score: null, value: null });
  expect(then.find(({ code }) => code === 'H04')).toMatchObject({ score: 2, value: 10 });
});

test('more proof never lowers a measure', () => {
  const names: (MeasureName | readonly { value: number; when: readonly ConditionName[] }[])[] = KKB_2021.indices
    .concat(KKB_PROPOSAL_1.indices)
    .flatMap(({ indicators }) => indicators.map((each) => each.measure));
  fc.assert(
    fc.property(anyCompleteFacts, fc.subarray([...CLAIM_FIELDS]), (facts, added) => {
      const more = withRecords(facts, { proven: [...facts.records.proven, ...added] });
      for (const name of names)
        expect(measure(name, more, ABSENT.flags).low).toBeGreaterThanOrEqual(measure(name, facts, ABSENT.flags).low);
    }),
  );
});
