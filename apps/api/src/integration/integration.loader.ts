import { In, IsNull, Not, type EntityManager } from 'typeorm';
import type { Bonds } from '@simpul/domain/bonds.ts';
import type { IntegrationState } from '@simpul/domain/integration.ts';
import { bondsOfRows } from '../kampung/kampung-source.ts';
import { readRecordFacts, type RecordFacts } from './record/bond-facts.ts';
import { IntegrationBondRow, IntegrationTransitionRow } from './integration.entity.ts';
import { IntegrationEvidenceRow } from './record/part.entity.ts';

export async function readBondRows(db: EntityManager, ids: readonly string[]): Promise<IntegrationBondRow[][]> {
  const rows = await db.find(IntegrationBondRow, { where: { integrationId: In([...ids]) } });
  const byId = Map.groupBy(rows, ({ integrationId }) => integrationId);
  return ids.map((id) => byId.get(id) ?? []);
}

export const readBonds = async (db: EntityManager, ids: readonly string[]): Promise<Bonds[]> =>
  (await readBondRows(db, ids)).map(bondsOfRows);

/** What stands on each record; one that was removed a moment ago has nothing. */
export async function readRecordFactsInOrder(db: EntityManager, ids: readonly string[]): Promise<(RecordFacts | Error)[]> {
  const facts = await readRecordFacts(db, ids);
  return ids.map((id) => facts.get(id) ?? new Error(`Unknown integration ${id}`));
}

/** How the public sees each integration; null while it does not. */
export async function readEntries(db: EntityManager, ids: readonly string[]): Promise<(ShownIntegration | null)[]> {
  const rows = await db.query<(ShownIntegration & { id: string })[]>(
    `select i.id, e.state, e.depth from work.integration i join work.kampung k on k.id = i."kampungId"
     join pub.integration e on e."kampungCode" = k.code and e."programmeCode" = i."programmeCode" where i.id = any($1)`,
    [ids],
  );
  const byId = new Map(rows.map(({ id, ...entry }) => [id, entry]));
  return ids.map((id) => byId.get(id) ?? null);
}
export type ShownIntegration = { state: IntegrationState; depth: number };

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

/** The documents on each record, whoever handed them in. */
export async function readProofRows(db: EntityManager, ids: readonly string[]): Promise<IntegrationEvidenceRow[][]> {
  const rows = await db.find(IntegrationEvidenceRow, { where: { integrationId: In([...ids]), deletedAt: IsNull() } });
  const byId = Map.groupBy(rows, ({ integrationId }) => integrationId);
  return ids.map((id) => byId.get(id) ?? []);
}
