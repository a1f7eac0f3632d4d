import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@simpul/postgres';
import { apiCli, apiServer, buildApps } from '@simpul/scripts/apps';
import { root } from '@simpul/scripts/command';
import { startServer } from '@simpul/scripts/servers';
import { apiEnv, readSettings } from '@simpul/scripts/settings';
import { measureList } from './list.ts';
import { measurePhotos } from './photo.ts';
import { measureSaving } from './saving.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const settings = {
  ...readSettings({ API_PORT: '4290', PORTAL_PORT: '3290' }),
  filesDir: join(root, '.simpul', 'bench', 'files'),
};

/** Measures a running API over a kampung in every village. The data set is made once and kept. */
await buildApps();
const postgres = await startPostgres({ dataDir: join(root, '.simpul', 'bench', 'postgres') });
try {
  const env = { ...apiEnv(settings, postgres.url), COST_PER_MINUTE: '100000000', REQUESTS_PER_MINUTE: '100000000' };
  for (const verb of ['migrate', 'seed', 'national'] as const) await apiCli(verb, env);
  const api = await startServer(apiServer(settings, env));
  try {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
    say(`\nCommit ${commit}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
    say(await measureSaving(settings.apiUrl, postgres.url));
    say(await measurePhotos(settings.apiUrl));
    await measureList(settings.apiUrl, say);
  } finally {
    await api.stop();
  }
} finally {
  await postgres.stop();
}
