import type { AssessmentCommand } from '@simpul/domain/assessment-life.ts';
import { text } from '@simpul/domain/text.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, notFound } from '../platform/errors.ts';
import { once } from '../platform/idempotency.ts';
import { transact } from '../platform/transact.ts';
import { AssessmentRow } from './assessment.entity.ts';
import { ASSESSMENT, findAssessment } from './assessment.found.ts';
import type { AssessmentStepInput } from './assessment.inputs.ts';
import { holdForStep, recordStep } from './assessment.steps.ts';

/** Steps that need nothing but themselves and a reason; the others have verbs of their own. */
const PLAIN: readonly AssessmentCommand[] = ['WITHDRAW', 'CHECK', 'RETURN', 'CANCEL'];

/** Takes a step that asks for nothing but a reason. @throws Refusal */
export async function takeAssessmentStep(ctx: Context, input: AssessmentStepInput): Promise<AssessmentRow> {
  const found = await findAssessment(ctx, input.id);
  if (!found) throw notFound(ASSESSMENT);
  if (!PLAIN.includes(input.command))
    throw badInput(
      'command',
      text(`Langkah ini: ${PLAIN.join(', ')}; bukan ${input.command}.`, `Here a step is one of ${PLAIN.join(', ')}; got ${input.command}.`),
    );
  await transact(ctx, (tx) =>
    once(tx, input.idempotencyKey, input, async () => {
      const held = await holdForStep(tx, found, input);
      await recordStep(tx, held, {
        command: input.command,
        region: found.region,
        changes: input.command === 'CHECK' ? { checkedById: actorOf(ctx).userId } : {},
      });
    }),
  );
  return ctx.db.findOneByOrFail(AssessmentRow, { id: found.row.id });
}
