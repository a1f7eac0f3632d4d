import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@simpul/postgres';
import { apiCli, apiServer, buildApps } from '@simpul/scripts/apps';
import { root } from '@simpul/scripts/command';
import { startServer } from '@simpul/scripts/servers';
import { apiEnv, readSettings } from '@simpul/scripts/settings';
import { measureEngine } from './engine.ts';
import { measureList } from './list.ts';
import { measureMatrix } from './matrix.ts';
import { measurePhotos } from './photo.ts';
import { measurePlan } from './plan.ts';
import { measureQueue } from './queue.ts';
import { measureSuggestions } from './suggestions.ts';
import { measureSaving } from './saving.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const settings = {
  ...readSettings({ API_PORT: '4290', PORTAL_PORT: '3290' }),
  filesDir: join(root, '.simpul', 'bench', 'files'),
};

type Part = (apiUrl: string, databaseUrl: string) => Promise<unknown>;
const PARTS: Record<string, Part> = {
  saving: async (apiUrl, databaseUrl) => say(await measureSaving(apiUrl, databaseUrl)),
  photos: async (apiUrl) => say(await measurePhotos(apiUrl)),
  list: (apiUrl) => measureList(apiUrl, say),
  matrix: (apiUrl) => measureMatrix(apiUrl, say),
  queue: (apiUrl, databaseUrl) => measureQueue(apiUrl, databaseUrl, say),
  suggestions: (apiUrl, databaseUrl) => measureSuggestions(apiUrl, databaseUrl, say),
};

/** Measured in this process: they need nothing that runs. */
const PURE_PARTS: Record<string, () => unknown> = {
  engine: () => measureEngine(say),
  plan: () => measurePlan(say),
};

const named = process.argv.slice(2);
const isAsked = (name: string) => named.length === 0 || named.includes(name);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
say(`Commit ${commit}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);
for (const [name, measure] of Object.entries(PURE_PARTS)) if (isAsked(name)) measure();
if (Object.keys(PARTS).some(isAsked)) await measureRunning();

/** Measures a running API over a kampung in every village; the parts named on the command line, or all. The data set is made once and kept. */
async function measureRunning(): Promise<void> {
  await buildApps();
  const postgres = await startPostgres({ dataDir: join(root, '.simpul', 'bench', 'postgres') });
  try {
    const env = { ...apiEnv(settings, postgres.url), COST_PER_MINUTE: '100000000', REQUESTS_PER_MINUTE: '100000000' };
    for (const verb of ['migrate', 'seed', 'national'] as const) await apiCli(verb, env);
    const api = await startServer(apiServer(settings, env));
    try {
      for (const [name, measure] of Object.entries(PARTS)) if (isAsked(name)) await measure(settings.apiUrl, postgres.url);
    } finally {
      await api.stop();
    }
  } finally {
    await postgres.stop();
  }
}
