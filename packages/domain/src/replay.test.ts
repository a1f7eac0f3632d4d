import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFactsWithGaps, factsOf, NOTHING_FILLED_IN } from './facts.testing.ts';
import { LEVELS } from './level.ts';
import { added, differencesOf, NO_SUMS, sumsOf } from './replay.ts';
import { assess } from './rubric-engine.ts';
import { WORKED_CASES } from './rubrics/kkb-2021.cases.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';
import { KKB_2021_STRICT } from './rubrics/kkb-2021-strict.ts';
import { KKB_PROPOSAL_1 } from './rubrics/kkb-proposal-1.ts';

const strong = WORKED_CASES.map(factsOf).find(({ report }) => report && report.persons !== 0) ?? NOTHING_FILLED_IN;

test('a kampung that falls under the strict reading is told by the indicators that lost most', () => {
  const [before, after] = [assess(strong, KKB_2021), assess(strong, KKB_2021_STRICT)];
  expect([before.level.code, after.level.code]).toEqual(['PARIPURNA', 'DASAR']);
  const differences = differencesOf(before, after);
  expect(differences).toHaveLength(4);
  for (const { from, to } of differences) expect(from).toBeGreaterThan(to ?? 0);
  expect(differences.map(({ from, to }) => (from ?? 0) - (to ?? 0))).toEqual([3, 3, 3, 3]);
});

test('where the rubrics have no indicator in common, what the newer one misses most is told', () => {
  const differences = differencesOf(assess(strong, KKB_2021), assess(strong, KKB_PROPOSAL_1));
  expect(differences.map(({ from }) => from)).toEqual([null, null, null, null]);
  for (const { to } of differences) expect(to).toBe(0);
});

test('the same rubric moves nobody', () => {
  fc.assert(
    fc.property(anyFactsWithGaps, ({ facts }) => {
      const level = assess(facts, KKB_2021).level;
      expect(sumsOf([{ before: level, after: level }])).toMatchObject({ kampung: 1, rises: 0, falls: 0 });
    }),
  );
});

test('sums of parts are the sums of the whole', () => {
  const anyMove = fc.record({ before: fc.constantFrom(...LEVELS), after: fc.constantFrom(...LEVELS) });
  const inOrder = (moves: { from: string; to: string }[]) => moves.toSorted((a, b) => `${a.from}${a.to}`.localeCompare(`${b.from}${b.to}`));
  fc.assert(
    fc.property(fc.array(anyMove), fc.array(anyMove), (one, other) => {
      const [whole, parts] = [sumsOf([...one, ...other]), added(sumsOf(one), sumsOf(other))];
      expect({ ...parts, moves: inOrder(parts.moves) }).toEqual({ ...whole, moves: inOrder(whole.moves) });
      expect(whole.moves.reduce((sum, { count }) => sum + count, 0)).toBe(whole.kampung);
    }),
  );
  expect(sumsOf([])).toEqual(NO_SUMS);
});
