import { In, type EntityManager } from 'typeorm';
import type { Bonds } from '@simpul/domain/integration.ts';
import { bondsOfRows } from '../kampung/kampung-source.ts';
import { IntegrationBondRow, IntegrationTransitionRow } from './integration.entity.ts';

export async function readBonds(db: EntityManager, ids: readonly string[]): Promise<Bonds[]> {
  const rows = await db.find(IntegrationBondRow, { where: { integrationId: In([...ids]) } });
  const byId = Map.groupBy(rows, ({ integrationId }) => integrationId);
  return ids.map((id) => bondsOfRows(byId.get(id) ?? []));
}

/** Oldest first. */
export async function readTransitions(db: EntityManager, ids: readonly string[]): Promise<IntegrationTransitionRow[][]> {
  const rows = await db.find(IntegrationTransitionRow, { where: { integrationId: In([...ids]) }, order: { at: 'ASC', id: 'ASC' } });
  const byId = Map.groupBy(rows, ({ integrationId }) => integrationId);
  return ids.map((id) => byId.get(id) ?? []);
}
