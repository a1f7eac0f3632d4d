import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, chownSync, constants, mkdirSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import type { Layout } from './data-folder.ts';
import { commandLine, type Launcher } from './launcher.ts';
import { diskFull, Problem } from './problem.ts';
import type { Programs } from './programs.ts';

export const USER = 'simpul';

/** The folder exists, only its owner may look into it, and the disk has room. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK);
    chmodSync(folder, 0o700);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw diskFull(folder);
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(
      `Folder ${folder} tidak dapat dipakai (${reason}): perbaiki izinnya, atau jalankan sebagai pengguna yang dahulu membuatnya.`,
      `The folder ${folder} cannot be used (${reason}): correct its permissions, or start as the user who made it.`,
    );
  }
  if (freeBytes(folder) < LEAST_FREE_BYTES) throw diskFull(folder);
}

/** A fresh cluster takes 50 MB; a server that cannot write its log of changes stops itself. */
const LEAST_FREE_BYTES = 100_000_000;

function freeBytes(folder: string): number {
  const disk = statfsSync(folder);
  return disk.bavail * disk.bsize;
}

type Cluster = { folder: string; files: Layout; programs: Programs; launcher: Launcher };

/** Runs initdb, under another name until it is finished. */
export function createCluster({ folder, files, programs, launcher }: Cluster): void {
  rmSync(files.unfinished, { recursive: true, force: true });
  writeFileSync(files.password, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (launcher.owner) {
    chownSync(folder, launcher.owner.uid, launcher.owner.gid);
    chownSync(files.password, launcher.owner.uid, launcher.owner.gid);
  }
  // macOS and Windows know no C.UTF-8; the provider built into PostgreSQL does everywhere.
  const systemLocale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  const [command, args] = commandLine(
    launcher,
    programs.initdb,
    `--pgdata=${files.unfinished}`,
    `--username=${USER}`,
    `--pwfile=${files.password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${systemLocale}`,
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  );
  const made = spawnSync(command, args, { ...launcher.identity, cwd: folder, encoding: 'utf8' });
  if (made.status !== 0) throw explain(`${made.error?.message ?? ''}${made.stdout}${made.stderr}`, files, folder);
  renameSync(files.unfinished, files.cluster);
}

/** Turns what PostgreSQL wrote before it gave up into one sentence. */
export function explain(output: string, files: Layout, folder: string): Problem {
  if (freeBytes(folder) < LEAST_FREE_BYTES) return diskFull(folder);
  if (/could not bind/.test(output)) {
    return new Problem(
      'Port untuk PostgreSQL sudah dipakai program lain: hentikan program itu, atau pilih port lain.',
      'The port for PostgreSQL is taken by another program: stop that program, or choose another port.',
    );
  }
  const lastLines = output.trim().split('\n').slice(-3).join(' | ');
  return new Problem(
    `PostgreSQL gagal dijalankan: ${lastLines} (catatan: ${files.log})`,
    `PostgreSQL did not start: ${lastLines} (log: ${files.log})`,
  );
}
