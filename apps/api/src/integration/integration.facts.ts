import type { IntegrationFacts } from '@simpul/domain/integration.ts';
import { NO_BOND_FACTS } from '@simpul/domain/bonds.ts';
import type { Context } from '../platform/context.ts';
import { today } from '../platform/today.ts';
import { readRecordFacts, type RecordFacts } from './record/bond-facts.ts';
import type { IntegrationRow } from './integration.entity.ts';

/** What the guards look at, for many integrations in one statement, in their order. */
export async function readFacts(ctx: Pick<Context, 'db' | 'actor'>, rows: readonly IntegrationRow[]): Promise<IntegrationFacts[]> {
  const facts = await readRecordFacts(
    ctx.db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => factsOf(row, facts.get(row.id), ctx.actor));
}

function factsOf(row: IntegrationRow, facts: RecordFacts | undefined, actor: Context['actor']): IntegrationFacts {
  const { record = NO_BOND_FACTS, affirmed = false, affirmedById = null } = facts ?? {};
  return {
    state: row.state,
    proposedBySide: row.proposedBySide,
    proposedByViewer: row.proposedById !== null && row.proposedById === actor?.userId,
    record,
    affirmed,
    affirmedByViewer: affirmedById !== null && affirmedById === actor?.userId,
    today: today(),
    suspendedFrom: row.suspendedFrom,
  };
}

/** The same for one that is shown, read together with the others of the page. */
export async function loadFacts({ actor, load }: Pick<Context, 'actor' | 'load'>, row: IntegrationRow): Promise<IntegrationFacts> {
  return factsOf(row, await load.recordFacts.load(row.id), actor);
}

/** The same for one. */
export async function readFactsOf(ctx: Pick<Context, 'db' | 'actor'>, row: IntegrationRow): Promise<IntegrationFacts> {
  const [facts] = await readFacts(ctx, [row]);
  if (!facts) throw new Error(`No facts of integration ${row.id}`);
  return facts;
}
