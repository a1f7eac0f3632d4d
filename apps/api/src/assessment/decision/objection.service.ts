import { rolesAt } from '@simpul/domain/access.ts';
import { dayIn, DEFAULT_TIME_ZONE } from '@simpul/domain/format.ts';
import { ANSWERING_ROLES, isOwnObjection, OBJECTING_ROLES, problemOfObjection } from '@simpul/domain/objection.ts';
import { text } from '@simpul/domain/text.ts';
import { In, IsNull, MoreThan } from 'typeorm';
import { DocumentRow } from '../../document/document.entity.ts';
import { tellOfObjection } from '../../notification/tell.assessment.ts';
import { audit } from '../../platform/audit.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { badInput, forbidden, notFound, Refusal } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { transact } from '../../platform/transact.ts';
import { isUuid } from '../../platform/uuid.ts';
import { clock } from '../../publication/publication.service.ts';
import { lockKampung } from '../../publication/summary.ts';
import { AssessmentRow, LevelDecisionRow } from '../assessment.entity.ts';
import { findAssessment, foundAssessment, type FoundAssessment } from '../assessment.found.ts';
import { checkRemark } from '../assessment.steps.ts';
import { rubricOfPeriod } from '../claim/claim.reads.ts';
import { checkIndicators } from '../claim/claim.service.ts';
import { periodDay } from '../period/period.reads.ts';
import { LevelObjectionRow } from './objection.entity.ts';
import type { AnswerObjectionInput, ObjectToDecisionInput } from './objection.types.ts';
import { startRevision } from './revision.ts';

const OBJECTION = text('Keberatan', 'Objection');
const DOCUMENTS_MAX = 10;

/** Objects to the published level of the actor's kampung. @throws Refusal. */
export async function objectToDecision(ctx: Context, input: ObjectToDecisionInput): Promise<AssessmentRow> {
  const found = await foundAssessment(ctx, input.id);
  const role = rolesAt(ctx.actor, { region: found.region }).find((held) => OBJECTING_ROLES.includes(held));
  if (!role) throw forbidden();
  const reason = checkRemark('reason', input.reason);
  const indicators = [...new Set(input.indicators)];
  if (indicators.length > 0) checkIndicators(indicators, await rubricOfPeriod(ctx.db, found.row.periodId));
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await lockKampung(tx.db, [found.region]);
      const problem = await problemOfObjecting(tx, found.row);
      if (problem) throw new Refusal('CONFLICT', problem);
      const { userId, name } = actorOf(tx);
      const row = tx.db.create(LevelObjectionRow, {
        assessmentId: found.row.id,
        reason,
        indicators,
        documentIds: await ownDocuments(tx, found.row.kampungId, input.documentIds),
        byId: userId,
        byName: name,
        byRole: role,
        at: await clock(tx.db),
      });
      await tx.db.insert(LevelObjectionRow, row);
      await audit(tx, {
        action: 'assessment.object',
        entity: 'assessment',
        entityId: found.row.id,
        region: found.region,
        role,
        summary: text('Keberatan diajukan', 'Objection made'),
        after: { reason, indicators, documentIds: row.documentIds },
      });
      await tellOfObjection(tx, found.row, found.region, 'OBJECTED');
    }),
  );
  return found.row;
}

/** Answers an objection; an accepted one opens a revision. @throws Refusal. */
export async function answerObjection(ctx: Context, input: AnswerObjectionInput): Promise<AssessmentRow> {
  const { objection, found } = await findObjection(ctx, input.id);
  const role = rolesAt(ctx.actor, { region: found.region }).find((held) => ANSWERING_ROLES.includes(held));
  if (!role) throw forbidden();
  const { userId, name } = actorOf(ctx);
  if (isOwnObjection(objection, userId))
    throw new Refusal(
      'FORBIDDEN',
      text('Keberatan dijawab orang lain, bukan yang mengajukannya.', 'Somebody else answers an objection, not who made it.'),
    );
  const answer = checkRemark('answer', input.answer);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      await lockKampung(tx.db, [found.region]);
      const { affected } = await tx.db.update(
        LevelObjectionRow,
        { id: objection.id, state: 'DIAJUKAN' },
        {
          state: input.accept ? 'DITERIMA' : 'DITOLAK',
          answer,
          answeredById: userId,
          answeredByName: name,
          answeredAt: await clock(tx.db),
        },
      );
      if (affected === 0) throw new Refusal('CONFLICT', text('Keberatan ini sudah dijawab.', 'This objection was answered already.'));
      await audit(tx, {
        action: 'assessment.answer',
        entity: 'assessment',
        entityId: found.row.id,
        region: found.region,
        role,
        summary: input.accept ? text('Keberatan diterima', 'Objection accepted') : text('Keberatan ditolak', 'Objection rejected'),
        after: { answer },
      });
      await tellOfObjection(tx, found.row, found.region, input.accept ? 'ACCEPTED' : 'REJECTED');
      if (input.accept) await startRevision(tx, { published: found.row, region: found.region, role, reason: answer });
    }),
  );
  return found.row;
}

/** Why nobody can object to this assessment; null when the kampung can. */
export async function problemOfObjecting(ctx: Pick<Context, 'db'>, row: AssessmentRow) {
  const decision = await ctx.db.findOneBy(LevelDecisionRow, { assessmentId: row.id });
  const { periodId, kampungId, revision } = row;
  return problemOfObjection(
    {
      publishedOn: publishedOn(decision),
      isLatest: !(await ctx.db.exists(AssessmentRow, { where: { periodId, kampungId, revision: MoreThan(revision) } })),
      wasObjected: await ctx.db.exists(LevelObjectionRow, { where: { assessmentId: row.id } }),
    },
    periodDay(),
  );
}

/** Day at the place of work. */
export const publishedOn = (decision: Pick<LevelDecisionRow, 'publishedAt'> | null): string | null =>
  decision?.publishedAt ? dayIn(DEFAULT_TIME_ZONE, decision.publishedAt) : null;

async function findObjection(ctx: Context, id: string): Promise<{ objection: LevelObjectionRow; found: FoundAssessment }> {
  const objection = isUuid(id) ? await ctx.db.findOneBy(LevelObjectionRow, { id }) : null;
  const found = objection && (await findAssessment(ctx, objection.assessmentId));
  if (!objection || !found) throw notFound(OBJECTION);
  return { objection, found };
}

async function ownDocuments(tx: Context, kampungId: string, asked: readonly string[]): Promise<string[]> {
  const ids = [...new Set(asked)];
  const refused = badInput(
    'documentIds',
    text(`Pilih paling banyak ${DOCUMENTS_MAX} dokumen kampung ini.`, `Choose ${DOCUMENTS_MAX} documents of this kampung at most.`),
  );
  if (ids.length > DOCUMENTS_MAX || !ids.every(isUuid)) throw refused;
  const count = await tx.db.count(DocumentRow, { where: { id: In(ids), kampungId, deletedAt: IsNull() } });
  if (count < ids.length) throw refused;
  return ids;
}
