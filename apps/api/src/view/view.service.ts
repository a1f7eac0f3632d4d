import { NATION } from '@simpul/domain/region-code.ts';
import { text } from '@simpul/domain/text.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, notFound, Refusal } from '../platform/errors.ts';
import { params } from '../platform/sql.ts';
import { isUuid } from '../platform/uuid.ts';
import { SavedViewRow, type ViewList } from './view.entity.ts';
import type { SavedView, SaveViewInput } from './view.types.ts';

const QUERY_MAX = 1_000;
const VIEWS_MAX = 50;

/** One's own views of a list, then those that others share with a region one works in; by name. */
export async function listViews(ctx: Context, list: ViewList): Promise<SavedView[]> {
  const actor = actorOf(ctx);
  const { $, values } = params();
  const mine = `v."personId" = ${$(actor.userId)}`;
  const shared = actor.assignments.map(
    ({ region }) => `${$(region)}::text = v."sharedWith" or starts_with(${$(region)}::text, v."sharedWith" || '.')`,
  );
  const visible = [mine, `v."sharedWith" = ${$(NATION)}`, ...shared].join(' or ');
  return ctx.db.query<SavedView[]>(
    `select v.id, v.name, v.query, v."sharedWith", ${mine} as mine, p.name as "ownerName"
     from work.saved_view v join work.person p on p.id = v."personId"
     where v.list = ${$(list)} and (${visible}) order by not ${mine}, v.name, v.id limit 100`,
    values,
  );
}

/** Keeps a view. @throws Refusal naming the field at fault. */
export async function saveView(ctx: Context, { list, name, query, sharedWith = null }: SaveViewInput): Promise<SavedView> {
  const actor = actorOf(ctx);
  const named = name.trim();
  if (named.length < 2 || named.length > 60) {
    throw badInput(
      'name',
      text(`Nama tampilan 2–60 huruf; diisi ${named.length}.`, `The name has 2–60 characters; it has ${named.length}.`),
    );
  }
  if (query.length > QUERY_MAX) throw badInput('query', text('Saringannya terlalu panjang.', 'The filters are too long.'));
  if (sharedWith !== null && !actor.assignments.some(({ region }) => region === sharedWith)) {
    throw badInput(
      'sharedWith',
      text(`Bagikan hanya ke wilayah peran Anda; diberikan ${sharedWith}.`, `Share with a region of your own roles; got ${sharedWith}.`),
    );
  }
  const own = { personId: actor.userId, list };
  const before = await ctx.db.findOneBy(SavedViewRow, { ...own, name: named });
  if (!before && (await ctx.db.countBy(SavedViewRow, own)) >= VIEWS_MAX) {
    throw new Refusal(
      'BAD_USER_INPUT',
      text(`Paling banyak ${VIEWS_MAX} tampilan; hapus yang tidak dipakai.`, `At most ${VIEWS_MAX} views; remove one.`),
      'name',
    );
  }
  const row = await ctx.db.save(SavedViewRow, { ...own, ...(before && { id: before.id }), name: named, query, sharedWith });
  return { ...row, mine: true, ownerName: actor.name };
}

/** Removes a view of one's own. @throws Refusal NOT_FOUND. */
export async function removeView(ctx: Context, id: string): Promise<string> {
  const { affected } = isUuid(id) ? await ctx.db.delete(SavedViewRow, { id, personId: actorOf(ctx).userId }) : { affected: 0 };
  if (!affected) throw notFound(text('Tampilan', 'The view'));
  return id;
}
