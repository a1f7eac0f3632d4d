import { rolesAt } from '@simpul/domain/access.ts';
import { ASSESSMENT_STATE_NAMES, type AssessmentState } from '@simpul/domain/assessment-life.ts';
import { problemOfTakeBack } from '@simpul/domain/take-back.ts';
import { text } from '@simpul/domain/text.ts';
import { tellOfAssessment } from '../notification/tell.assessment.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { forbidden, Refusal, rowChanged } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { transact } from '../platform/transact.ts';
import { clock } from '../publication/publication.service.ts';
import { lockKampung } from '../publication/summary.ts';
import { AssessmentRow, AssessmentTransitionRow, LevelDecisionRow } from './assessment.entity.ts';
import { foundAssessment } from './assessment.found.ts';
import { writeTransition } from './assessment.steps.ts';
import type { VerifyAssessmentInput } from './verification/verification.types.ts';

/** What a step had left behind on the row, by its command. */
const LEFT_BEHIND: Record<string, Partial<AssessmentRow>> = {
  CHECK: { checkedById: null },
  VERIFY: { verifiedById: null, verifiedLevel: null },
  DECIDE: { decidedById: null },
};

/** Takes back the step that the actor has just taken. @throws Refusal CONFLICT when it is too late or something has followed. */
export async function takeBackStep(ctx: Context, input: VerifyAssessmentInput): Promise<AssessmentRow> {
  const found = await foundAssessment(ctx, input.id);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await lockKampung(tx.db, [found.region]);
      const { id } = found.row;
      const row = await tx.db.findOneOrFail(AssessmentRow, { where: { id }, lock: { mode: 'for_no_key_update' } });
      if (row.version !== input.version) throw rowChanged();
      const last = await tx.db.findOne(AssessmentTransitionRow, { where: { assessmentId: id }, order: { at: 'DESC', id: 'DESC' } });
      const { userId, name } = actorOf(tx);
      const problem = problemOfTakeBack(last, { userId, version: row.version, now: await clock(tx.db) });
      if (problem) throw new Refusal('CONFLICT', problem);
      const { command = '', actorRole: role = null } = last ?? {};
      if (!role || !rolesAt(tx.actor, { region: found.region }).includes(role)) throw forbidden();

      if (command === 'DECIDE') await tx.db.delete(LevelDecisionRow, { assessmentId: id });
      const state = last?.fromState as AssessmentState;
      const version = row.version + 1;
      await tx.db.update(AssessmentRow, { id }, { ...LEFT_BEHIND[command], state, version });
      await writeTransition(tx, {
        assessmentId: id,
        command: 'TAKE_BACK',
        fromState: row.state,
        toState: state,
        actorId: userId,
        actorName: name,
        actorRole: role,
        reason: null,
        version,
      });
      const words = ASSESSMENT_STATE_NAMES[state];
      await audit(tx, {
        action: 'assessment.take_back',
        entity: 'assessment',
        entityId: id,
        region: found.region,
        role,
        summary: text(`Langkah dibatalkan: kembali ${words.id.toLowerCase()}`, `Step taken back: ${words.en.toLowerCase()} again`),
        before: { state: row.state },
        after: { state },
      });
      await tellOfAssessment(tx, { ...row, ...LEFT_BEHIND[command], state, version }, found.region);
    }),
  );
  return ctx.db.findOneByOrFail(AssessmentRow, { id: found.row.id });
}
