import type { Actor } from '@simpul/domain/access.ts';
import { In, IsNull, Like, Not } from 'typeorm';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { audit, AuditRow, type Actions } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { transact } from '../platform/transact.ts';
import { InvitationRow, PersonRow, SessionRow } from './identity.entity.ts';
import { hashNewPassword, requireOwnPassword } from './password.service.ts';
import type { AccountEvent, ChangePasswordInput } from './people.types.ts';

/** A new password for oneself; every other session ends. @throws Refusal naming the field at fault. */
export async function changePassword(ctx: Context, { current, next }: ChangePasswordInput): Promise<void> {
  const person = await requireOwnPassword(ctx, current, 'current');
  const passwordHash = await hashNewPassword(next, person.email, 'next');
  await transact(ctx, async (tx) => {
    await tx.db.update(PersonRow, { id: person.id }, { passwordHash });
    await endOtherSessions(tx, person.id);
    await closePasswordLinks(tx, person.email);
    await recordOwn(
      tx,
      person,
      'passwordChanged',
      text('Kata sandi diganti, sesi lain berakhir', 'Password changed, other sessions ended'),
    );
  });
}

/** Links for a new password are worth nothing once there is one. */
export async function closePasswordLinks(tx: Context, email: string): Promise<void> {
  await tx.db.update(InvitationRow, { email, role: IsNull(), closedAt: IsNull() }, { closedAt: () => 'now()' });
}

/** The places where this person is signed in, last seen first. */
export const listSessions = (ctx: Context): Promise<SessionRow[]> =>
  ctx.db.find(SessionRow, { where: { personId: actorOf(ctx).userId }, order: { lastSeenAt: 'DESC' }, take: 50 });

/** A short name of a session; the hash itself stays here. */
export const sessionId = ({ hash }: SessionRow): string => hash.slice(0, 16);

/** Ends one of one's own sessions, or all others. @returns how many ended */
export async function endSessions(ctx: Context, id: string | null): Promise<number> {
  const ended = (await listSessions(ctx)).filter((row) => (id === null ? row.hash !== ctx.sessionHash : sessionId(row) === id));
  const { length } = ended;
  if (length === 0) return 0;
  await transact(ctx, async (tx) => {
    await tx.db.delete(SessionRow, { hash: In(ended.map(({ hash }) => hash)) });
    await recordOwn(tx, ownerOf(actorOf(ctx)), 'sessionsEnded', text(`Sesi diakhiri: ${length}`, `Sessions ended: ${length}`));
  });
  return length;
}

/** Ends the sessions of somebody, apart from the one that asks. */
export async function endOtherSessions(tx: Context, personId: string): Promise<void> {
  await tx.db.delete(SessionRow, { personId, hash: Not(tx.sessionHash ?? '') });
}

/** What happened to one's own account, newest first. */
export async function listAccountEvents(ctx: Context): Promise<AccountEvent[]> {
  const rows = await ctx.db.find(AuditRow, {
    where: { entity: 'person', entityId: actorOf(ctx).userId, action: Like('account.%') },
    order: { at: 'DESC', id: 'DESC' },
    take: 20,
  });
  return rows.map(({ id, at, summary, address, after }) => ({ id, at, summary, address, browser: browserIn(after) }));
}

const browserIn = (after: object | null): string => (after && 'browser' in after ? String(after.browser) : '');

/** Whose account the signed-in person's is. */
export const ownerOf = ({ userId, name }: Actor): Pick<PersonRow, 'id' | 'name'> => ({ id: userId, name });

/** A line of the audit trail about somebody's own account, written in no role. */
export const recordOwn = (
  tx: Actions & Pick<Context, 'browser'>,
  { id, name }: Pick<PersonRow, 'id' | 'name'>,
  action: string,
  summary: BilingualText,
): Promise<void> =>
  audit(
    { ...tx, actor: { userId: id, name, assignments: [] } },
    { action: `account.${action}`, entity: 'person', entityId: id, region: null, role: null, summary, after: { browser: tx.browser } },
  );
