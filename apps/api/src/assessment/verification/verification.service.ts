import { claimedScores, problemOfVerdict, verifiedAssessment } from '@simpul/domain/assessment-verdict.ts';
import { text } from '@simpul/domain/text.ts';
import { audit } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { Refusal, type FieldRefusal } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { transact } from '../../platform/transact.ts';
import { AssessmentRow, AssessmentVerdictRow } from '../assessment.entity.ts';
import { foundAssessment } from '../assessment.found.ts';
import { holdForStep, recordStep } from '../assessment.steps.ts';
import { rubricOfPeriod } from '../claim/claim.reads.ts';
import { verdictsOf } from './verification.reads.ts';
import type { SaveVerdictsInput, VerifyAssessmentInput } from './verification.types.ts';

/**
 * Keeps what a verifier found, indicator by indicator, or takes it back, until they verify.
 * @throws Refusal with one sentence for each verdict that is not sound; CONFLICT for another state or version
 */
export async function saveVerdicts(ctx: Context, input: SaveVerdictsInput): Promise<AssessmentRow> {
  const found = await foundAssessment(ctx, input.id);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const { row, role } = await holdForStep(tx, found, { command: 'VERIFY', version: input.version });
      const claim = claimOf(row);
      const rubric = await rubricOfPeriod(tx.db, row.periodId);
      const before = await verdictsOf(tx.db, row.id);
      const claimed = claimedScores(claim);
      const given = input.verdicts.map(({ indicator, score, reason }) => ({
        indicator,
        score: score ?? null,
        reason: reason?.trim() || null,
      }));
      refuse(
        given.flatMap(({ indicator, score, reason }, at): FieldRefusal[] => {
          const verdict = { indicator, score: score ?? claimed[indicator] ?? 0, reason: score === null ? null : reason };
          const problem = problemOfVerdict(verdict, claimed, rubric);
          return problem ? [{ field: `verdicts.${at}.${problem.at}`, text: problem.text }] : [];
        }),
      );
      const { userId, name } = actorOf(tx);
      for (const { indicator, score, reason } of given) {
        if (score === null) await tx.db.delete(AssessmentVerdictRow, { assessmentId: row.id, indicator });
        else {
          const verdict = { assessmentId: row.id, indicator, score, reason, byId: userId, byName: name };
          await tx.db.upsert(AssessmentVerdictRow, verdict, ['assessmentId', 'indicator']);
        }
      }
      await tx.db.update(AssessmentRow, { id: row.id }, { version: row.version + 1 });
      const touched = given.map(({ indicator }) => indicator);
      await audit(tx, {
        action: 'assessment.verdicts',
        entity: 'assessment',
        entityId: row.id,
        region: found.region,
        role,
        summary: text(`Skor verifikasi: ${touched.join(', ')}`, `Verified scores: ${touched.join(', ')}`),
        before: { scores: before.filter(({ indicator }) => touched.includes(indicator)).map(scoreAndReason) },
        after: { scores: given },
      });
    }),
  );
  return ctx.db.findOneByOrFail(AssessmentRow, { id: found.row.id });
}

/** Ends the verification: the scores stand, and the level follows from them. @throws Refusal. */
export async function verifyAssessment(ctx: Context, input: VerifyAssessmentInput): Promise<AssessmentRow> {
  const found = await foundAssessment(ctx, input.id);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const held = await holdForStep(tx, found, { command: 'VERIFY', version: input.version });
      const claim = claimOf(held.row);
      const rubric = await rubricOfPeriod(tx.db, held.row.periodId);
      const verdicts = await verdictsOf(tx.db, held.row.id);
      // The claim may have changed since a verdict of an earlier round.
      refuse(
        verdicts.flatMap((verdict): FieldRefusal[] => {
          const problem = problemOfVerdict(verdict, claimedScores(claim), rubric);
          return problem ? [{ field: `verdicts.${verdict.indicator}`, text: problem.text }] : [];
        }),
      );
      await recordStep(tx, held, {
        command: 'VERIFY',
        region: found.region,
        changes: { verifiedById: actorOf(tx).userId, verifiedLevel: verifiedAssessment(claim, rubric, verdicts).level.code },
      });
    }),
  );
  return ctx.db.findOneByOrFail(AssessmentRow, { id: found.row.id });
}

/** @throws Error for a row without a claim: no step leads there */
function claimOf({ id, snapshot }: AssessmentRow) {
  if (!snapshot) throw new Error(`Assessment ${id} has no claim`);
  return snapshot.assessment;
}

const scoreAndReason = ({ indicator, score, reason }: AssessmentVerdictRow) => ({ indicator, score, reason });

function refuse(problems: readonly FieldRefusal[]): void {
  const [first] = problems;
  if (first) throw new Refusal('BAD_USER_INPUT', first.text, first.field, problems);
}
