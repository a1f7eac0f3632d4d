import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Problem } from '@simpul/postgres/problem';
import { root } from './command.ts';

export type Settings = ReturnType<typeof readSettings>;

/** Where Simpul listens and keeps its things; the same names as the API and the portal read. */
export function readSettings(env = process.env) {
  const host = env.HOST ?? '127.0.0.1';
  const apiPort = readPort('API_PORT', env.API_PORT ?? '4000');
  const portalPort = readPort('PORTAL_PORT', env.PORTAL_PORT ?? '3000');
  return {
    host,
    apiPort,
    portalPort,
    apiUrl: env.PUBLIC_API_URL ?? `http://localhost:${apiPort}`,
    portalUrl: env.PUBLIC_PORTAL_URL ?? `http://localhost:${portalPort}`,
    dataDir: join(root, '.simpul'),
    logDir: join(root, '.simpul', 'logs'),
    filesDir: env.FILES_DIR ?? join(root, '.simpul', 'files'),
    demo: env.DEMO ?? '1',
    secretKey: env.SECRET_KEY,
  };
}

export const apiEnv = (settings: Settings, databaseUrl: string): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  HOST: settings.host,
  API_PORT: String(settings.apiPort),
  PUBLIC_API_URL: settings.apiUrl,
  PUBLIC_PORTAL_URL: settings.portalUrl,
  FILES_DIR: settings.filesDir,
  ADMIN_DIR: join(root, 'apps', 'admin', 'dist'),
  DEMO: settings.demo,
  SECRET_KEY: settings.secretKey ?? keptSecret(settings),
  NODE_ENV: 'production',
});

/** The key of this data folder, made on the first start. */
function keptSecret({ dataDir }: Settings): string {
  const file = join(dataDir, 'secret-key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

export const portalEnv = (settings: Settings): Record<string, string> => ({
  HOST: settings.host,
  PORTAL_PORT: String(settings.portalPort),
  API_URL: `http://${settings.host}:${settings.apiPort}`,
  PUBLIC_API_URL: settings.apiUrl,
  PUBLIC_PORTAL_URL: settings.portalUrl,
  NODE_ENV: 'production',
});

/** Asked before anything slow is begun. */
export async function requireFreePorts({ host, apiPort, portalPort }: Settings): Promise<void> {
  await requireFree('API_PORT', host, apiPort);
  await requireFree('PORTAL_PORT', host, portalPort);
}

function requireFree(name: string, host: string, port: number): Promise<void> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', (error) =>
      fail(
        new Problem(
          `Port ${port} tidak dapat dipakai (${error.message}): hentikan program yang memakainya, atau pilih port lain, misalnya \`${name}=${port + 1} npm start\`.`,
          `Port ${port} cannot be used (${error.message}): stop the program that uses it, or choose another port, for example \`${name}=${port + 1} npm start\`.`,
        ),
      ),
    );
    probe.listen(port, host, () => probe.close(() => done()));
  });
}

function readPort(name: string, given: string): number {
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Problem(`${name} harus bilangan 1–65535, bukan «${given}».`, `${name} must be a number from 1 to 65535, not "${given}".`);
}
