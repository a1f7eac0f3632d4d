import { EXCEPTION_NAMES, unseen } from '@simpul/domain/assessment-exceptions.ts';
import { verifiedAssessment } from '@simpul/domain/assessment-verdict.ts';
import { dayIn, DEFAULT_TIME_ZONE } from '@simpul/domain/format.ts';
import { text } from '@simpul/domain/text.ts';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { actorOf, type Context } from '../../platform/context.ts';
import { badInput, Refusal } from '../../platform/errors.ts';
import { once } from '../../platform/idempotency.ts';
import { MAX_PAGE } from '../../platform/pagination.ts';
import { transact } from '../../platform/transact.ts';
import { AssessmentRow, LevelDecisionRow } from '../assessment.entity.ts';
import { foundAssessment } from '../assessment.found.ts';
import { holdForStep, OWN_WORK, recordStep } from '../assessment.steps.ts';
import { rubricOfPeriod } from '../claim/claim.reads.ts';
import { verdictsOf } from '../verification/verification.reads.ts';
import type { DecisionInput, DecisionOutcome } from './decision.types.ts';
import { readExceptions } from '../verification/queue.reads.ts';

/**
 * Decides the level that the verified scores give.
 * @throws Refusal CONFLICT for another state or version, or for what stands out and was not said to be seen
 */
export async function decideAssessment(ctx: Context, input: DecisionInput): Promise<AssessmentRow> {
  const found = await foundAssessment(ctx, input.id);
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const held = await holdForStep(tx, found, { command: 'DECIDE', version: input.version });
      const { row } = held;
      if (!row.snapshot) throw new Error(`Assessment ${row.id} has no claim`);
      const hidden = unseen(await readExceptions(tx.db, row.id), input.seen ?? []);
      if (hidden.length > 0) {
        const names = hidden.map((kind) => EXCEPTION_NAMES[kind]);
        throw new Refusal(
          'CONFLICT',
          text(
            `Perlu dilihat dahulu: ${names.map(({ id }) => id.toLowerCase()).join(', ')}.`,
            `To be looked at first: ${names.map(({ en }) => en.toLowerCase()).join(', ')}.`,
          ),
          'seen',
        );
      }
      const rubric = await rubricOfPeriod(tx.db, row.periodId);
      const verdicts = await verdictsOf(tx.db, row.id);
      // Another verifier may have ended what this person began.
      if (verdicts.some(({ byId }) => byId === actorOf(tx).userId)) throw new Refusal('FORBIDDEN', OWN_WORK);
      const assessment = verifiedAssessment(row.snapshot.assessment, rubric, verdicts);
      await tx.db.insert(LevelDecisionRow, {
        assessmentId: row.id,
        periodId: row.periodId,
        kampungId: row.kampungId,
        revision: row.revision,
        revisionReason: row.revisionReason,
        levelCode: assessment.level.code,
        levelBefore: await levelDecidedBefore(tx.db, row.kampungId),
        assessment,
        decidedOn: dayIn(DEFAULT_TIME_ZONE, new Date()),
        sampleData: row.sampleData,
      });
      await recordStep(tx, held, { command: 'DECIDE', region: found.region, changes: { decidedById: actorOf(tx).userId } });
    }),
  );
  return ctx.db.findOneByOrFail(AssessmentRow, { id: found.row.id });
}

/** Decides many, each by itself with its own key: what is done stays done, and each other row says why not. @throws Refusal */
export async function decideAssessments(ctx: Context, items: readonly DecisionInput[]): Promise<DecisionOutcome[]> {
  if (items.length === 0 || items.length > MAX_PAGE)
    throw badInput(
      'items',
      text(`Pilih 1–${MAX_PAGE} penilaian; diberikan ${items.length}.`, `Choose 1–${MAX_PAGE}; got ${items.length}.`),
    );
  const outcomes: DecisionOutcome[] = [];
  for (const item of items) {
    try {
      const { version } = await decideAssessment(ctx, item);
      outcomes.push({ id: item.id, decided: true, version, problem: null });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcomes.push({ id: item.id, decided: false, version: null, problem: error.text });
    }
  }
  return outcomes;
}

/** The level that the public knows, if one was ever decided. */
async function levelDecidedBefore(db: EntityManager, kampungId: string): Promise<string | null> {
  const last = await db.findOne(LevelDecisionRow, {
    where: { kampungId, publishedAt: Not(IsNull()) },
    order: { publishedAt: 'DESC', revision: 'DESC' },
  });
  return last?.levelCode ?? null;
}
