import pg from 'pg';
import { expect } from 'vitest';
import type { Answer, Api } from './api.ts';

/** Another writer, in a transaction of its own; `ask` is sent while it is open and waits for it. */
export async function beside(
  api: Api,
  first: string[],
  ask: () => Promise<Answer>,
  then: string[],
  values: unknown[] = [],
): Promise<Answer> {
  const other = new pg.Client({ connectionString: api.env.DATABASE_URL });
  await other.connect();
  try {
    await other.query('begin');
    for (const sql of first) await other.query(sql, values);
    const answer = ask();
    const waits = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await expect.poll(async () => (await api.db.query(waits)).length, { timeout: 5_000 }).toBe(1);
    for (const sql of then) await other.query(sql, values);
    await other.query('commit');
    return await answer;
  } finally {
    await other.end();
  }
}
