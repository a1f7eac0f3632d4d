import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { median, signIn, timed } from './client.ts';

const ROUNDS = 200;

const SAVE = `mutation ($input: SaveReportInput!) { saveReport(input: $input) { version } }`;

/**
 * A report saved through the API, with its checks, its audit row, its idempotency key and the lock
 * on its version, against the same rows written by hand in one transaction. The two alternate, so
 * that whatever else the machine does hits both.
 */
export async function measureSaving(apiUrl: string, databaseUrl: string): Promise<string> {
  const ask = await signIn(apiUrl, 'opdkb.banjar@simpul.test');
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ id: string; code: string }>(
      `select id, code from work.kampung where code like '63.03.%' order by code limit 1`,
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
    for (let round = 0; round < 20; round++) {
      await save(round);
      await byHand(round);
    }
    const times: { api: number[]; hand: number[] } = { api: [], hand: [] };
    for (let round = 100; round < 100 + ROUNDS; round++) {
      times.api.push(await timed(() => save(round)));
      times.hand.push(await timed(() => byHand(round)));
    }
    const [api, hand] = [median(times.api), median(times.hand)];
    return `Saving a report: ${api.toFixed(2)} ms through the API, ${hand.toFixed(2)} ms by hand: ${(api / hand).toFixed(1)} × (aim 2.5 ×)`;
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
