import type { KampungRow } from '../kampung/kampung.entity.ts';
import { tellWhoIsNext } from '../notification/tell.integration.ts';
import type { Context } from '../platform/context.ts';
import { In } from 'typeorm';
import { IntegrationRow } from './integration.entity.ts';
import { readFactsOf } from './integration.facts.ts';

/** A joint activity may open the way for integrations that waited for one, or close it when it goes: their next step then waits for somebody, or for nobody. */
export async function tellAfterActivity(
  tx: Pick<Context, 'db' | 'actor'>,
  { id, code }: Pick<KampungRow, 'id' | 'code'>,
  programmes: readonly string[],
): Promise<void> {
  const rows = await tx.db.findBy(IntegrationRow, {
    kampungId: id,
    programmeCode: In([...programmes]),
    state: In(['DITETAPKAN', 'BERJALAN']),
  });
  for (const row of rows) await tellWhoIsNext(tx, row, code, await readFactsOf(tx, row));
}
