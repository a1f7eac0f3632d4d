import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cheapestSelections, type Choice } from './path-solver.ts';

/** Up to five items with up to three choices: small gains and costs, so that ties and jumps are common. */
const anyItem: fc.Arbitrary<Choice[]> = fc
  .array(fc.record({ step: fc.constantFrom(1, 1, 1, 2, 0.5), cost: fc.nat(20) }), { maxLength: 3 })
  .map((steps) =>
    steps.map((_, at) =>
      steps.slice(0, at + 1).reduce((sum, { step, cost }) => ({ gain: sum.gain + step, cost: sum.cost + cost }), { gain: 0, cost: 0 }),
    ),
  );
const anyItems = fc.array(anyItem, { minLength: 1, maxLength: 5 });

/** Every selection there is, whatever it costs. */
function everySelection(items: readonly Choice[][]): number[][] {
  return items.reduce<number[][]>((all, choices) => all.flatMap((picks) => [-1, ...choices.keys()].map((at) => [...picks, at])), [[]]);
}
const total = (items: readonly Choice[][], picks: readonly number[], of: keyof Choice): number =>
  picks.reduce((sum, at, item) => sum + (items[item]?.[at]?.[of] ?? 0), 0);

/** Selections from which no single step can be taken back. */
function exhaustive(items: readonly Choice[][], need: number): number[][] {
  return everySelection(items).filter((picks) => {
    if (total(items, picks, 'gain') < need) return false;
    return picks.every((at, item) => at < 0 || total(items, picks.with(item, at - 1), 'gain') < need);
  });
}

test('the cheapest selections are those that trying everything finds', () => {
  fc.assert(
    fc.property(anyItems, fc.integer({ min: 0, max: 12 }), (items, need) => {
      const found = cheapestSelections(items, need, 3);
      const all = exhaustive(items, need);
      const costs = all.map((picks) => total(items, picks, 'cost')).sort((a, b) => a - b);
      expect(found.map(({ cost }) => cost)).toEqual(costs.slice(0, 3));
      const known = new Set(all.map(String));
      expect(new Set(found.map(({ picks }) => String(picks))).size).toBe(found.length);
      for (const { picks, cost } of found) {
        expect(known).toContain(String(picks));
        expect(total(items, picks, 'cost')).toBe(cost);
      }
      // Nothing cheaper reaches the mark, with or without steps for nothing.
      const any = everySelection(items).filter((picks) => total(items, picks, 'gain') >= need);
      expect(found[0]?.cost).toBe(any.length === 0 ? undefined : Math.min(...any.map((picks) => total(items, picks, 'cost'))));
    }),
    { numRuns: 3_000 },
  );
});
