import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { median, signIn, timed } from './client.ts';

const WARM_UP = 300;
const ROUNDS = 300;

const SAVE = `mutation ($input: SaveReportInput!) { saveReport(input: $input) { version } }`;

/**
 * A report saved through the API, with its checks, its audit row, its idempotency key and the lock
 * on its version, against the same rows written by hand in one transaction, and against a request
 * of the same session that asks nothing: what HTTP, GraphQL and the session take by themselves.
 * The three alternate, so that whatever else the machine does hits all of them.
 */
export async function measureSaving(apiUrl: string, databaseUrl: string): Promise<string> {
  const ask = await signIn(apiUrl, 'opdkb.tanahlaut@simpul.test');
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ id: string; code: string }>(
      `select id, code from work.kampung where code like '63.01.%' order by code limit 1`,
    );
    const { rows: people } = await db.query<{ id: string }>('select id from work.person limit 1');
    const [kampung, personId] = [rows[0], people[0]?.id];
    // A month that is open for writing and that the data set leaves empty, and one for the rows by hand.
    const [period, handPeriod] = [monthsAgo(6), monthsAgo(7)];
    await db.query('delete from work.report where "kampungId" = $1 and period = any($2)', [kampung?.id, [period, handPeriod]]);
    let version = 0;
    const save = async (round: number) => {
      const input = {
        kampungCode: kampung?.code,
        period,
        version,
        values: [{ field: 'persons', value: 1_000 + round }],
        reasons: [],
        idempotencyKey: randomUUID(),
      };
      const { saveReport } = (await ask(SAVE, { input })) as { saveReport: { version: number } };
      version = saveReport.version;
    };
    const byHand = async (round: number) => {
      await db.query('begin');
      await db.query(
        `insert into work.report ("kampungId", period, persons, participants, methods, "nonUse") values ($1, $3, $2, '{}', '{}', '{}')
         on conflict ("kampungId", period) do update set persons = excluded.persons, version = report.version + 1`,
        [kampung?.id, 1_000 + round, handPeriod],
      );
      await db.query(
        `insert into work.audit ("actorId", "actorName", "actorRole", action, entity, "entityId", summary, before, after, "requestId", address)
         values ($1, 'bench', 'OPD_KB', 'bench.save', 'bench', 'bench', '{"id": "", "en": ""}', '{}', '{}', 'bench', 'bench')`,
        [personId],
      );
      await db.query(`insert into work.idempotency ("actorId", key, "requestHash", "entityId") values ($1, $2, '', '')`, [
        personId,
        randomUUID(),
      ]);
      await db.query('commit');
    };
    const times: { api: number[]; empty: number[]; hand: number[] } = { api: [], empty: [], hand: [] };
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      times.api.push(await timed(() => save(round)));
      times.empty.push(await timed(() => ask('{ __typename }')));
      times.hand.push(await timed(() => byHand(round)));
    }
    const [api, empty, hand] = [times.api, times.empty, times.hand].map((all) => median(all.slice(WARM_UP))) as [number, number, number];
    const ms = (value: number) => `${value.toFixed(2)} ms`;
    const ratio = (value: number) => `${(value / hand).toFixed(1)} ×`;
    return (
      `Saving a report: ${ms(api)} through the API, of which ${ms(empty)} an empty request; by hand ${ms(hand)}. ` +
      `The save ${ratio(api - empty)}, the whole request ${ratio(api)} (aim 2.5 ×)`
    );
  } finally {
    await db.end();
  }
}

function monthsAgo(count: number): string {
  const month = new Date();
  month.setUTCDate(1);
  month.setUTCMonth(month.getUTCMonth() - count);
  return month.toISOString().slice(0, 10);
}
