import type { PublicIndicator } from './assessment.ts';
import { text, type BilingualText } from './text.ts';

// How the reasons of a level are laid out for readers: what is nearest to its line first.

export const PROOF_STATES = ['VERIFIED', 'DOCUMENT', 'CLAIMED', 'NONE'] as const;
export type ProofState = (typeof PROOF_STATES)[number];

export const PROOF_STATE_NAMES: Record<ProofState, BilingualText> = {
  VERIFIED: text('terverifikasi', 'verified'),
  DOCUMENT: text('ada dokumen publik', 'a public document'),
  CLAIMED: text('dilaporkan, belum diverifikasi', 'reported, not verified yet'),
  NONE: text('belum ada bukti', 'no proof yet'),
};

type Measured = Pick<PublicIndicator, 'value' | 'score' | 'maxScore' | 'missing' | 'distanceToNext'>;

/**
 * All indicators with their number in the rule, the nearest to its next score first: measured by the
 * share of the way that is left. What is not filled in follows, then what is hidden, and last what has
 * its highest score already.
 */
export function byDistance<Indicator extends Measured>(
  indices: readonly { indicators: readonly Indicator[] }[],
): { indicator: Indicator; number: number }[] {
  return indices
    .flatMap(({ indicators }) => indicators)
    .map((indicator, at) => ({ indicator, number: at + 1 }))
    .sort((one, other) => group(one.indicator) - group(other.indicator) || left(one.indicator) - left(other.indicator));
}

const NEAR = 0;
const MISSING = 1;
const UNMEASURED = 2;
const HIDDEN = 3;
const HIGHEST = 4;

function group({ score, maxScore, missing, distanceToNext }: Measured): number {
  if (score === maxScore) return HIGHEST;
  if (missing) return MISSING;
  if (score === null) return HIDDEN;
  return distanceToNext === null ? UNMEASURED : NEAR;
}

const left = ({ value, distanceToNext }: Measured): number =>
  distanceToNext === null ? 0 : distanceToNext / (Math.abs(value ?? 0) + distanceToNext);

/** "KKB-2021 versi 1, indikator 12 (O4)": as one cites the rule. */
export const indicatorCitation = (rubric: { code: string; version: number }, number: number, code: string): BilingualText =>
  text(
    `${rubric.code} versi ${rubric.version}, indikator ${number} (${code})`,
    `${rubric.code} version ${rubric.version}, indicator ${number} (${code})`,
  );
