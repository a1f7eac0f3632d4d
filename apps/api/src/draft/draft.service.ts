import { text } from '@simpul/domain/text.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput } from '../platform/errors.ts';
import { DraftRow, type Form } from './draft.entity.ts';
import type { SaveDraftInput } from './draft.types.ts';

const DATA_MAX = 40_000;
const SUBJECT_MAX = 100;
/** More open forms than anybody has; the oldest give way. */
const DRAFTS_MAX = 100;

/** Keeps the text of a form, over what was kept of the same form before. @throws Refusal when it is too long. */
export async function saveDraft(ctx: Context, { form, subject, version, data }: SaveDraftInput): Promise<DraftRow> {
  if (subject.length > SUBJECT_MAX) throw badInput('subject', text('Kode terlalu panjang.', 'The code is too long.'));
  if (data.length > DATA_MAX) {
    throw badInput(
      'data',
      text(
        `Draf paling panjang ${DATA_MAX} huruf; diberikan ${data.length}.`,
        `A draft may have ${DATA_MAX} characters; got ${data.length}.`,
      ),
    );
  }
  const { userId: personId } = actorOf(ctx);
  await ctx.db.upsert(DraftRow, { personId, form, subject, version, data, savedAt: () => 'now()' }, ['personId', 'form', 'subject']);
  await ctx.db.query(
    'delete from work.draft where "personId" = $1 and (form, subject) in (select form, subject from work.draft where "personId" = $1 order by "savedAt" desc offset $2)',
    [personId, DRAFTS_MAX],
  );
  return ctx.db.findOneByOrFail(DraftRow, { personId, form, subject });
}

export const findDraft = (ctx: Context, form: Form, subject: string): Promise<DraftRow | null> =>
  ctx.db.findOneBy(DraftRow, { personId: actorOf(ctx).userId, form, subject });

/** Throws the text away: it was saved, or the person does not want it any more. */
export async function dropDraft(ctx: Context, form: Form, subject: string): Promise<void> {
  await ctx.db.delete(DraftRow, { personId: actorOf(ctx).userId, form, subject });
}
