import { join } from 'node:path';
import { Client } from 'pg';
import { startPostgres, type RunningPostgres } from './postgres.ts';
import { Problem } from './problem.ts';

export type OpenDatabase = Pick<RunningPostgres, 'url' | 'ended' | 'stop'> & { bundled: boolean };

const OLDEST_VERSION = 15;
const EXTENSIONS = ['pg_trgm', 'unaccent'];
const PATIENCE_MS = 5_000;

type Options = {
  env: Record<string, string | undefined>;
  /** Simpul's own data, `.simpul` in the checkout. */
  dataDir: string;
  onProgress?: (message: string) => void;
};

/** The database that DATABASE_URL names, checked; without it the bundled PostgreSQL, started. */
export async function openDatabase({ env, dataDir, onProgress }: Options): Promise<OpenDatabase> {
  const url = env.DATABASE_URL;
  if (!url) return { ...(await startPostgres({ dataDir: join(dataDir, 'postgres'), onProgress })), bundled: true };
  await requireUsable(url);
  return { url, bundled: false, ended: new Promise<void>(() => {}), stop: async () => {} };
}

async function requireUsable(url: string): Promise<void> {
  const { version, missing } = await look(url);
  if (version < OLDEST_VERSION) {
    throw new Problem(
      `DATABASE_URL menunjuk PostgreSQL ${version}, sedangkan Simpul memerlukan ${OLDEST_VERSION} atau lebih baru: perbarui server itu, atau kosongkan DATABASE_URL agar PostgreSQL bawaan yang dipakai.`,
      `DATABASE_URL names a PostgreSQL ${version}, and Simpul needs ${OLDEST_VERSION} or newer: upgrade that server, or unset DATABASE_URL to use the bundled PostgreSQL.`,
    );
  }
  if (missing.length > 0) {
    throw new Problem(
      `PostgreSQL pada DATABASE_URL belum punya ekstensi ${missing.join(', ')}: pasang paket postgresql-contrib di server itu.`,
      `The PostgreSQL of DATABASE_URL lacks the extensions ${missing.join(', ')}: install the package postgresql-contrib on that server.`,
    );
  }
}

async function look(url: string): Promise<{ version: number; missing: string[] }> {
  try {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS });
    await client.connect();
    try {
      const { rows } = await client.query<{ version: string; available: string[] }>(
        `select current_setting('server_version_num') as version,
                array(select name::text from pg_available_extensions where name = any ($1)) as available`,
        [EXTENSIONS],
      );
      const { version, available } = rows[0] ?? { version: '0', available: [] };
      return { version: Math.floor(Number(version) / 10_000), missing: EXTENSIONS.filter((name) => !available.includes(name)) };
    } finally {
      await client.end();
    }
  } catch (error) {
    // pg's own messages name the host, the user or the database, never the password.
    const reason = error instanceof Error ? error.message || String(error.cause ?? error.name) : String(error);
    throw new Problem(
      `PostgreSQL pada DATABASE_URL tidak dapat dihubungi (${reason}): periksa alamat, nama, dan sandinya, atau kosongkan DATABASE_URL agar PostgreSQL bawaan yang dipakai.`,
      `The PostgreSQL of DATABASE_URL cannot be reached (${reason}): check its address, name and password, or unset DATABASE_URL to use the bundled PostgreSQL.`,
    );
  }
}
