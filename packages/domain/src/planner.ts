// Which kampung to lift for a target: the cheapest, as far as money, visits and fairness leave the choice.

/** A kampung that could be lifted, with the path that would be taken there. */
export type Candidate = { code: string; district: string; days: number; rupiah: number; cost: number };

export type PlanRules = {
  /** How many kampung the target needs. */
  count: number;
  /** Money in all; null: as much as it takes. */
  budget: number | null;
  /** Working days that the officers of one district have until the due date; null: as many as it takes. */
  daysPerDistrict: number | null;
  /** At least one kampung in every district that has a candidate; with fewer kampung than districts, all in different ones. */
  fair: boolean;
};

/** One point of the cost curve: the cheapest way to lift so many kampung. */
export type CurvePoint = { count: number; days: number; rupiah: number; cost: number; chosen: readonly string[] };

export type Chosen = {
  /** The kampung of the plan, cheapest first: fewer than needed when the rules allow no more. */
  chosen: string[];
  curve: CurvePoint[];
  /** What holds the plan back when it is short; null when it is not. */
  limit: 'BUDGET' | 'VISITS' | 'CANDIDATES' | null;
};

/** A set of kampung, and what it takes together. */
type Bundle = { cost: number; days: number; rupiah: number; chosen: readonly string[] };
const NONE: Bundle = { cost: 0, days: 0, rupiah: 0, chosen: [] };

/**
 * The cheapest sets of one, two, three … kampung under the rules, and of them the one that the target needs.
 * The costs of kampung do not depend on each other, so the answer is exact for the paths given: inside a district a
 * table over kampung and days, over the districts a table over kampung. A budget counts money: give candidates whose
 * cost is their money, and no other set of them lifts more.
 */
export function planKampung(candidates: readonly Candidate[], rules: PlanRules): Chosen {
  const { count, budget, daysPerDistrict, fair } = rules;
  const districts = [...new Set(candidates.map(({ district }) => district))];
  const perDistrict = districts.map((district) =>
    withinDistrict(
      candidates.filter((candidate) => candidate.district === district),
      daysPerDistrict,
    ),
  );
  const curve = acrossDistricts(perDistrict, fair);
  const affordable = curve.filter(({ rupiah }) => budget === null || rupiah <= budget);
  const best = affordable.findLast((point) => point.count <= count);
  const chosen = byCost(best?.chosen ?? [], candidates);
  return { chosen, curve, limit: chosen.length >= count ? null : limitOf(chosen.length, curve, candidates.length) };
}

function limitOf(reached: number, curve: readonly CurvePoint[], candidates: number): Chosen['limit'] {
  if (curve.some((point) => point.count > reached)) return 'BUDGET';
  return candidates > reached ? 'VISITS' : 'CANDIDATES';
}

/** For 0, 1, 2 … kampung of one district the cheapest set whose days fit; the list ends where none fits. */
function withinDistrict(candidates: readonly Candidate[], mostDays: number | null): Bundle[] {
  const inOrder = candidates.toSorted((a, b) => a.cost - b.cost || a.code.localeCompare(b.code));
  if (mostDays === null || inOrder.reduce((sum, { days }) => sum + days, 0) <= mostDays)
    return inOrder.reduce<Bundle[]>((sets, candidate) => [...sets, joined(sets.at(-1) ?? NONE, asBundle(candidate))], [NONE]);
  // For each number of kampung and each number of days the cheapest set: of two that take the same days one is enough.
  const table: Map<number, Bundle>[] = [new Map([[0, NONE]])];
  for (const candidate of inOrder) {
    for (const [size, sets] of [...table.entries()].toReversed()) {
      const larger = table[size + 1] ?? new Map<number, Bundle>();
      for (const set of sets.values()) {
        const next = joined(set, asBundle(candidate));
        if (next.days <= mostDays && next.cost < (larger.get(next.days)?.cost ?? Infinity)) larger.set(next.days, next);
      }
      if (larger.size > 0) table[size + 1] = larger;
    }
  }
  return table.map((sets) => cheapestOf([...sets.values()]) ?? NONE);
}

/** The cheapest set of every size over all districts. */
function acrossDistricts(perDistrict: readonly (readonly Bundle[])[], fair: boolean): CurvePoint[] {
  const free = merged(perDistrict, (sets) => sets);
  if (!fair) return pointsOf(free);
  // One from each district first, as long as there are districts without; then whatever is cheapest.
  const single = merged(perDistrict, (sets) => sets.slice(0, 2));
  const every = merged(perDistrict, (sets) => sets.slice(1), 1);
  const served = perDistrict.filter((sets) => sets.length > 1).length;
  return pointsOf([...single.slice(0, served), ...every.slice(served)]);
}

/** Puts the districts together one by one. @param first how many kampung the first set of a list has */
function merged(
  perDistrict: readonly (readonly Bundle[])[],
  allowed: (sets: readonly Bundle[]) => readonly Bundle[],
  first = 0,
): (Bundle | undefined)[] {
  return perDistrict
    .filter((sets) => sets.length > 1)
    .reduce<(Bundle | undefined)[]>(
      (sofar, sets) => {
        const next: (Bundle | undefined)[] = [];
        for (const [size, before] of sofar.entries()) {
          if (!before) continue;
          for (const [at, set] of allowed(sets).entries()) {
            const together = size + at + first;
            const bundle = joined(before, set);
            const known = next[together];
            if (!known || bundle.cost < known.cost) next[together] = bundle;
          }
        }
        return Array.from(next);
      },
      [NONE],
    );
}

const pointsOf = (sets: readonly (Bundle | undefined)[]): CurvePoint[] =>
  sets.flatMap((set, count) => (set && count > 0 ? [{ count, ...set }] : []));

const asBundle = ({ code, days, rupiah, cost }: Candidate): Bundle => ({ cost, days, rupiah, chosen: [code] });
const joined = (a: Bundle, b: Bundle): Bundle => ({
  cost: a.cost + b.cost,
  days: a.days + b.days,
  rupiah: a.rupiah + b.rupiah,
  chosen: [...a.chosen, ...b.chosen],
});
const cheapestOf = (sets: readonly Bundle[]): Bundle | undefined =>
  sets.reduce<Bundle | undefined>((best, set) => (best && best.cost <= set.cost ? best : set), undefined);

function byCost(codes: readonly string[], candidates: readonly Candidate[]): string[] {
  const cost = new Map(candidates.map((candidate) => [candidate.code, candidate.cost]));
  return codes.toSorted((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0) || a.localeCompare(b));
}
