import { Not } from 'typeorm';
import type { BilingualText } from '@simpul/domain/text.ts';
import { audit, type Actions } from '../platform/audit.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { transact } from '../platform/transact.ts';
import { PersonRow, SessionRow } from './identity.entity.ts';
import { hashNewPassword, requireOwnPassword } from './password.service.ts';
import type { ChangePasswordInput } from './people.types.ts';

/** A new password for oneself; every other session ends. @throws Refusal naming the field at fault. */
export async function changePassword(ctx: Context, { current, next }: ChangePasswordInput): Promise<void> {
  const person = await requireOwnPassword(ctx, current, 'current');
  const passwordHash = await hashNewPassword(next, person.email, 'next');
  await transact(ctx, async (tx) => {
    await tx.db.update(PersonRow, { id: person.id }, { passwordHash });
    await endOtherSessions(tx, person.id);
  });
}

/** The places where this person is signed in, last seen first. */
export const listSessions = (ctx: Context): Promise<SessionRow[]> =>
  ctx.db.find(SessionRow, { where: { personId: actorOf(ctx).userId }, order: { lastSeenAt: 'DESC' }, take: 50 });

/** A short name of a session; the hash itself stays here. */
export const sessionId = ({ hash }: SessionRow): string => hash.slice(0, 16);

/** Ends one of one's own sessions, or all others. @returns how many ended */
export async function endSessions(ctx: Context, id: string | null): Promise<number> {
  const ended = (await listSessions(ctx)).filter((row) => (id === null ? row.hash !== ctx.sessionHash : sessionId(row) === id));
  for (const { hash } of ended) await ctx.db.delete(SessionRow, { hash });
  return ended.length;
}

/** Ends the sessions of somebody, apart from the one that asks. */
export async function endOtherSessions(tx: Context, personId: string): Promise<void> {
  await tx.db.delete(SessionRow, { personId, hash: Not(tx.sessionHash ?? '') });
}

/** A line of the audit trail about somebody's own account, written in no role. */
export const recordOwn = (
  tx: Actions & Pick<Context, 'browser'>,
  { id, name }: Pick<PersonRow, 'id' | 'name'>,
  action: string,
  summary: BilingualText,
): Promise<void> =>
  audit(
    { ...tx, actor: { userId: id, name, assignments: [] } },
    { action: `account.${action}`, entity: 'person', entityId: id, role: null, summary, after: { browser: tx.browser } },
  );
