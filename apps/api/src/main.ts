import 'reflect-metadata';
import { ActivityRow } from './activity/activity.entity.ts';
import { makeApp } from './app.ts';
import { publishDueLevels } from './assessment/decision/level-publication.ts';
import { DocumentRow } from './document/document.entity.ts';
import { refreshLapsedBonds } from './integration/record/lapsed-bonds.ts';
import { PART_ROWS } from './integration/record/part.entity.ts';
import { makeFileStore } from './file/file-store.ts';
import { sweepUploads } from './file/upload.service.ts';
import { startNotifications } from './notification/jobs.ts';
import { makeDataSource, makePublicPool } from './platform/data-source.ts';
import { readEnv, type Env } from './platform/env.ts';
import { every } from './platform/every.ts';
import { makeLog } from './platform/log.ts';
import { emptyTrash } from './platform/trash.ts';
import { MemberRow, PlanItemRow } from './pokja/pokja.entity.ts';
import { publishDue } from './publication/schedule.service.ts';
import { refreshAfterAdoption } from './rubric/rubric.refresh.ts';
import { sealTrail } from './trail/chain.ts';

/** How often planned publications are made, and what has lain in the trash too long leaves it, with files that nothing uses. */
const SCHEDULE_MS = 20_000;
const TRASH_MS = 3_600_000;
/** How soon levels follow another rubric. */
const REFRESH_MS = 5_000;
const SEAL_MS = 10_000;

/** Starts the API and closes it in order: no new requests, then the running ones, then the database. */
async function main(env: Env): Promise<void> {
  const log = makeLog(env);
  const dataSource = await makeDataSource(env.DATABASE_URL).initialize();
  const pub = await makePublicPool(env, (message) => log.warn(message));
  const app = await makeApp({ env, dataSource, pub }, log);

  const scheduled = setInterval(() => {
    publishDue(dataSource).catch((error: unknown) => log.error({ err: error }, 'planned publications failed'));
  }, SCHEDULE_MS);
  const files = makeFileStore(env);
  const trash = setInterval(() => {
    emptyTrash(dataSource.manager, [ActivityRow, DocumentRow, MemberRow, PlanItemRow, ...PART_ROWS])
      .then(() => refreshLapsedBonds(dataSource.manager))
      .then(() => sweepUploads(dataSource, files))
      .catch((error: unknown) => log.error({ err: error }, 'the trash could not be emptied'));
  }, TRASH_MS);

  const stopNotifications = startNotifications(dataSource, env, log);
  const stopLevels = every(log, SCHEDULE_MS, 'decided levels could not be published', () => publishDueLevels(dataSource));
  const stopSealing = every(log, SEAL_MS, 'the audit trail could not be sealed', async () => {
    // The log is another place than the database: a chain written anew has none of these.
    for (const { number, hash, lineIds } of await sealTrail(dataSource))
      log.info({ block: number, hash, lines: lineIds.length }, 'audit trail sealed');
  });

  const stopRefreshing = every(log, REFRESH_MS, 'the levels could not be computed anew', () => refreshAfterAdoption(dataSource));

  const stop = async () => {
    clearInterval(scheduled);
    clearInterval(trash);
    await app.close();
    await stopNotifications();
    await stopLevels();
    await stopSealing();
    await stopRefreshing();
    await pub.end();
    await dataSource.destroy();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());

  const address = await app.listen({ host: env.HOST, port: env.API_PORT });
  log.info({ address }, 'listening');
}

try {
  await main(readEnv());
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exit(1);
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'The port of the API is taken by another program. Set API_PORT to a free one.';
  if (code === 'ECONNREFUSED') return 'The database at DATABASE_URL does not answer. Start it, or correct the address.';
  return error.message;
}
