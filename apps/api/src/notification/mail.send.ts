import { renderMail } from '@simpul/domain/mail.ts';
import nodemailer from 'nodemailer';
import type { DataSource, EntityManager } from 'typeorm';
import { actorOfPerson } from '../identity/session.service.ts';
import type { Env } from '../platform/env.ts';
import { params } from '../platform/sql.ts';
import { MailRow } from './mail.entity.ts';
import { appAddress, FRESH_MS, MAIL, type AddressedMail } from './mail.service.ts';
import { readableSql } from './notification.reads.ts';

/** Hands one mail to the mail server. @throws what the server says against it */
export type Post = (mail: { id: string; to: string; subject: string; text: string; html: string }) => Promise<void>;

/** A step of sending gives up after this. */
const TIMEOUT_MS = 20_000;
/** While one process sends a mail no other takes it: longer than all steps may last. */
const LEASE_SECONDS = 300;
/** Seconds to wait after each failed try; after the last one the mail is given up. */
const WAITS = [60, 300, 900, 3_600, 14_400, 43_200];

/** Sends through the server of SMTP_URL; null where none is set. */
export function makePost(env: Pick<Env, 'SMTP_URL' | 'MAIL_FROM' | 'PUBLIC_API_URL'>): Post | null {
  if (!env.SMTP_URL) return null;
  const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
  // Nothing in a mail may make the library read a file or an address.
  const transport = nodemailer.createTransport({ url: env.SMTP_URL, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
  const { hostname } = new URL(env.PUBLIC_API_URL);
  return async ({ id, to, subject, text, html }) => {
    await transport.sendMail({
      from: env.MAIL_FROM,
      to: { name: '', address: to },
      subject,
      text,
      html,
      // The same for every try: a mail that arrived twice is known to be one.
      messageId: `<${id}@${hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
}

/**
 * Sends what is due, one after the other; several processes take turns. A mail is claimed before it is sent and kept
 * from others until the claim runs out, so that a process that dies neither loses it nor lets two send it at once.
 * @returns how many were handed over
 */
export async function deliverMail(dataSource: DataSource, post: Post, env: Pick<Env, 'PUBLIC_API_URL'>): Promise<number> {
  let sent = 0;
  for (;;) {
    const mail = await claim(dataSource.manager);
    if (!mail) return sent;
    const { id } = mail;
    if (!(await mayStillRead(dataSource.manager, mail))) {
      await dataSource.manager.update(MailRow, { id }, { state: 'FAILED', lastError: 'The account may not read this any more' });
      continue;
    }
    try {
      await post({ id, to: mail.email, ...renderMail(mail, appAddress(env)) });
    } catch (error) {
      await dataSource.manager.update(MailRow, { id }, afterFailure(mail.attempts, error));
      continue;
    }
    await dataSource.manager.update(MailRow, { id }, { state: 'SENT', sentAt: new Date(), lastError: null });
    sent += 1;
  }
}

/** Mails of demonstration accounts stay where they are: nobody has those addresses. */
async function claim(db: EntityManager): Promise<AddressedMail | null> {
  const [[claimed]] = await db.query<[{ id: string }[], number]>(
    `update work.mail_outbox set attempts = attempts + 1, "nextTryAt" = now() + make_interval(secs => $1) where id = (
       select m.id from work.mail_outbox m join work.person p on p.id = m."personId" and not p."sampleData"
       where m.state = 'QUEUED' and m."nextTryAt" <= now() and m."nextTryAt" > $2 order by m."nextTryAt" limit 1 for update of m skip locked)
     returning id`,
    [LEASE_SECONDS, new Date(Date.now() - FRESH_MS)],
  );
  if (!claimed) return null;
  const [mail] = await db.query<AddressedMail[]>(`select ${MAIL} where m.id = $1`, [claimed.id]);
  return mail ?? null;
}

/** A role may have ended while the mail waited, or what it tells of may have gone. */
async function mayStillRead(db: EntityManager, { id, personId }: MailRow): Promise<boolean> {
  const actor = await actorOfPerson(db, personId);
  if (!actor) return false;
  const { $, values } = params();
  const [told] = await db.query<{ readable: boolean | null }[]>(
    `select bool_and(${readableSql(actor, $)}) as readable
     from work.notification n left join work.kampung k on k.id = n."kampungId" left join work.integration i on i.id = n."integrationId"
     where n."mailId" = ${$(id)}`,
    values,
  );
  return told?.readable === true;
}

/** A server that says no for good (5xx) is not asked again; everything else may pass. */
function afterFailure(attempts: number, error: unknown): Partial<MailRow> {
  const lastError = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0;
  const wait = WAITS[attempts - 1];
  // Wrong credentials (535) are the installation's fault, not the mail's.
  const isFinal = wait === undefined || (code >= 550 && code < 560);
  return isFinal ? { state: 'FAILED', lastError } : { lastError, nextTryAt: new Date(Date.now() + wait * 1000) };
}
