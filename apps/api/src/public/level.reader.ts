import { indicatorCitation, byDistance, PROOF_STATE_NAMES, type ProofState } from '@simpul/domain/level-explanation.ts';
import type { Context } from '../platform/context.ts';
import { readComparisons } from './kampung.reader.ts';
import type { Kampung } from './kampung.types.ts';
import type { ExplainedIndicator } from './level.types.ts';

/** Every indicator of the level with what stands behind it, the nearest to its next score first. */
export async function explainLevelOf(ctx: Context, kampung: Kampung): Promise<ExplainedIndicator[]> {
  const { assessment, path, evidence = [], documents, dataPeriod } = kampung;
  const around = await readComparisons(
    ctx,
    path.slice(0, 3).map(({ code }) => code),
  );
  const evidenceOf = new Map(evidence.map((each) => [each.indicatorCode, each]));
  return byDistance(assessment.indices).map(({ indicator, number }) => {
    const behind = evidenceOf.get(indicator.code);
    const proof = behind?.proof ?? withoutEvidence(indicator.missing, assessment.verification);
    return {
      indicator,
      number,
      citation: indicatorCitation(assessment.rubric, number, indicator.code),
      asOf: behind?.asOf ?? null,
      proof,
      proofName: PROOF_STATE_NAMES[proof],
      documents: documents.filter(({ fileKey }) => behind?.documentKeys.includes(fileKey)),
      levers: assessment.levers.filter(({ indicatorCode }) => indicatorCode === indicator.code),
      // Regions say what is published now: a value of another month would be compared with another time.
      comparisons: indicator.value !== null && behind?.asOf === dataPeriod ? (around.get(behind?.figureCode ?? '') ?? []) : [],
    };
  });
}

/** Pages of an earlier version do not tell. */
const withoutEvidence = (missing: boolean, verification: 'COMPUTED' | 'VERIFIED'): ProofState =>
  missing ? 'NONE' : verification === 'VERIFIED' ? 'VERIFIED' : 'CLAIMED';
