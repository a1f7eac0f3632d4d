import { regionOfLines, type MailLine } from '@simpul/domain/mail.ts';
import type { EntityManager } from 'typeorm';
import { MailRow } from './mail.entity.ts';
import { NotificationPreferenceRow, USUAL_PREFERENCES } from './notification.entity.ts';

export type MailToQueue = {
  personId: string;
  digestDay: string | null;
  lines: MailLine[];
  omitted: number;
  /** The notifications that it tells of. */
  about: string[];
};

/** Puts a mail into the outbox, in the language of the account. A digest that the day already has is left alone. */
export async function queueMail(db: EntityManager, { personId, digestDay, lines, omitted, about }: MailToQueue): Promise<void> {
  const { language } = (await db.findOneBy(NotificationPreferenceRow, { personId })) ?? USUAL_PREFERENCES;
  const { identifiers } = await db
    .createQueryBuilder()
    .insert()
    .into(MailRow)
    .values({ personId, regionCode: regionOfLines(lines), language, digestDay, lines, omitted })
    .orIgnore()
    .execute();
  const mailId = identifiers[0]?.['id'] ?? null;
  await db.query('update work.notification set "mailedAt" = clock_timestamp(), "mailId" = $2 where id = any($1)', [about, mailId]);
}
