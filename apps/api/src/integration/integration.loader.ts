import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { Bonds } from '@simpul/domain/bonds.ts';
import { bondsOfRows } from '../kampung/kampung-source.ts';
import { IntegrationBondRow, IntegrationTransitionRow } from './integration.entity.ts';
import { IntegrationEvidenceRow } from './part.entity.ts';

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

/** The documents handed in with the steps of each integration. */
export async function readStepEvidence(db: EntityManager, ids: readonly string[]): Promise<IntegrationEvidenceRow[][]> {
  const rows = await db.find(IntegrationEvidenceRow, {
    where: { integrationId: In([...ids]), transitionId: Not(IsNull()) },
    order: { issuedOn: 'ASC', id: 'ASC' },
  });
  const byId = Map.groupBy(rows, ({ integrationId }) => integrationId);
  return ids.map((id) => byId.get(id) ?? []);
}
