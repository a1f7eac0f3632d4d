import { rolesAt, type Role } from '@simpul/domain/access.ts';
import { text } from '@simpul/domain/text.ts';
import { lockKampung } from '../../publication/summary.ts';
import { audit } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { forbidden, notFound, Refusal } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { transact } from '../../platform/transact.ts';
import { AssessmentRemarkRow, AssessmentRow } from '../assessment.entity.ts';
import { ASSESSMENT, findAssessment } from '../assessment.found.ts';
import { checkRemark } from '../assessment.steps.ts';
import type { RemarkInput } from './claim.inputs.ts';
import { rubricOfPeriod } from './claim.reads.ts';
import { checkIndicators } from './claim.service.ts';

/** Who looks at a claim, and whose claim it is: both may write beside it. */
export const REMARKING_ROLES: readonly Role[] = ['KECAMATAN', 'PKB', 'OPD_KB', 'BKKBN_PROVINSI', 'PEMDES', 'POKJA_OPERATOR'];

/** Pins a remark, or an answer to one, to an indicator or to the whole. @throws Refusal */
export async function remarkOnAssessment(ctx: Context, input: RemarkInput): Promise<AssessmentRow> {
  const found = await findAssessment(ctx, input.id);
  if (!found) throw notFound(ASSESSMENT);
  const { row, region } = found;
  const role = rolesAt(ctx.actor, { region }).find((held) => REMARKING_ROLES.includes(held));
  if (!role) throw forbidden();
  const body = checkRemark('body', input.body);
  const indicator = input.indicator ?? null;
  if (indicator !== null) checkIndicators([indicator], await rubricOfPeriod(ctx.db, row.periodId));
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await lockKampung(tx.db, [region]);
      const held = await tx.db.findOneOrFail(AssessmentRow, { where: { id: row.id }, lock: { mode: 'for_key_share' } });
      if (held.state === 'DIPUBLIKASI' || held.state === 'DIBATALKAN')
        throw new Refusal('CONFLICT', text('Penilaian ini sudah selesai.', 'This assessment is over.'));
      const { userId, name } = actorOf(tx);
      const remark = tx.db.create(AssessmentRemarkRow, {
        assessmentId: row.id,
        indicator,
        body,
        authorId: userId,
        authorName: name,
        authorRole: role,
      });
      await tx.db.insert(AssessmentRemarkRow, Object.assign(remark, { at: () => 'clock_timestamp()' }));
      const place = indicator === null ? text('', '') : text(` pada ${indicator}`, ` on ${indicator}`);
      await audit(tx, {
        action: 'assessment.remark',
        entity: 'assessment',
        entityId: row.id,
        region,
        role,
        summary: text(`Catatan penilaian${place.id}`, `Remark on the assessment${place.en}`),
        after: { indicator, body },
      });
    }),
  );
  return ctx.db.findOneByOrFail(AssessmentRow, { id: row.id });
}
