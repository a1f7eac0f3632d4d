import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { startPostgres } from '@simpul/postgres';
import { apiCli, buildApps } from '@simpul/scripts/apps';
import { root } from '@simpul/scripts/command';
import { apiEnv, readSettings } from '@simpul/scripts/settings';
import { signIn } from './client.ts';

const WRITERS = 8;
const KILLS = 4;
const BETWEEN_KILLS_MS = 4_000;

const folder = mkdtempSync(join(tmpdir(), 'simpul-faults-'));
const settings = { ...readSettings({ API_PORT: '4291', PORTAL_PORT: '3291' }), filesDir: join(folder, 'files') };

const SAVE = 'mutation ($input: SaveMemberInput!) { saveWorkingGroupMember(input: $input) }';
const memberOf = (name: string) => ({ name, position: 'ANGGOTA', section: 'INTI', trainedOn: null, phone: null, mayBeShown: false });

/**
 * Kills the API again and again while people save, each repeating with the same key until the save
 * is acknowledged. Afterwards every acknowledged save must be there exactly once, with one line in
 * the audit trail. @throws Error when one is lost or doubled.
 */
await buildApps();
const postgres = await startPostgres({ dataDir: join(folder, 'postgres') });
try {
  const env = { ...apiEnv(settings, postgres.url), COST_PER_MINUTE: '100000000', REQUESTS_PER_MINUTE: '100000000' };
  for (const verb of ['migrate', 'seed'] as const) await apiCli(verb, env);
  let api = await startApi(env);
  const over = new AbortController();
  const acknowledged: string[] = [];
  const ask = await signIn(settings.apiUrl, 'opdkb.tanahlaut@simpul.test');
  const { kampungRecords } = (await ask('{ kampungRecords(first: 100) { nodes { code } } }')) as {
    kampungRecords: { nodes: { code: string }[] };
  };

  async function write(writer: number): Promise<void> {
    for (let at = 0; !over.signal.aborted; at++) {
      const name = `Anggota ${writer}-${at}`;
      const kampung = kampungRecords.nodes[(writer * 31 + at) % kampungRecords.nodes.length]?.code;
      const input = { kampung, values: memberOf(name), idempotencyKey: `${writer}-${at}` };
      for (;;) {
        try {
          await ask(SAVE, { input });
          acknowledged.push(name);
          break;
        } catch {
          // Not acknowledged: the same key again, until it is.
          await sleep(50);
        }
      }
    }
  }

  const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer));
  for (let kill = 0; kill < KILLS; kill++) {
    await sleep(BETWEEN_KILLS_MS);
    api.kill('SIGKILL');
    await once(api, 'exit');
    api = await startApi(env);
  }
  await sleep(BETWEEN_KILLS_MS);
  over.abort();
  await Promise.all(writers);
  api.kill('SIGTERM');
  await once(api, 'exit');
  process.stdout.write(`${await check(postgres.url, acknowledged)}\n`);
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function startApi(env: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['dist/main.js'], { cwd: join(root, 'apps', 'api'), env, stdio: 'ignore' });
  for (;;) {
    const isReady = await fetch(`${settings.apiUrl}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return child;
    await sleep(50);
  }
}

async function check(databaseUrl: string, acknowledged: readonly string[]): Promise<string> {
  const db = new pg.Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const { rows } = await db.query<{ name: string; count: number }>(
      `select name, count(*)::int as count from work.working_group_member where name like 'Anggota %-%' group by name`,
    );
    const { rows: trail } = await db.query<{ count: number }>(`select count(*)::int as count from work.audit where action = 'member.add'`);
    const counts = new Map(rows.map(({ name, count }) => [name, count]));
    const lost = acknowledged.filter((name) => !counts.has(name)).length;
    const doubled = rows.filter(({ count }) => count > 1).length;
    const saved = rows.reduce((sum, { count }) => sum + count, 0);
    const line = `${KILLS} kills, ${WRITERS} writers: ${acknowledged.length} acknowledged, ${lost} lost, ${doubled} doubled, ${saved} rows, ${trail[0]?.count} in the audit trail`;
    if (lost > 0 || doubled > 0 || saved !== trail[0]?.count) throw new Error(line);
    return line;
  } finally {
    await db.end();
  }
}
