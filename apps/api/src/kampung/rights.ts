import { may, rolesWith, type Permission, type Role } from '@simpul/domain/access.ts';
import { text } from '@simpul/domain/text.ts';
import type { Context } from '../platform/context.ts';
import { forbidden, notFound } from '../platform/errors.ts';

/**
 * The roles that give the actor a right at a kampung: the first is recorded beside what they do.
 * @throws Refusal NOT_FOUND outside their scope, as for a kampung that is not there; FORBIDDEN without the right.
 */
export function rolesAtKampung(ctx: Pick<Context, 'actor'>, permission: Permission, code: string): readonly [Role, ...Role[]] {
  const place = { region: code };
  if (!may(ctx.actor, 'kampung.read', place)) throw notFound(text('Kampung', 'Kampung'));
  const [role, ...others] = rolesWith(ctx.actor, permission, place);
  if (!role) throw forbidden();
  return [role, ...others];
}
