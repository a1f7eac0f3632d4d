import type { MailLine } from '@simpul/domain/mail.ts';
import type { Role } from '@simpul/domain/access.ts';
import { TOPIC_OF, WAITING_KINDS, type NotificationKind } from '@simpul/domain/notification.ts';
import type { EntityManager } from 'typeorm';
import type { Context } from '../platform/context.ts';
import { queueMail } from './mail.queue.ts';
import { COLUMNS, FROM, lineOf, type NamedRow } from './notification.reads.ts';

export type Telling = Pick<Context, 'db' | 'actor'>;

/** Something that happened, and whom it concerns. */
export type News = {
  kind: NotificationKind;
  /** Name of the event: whoever has a row of it gets no other, however often it is told. */
  event: string;
  /** Whom to tell; for what waits, with the role it waits for. Rights are looked at again whenever it is read. */
  to: readonly { personId: string; role?: Role | null }[];
  kampungId?: string | null;
  integrationId?: string | null;
  assessmentId?: string | null;
  regionCode?: string | null;
  code?: string | null;
  day?: string | null;
  /** When it happened; now, if nothing is said. */
  at?: Date | null;
};

/**
 * Tells people of something, inside the transaction of what happened. Who did it is not told; what waits for
 * them next lies quietly among what waits, read and without a mail, so that that list is whole.
 */
export async function notify(tx: Telling, news: News): Promise<void> {
  const { kind, event, kampungId = null, integrationId = null, assessmentId = null } = news;
  const { regionCode = null, code = null, day = null, at = null } = news;
  const actorId = tx.actor?.userId ?? null;
  const people = WAITING_KINDS.includes(kind) ? news.to : news.to.filter(({ personId }) => personId !== actorId);
  if (people.length === 0) return;
  const made = await tx.db.query<{ id: string; personId: string }[]>(
    `insert into work.notification ("personId", role, event, kind, "kampungId", "integrationId", "assessmentId", "regionCode", code, day, at,
       "readAt", "mailedAt")
     select t.id, t.role, $3, $4, $5, $6, $12, $7, $8, $9, coalesce($10, now()), quiet.since, quiet.since
     from unnest($1::uuid[], $2::text[]) t(id, role) cross join lateral (select case when t.id = $11::uuid then now() end as since) quiet
     on conflict ("personId", event) do nothing returning id, "personId"`,
    [
      people.map(({ personId }) => personId),
      people.map(({ role }) => role ?? null),
      event,
      kind,
      kampungId,
      integrationId,
      regionCode,
      code,
      day,
      at,
      actorId,
      assessmentId,
    ],
  );
  const told = made.filter(({ personId }) => personId !== actorId);
  if (told.length > 0) await mailAtOnce(tx.db, TOPIC_OF[kind], told);
}

/** The mail of those who want this topic at once; for the others the digest decides. */
async function mailAtOnce(db: EntityManager, topic: string, made: { id: string; personId: string }[]): Promise<void> {
  const rows = await db.query<NamedRow[]>(
    `select ${COLUMNS} from ${FROM} join work.notification_preference w on w."personId" = n."personId" and w.ways->>$2 = 'AT_ONCE'
     where n.id = any($1)`,
    [made.map(({ id }) => id), topic],
  );
  for (const row of rows) {
    const lines = [lineOf(row)];
    if (row.kind === 'STEP' && (await wasJustSent(db, row.personId, lines))) continue;
    await queueMail(db, { personId: row.personId, digestDay: null, lines, omitted: 0, about: [row.id] });
  }
}

/** A step that somebody closes and opens again and again is told once an hour by mail. */
async function wasJustSent(db: EntityManager, personId: string, lines: MailLine[]): Promise<boolean> {
  const sent = await db.query<unknown[]>(
    `select 1 from work.mail_outbox where "personId" = $1 and "digestDay" is null and state = 'SENT'
       and "sentAt" > now() - interval '1 hour' and lines = $2::jsonb limit 1`,
    [personId, JSON.stringify(lines)],
  );
  return sent.length > 0;
}

/** What waited here waits no longer: whoever dealt with it is remembered, and it asks for nobody's eye any more. */
export async function settle(
  tx: Telling,
  where: { integrationId: string } | { assessmentId: string } | { kampungId: string; day: string },
): Promise<void> {
  const [sql, values] =
    'integrationId' in where
      ? ['"integrationId" = $1', [where.integrationId]]
      : 'assessmentId' in where
        ? ['"assessmentId" = $1', [where.assessmentId]]
        : ['"kampungId" = $1 and "integrationId" is null and "assessmentId" is null and day = $2', [where.kampungId, where.day]];
  await tx.db.query(
    `update work.notification set "handledAt" = clock_timestamp(), "handledById" = $${values.length + 1}, "readAt" = coalesce("readAt", clock_timestamp())
     where "handledAt" is null and kind in ('STEP', 'REPORT_REVIEW', 'REPORT_RETURNED', 'ASSESSMENT_STEP') and ${sql}`,
    [...values, tx.actor?.userId ?? null],
  );
}
