import { join } from 'node:path';
import { mustRun, root } from './command.ts';
import type { Server } from './servers.ts';
import { portalEnv, type Settings } from './settings.ts';

/** Turborepo skips what has not changed since it was last built. */
export async function buildApps(): Promise<void> {
  const args = ['run', 'build', '--output-logs=errors-only'];
  await mustRun(
    { id: 'Pembangunan aplikasi', en: 'Building the apps' },
    { program: 'turbo', args, env: { TURBO_TELEMETRY_DISABLED: '1' } },
  );
}

/** Runs a verb of the built API's command line that changes the database. */
export async function apiCli(verb: 'migrate' | 'seed' | 'national', env: Record<string, string>): Promise<void> {
  await mustRun({ id: `Langkah «${verb}»`, en: `The step "${verb}"` }, { ...apiCommand(verb, env), show: true });
}

/** The demonstration's accounts, one line each: address, password, office. */
export async function demoAccounts(env: Record<string, string>): Promise<string[]> {
  const output = await mustRun({ id: 'Daftar akun contoh', en: 'The list of accounts' }, apiCommand('accounts', env));
  const rows = output
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const widthOf = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) => row.map((word, column) => word.padEnd(widthOf(column))).join('   '));
}

const apiCommand = (verb: string, env: Record<string, string>) => ({
  program: process.execPath,
  args: ['dist/cli.js', verb],
  cwd: join(root, 'apps', 'api'),
  env,
});

export const apiServer = ({ host, apiPort, logDir }: Settings, env: Record<string, string>): Server => ({
  name: 'API',
  folder: 'apps/api',
  program: 'dist/main.js',
  env,
  address: `http://${host}:${apiPort}/readyz`,
  log: join(logDir, 'api.log'),
});

export const portalServer = (settings: Settings): Server => ({
  name: 'Portal',
  folder: 'apps/portal',
  program: 'server.ts',
  env: portalEnv(settings),
  address: `http://${settings.host}:${settings.portalPort}/healthz`,
  log: join(settings.logDir, 'portal.log'),
});
