import type { DataSource } from 'typeorm';
import { refreshSummaries } from '../publication/summary.ts';
import { IN_FORCE } from '../region/region-alias.ts';

/** A few seconds of work: after that others get their turn, and whoever stops the server loses no more. */
const BATCH = 200;

/**
 * Computes the levels of all kampung anew after another rubric came into force: batch by batch in the
 * order of their codes, each in a transaction that notes how far it came, so that it goes on where it
 * stopped. @returns how many were done
 */
export async function refreshAfterAdoption(dataSource: DataSource): Promise<number> {
  let done = 0;
  for (;;) {
    const count = await refreshBatch(dataSource);
    if (count === 0) return done;
    done += count;
  }
}

const refreshBatch = (dataSource: DataSource): Promise<number> =>
  dataSource.transaction(async (tx) => {
    // Who changes rubrics holds the whole table: whoever comes second waits here, before either holds a row.
    await tx.query('lock table work.rubric in row exclusive mode');
    // Whoever else is at it does this batch.
    const [rubric] = await tx.query<{ id: string; refreshedTo: string }[]>(
      'select id, "refreshedTo" from work.rubric where "inForce" and "refreshedTo" is not null for update skip locked',
    );
    if (!rubric) return 0;
    const rows = await tx.query<{ code: string }[]>(
      `select k.code from work.kampung k where k.code > $1 and ${IN_FORCE} order by k.code limit ${BATCH}`,
      [rubric.refreshedTo],
    );
    const codes = rows.map(({ code }) => code);
    if (codes.length > 0) await refreshSummaries(tx, codes);
    await tx.query('update work.rubric set "refreshedTo" = $2 where id = $1', [rubric.id, codes.at(-1) ?? null]);
    return codes.length;
  });
