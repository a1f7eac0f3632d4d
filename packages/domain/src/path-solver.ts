// The arithmetic of a path: how the sum of an index reaches its pass mark for the least effort. It knows
// nothing of kampung; an item is an indicator, a choice is one better score of it.

/** One way to raise an item: what it adds to the sum, and what it costs. */
export type Choice = { gain: number; cost: number };

/** One choice for each item, by its place in the list; -1 leaves the item as it is. */
export type Selection = { cost: number; picks: readonly number[] };

/** All selections that agree in the sum so far and in the smallest step back that they leave. */
type Entry = { sum: number; slack: number; best: Selection[] };

/**
 * The cheapest selections that add at least `need`, in order of cost. Only those without slack count: where
 * taking back any single step would still be enough, that step is for nothing and the selection is none of
 * its own. Exact: a table over the sum and the smallest step back, each cell with its `keep` cheapest.
 * @param items for each item its choices, by rising gain
 */
export function cheapestSelections(items: readonly (readonly Choice[])[], need: number, keep: number): Selection[] {
  const nothing: Selection = { cost: 0, picks: items.map(() => -1) };
  if (need <= 0) return [nothing];
  let table = new Map<string, Entry>([['', { sum: 0, slack: Infinity, best: [{ cost: 0, picks: [] }] }]]);
  for (const choices of items) {
    const next = new Map<string, Entry>();
    for (const { sum, slack, best } of table.values()) {
      add(next, sum, slack, best, { gain: 0, cost: 0 }, -1, keep);
      for (const [at, choice] of choices.entries()) {
        const stepBack = choice.gain - (choices[at - 1]?.gain ?? 0);
        add(next, rounded(sum + choice.gain), Math.min(slack, stepBack), best, choice, at, keep);
      }
    }
    table = next;
  }
  const enough = [...table.values()].filter(({ sum, slack }) => sum >= need && rounded(sum - slack) < need);
  return cheapest(
    enough.flatMap(({ best }) => best),
    keep,
  );
}

/** Weights may be fractions: sums that differ by less than this are the same. */
const rounded = (sum: number): number => Math.round(sum * 1e6) / 1e6;

function add(
  table: Map<string, Entry>,
  sum: number,
  slack: number,
  before: readonly Selection[],
  { cost }: Choice,
  at: number,
  keep: number,
): void {
  const key = `${sum} ${slack}`;
  const longer = before.map((selection) => ({ cost: selection.cost + cost, picks: [...selection.picks, at] }));
  const best = cheapest([...(table.get(key)?.best ?? []), ...longer], keep);
  table.set(key, { sum, slack, best });
}

/** Cheapest selections of several lists together, one out of each. */
export function combined<Part extends { cost: number }>(
  lists: readonly (readonly Part[])[],
  keep: number,
): { cost: number; parts: Part[] }[] {
  return lists.reduce<{ cost: number; parts: Part[] }[]>(
    (sofar, list) =>
      cheapest(
        sofar.flatMap(({ cost, parts }) => list.map((part) => ({ cost: cost + part.cost, parts: [...parts, part] }))),
        keep,
      ),
    [{ cost: 0, parts: [] }],
  );
}

/** In order of cost; of equals the one found first. */
export const cheapest = <Row extends { cost: number }>(rows: readonly Row[], keep: number): Row[] =>
  rows.toSorted((a, b) => a.cost - b.cost).slice(0, keep);
