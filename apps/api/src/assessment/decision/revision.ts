import { rolesAt, type Role } from '@simpul/domain/access.ts';
import { ASSESSMENT_STATE_NAMES } from '@simpul/domain/assessment-life.ts';
import { REVISING_ROLES } from '@simpul/domain/objection.ts';
import { text } from '@simpul/domain/text.ts';
import { MoreThan } from 'typeorm';
import { tellOfObjection } from '../../notification/tell.assessment.ts';
import { audit } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { forbidden, Refusal } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { transact } from '../../platform/transact.ts';
import { lockKampung } from '../../publication/summary.ts';
import { AssessmentRow } from '../assessment.entity.ts';
import { foundAssessment } from '../assessment.found.ts';
import { checkRemark, writeTransition } from '../assessment.steps.ts';
import type { OpenRevisionInput } from './objection.types.ts';

/** Opens a published level again, with a reason. @throws Refusal. */
export async function openRevision(ctx: Context, input: OpenRevisionInput): Promise<AssessmentRow> {
  const found = await foundAssessment(ctx, input.id);
  const role = rolesAt(ctx.actor, { region: found.region }).find((held) => REVISING_ROLES.includes(held));
  if (!role) throw forbidden();
  const reason = checkRemark('reason', input.reason);
  const id = await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await lockKampung(tx.db, [found.region]);
      return startRevision(tx, { published: found.row, region: found.region, role, reason });
    }),
  );
  return ctx.db.findOneByOrFail(AssessmentRow, { id });
}

/**
 * The next revision of a published assessment: a draft with the same evidence, for the whole way is gone
 * again, from the kampung's own words on. The published one stays public until the next takes its place.
 * Call it while the kampung is held. @returns its id. @throws Refusal CONFLICT
 */
export async function startRevision(
  tx: Context,
  { published, region, role, reason }: { published: AssessmentRow; region: string; role: Role; reason: string },
): Promise<string> {
  const { id: formerId, periodId, kampungId, revision: former, sampleData } = published;
  if (!(await isLatestPublished(tx, published)))
    throw new Refusal(
      'CONFLICT',
      text(
        'Revisi dibuka dari penetapan terakhir yang sudah dipublikasikan.',
        'A revision is opened from the last decision that is published.',
      ),
    );
  const row = tx.db.create(AssessmentRow, { periodId, kampungId, revision: former + 1, revisionReason: reason, state: 'DRAF', sampleData });
  await tx.db.insert(AssessmentRow, row);
  await tx.db.query(
    `insert into work.assessment_evidence ("assessmentId", indicator, "documentId")
     select $1, indicator, "documentId" from work.assessment_evidence where "assessmentId" = $2`,
    [row.id, formerId],
  );
  const { userId, name } = actorOf(tx);
  await writeTransition(tx, {
    assessmentId: row.id,
    command: 'REVISE',
    fromState: null,
    toState: 'DRAF',
    actorId: userId,
    actorName: name,
    actorRole: role,
    reason,
    version: 1,
  });
  await audit(tx, {
    action: 'assessment.revise',
    entity: 'assessment',
    entityId: row.id,
    region,
    role,
    summary: text(`Revisi ${row.revision} dibuka`, `Revision ${row.revision} opened`),
    before: { id: formerId, state: ASSESSMENT_STATE_NAMES.DIPUBLIKASI.en },
    after: { revision: row.revision, reason },
  });
  await tellOfObjection(tx, row, region, 'REVISED');
  return row.id;
}

/** Whether nothing has followed a published assessment. */
export const isLatestPublished = async ({ db }: Pick<Context, 'db'>, row: AssessmentRow): Promise<boolean> =>
  row.state === 'DIPUBLIKASI' &&
  !(await db.exists(AssessmentRow, { where: { periodId: row.periodId, kampungId: row.kampungId, revision: MoreThan(row.revision) } }));
