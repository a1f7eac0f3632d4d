import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.ts';

export const MAJOR_VERSION = '18';

/**
 * What lies in the folder given to `startPostgres`. `owner` holds the process that started the server;
 * `cluster` appears only once initdb has finished, so an interrupted first start leaves nothing half made.
 */
export const layout = (folder: string) => ({
  cluster: join(folder, 'data'),
  unfinished: join(folder, 'data.new'),
  password: join(folder, 'password'),
  owner: join(folder, 'owner'),
  log: join(folder, 'postgres.log'),
});
export type Layout = ReturnType<typeof layout>;

/** Makes sure that nobody serves this folder and that our PostgreSQL can read it. */
export async function claim({ cluster, owner }: Layout): Promise<void> {
  if (!existsSync(cluster)) return;
  requireSameMajorVersion(cluster);

  const lock = join(cluster, 'postmaster.pid');
  const server = firstNumber(lock);
  if (server === undefined) return;
  // After a crash the number may since have gone to an unrelated process, most of all in containers.
  if (!serves(server, cluster)) return rmSync(lock, { force: true });

  const starter = firstNumber(owner);
  if (starter !== undefined && isAlive(starter)) {
    throw new Problem(
      `Simpul di folder ini sudah berjalan (proses ${starter}, PostgreSQL ${server}): hentikan dahulu dengan Ctrl-C di terminalnya, atau \`kill ${starter}\`.`,
      `Simpul already runs from this folder (process ${starter}, PostgreSQL ${server}): stop it first with Ctrl-C in its terminal, or \`kill ${starter}\`.`,
    );
  }
  await stopOrphan(server);
}

function requireSameMajorVersion(cluster: string): void {
  const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === MAJOR_VERSION) return;
  throw new Problem(
    `Data di ${cluster} dibuat oleh PostgreSQL ${version}, sedangkan Simpul memakai PostgreSQL ${MAJOR_VERSION}: pindahkan datanya dengan pg_dump, atau hapus folder itu untuk mulai baru.`,
    `The data in ${cluster} was made by PostgreSQL ${version}, and Simpul uses PostgreSQL ${MAJOR_VERSION}: move it over with pg_dump, or delete that folder to start afresh.`,
  );
}

/** A server whose starter was killed: it holds no unsaved work of ours, so it may be shut down. */
async function stopOrphan(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid); waited += 100) {
    if (waited > 15_000) {
      throw new Problem(
        `PostgreSQL lama (proses ${pid}) tidak mau berhenti: hentikan dengan \`kill ${pid}\`, lalu ulangi.`,
        `An earlier PostgreSQL (process ${pid}) does not stop: end it with \`kill ${pid}\`, then try again.`,
      );
    }
    await sleep(100);
  }
}

/** PostgreSQL writes its state into the last line of its lock file; this works in every language it may log in. */
export function isReady({ cluster }: Layout, pid: number): boolean {
  const lines = readIfThere(join(cluster, 'postmaster.pid')).split('\n');
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
}

function firstNumber(file: string): number | undefined {
  const number = Number.parseInt(readIfThere(file), 10);
  return Number.isNaN(number) ? undefined : number;
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}

/** Whether that process is the server of this very folder; another PostgreSQL of the machine is none of our business. */
function serves(pid: number, cluster: string): boolean {
  const command =
    process.platform === 'linux'
      ? readIfThere(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
      : spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return (command ?? '').includes(`-D ${cluster}`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: alive, of another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
