import { may } from '@simpul/domain/access.ts';
import { text } from '@simpul/domain/text.ts';
import type { Context } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { isUuid } from '../platform/uuid.ts';
import type { AssessmentRow } from './assessment.entity.ts';

export const ASSESSMENT = text('Penilaian', 'Assessment');

export type FoundAssessment = { row: AssessmentRow; /** Code of the kampung. */ region: string };

/** An assessment of a kampung that the actor may read, or null: foreign and missing look alike. */
export async function findAssessment(ctx: Context, id: string): Promise<FoundAssessment | null> {
  if (!isUuid(id)) return null;
  const [found] = await ctx.db.query<(AssessmentRow & { code: string })[]>(
    'select a.*, k.code from work.assessment a join work.kampung k on k.id = a."kampungId" where a.id = $1',
    [id],
  );
  if (!found) return null;
  const { code, ...row } = found;
  return may(ctx.actor, 'kampung.read', { region: code }) ? { row, region: code } : null;
}

/** The same where there must be one. @throws Refusal NOT_FOUND */
export async function foundAssessment(ctx: Context, id: string): Promise<FoundAssessment> {
  const found = await findAssessment(ctx, id);
  if (!found) throw notFound(ASSESSMENT);
  return found;
}
