import { coverageOf, type Coverage } from '@simpul/domain/coverage.ts';
import type { IntegrationState } from '@simpul/domain/integration.ts';

/** How the kampung of a region stand to a programme, from the numbers that the home page has anyway. */
export function coverageCounts(
  states: readonly { state: IntegrationState; count: number }[],
  designatedOnly: number,
  kampungCount: number,
): Record<Coverage, number> {
  const countOf = (wanted: Coverage) =>
    states.filter(({ state }) => coverageOf(state, false) === wanted).reduce((sum, { count }) => sum + count, 0);
  const [BOUND, PROPOSED] = [countOf('BOUND'), countOf('PROPOSED')];
  return { BOUND, PROPOSED, DESIGNATED: designatedOnly, NONE: Math.max(0, kampungCount - BOUND - PROPOSED - designatedOnly) };
}
