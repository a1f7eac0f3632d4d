import { PUBLIC_STATES, type IntegrationState } from './integration.ts';
import { text, type BilingualText } from './text.ts';

/** How a kampung stands to a programme: each is in one of these, the first that fits. */
export const COVERAGES = ['BOUND', 'PROPOSED', 'DESIGNATED', 'NONE'] as const;
export type Coverage = (typeof COVERAGES)[number];

export const COVERAGE_NAMES: Record<Coverage, BilingualText> = {
  BOUND: text('terhubung', 'linked'),
  PROPOSED: text('diusulkan', 'proposed'),
  DESIGNATED: text('berstatus saja', 'has a status only'),
  NONE: text('belum', 'not yet'),
};

/** Bound once both owners have agreed and nobody has ended it; before that proposed. An ended bond counts as none. */
export function coverageOf(state: IntegrationState | null, isDesignated: boolean): Coverage {
  if (state !== null && PUBLIC_STATES.includes(state)) return 'BOUND';
  if (state === 'DIUSULKAN' || state === 'DIKAJI') return 'PROPOSED';
  return isDesignated ? 'DESIGNATED' : 'NONE';
}

/** How many stand how. */
export function countCoverage(coverages: readonly Coverage[]): Record<Coverage, number> {
  const counts: Record<Coverage, number> = { BOUND: 0, PROPOSED: 0, DESIGNATED: 0, NONE: 0 };
  for (const coverage of coverages) counts[coverage] += 1;
  return counts;
}
