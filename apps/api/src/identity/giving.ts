import type { Role } from '@simpul/domain/access.ts';
import { giverOf } from '@simpul/domain/delegation.ts';
import { text } from '@simpul/domain/text.ts';
import type { Context } from '../platform/context.ts';
import { badInput, forbidden, Refusal } from '../platform/errors.ts';
import { today } from '../platform/today.ts';
import { RoleAssignmentRow } from './identity.entity.ts';

// Who may give a role, and who stands above an account.

/** The role in which the caller gives another one. @throws Refusal naming what stands against it */
export function requireGiver(ctx: Context, gift: Parameters<typeof giverOf>[1]): Role {
  const answer = giverOf(ctx.actor, gift);
  if ('role' in answer) return answer.role;
  throw answer.field === 'role' ? new Refusal('FORBIDDEN', answer.problem, 'role') : badInput(answer.field, answer.problem);
}

/** @throws Refusal FORBIDDEN for an account that the caller does not stand above. */
export async function requireWhollyBelow(ctx: Context, personId: string): Promise<{ role: Role; regionCode: string }> {
  const above = await standsAbove(ctx, personId);
  if (!above) throw forbidden();
  return above;
}

/**
 * Whoever could take over or close an account could use all of its roles: so every role that has
 * not ended must be one the actor could give. @returns the actor's role, and where; null otherwise
 */
export async function standsAbove(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  personId: string,
): Promise<{ role: Role; regionCode: string } | null> {
  const rows = (await db.findBy(RoleAssignmentRow, { personId })).filter(({ validTo }) => validTo === null || validTo >= today());
  const answers = rows.map(({ role, regionCode, programmes }) => ({
    regionCode,
    giver: giverOf(actor, { role, region: regionCode, programmes }),
  }));
  const [first] = answers;
  if (!first || !answers.every(({ giver }) => 'role' in giver) || !('role' in first.giver)) return null;
  return { role: first.giver.role, regionCode: first.regionCode };
}

/** Each programme once; null for a role that is bound to none. @throws Refusal naming one that does not exist */
export async function knownProgrammes(ctx: Context, codes: readonly string[] | null | undefined): Promise<string[] | null> {
  if (!codes) return null;
  const { programmes } = await ctx.load.catalogue.load('CURRENT');
  const unknown = codes.find((code) => !programmes.has(code));
  if (unknown !== undefined) throw badInput('programmes', text(`Program ${unknown} tidak dikenal.`, `There is no programme ${unknown}.`));
  return [...new Set(codes)].sort();
}
