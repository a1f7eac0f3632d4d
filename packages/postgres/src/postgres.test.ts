import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { startPostgres } from './postgres.ts';

const folders: string[] = [];
const stops: (() => Promise<void>)[] = [];

/** mkdtemp makes it 0700: when the tests run as root, the server's user could not enter it on its own. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-postgres-'));
  folders.push(folder);
  return join(folder, 'inner');
}

async function start(dataDir: string) {
  const postgres = await startPostgres({ dataDir, settings: { fsync: 'off' } });
  stops.push(postgres.stop);
  return postgres;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('keeps its data from one start to the next, with the extensions the search needs', async () => {
  const dataDir = newFolder();
  const first = await start(dataDir);
  await ask(
    first.url,
    "create extension pg_trgm; create extension unaccent; create table kept (word text); insert into kept values (lower(unaccent('ÉMPANG')))",
  );
  await first.stop();

  const second = await start(dataDir);
  expect(await ask(second.url, 'select word from kept')).toEqual([{ word: 'empang' }]);
});

test('lets nobody in without the password', async () => {
  const { url } = await start(newFolder());
  const withoutPassword = new URL(url);
  withoutPassword.password = 'guess';
  await expect(ask(withoutPassword.href, 'select 1')).rejects.toThrow('password authentication failed');
});

test('a second start from the same folder names the process that holds it', async () => {
  const dataDir = newFolder();
  await start(dataDir);
  await expect(startPostgres({ dataDir })).rejects.toThrow(`sudah berjalan (proses ${process.pid}`);
});

test('a server that was killed leaves nothing in the way', async () => {
  const dataDir = newFolder();
  const killed = await start(dataDir);
  await ask(killed.url, 'create table kept (word text)');
  process.kill(Number.parseInt(readFileSync(join(dataDir, 'data', 'postmaster.pid'), 'utf8'), 10), 'SIGKILL');
  await killed.ended;

  const next = await start(dataDir);
  expect(await ask(next.url, 'select count(*)::int as count from kept')).toEqual([{ count: 0 }]);
});

test('a lock left by a number that now belongs to another program is ignored', async () => {
  const dataDir = newFolder();
  await (await start(dataDir)).stop();
  writeFileSync(join(dataDir, 'data', 'postmaster.pid'), `${process.ppid}\n`);

  const next = await start(dataDir);
  expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a starter that was killed holds nothing up', async () => {
  const dataDir = newFolder();
  const main = fileURLToPath(import.meta.resolve('./postgres.ts'));
  const script = `import { startPostgres } from ${JSON.stringify(main)}; await startPostgres({ dataDir: ${JSON.stringify(dataDir)} }); process.kill(process.pid, 'SIGKILL')`;
  await once(spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: 'inherit' }), 'exit');

  const next = await start(dataDir);
  expect(await ask(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('data of another PostgreSQL version is refused, and left alone', async () => {
  const dataDir = newFolder();
  await (await start(dataDir)).stop();
  writeFileSync(join(dataDir, 'data', 'PG_VERSION'), '16\n');

  await expect(startPostgres({ dataDir })).rejects.toThrow('dibuat oleh PostgreSQL 16');
  expect(existsSync(join(dataDir, 'data', 'base'))).toBe(true);
});

test('DATABASE_URL is used when it answers', async () => {
  const { url } = await start(newFolder());
  expect(await openDatabase({ env: { DATABASE_URL: url }, dataDir: newFolder() })).toMatchObject({ url, bundled: false });
});

test('DATABASE_URL that nobody answers is explained without its password', async () => {
  const opened = openDatabase({ env: { DATABASE_URL: 'postgres://simpul:rahasia@127.0.0.1:1/simpul' }, dataDir: newFolder() });
  await expect(opened).rejects.toThrow(/tidak dapat dihubungi .*ECONNREFUSED/);
  await expect(opened).rejects.not.toThrow('rahasia');
});
