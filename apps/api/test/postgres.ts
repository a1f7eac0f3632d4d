import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '@simpul/postgres';
import type { TestProject } from 'vitest/node';
import { makeDataSource } from '../src/platform/data-source.ts';
import { loadTemplate } from './template.ts';

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string;
  }
}

/** One PostgreSQL for the whole run, with one migrated template that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'simpul-test-'));
  const server = await startPostgres({
    dataDir,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query('create database template_simpul');
  await admin.end();
  const template = new URL(server.url);
  template.pathname = '/template_simpul';
  const dataSource = await makeDataSource(template.href).initialize();
  await dataSource.query('create schema if not exists work');
  await dataSource.runMigrations({ transaction: 'each' });
  await loadTemplate(dataSource);
  await dataSource.destroy();
  project.provide('serverUrl', server.url);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
