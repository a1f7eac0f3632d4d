import { assessmentRolesFor, isOwnWork } from '@simpul/domain/assessment-life.ts';
import { EXCEPTION_NAMES } from '@simpul/domain/assessment-exceptions.ts';
import { rolesAt } from '@simpul/domain/access.ts';
import { verifiedAssessment } from '@simpul/domain/assessment-verdict.ts';
import type { EntityManager } from 'typeorm';
import { actorOf, type Context } from '../../platform/context.ts';
import { AssessmentVerdictRow, type AssessmentRow } from '../assessment.entity.ts';
import { rubricOfPeriod } from '../claim/claim.reads.ts';
import { readExceptions } from './queue.reads.ts';
import type { AssessmentVerification } from './verification.types.ts';

export const verdictsOf = (db: EntityManager, assessmentId: string): Promise<AssessmentVerdictRow[]> =>
  db.find(AssessmentVerdictRow, { where: { assessmentId }, order: { indicator: 'ASC' } });

/** What was found beside the claim; null before the first submission. The caller has seen the row. */
export async function readVerification(ctx: Context, row: AssessmentRow, code: string): Promise<AssessmentVerification | null> {
  if (!row.snapshot) return null;
  const verdicts = await verdictsOf(ctx.db, row.id);
  const exceptions = await readExceptions(ctx.db, row.id);
  return {
    verified: verifiedAssessment(row.snapshot.assessment, await rubricOfPeriod(ctx.db, row.periodId), verdicts),
    verdicts,
    exceptions: exceptions.map((kind) => ({ code: kind, name: EXCEPTION_NAMES[kind] })),
    viewerCanScore:
      assessmentRolesFor('VERIFY', row.state, rolesAt(ctx.actor, { region: code })).length > 0 &&
      !isOwnWork('VERIFY', row, actorOf(ctx).userId),
  };
}
