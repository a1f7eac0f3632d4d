import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planKampung, type Candidate, type PlanRules } from './planner.ts';

const anyCandidates: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({ district: fc.constantFrom('A', 'B', 'C'), days: fc.integer({ min: 0, max: 12 }), rupiah: fc.nat(30), cost: fc.nat(40) }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((rows) => rows.map((row, at) => ({ ...row, code: `k${at}` })));

type Set = { codes: string[]; cost: number; rupiah: number };

/** Every set of kampung that keeps to the days of each district and, if asked, to fairness. */
function everySet(candidates: readonly Candidate[], { daysPerDistrict, fair }: PlanRules): Set[] {
  const all = candidates.reduce<Candidate[][]>((sets, candidate) => sets.flatMap((set) => [set, [...set, candidate]]), [[]]);
  const fits = (set: readonly Candidate[]) =>
    daysPerDistrict === null ||
    ['A', 'B', 'C'].every(
      (district) =>
        sum(
          set.filter((one) => one.district === district),
          'days',
        ) <= daysPerDistrict,
    );
  // A district whose every kampung takes more days than there are has none to offer.
  const served = new Set(candidates.filter((one) => fits([one])).map(({ district }) => district)).size;
  const isFair = (set: readonly Candidate[]) => new Set(set.map(({ district }) => district)).size === Math.min(set.length, served);
  return all
    .filter((set) => fits(set) && (!fair || isFair(set)))
    .map((set) => ({ codes: set.map(({ code }) => code), cost: sum(set, 'cost'), rupiah: sum(set, 'rupiah') }));
}
const sum = (set: readonly Candidate[], of: 'days' | 'rupiah' | 'cost'): number => set.reduce((all, one) => all + one[of], 0);

const anyRules = fc.record<PlanRules>({
  count: fc.integer({ min: 1, max: 9 }),
  budget: fc.constant(null),
  daysPerDistrict: fc.option(fc.nat(25)),
  fair: fc.boolean(),
});

test('for every number of kampung the plan costs what the best of all sets costs', () => {
  fc.assert(
    fc.property(anyCandidates, anyRules, (candidates, rules) => {
      const { chosen, curve, limit } = planKampung(candidates, rules);
      const sets = everySet(candidates, rules);
      const least = candidates.flatMap((_, at) => {
        const costs = sets.filter(({ codes }) => codes.length === at + 1).map(({ cost }) => cost);
        return costs.length === 0 ? [] : [[at + 1, Math.min(...costs)]];
      });
      expect(curve.map(({ count, cost }) => [count, cost])).toEqual(least);
      for (const point of curve) {
        const own = candidates.filter(({ code }) => point.chosen.includes(code));
        expect([own.length, sum(own, 'cost'), sum(own, 'days'), sum(own, 'rupiah')]).toEqual([
          point.count,
          point.cost,
          point.days,
          point.rupiah,
        ]);
      }
      expect(chosen).toHaveLength(Math.min(rules.count, curve.at(-1)?.count ?? 0));
      expect(limit === null).toBe(chosen.length === rules.count);
    }),
    { numRuns: 3_000 },
  );
});

test('where cost is money, no set within the budget lifts more kampung', () => {
  fc.assert(
    fc.property(anyCandidates, anyRules, fc.nat(80), (priced, rules, budget) => {
      const candidates = priced.map((candidate) => ({ ...candidate, cost: candidate.rupiah }));
      const { chosen } = planKampung(candidates, { ...rules, count: 9, budget });
      const most = Math.max(0, ...everySet(candidates, rules).map(({ codes, rupiah }) => (rupiah <= budget ? codes.length : 0)));
      expect(chosen).toHaveLength(most);
    }),
    { numRuns: 2_000 },
  );
});

test('what holds a plan back is named', () => {
  const one = (code: string, district: string): Candidate => ({ code, district, days: 10, rupiah: 5, cost: 5 });
  const candidates = [one('a', 'A'), one('b', 'A'), one('c', 'B')];
  const rules = { count: 4, budget: null, daysPerDistrict: null, fair: false };
  expect(planKampung(candidates, rules)).toMatchObject({ chosen: ['a', 'b', 'c'], limit: 'CANDIDATES' });
  expect(planKampung(candidates, { ...rules, daysPerDistrict: 10 })).toMatchObject({ chosen: ['a', 'c'], limit: 'VISITS' });
  expect(planKampung(candidates, { ...rules, budget: 9 })).toMatchObject({ chosen: [expect.any(String)], limit: 'BUDGET' });
  expect(planKampung([], rules)).toEqual({ chosen: [], curve: [], limit: 'CANDIDATES' });
  expect(planKampung(candidates, { ...rules, count: 2, fair: true }).chosen).toEqual(['a', 'c']);
});
