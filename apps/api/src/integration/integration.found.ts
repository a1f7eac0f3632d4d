import { may, type Place } from '@simpul/domain/access.ts';
import { text } from '@simpul/domain/text.ts';
import type { Context } from '../platform/context.ts';
import { isUuid } from '../platform/uuid.ts';
import type { IntegrationRow } from './integration.entity.ts';

export const INTEGRATION = text('Integrasi', 'Integration');

export type FoundIntegration = { row: IntegrationRow; place: Required<Place> };

/** An integration in the actor's scope, or null: foreign and missing look alike. */
export async function findIntegration(ctx: Context, id: string): Promise<FoundIntegration | null> {
  if (!isUuid(id)) return null;
  // One statement either way: the time of the answer does not tell a foreign one from a missing one.
  const [found] = await ctx.db.query<(IntegrationRow & { code: string })[]>(
    'select i.*, k.code from work.integration i join work.kampung k on k.id = i."kampungId" where i.id = $1',
    [id],
  );
  if (!found) return null;
  const { code, ...row } = found;
  const place = { region: code, programme: row.programmeCode };
  return may(ctx.actor, 'integration.read', place) ? { row, place } : null;
}
