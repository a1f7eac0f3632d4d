import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openDatabase } from '@simpul/postgres/database';
import { Problem } from '@simpul/postgres/problem';
import { apiCli, buildApps } from './apps.ts';
import { root, stopGroup } from './command.ts';
import { live, liveOnlyWith, whenStopping } from './life.ts';
import { apiEnv, portalEnv, readSettings, requireFreePorts } from './settings.ts';
import { say, step } from './terminal.ts';

/** `npm run dev`: the API, the portal and the admin app from source, each saved file served in about a second. */
await live(async () => {
  const settings = readSettings();
  await requireFreePorts(settings);
  const adminUrl = `http://localhost:${process.env.ADMIN_PORT ?? '5173'}/admin/`;
  await step('Membangun sekali · building once', buildApps);
  const database = await step('Menyalakan basis data · starting the database', () =>
    openDatabase({ env: process.env, dataDir: settings.dataDir }),
  );
  whenStopping(database.stop);
  const api = { ...apiEnv(settings, database.url), NODE_ENV: 'development' };
  await step('Menyiapkan tabel dan data contoh · preparing tables and demonstration data', async () => {
    await apiCli('migrate', api);
    await apiCli('seed', api);
  });

  const portal = { ...portalEnv(settings), NODE_ENV: 'development' };
  startApp('api', api);
  startApp('portal', portal);
  startApp('admin', portal);
  say(`\nPortal ${settings.portalUrl} · Admin ${adminUrl} · GraphQL ${settings.apiUrl}/graphql · Ctrl-C\n`);
});

/** Runs an app's `dev` script; every line it writes is marked with the app's name. */
function startApp(app: string, env: Record<string, string>): void {
  const child = spawn('pnpm', ['run', 'dev'], {
    cwd: join(root, 'apps', app),
    env: { ...process.env, ...env },
    detached: true,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const output of [child.stdout, child.stderr])
    createInterface({ input: output }).on('line', (line) => say(`${app.padEnd(6)} │ ${line}`));
  const ended = once(child, 'exit');
  whenStopping(async () => {
    stopGroup(child.pid, 'SIGTERM');
    await ended;
  });
  liveOnlyWith(ended, () => new Problem(`«${app}» berhenti sendiri; lihat di atas.`, `"${app}" ended by itself; see above.`));
}
