import pg from 'pg';
import { median, signIn, timed } from './client.ts';

const ROUNDS = 5;
const QUERY = `query ($region: ID) { integrationSuggestions(region: $region, each: 3, limit: 100) { kampungCount promisingCount liftedCount
  nodes { kampungCode suggestions { programme { code } gain gains { indicatorCode from to reason { id } } } } } }`;

/** What one more integration would move, computed at the look; and what keeping it in a table would take besides. */
export async function measureSuggestions(apiUrl: string, databaseUrl: string, say: (line: string) => unknown): Promise<void> {
  for (const [name, email, region] of [
    ['a regency', 'opdkb.tanahlaut@simpul.test', '63.01'],
    ['a province', 'bkkbn.kalsel@simpul.test', '63'],
  ] as const) {
    const ask = await signIn(apiUrl, email);
    const times: number[] = [];
    let found = { kampungCount: 0, promisingCount: 0, liftedCount: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      times.push(
        await timed(async () => {
          found = ((await ask(QUERY, { region })) as { integrationSuggestions: typeof found }).integrationSuggestions;
        }),
      );
    }
    say(
      `Suggestions of ${name}, computed at the look: ${median(times).toFixed(0)} ms for ${found.kampungCount} kampung × 17 programmes (aim 5,000 ms); ` +
        `${found.promisingCount} could gain, ${found.liftedCount} rise a level`,
    );
  }
  say(await measureKeeping(databaseUrl));
}

/** As many rows as a province would have, written in one statement and rolled back. */
async function measureKeeping(databaseUrl: string): Promise<string> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const rows = Array.from({ length: 2_016 * 17 }, (_, at) => ({
      code: `63.01.01.${at}`,
      programme: `P${at % 17}`,
      gain: at % 5,
      gains: [{}, {}],
    }));
    await db.query('begin');
    await db.query('create table suggestion_bench (code text, programme text, gain int, gains jsonb, primary key (code, programme))');
    const taken = await timed(() =>
      db.query(
        'insert into suggestion_bench select * from jsonb_to_recordset($1::jsonb) as r(code text, programme text, gain int, gains jsonb)',
        [JSON.stringify(rows)],
      ),
    );
    await db.query('rollback');
    return `Keeping them instead: ${taken.toFixed(0)} ms more to write ${rows.length} rows, and a rule for when they are stale`;
  } finally {
    await db.end();
  }
}
