import { DIGEST_LINES, lastDigest } from '@simpul/domain/mail.ts';
import { TOPIC_OF, TOPICS } from '@simpul/domain/notification.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import { ZONES, zoneOf } from '@simpul/domain/time-zone.ts';
import type { DataSource, EntityManager } from 'typeorm';
import { actorOfPerson } from '../identity/session.service.ts';
import { params } from '../platform/sql.ts';
import { MailRow } from './mail.entity.ts';
import { queueMail } from './mail.queue.ts';
import { NotificationPreferenceRow, USUAL_PREFERENCES } from './notification.entity.ts';
import { COLUMNS, FROM, lineOf, readableSql, type NamedRow } from './notification.reads.ts';

/**
 * Writes the digests whose hour has come: one a person and day, of what is new since the last one, not yet read and
 * still open. Who has nothing new gets none. Several processes take turns, person by person.
 * @returns how many were written
 */
export async function makeDigests(dataSource: DataSource, now: Date): Promise<number> {
  // Of all zones the one whose hour came last: nothing newer can be due anywhere.
  const latest = new Date(Math.max(...ZONES.map((zone) => lastDigest(now, zone).at.getTime())));
  const people = await dataSource.query<{ personId: string; since: Date; region: string | null }[]>(
    `select n."personId", min(n.at) as since,
       (select a."regionCode" from work.role_assignment a where a."personId" = n."personId"
          and a."validFrom" <= current_date and (a."validTo" is null or a."validTo" >= current_date) order by a.id limit 1) as region
     from work.notification n where n."mailedAt" is null and n.at < $1 group by n."personId"`,
    [latest],
  );
  let made = 0;
  for (const { personId, since, region } of people) {
    const due = lastDigest(now, zoneOf(region ?? NATION));
    if (since < due.at && (await dataSource.transaction((db) => digestOf(db, personId, due)))) made += 1;
  }
  return made;
}

async function digestOf(db: EntityManager, personId: string, due: { day: string; at: Date }): Promise<boolean> {
  // What was late for the digest of this day waits for the next.
  if (await db.existsBy(MailRow, { personId, digestDay: due.day })) return false;
  // Whoever comes second finds the rows taken.
  const rows = await db.query<{ id: string }[]>(
    'select id from work.notification where "personId" = $1 and "mailedAt" is null and at < $2 for update skip locked',
    [personId, due.at],
  );
  if (rows.length === 0) return false;
  const ids = rows.map(({ id }) => id);
  const actor = await actorOfPerson(db, personId);
  const { ways } = (await db.findOneBy(NotificationPreferenceRow, { personId })) ?? USUAL_PREFERENCES;
  const topics = TOPICS.filter((topic) => ways[topic] === 'DAILY');
  const { $, values } = params();
  const wanted = actor
    ? await db.query<NamedRow[]>(
        `select ${COLUMNS} from ${FROM} where n.id = any(${$(ids)}) and n."readAt" is null and n."handledAt" is null and ${readableSql(actor, $)}
         order by n.at desc, n.id`,
        values,
      )
    : [];
  const told = wanted.filter(({ kind }) => topics.includes(TOPIC_OF[kind])).sort((a, b) => rank(a) - rank(b));
  await db.query('update work.notification set "mailedAt" = clock_timestamp() where id = any($1)', [ids]);
  if (told.length === 0) return false;
  const shown = told.slice(0, DIGEST_LINES);
  await queueMail(db, {
    personId,
    digestDay: due.day,
    lines: shown.map(lineOf),
    omitted: told.length - shown.length,
    about: shown.map(({ id }) => id),
  });
  return true;
}

const rank = ({ kind }: NamedRow): number => TOPICS.indexOf(TOPIC_OF[kind]);
