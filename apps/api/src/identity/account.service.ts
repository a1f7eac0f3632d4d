import { verify } from '@node-rs/argon2';
import { problemOfPassword } from '@simpul/domain/delegation.ts';
import { text } from '@simpul/domain/text.ts';
import { Not } from 'typeorm';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput } from '../platform/errors.ts';
import { transact } from '../platform/transact.ts';
import { PersonRow, SessionRow } from './identity.entity.ts';
import { countGuess, hashPassword } from './identity.service.ts';
import type { ChangePasswordInput } from './people.types.ts';

/** A new password for oneself; every other session ends. @throws Refusal naming the field at fault. */
export async function changePassword(ctx: Context, { current, next }: ChangePasswordInput): Promise<void> {
  const person = await ctx.db.findOneByOrFail(PersonRow, { id: actorOf(ctx).userId });
  await countGuess(ctx, person.email, 'current');
  if (!(await verify(person.passwordHash, current.slice(0, 128)))) {
    throw badInput('current', text('Kata sandi sekarang tidak cocok.', 'The current password is wrong.'));
  }
  const problem = problemOfPassword(next, person.email);
  if (problem) throw badInput('next', problem);
  const passwordHash = await hashPassword(next);
  await transact(ctx, async (tx) => {
    await tx.db.update(PersonRow, { id: person.id }, { passwordHash });
    await tx.db.delete(SessionRow, { personId: person.id, hash: Not(ctx.sessionHash ?? '') });
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
