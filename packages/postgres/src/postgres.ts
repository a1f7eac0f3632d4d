import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { createCluster, explain, makeFolder, USER } from './cluster.ts';
import { claim, isReady, layout, type Layout } from './data-folder.ts';
import { commandLine, findLauncher, type Launcher } from './launcher.ts';
import { findPrograms, type Programs } from './programs.ts';

const DATABASE = 'simpul';
const ADDRESS = '127.0.0.1';

export type PostgresOptions = {
  /** Everything lives here: the data, the password, the server's log. */
  dataDir: string;
  /** A free one when not given. */
  port?: number;
  /** Server settings, as in postgresql.conf; tests trade safety for speed with `fsync: 'off'`. */
  settings?: Record<string, string>;
  onProgress?: (message: string) => void;
};

export type RunningPostgres = {
  url: string;
  port: number;
  /** Resolves when the server has ended, asked or not. */
  ended: Promise<void>;
  stop: () => Promise<void>;
};

/** Starts the bundled PostgreSQL on the loopback address, creating its data on the first start. */
export async function startPostgres({ dataDir, port, settings = {}, onProgress = () => {} }: PostgresOptions): Promise<RunningPostgres> {
  const folder = resolve(dataDir);
  const files = layout(folder);
  makeFolder(folder);
  const programs = await findPrograms();
  const launcher = findLauncher(existsSync(files.cluster) ? files.cluster : folder, programs.postgres);
  await claim(files);
  if (!existsSync(files.cluster)) {
    onProgress('initdb');
    createCluster({ folder, files, programs, launcher });
  }
  writeFileSync(files.owner, `${process.pid}\n`);
  const password = readFileSync(files.password, 'utf8').trim();

  const chosenPort = port ?? (await freePort());
  const server = await launch({ files, programs, launcher, settings: { ...settings, port: String(chosenPort) } });
  const url = `postgres://${USER}:${password}@${ADDRESS}:${chosenPort}`;
  try {
    await createDatabase(`${url}/postgres`);
  } catch (error) {
    await stop(server, programs, files);
    throw error;
  }
  return { url: `${url}/${DATABASE}`, port: chosenPort, ended: server.ended, stop: () => stop(server, programs, files) };
}

type Server = { child: ChildProcess; ended: Promise<void> };
type Launch = { files: Layout; programs: Programs; launcher: Launcher; settings: Record<string, string> };

async function launch({ files, programs, launcher, settings }: Launch): Promise<Server> {
  const all = {
    listen_addresses: ADDRESS,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    lc_messages: 'C',
    ...settings,
  };
  const [command, args] = commandLine(
    launcher,
    programs.postgres,
    '-D',
    files.cluster,
    ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  );
  const log = openSync(files.log, 'w');
  // Detached, so that Ctrl-C reaches only us and the server goes last.
  const child = spawn(command, args, { ...launcher.identity, cwd: files.cluster, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  while (isRunning() && !isReady(files, child.pid ?? 0)) await sleep(20);
  if (!isRunning()) throw explain(readFileSync(files.log, 'utf8'), files, files.cluster);
  return { child, ended };
}

/** Fast shutdown: connections are cut, everything committed is on disk. */
async function stop({ child, ended }: Server, programs: Programs, { cluster }: Layout): Promise<void> {
  // Windows knows no SIGINT for another process; PostgreSQL's own tool does it there.
  if (process.platform === 'win32') spawnSync(programs.pg_ctl, ['stop', '-D', cluster, '-m', 'fast']);
  else child.kill('SIGINT');
  await ended;
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const found = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  await client.end();
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, ADDRESS, () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? done(address.port) : fail(new Error('no port'))));
    });
  });
}
