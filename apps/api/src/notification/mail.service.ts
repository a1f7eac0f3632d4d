import { rolesWith, scopesOf } from '@simpul/domain/access.ts';
import { renderMail } from '@simpul/domain/mail.ts';
import { text } from '@simpul/domain/text.ts';
import { scopeSql } from '../identity/scope.sql.ts';
import { audit } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import type { Env } from '../platform/env.ts';
import { forbidden, notFound, Refusal } from '../platform/errors.ts';
import { keyset, pageOf, readPage, type PageInput, type SortKey } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { transact } from '../platform/transact.ts';
import { isUuid } from '../platform/uuid.ts';
import { MailRow } from './mail.entity.ts';
import type { MailBox, MailConnection } from './mail.types.ts';

const KEYS: SortKey[] = [
  { sql: 'm."createdAt"', cast: 'timestamptz', desc: true },
  { sql: 'm.id', cast: 'uuid' },
];

/** What has waited longer is news no more: a mail server that is set up later does not pour out the past. */
export const FRESH_MS = 2 * 24 * 3_600_000;

/** Where links in mails lead. */
export const appAddress = ({ PUBLIC_API_URL }: Pick<Env, 'PUBLIC_API_URL'>): string => `${PUBLIC_API_URL.replace(/\/+$/, '')}/admin`;

export type AddressedMail = MailRow & { name: string; email: string; sampleData: boolean };
export const MAIL = `m.*, m."digestDay"::text, p.name, p.email, p."sampleData" from work.mail_outbox m join work.person p on p.id = m."personId"`;

/** Mails as they are sent, newest first: one's own, or those about the regions one looks after. @throws Refusal FORBIDDEN */
export async function listMails(ctx: Context, box: MailBox, page: PageInput): Promise<MailConnection> {
  const actor = actorOf(ctx);
  const scopes = scopesOf(actor, 'mail.read');
  if (box === 'SCOPE' && scopes.length === 0) throw forbidden();
  const { $, values } = params();
  const where = box === 'OWN' ? `m."personId" = ${$(actor.userId)}` : scopeSql(scopes, $, 'm."regionCode"');
  const asked = readPage(page, 'CREATED', KEYS);
  const set = keyset(asked, KEYS, $);
  const rows = await ctx.db.query<(AddressedMail & Record<string, unknown>)[]>(
    `select ${set.select}, ${MAIL} where ${where} and ${set.where} order by ${set.orderBy} limit ${set.limit}`,
    values,
  );
  const { nodes, pageInfo } = pageOf(asked, KEYS, rows);
  return {
    nodes: nodes.map((mail) => ({
      ...mail,
      ...renderMail(mail, appAddress(ctx.env)),
      toName: mail.name,
      toAddress: mail.email,
      stays: mail.state === 'QUEUED' && (!ctx.env.SMTP_URL || mail.sampleData || mail.nextTryAt.getTime() < Date.now() - FRESH_MS),
      lastError: scopes.length > 0 ? mail.lastError : null,
    })),
    pageInfo,
    sends: ctx.env.SMTP_URL !== undefined,
  };
}

/** Puts a mail that was given up back among those to be sent. @throws Refusal NOT_FOUND; CONFLICT for one that was not given up. */
export async function sendMailAgain(ctx: Context, id: string): Promise<string> {
  const mail = isUuid(id) ? await ctx.db.findOneBy(MailRow, { id }) : null;
  const [role] = mail ? rolesWith(ctx.actor, 'mail.read', { region: mail.regionCode }) : [];
  if (!mail || !role) throw notFound(text('Surel', 'Mail'));
  await transact(ctx, async (tx) => {
    const waiting = { state: 'QUEUED', attempts: 0, lastError: null, nextTryAt: () => 'now()' } as const;
    const { affected } = await tx.db.update(MailRow, { id, state: 'FAILED' }, waiting);
    if (affected === 0) throw new Refusal('CONFLICT', text('Surel ini tidak gagal terkirim.', 'This mail was not given up.'));
    await audit(tx, {
      action: 'mail.again',
      entity: 'person',
      entityId: mail.personId,
      region: mail.regionCode,
      role,
      summary: text('Surel yang gagal dikirim lagi', 'A mail that was given up is sent again'),
    });
  });
  return id;
}
