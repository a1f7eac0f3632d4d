import { TOPICS, type MailWays } from '@simpul/domain/notification.ts';
import { zoneOf } from '@simpul/domain/time-zone.ts';
import { text } from '@simpul/domain/text.ts';
import { ownerOf, recordOwn } from '../identity/account.service.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput } from '../platform/errors.ts';
import { keyset, pageOf, readPage, type PageInput, type SortKey } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { isUuid } from '../platform/uuid.ts';
import { NotificationPreferenceRow, USUAL_PREFERENCES } from './notification.entity.ts';
import { COLUMNS, FROM, readableSql, waitingSql, wordsOf, type NamedRow } from './notification.reads.ts';
import type {
  MailPreferences,
  NotificationConnection,
  NotificationCounts,
  NotificationItem,
  NotificationShow,
  SaveMailPreferencesInput,
} from './notification.types.ts';

const KEYS: SortKey[] = [
  { sql: 'n.at', cast: 'timestamptz', desc: true },
  { sql: 'n.id', cast: 'uuid' },
];

type Found = NamedRow & { readable: boolean; waiting: boolean; handledBy: string | null } & Record<string, unknown>;

/** One's own notifications, newest first: all of them, or those that still wait for oneself. */
export async function listNotifications(ctx: Context, show: NotificationShow, page: PageInput): Promise<NotificationConnection> {
  const actor = actorOf(ctx);
  const { $, values } = params();
  const waiting = waitingSql(actor, $);
  const readable = readableSql(actor, $);
  const asked = readPage(page, 'AT', KEYS);
  const set = keyset(asked, KEYS, $);
  const rows = await ctx.db.query<Found[]>(
    `select ${COLUMNS}, h.name as "handledBy", ${waiting} as waiting, ${readable} as readable, ${set.select}
     from ${FROM} left join work.person h on h.id = n."handledById"
     where n."personId" = ${$(actor.userId)} and ${show === 'WAITING' ? `${waiting} and ${readable}` : 'true'} and ${set.where}
     order by ${set.orderBy} limit ${set.limit}`,
    values,
  );
  const { nodes, pageInfo } = pageOf(asked, KEYS, rows);
  return { nodes: nodes.map(itemOf), pageInfo };
}

/** What a row shows; of what somebody may read no longer, nothing but that there was something. */
function itemOf(row: Found): NotificationItem {
  const { id, kind, at, readAt, waiting, readable } = row;
  if (!readable) return { id, kind, at, readAt, readable, waiting: false, title: HIDDEN, path: null, handledAt: null, handledBy: null };
  return { id, kind, at, readAt, readable, waiting, ...wordsOf(row), handledAt: row.handledAt, handledBy: row.handledBy };
}

const HIDDEN = text('Tentang sesuatu yang tidak lagi boleh Anda baca', 'About something that you may not read any more');

/** How many are unread, and how many wait. */
export async function countNotifications(ctx: Context): Promise<NotificationCounts> {
  const actor = actorOf(ctx);
  const { $, values } = params();
  const waiting = `${waitingSql(actor, $)} and ${readableSql(actor, $)}`;
  const [counts] = await ctx.db.query<NotificationCounts[]>(
    `select (count(*) filter (where n."readAt" is null))::int as unread, (count(*) filter (where ${waiting}))::int as waiting
     from ${FROM} where n."personId" = ${$(actor.userId)}`,
    values,
  );
  return counts ?? { unread: 0, waiting: 0 };
}

/** Marks some of one's own notifications as read or as unread; without ids all of them. */
export async function markNotifications(
  ctx: Context,
  ids: readonly string[] | null | undefined,
  isRead: boolean,
): Promise<NotificationCounts> {
  const wrong = ids?.find((id) => !isUuid(id));
  if (wrong !== undefined) throw badInput('ids', text(`${wrong} bukan pemberitahuan.`, `${wrong} is no notification.`));
  const { $, values } = params();
  const chosen = ids == null ? 'true' : `id = any(${$(ids)})`;
  // A row that a step is just dealing with is left to it: neither waits for the other.
  await ctx.db.query(
    `update work.notification set "readAt" = ${isRead ? 'clock_timestamp()' : 'null'} where id in (
       select id from work.notification where "personId" = ${$(actorOf(ctx).userId)} and "readAt" is ${isRead ? 'null' : 'not null'} and ${chosen}
       for update skip locked)`,
    values,
  );
  return countNotifications(ctx);
}

/** Which mails one gets, in which language, and by which clock. */
export async function readPreferences(ctx: Context): Promise<MailPreferences> {
  const actor = actorOf(ctx);
  const { language, ways } = (await ctx.db.findOneBy(NotificationPreferenceRow, { personId: actor.userId })) ?? USUAL_PREFERENCES;
  return { language, topics: choicesOf(ways), zone: zoneOf(actor.assignments[0]?.region ?? 'ID') };
}

const choicesOf = (ways: MailWays): MailPreferences['topics'] => TOPICS.map((topic) => ({ topic, way: ways[topic] }));

/** Chooses the mails one gets; topics that are not named stay as they are. */
export async function savePreferences(ctx: Context, { language, topics }: SaveMailPreferencesInput): Promise<MailPreferences> {
  const actor = actorOf(ctx);
  await transact(ctx, async (tx) => {
    const before = (await tx.db.findOneBy(NotificationPreferenceRow, { personId: actor.userId })) ?? USUAL_PREFERENCES;
    const ways: MailWays = { ...before.ways, ...Object.fromEntries(topics.map(({ topic, way }) => [topic, way])) };
    await tx.db.upsert(NotificationPreferenceRow, { personId: actor.userId, language, ways }, ['personId']);
    await recordOwn(tx, ownerOf(actor), 'mailPreferences', text('Pilihan surel diubah', 'Choice of mails changed'));
  });
  return readPreferences(ctx);
}

const KEPT_DAYS = 180;

/** Takes out what is older than half a year; what still waits stays. */
export async function purgeNotifications(ctx: Pick<Context, 'db'>): Promise<void> {
  await ctx.db.query(
    `delete from work.notification where at < now() - make_interval(days => $1)
       and not ("handledAt" is null and kind in ('STEP', 'REPORT_REVIEW', 'REPORT_RETURNED'))`,
    [KEPT_DAYS],
  );
  await ctx.db.query('delete from work.mail_outbox where "createdAt" < now() - make_interval(days => $1)', [KEPT_DAYS]);
}
