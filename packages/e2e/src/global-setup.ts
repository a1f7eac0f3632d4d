import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startPostgres } from '@simpul/postgres';
import { apiCli, apiServer, portalServer } from '@simpul/scripts/apps';
import { startServer } from '@simpul/scripts/servers';
import { apiEnv, readSettings } from '@simpul/scripts/settings';
import { apiUrl, portalUrl, ports } from './addresses.ts';

type Stop = () => Promise<void>;

/** Starts the built apps on free ports over a database of their own, filled with the demonstration data. */
export default async function setUp(): Promise<Stop> {
  const folder = mkdtempSync(join(tmpdir(), 'simpul-e2e-'));
  const settings = {
    ...readSettings({
      ...ports,
      HOST: '127.0.0.1',
      PUBLIC_API_URL: apiUrl,
      PUBLIC_PORTAL_URL: portalUrl,
      SECRET_KEY: randomBytes(32).toString('hex'),
    }),
    filesDir: join(folder, 'files'),
    logDir: fileURLToPath(new URL('../test-results/logs', import.meta.url)),
  };
  const stops: Stop[] = [async () => rmSync(folder, { recursive: true, force: true })];
  const stopAll = async () => {
    for (const stop of stops.reverse()) await stop();
  };
  try {
    const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), settings: { fsync: 'off' } });
    stops.push(postgres.stop);
    // One machine asks as much as a thousand visitors would.
    const env = { ...apiEnv(settings, postgres.url), COST_PER_MINUTE: '100000000', REQUESTS_PER_MINUTE: '100000000' };
    await apiCli('migrate', env);
    await apiCli('seed', env);
    for (const server of [apiServer(settings, env), portalServer(settings)]) stops.push((await startServer(server)).stop);
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}
