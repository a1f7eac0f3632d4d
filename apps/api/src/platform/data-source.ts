import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from '../features.ts';
import { migrations } from '../../migrations/index.ts';
import type { Env } from './env.ts';

const SEARCH_OPTIONS = '-c pg_trgm.word_similarity_threshold=0.4';

/** Connection to the working tables. The schema is changed by migrations alone. */
export function makeDataSource(url: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    schema: 'work',
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    poolSize: 10,
    applicationName: 'simpul',
    extra: { connectionTimeoutMillis: 5_000, statement_timeout: 15_000, options: SEARCH_OPTIONS },
  });
}

/**
 * Connections of the public readers. They step down to a role that may read the schema `pub` and
 * nothing else, so that no mistake in a public resolver can reach a working table.
 */
export async function makePublicPool(
  env: Pick<Env, 'DATABASE_URL' | 'PUBLIC_DATABASE_URL'>,
  warn: (message: string) => void,
): Promise<pg.Pool> {
  const readOnly = `${SEARCH_OPTIONS} -c default_transaction_read_only=on`;
  const open = (connectionString: string, options: string) => {
    const pool = new pg.Pool({
      connectionString,
      options,
      max: 10,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 5_000,
      application_name: 'simpul-public',
    });
    // A connection that dies while idle or in use must not take the process with it.
    pool.on('error', () => {});
    pool.on('connect', (client) => client.on('error', () => {}));
    return pool;
  };
  if (env.PUBLIC_DATABASE_URL) return open(env.PUBLIC_DATABASE_URL, readOnly);
  const pool = open(env.DATABASE_URL, `${readOnly} -c role=simpul_public`);
  try {
    await pool.query('select 1');
    return pool;
  } catch (error) {
    await pool.end();
    warn(
      `The role simpul_public cannot be used (${String(error)}); public reads use a read-only connection of the main role. Set PUBLIC_DATABASE_URL to separate them.`,
    );
    return open(env.DATABASE_URL, readOnly);
  }
}
