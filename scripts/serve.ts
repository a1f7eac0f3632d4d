import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { openDatabase } from '@simpul/postgres/database';
import { claim, layout } from '@simpul/postgres/data-folder';
import { Problem } from '@simpul/postgres/problem';
import { live, liveOnlyWith, whenStopping } from './life.ts';
import { apiCli, apiServer, buildApps, demoAccounts, portalServer } from './apps.ts';
import { startServer } from './servers.ts';
import { apiEnv, readSettings, requireFreePorts, type Settings } from './settings.ts';
import { say, sinceStart, step } from './terminal.ts';

/** `npm start`: builds what changed, starts PostgreSQL, fills it on the first start, and serves API, admin and portal. */
await live(async () => {
  const options = readOptions();
  const settings = readSettings();
  await requireFreePorts(settings);
  if (options.reset) await reset(settings, options.yes ?? false);

  await step('Membangun aplikasi · building the apps', buildApps);

  const env = await step('Menyalakan basis data · starting the database', async () => {
    const database = await openDatabase({ env: process.env, dataDir: settings.dataDir });
    whenStopping(database.stop);
    liveOnlyWith(database.ended, () => new Problem('PostgreSQL berhenti sendiri.', 'PostgreSQL ended by itself.'));
    return apiEnv(settings, database.url);
  });

  await step('Menyiapkan tabel · preparing the tables', () => apiCli('migrate', env));
  if (settings.demo === '1')
    await step('Memuat data contoh bila belum ada · loading the demonstration data if absent', () => apiCli('seed', env));

  await step('Menyalakan API dan portal · starting the API and the portal', async () => {
    for (const server of [apiServer(settings, env), portalServer(settings)]) {
      const { ended, whyEnded, stop } = await startServer(server);
      whenStopping(stop);
      liveOnlyWith(ended, whyEnded);
    }
  });
  await welcome(settings, env);
});

function readOptions(): { reset?: boolean; yes?: boolean } {
  try {
    return parseArgs({ options: { reset: { type: 'boolean' }, yes: { type: 'boolean' } } }).values;
  } catch (error) {
    const given = process.argv.slice(2).join(' ');
    throw new Problem(
      `Pilihan «${given}» tidak dikenal; yang ada: --reset, --yes.`,
      `Unknown option "${given}"; there are --reset and --yes.`,
      {
        cause: error,
      },
    );
  }
}

async function welcome(settings: Settings, env: Record<string, string>): Promise<void> {
  say();
  say(`Simpul siap · Simpul is ready (${sinceStart()})`);
  say();
  say(`  Portal    ${settings.portalUrl}`);
  say(`  Admin     ${settings.apiUrl}/admin`);
  say(`  GraphQL   ${settings.apiUrl}/graphql`);
  say();
  if (settings.demo === '1') {
    say('Akun contoh · demonstration accounts');
    for (const account of await demoAccounts(env)) say(`  ${account.trimEnd()}`);
    say();
  }
  say(`Catatan · logs: ${settings.logDir}`);
  say('Ctrl-C menghentikan semuanya · stops everything');
}

/** Throws the bundled database and the files away, so that the start begins with fresh demonstration data. */
async function reset({ dataDir }: Settings, yes: boolean): Promise<void> {
  if (process.env.DATABASE_URL) {
    throw new Problem(
      '--reset hanya menghapus PostgreSQL bawaan: kosongkan DATABASE_URL, atau kosongkan basis data itu sendiri.',
      '--reset only deletes the bundled PostgreSQL: unset DATABASE_URL, or empty that database yourself.',
    );
  }
  await claim(layout(join(dataDir, 'postgres')));
  if (!yes && !(await confirm(`Hapus semua data di ${dataDir}? · Delete all data in ${dataDir}? (ya/yes) `))) {
    throw new Problem('Tidak ada yang dihapus. Jawab «ya», atau tambahkan --yes.', 'Nothing was deleted. Answer "yes", or add --yes.');
  }
  rmSync(dataDir, { recursive: true, force: true });
}

async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return ['ya', 'y', 'yes'].includes((await terminal.question(question)).trim().toLowerCase());
  } finally {
    terminal.close();
  }
}
