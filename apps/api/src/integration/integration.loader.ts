import { In } from 'typeorm';
import type { Bonds } from '@simpul/domain/integration.ts';
import { bondsOfRows } from '../kampung/kampung-source.ts';
import type { Context } from '../platform/context.ts';
import { IntegrationBondRow, IntegrationTransitionRow } from './integration.entity.ts';

export async function readBonds({ db }: Pick<Context, 'db'>, ids: readonly string[]): Promise<Bonds[]> {
  const rows = await db.find(IntegrationBondRow, { where: { integrationId: In([...ids]) } });
  const byId = Map.groupBy(rows, ({ integrationId }) => integrationId);
  return ids.map((id) => bondsOfRows(byId.get(id) ?? []));
}

/** Oldest first. */
export async function readTransitions({ db }: Pick<Context, 'db'>, ids: readonly string[]): Promise<IntegrationTransitionRow[][]> {
  const rows = await db.find(IntegrationTransitionRow, { where: { integrationId: In([...ids]) }, order: { at: 'ASC', id: 'ASC' } });
  const byId = Map.groupBy(rows, ({ integrationId }) => integrationId);
  return ids.map((id) => byId.get(id) ?? []);
}
