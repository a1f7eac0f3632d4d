import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultEfforts, effortsFor, scoresAbove, type EffortTable } from './effort.ts';
import { anyFactsWithGaps, factsOf, NOTHING_FILLED_IN } from './facts.testing.ts';
import type { KampungFacts } from './kampung-facts.ts';
import { cheapestPaths, costIn, movedTo, outcomeOf, pathModel, type PathModel } from './path.ts';
import { assess } from './rubric-engine.ts';
import { checkRubric } from './rubric-checks.ts';
import type { Rubric } from './rubric.ts';
import { WORKED_CASES } from './rubrics/kkb-2021.cases.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { KKB_2021_STRICT } from './rubrics/kkb-2021-strict.ts';
import { KKB_PROPOSAL_1 } from './rubrics/kkb-proposal-1.ts';

const EFFORTS = defaultEfforts(KKB_2021);
const worked = (start: string): KampungFacts => {
  const found = WORKED_CASES.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`No worked case ${start}`);
  return factsOf(found);
};

/** KKB-2021 with other pass marks, still sound: paths must not lean on 15, 9 and 12. */
const anyRubric: fc.Arbitrary<Rubric> = fc
  .tuple(fc.integer({ min: 6, max: 18 }), fc.integer({ min: 4, max: 12 }), fc.integer({ min: 5, max: 16 }))
  .map((marks) => ({ ...KKB_2021, indices: KKB_2021.indices.map((index, at) => ({ ...index, passSum: marks[at] ?? index.passSum })) }));

const anyEfforts: fc.Arbitrary<EffortTable> = fc
  .tuple(fc.nat(3), fc.nat(2), fc.array(fc.tuple(fc.nat(10), fc.nat(10), fc.nat(12)), { minLength: 34, maxLength: 34 }))
  .map(([rupiahPerDay, fillDays, rows]) => ({
    rupiahPerDay,
    fillDays,
    fillRupiah: 1,
    steps: EFFORTS.steps.map((step, at) => {
      const [days = 0, rupiah = 0, months = 0] = rows[at] ?? [];
      return { ...step, days, rupiah, months };
    }),
  }));

/** Every set of scores at or above today's, index by index: what it costs and whether the index passes. */
function everyWay(
  model: PathModel,
  index: PathModel['indices'][number],
): { scores: Record<string, number>; cost: number; passes: boolean }[] {
  const all = index.indicators.reduce<{ scores: Record<string, number>; cost: number }[]>(
    (sofar, { code, score, missing, steps }) =>
      sofar.flatMap((row) => [
        { ...row, scores: { ...row.scores, [code]: score } },
        ...steps
          .filter(({ toScore }) => toScore > score)
          .map(({ toScore }) => {
            const climbed = steps.filter((step) => step.toScore > score && step.toScore <= toScore);
            const effort = [...climbed, ...(missing ? [model.fill] : [])].reduce(
              (sum, { days, rupiah }) => ({ days: sum.days + days, rupiah: sum.rupiah + rupiah, months: 0 }),
              { days: 0, rupiah: 0, months: 0 },
            );
            return { scores: { ...row.scores, [code]: toScore }, cost: row.cost + costIn(model)(effort) };
          }),
      ]),
    [{ scores: {}, cost: 0 }],
  );
  return all.map((row) => ({ ...row, passes: Object.values(row.scores).reduce((sum, score) => sum + score, 0) >= index.passSum }));
}

/** The least effort to each better level when everything is tried. */
function exhaustive(model: PathModel): Record<string, number> {
  const now = outcomeOf(model, {}).level;
  const perIndex = model.indices.map((index) => {
    const ways = everyWay(model, index);
    const least = (passes: boolean) => Math.min(...ways.filter((way) => way.passes === passes).map(({ cost }) => cost));
    return { code: index.code, open: least(false), passed: least(true) };
  });
  const found: Record<string, number> = {};
  for (const { level, patterns } of model.levels) {
    if (level.ordinal <= now.ordinal) continue;
    const costs = patterns.map((pattern) =>
      perIndex.reduce((sum, { code, open, passed }) => sum + (pattern.includes(code) ? passed : open), 0),
    );
    const least = Math.min(...costs);
    if (least < Infinity) found[level.code] = least;
  }
  return found;
}

test('the cheapest path to each level costs what trying everything finds', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, anyRubric, anyEfforts, ({ facts }, rubric, efforts) => {
      expect(checkRubric(rubric)).toEqual([]);
      const model = pathModel(facts, rubric, efforts);
      const paths = cheapestPaths(model);
      const cheapest = Object.fromEntries(paths.toReversed().map(({ level, cost }) => [level.code, cost]));
      expect(cheapest).toEqual(exhaustive(model));
    }),
    { numRuns: 3_000 },
  );
});

/** What must be true of the paths of any kampung under any rubric. */
function checkPaths(model: PathModel): void {
  const paths = cheapestPaths(model);
  const seen = new Set<string>();
  for (const { level, moves, cost, effort } of paths) {
    const scores = Object.fromEntries(moves.map(({ indicatorCode, to }) => [indicatorCode, to]));
    expect(outcomeOf(model, scores).level.code).toBe(level.code);
    expect(cost).toBe(costIn(model)(effort));
    for (const { indicatorCode, from } of moves)
      expect(outcomeOf(model, { ...scores, [indicatorCode]: from }).level.ordinal).toBeLessThan(level.ordinal);
    seen.add(JSON.stringify([level.code, scores]));
  }
  expect(seen.size).toBe(paths.length);
  for (const { level } of model.levels) {
    const costs = paths.filter((path) => path.level.code === level.code).map(({ cost }) => cost);
    expect(costs.length).toBeLessThanOrEqual(3);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  }
}

test('every path leads where it says, at the effort it says, without a step for nothing, and no two are the same', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, anyRubric, anyEfforts, ({ facts }, rubric, efforts) => checkPaths(pathModel(facts, rubric, efforts))),
    { numRuns: 1_000 },
  );
});

test.each([KKB_2021_STRICT, KKB_PROPOSAL_1])('the same under $code, whose scores leave gaps', (rubric) => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts }) => checkPaths(pathModel(facts, rubric, defaultEfforts(rubric)))),
    { numRuns: 200 },
  );
});

test('what the model says of today is what the rubric says', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts }) => {
      const { level, indices } = assess(facts, KKB_2021);
      const now = outcomeOf(pathModel(facts, KKB_2021, EFFORTS), {});
      expect(now.level).toEqual(level);
      expect(now.indices.map(({ sum }) => sum)).toEqual(indices.map(({ sum }) => sum));
    }),
  );
});

test('Berkembang has no path to Mandiri: gaining the output index jumps to Paripurna', () => {
  const paths = cheapestPaths(pathModel(worked('input+process'), KKB_2021, EFFORTS));
  expect([...new Set(paths.map(({ level }) => level.code))]).toEqual(['PARIPURNA']);
  expect(paths).toHaveLength(3);
  expect(paths.every(({ indices }) => indices.join() === 'OUTPUT')).toBe(true);
});

test('the best level has no path, and neither has a mark that no score reaches in time', () => {
  expect(cheapestPaths(pathModel(worked('all strong'), KKB_2021, EFFORTS))).toEqual([]);
  const model = pathModel(worked('input+process'), KKB_2021, EFFORTS);
  expect(cheapestPaths(model, { mostMonths: 3 })).toEqual([]);
  expect(cheapestPaths(model, { mostMonths: 36 })).toHaveLength(3);
});

test('what is missing is filled in first and never counts as its best', () => {
  const paths = cheapestPaths(pathModel(NOTHING_FILLED_IN, KKB_2021, EFFORTS));
  for (const { moves } of paths)
    for (const { indicatorCode, from, fill } of moves)
      expect([indicatorCode, from, fill]).toEqual([indicatorCode, 1, indicatorCode !== 'P3']);
});

test('moved sliders give another level, and the way onwards starts there', () => {
  const model = pathModel(worked('input+process'), KKB_2021, EFFORTS);
  const top = Object.fromEntries(['O1', 'O2', 'O3', 'O4'].map((code) => [code, 4]));
  expect(outcomeOf(model, top).level.code).toBe('PARIPURNA');
  expect(cheapestPaths(movedTo(model, top))).toEqual([]);
  const [before] = cheapestPaths(model);
  const first = before?.moves[0];
  if (!before || !first) throw new Error('No path');
  const [after] = cheapestPaths(movedTo(model, { [first.indicatorCode]: first.to }));
  expect(after?.cost).toBe(before.cost - costIn(model)(first.effort));
});

test('a regency changes single numbers; the others stay our estimates', () => {
  const own = { ...EFFORTS, rupiahPerDay: 200_000, steps: [{ indicatorCode: 'I2', toScore: 3, days: 1, rupiah: 0, months: 1 }] };
  const table = effortsFor(KKB_2021, own);
  expect(table.rupiahPerDay).toBe(200_000);
  expect(table.steps.find(({ indicatorCode, toScore }) => indicatorCode === 'I2' && toScore === 3)).toEqual(own.steps[0]);
  expect(table.steps).toHaveLength(EFFORTS.steps.length);
  expect(EFFORTS.steps).toHaveLength(KKB_2021.indices.flatMap(({ indicators }) => indicators.flatMap(scoresAbove)).length);
});
