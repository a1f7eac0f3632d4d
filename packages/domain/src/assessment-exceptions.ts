import type { GivenScores } from './given-scores.ts';
import { text, type BilingualText } from './text.ts';

/** What makes an assessment worth a look of its own before a level is decided. */
export const ASSESSMENT_EXCEPTIONS = ['LEVEL_FALLS', 'SCORES_DIFFER', 'REMARKS_OPEN', 'WITHOUT_EVIDENCE', 'LATE'] as const;
export type AssessmentException = (typeof ASSESSMENT_EXCEPTIONS)[number];

export const EXCEPTION_NAMES: Record<AssessmentException, BilingualText> = {
  LEVEL_FALLS: text('Tingkat turun', 'Level falls'),
  SCORES_DIFFER: text('Skor berbeda', 'Scores differ'),
  REMARKS_OPEN: text('Catatan terbuka', 'Open remarks'),
  WITHOUT_EVIDENCE: text('Tanpa bukti', 'No evidence'),
  LATE: text('Terlambat', 'Late'),
};

export type ExceptionFacts = {
  /** By code of the indicator; null before the first submission. */
  claimed: GivenScores | null;
  /** The lowest score of each indicator: it claims nothing, and so needs no proof. */
  lowest: GivenScores;
  verdicts: readonly { indicator: string; score: number }[];
  /** Codes of the indicators that have a document. */
  proven: readonly string[];
  openRemarks: number;
  /** Day at the place of work on which it was last submitted, and the last day for it. */
  submittedOn: string | null;
  submitBy: string;
  /** Places of the levels, 1 is the lowest: what was decided before, and what would be decided now. */
  ordinalBefore: number | null;
  ordinalNow: number | null;
};

/** What stands out, the gravest first. An exception hinders nobody; whoever decides has seen it. */
export function exceptionsOf(facts: ExceptionFacts): AssessmentException[] {
  const found: Record<AssessmentException, boolean> = {
    LEVEL_FALLS: facts.ordinalBefore !== null && facts.ordinalNow !== null && facts.ordinalNow < facts.ordinalBefore,
    SCORES_DIFFER: differingOf(facts).length > 0,
    REMARKS_OPEN: facts.openRemarks > 0,
    WITHOUT_EVIDENCE: unprovenOf(facts).length > 0,
    LATE: facts.submittedOn !== null && facts.submittedOn > facts.submitBy,
  };
  return ASSESSMENT_EXCEPTIONS.filter((kind) => found[kind]);
}

/** The indicators whose verified score is another than the claimed one. */
export const differingOf = ({ claimed, verdicts }: Pick<ExceptionFacts, 'claimed' | 'verdicts'>): string[] =>
  verdicts
    .filter(({ indicator, score }) => claimed?.[indicator] !== undefined && claimed[indicator] !== score)
    .map(({ indicator }) => indicator);

/** The indicators that still claim something and have no document. What a verifier took back to the lowest claims nothing any more. */
export function unprovenOf({
  claimed,
  lowest,
  verdicts,
  proven,
}: Omit<ExceptionFacts, 'openRemarks' | 'submittedOn' | 'submitBy' | 'ordinalBefore' | 'ordinalNow'>): string[] {
  const given = new Map(verdicts.map(({ indicator, score }) => [indicator, score]));
  return Object.entries(claimed ?? {})
    .filter(([code, score]) => (given.get(code) ?? score) > (lowest[code] ?? 0) && !proven.includes(code))
    .map(([code]) => code);
}

/** Those exceptions that whoever decides has not said to have seen. */
export const unseen = (found: readonly AssessmentException[], seen: readonly AssessmentException[]): AssessmentException[] =>
  found.filter((kind) => !seen.includes(kind));
