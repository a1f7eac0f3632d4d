import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import pg from 'pg';
import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Role } from '@simpul/domain/access.ts';
import { makeApp } from '../src/app.ts';
import { PersonRow, RoleAssignmentRow } from '../src/identity/identity.entity.ts';
import { startSession } from '../src/identity/session.service.ts';
import { makeDataSource, makePublicPool } from '../src/platform/data-source.ts';
import { readEnv, type Env } from '../src/platform/env.ts';

export type Answer = {
  status: number;
  // A test reads whatever its own query asked for.
  // oxlint-disable-next-line typescript/no-explicit-any
  data: any;
  errors: {
    message: string;
    path?: string[];
    extensions: { code: string; field?: string; fields?: { field: string; message: string }[]; hint?: string; reference?: string };
  }[];
  body: string;
};

/** Somebody who asks: the cookie of a session. */
export type Someone = { personId: string; cookie: string };

export type Api = {
  env: Env;
  db: DataSource;
  pub: pg.Pool;
  app: FastifyInstance;
  ask: (query: string, variables?: object, as?: Pick<Someone, 'cookie'>, headers?: Record<string, string>) => Promise<Answer>;
  send: (request: InjectOptions) => Promise<Answer>;
  /** A new account with one role, signed in. */
  someone: (role: Role, region: string, programmes?: string[]) => Promise<Someone>;
  /** One more role for somebody. */
  addRole: (to: Someone, role: Role, region: string, programmes?: string[]) => Promise<void>;
};

/** The real API over a database of its own, for the tests of one file. `settings` are those that differ. */
export function useApi(settings: Record<string, string> = {}): Api {
  const api = {} as Api;
  let close: () => Promise<void> = async () => {};
  beforeAll(async () => {
    const url = await cloneTemplate();
    const env = readEnv({
      DATABASE_URL: url,
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      COST_PER_MINUTE: '100000000',
      REQUESTS_PER_MINUTE: '100000000',
      DEMO: '1',
      SECRET_KEY: 'for tests only, thirty-two characters',
      ...settings,
      FILES_DIR: await mkdtemp(path.join(tmpdir(), 'simpul-files-')),
    });
    const db = await makeDataSource(url).initialize();
    const pub = await makePublicPool(env, (message) => {
      throw new Error(message);
    });
    const app = await makeApp({ env, dataSource: db, pub }, pino({ level: 'silent' }));
    const send = async (request: InjectOptions): Promise<Answer> => {
      const response = await app.inject(request);
      const json = response.headers['content-type']?.toString().includes('json') ? response.json() : {};
      return { status: response.statusCode, data: json.data, errors: json.errors ?? [], body: response.body };
    };
    Object.assign(api, {
      env,
      db,
      pub,
      app,
      send,
      ask: (query: string, variables: object = {}, as?: Pick<Someone, 'cookie'>, headers: Record<string, string> = {}) =>
        send({ method: 'POST', url: '/graphql', payload: { query, variables }, headers: { ...headers, ...(as && { cookie: as.cookie }) } }),
      someone: async (role: Role, region: string, programmes: string[] | null = null) => {
        const person = db.manager.create(PersonRow, { email: `${randomUUID()}@simpul.test`, name: `${role} ${region}`, passwordHash: '-' });
        await db.manager.insert(PersonRow, person);
        await db.manager.insert(RoleAssignmentRow, { personId: person.id, role, regionCode: region, programmes });
        return { personId: person.id, cookie: `simpul=${await startSession(db.manager, person.id)}` };
      },
      addRole: async ({ personId }: Someone, role: Role, region: string, programmes: string[] | null = null) => {
        await db.manager.insert(RoleAssignmentRow, { personId, role, regionCode: region, programmes });
      },
    } satisfies Api);
    close = async () => {
      await rm(env.FILES_DIR, { recursive: true, force: true });
      await app.close();
      await pub.end();
      await db.destroy();
    };
  });
  afterAll(() => close());
  return api;
}

async function cloneTemplate(): Promise<string> {
  const url = new URL(inject('serverUrl'));
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await admin.query(`create database ${name} template template_simpul strategy file_copy`);
  await admin.end();
  url.pathname = `/${name}`;
  return url.href;
}
