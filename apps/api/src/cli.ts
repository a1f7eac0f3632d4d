import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../seeds/accounts.ts';
import { seed } from '../seeds/load.ts';
import { loadNational } from '../seeds/national.ts';
import { inviteSystemAdmin } from './identity/invitation.service.ts';
import { makeDataSource } from './platform/data-source.ts';
import { readEnv } from './platform/env.ts';
import { publishProgrammes } from './publication/programmes.ts';
import { publishRubrics } from './publication/rubrics.ts';
import { refreshAll } from './publication/summary.ts';
import { makeSchema, printContract } from './platform/schema.ts';
import { exportTrail, verifyTrail } from './trail/chain-verify.ts';

const CONTRACT = new URL('../../../packages/schema/schema.graphql', import.meta.url);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const commands: Record<string, { what: string; run: (args: string[]) => Promise<void> }> = {
  schema: {
    what: 'print the GraphQL schema into packages/schema',
    run: async () => writeFile(CONTRACT, printContract(await makeSchema())),
  },
  'schema:check': { what: 'fail when packages/schema is not what the code says', run: checkSchema },
  migrate: { what: 'bring the database up to date', run: () => withDatabase(migrate) },
  'migrate:new': {
    what: 'write the statements that lead from the tables to the entities: NAME',
    run: ([name]) => withDatabase((db) => draftMigration(db, name ?? 'change')),
  },
  seed: {
    what: 'load regions, programmes, the rubric and, with DEMO=1, the demonstration data; once',
    run: () => withDatabase((db) => seed(db, readEnv(), say)),
  },
  refresh: {
    what: 'compute bonds, depths and estimated levels again from the records: REGION, or everything',
    run: ([region]) => withDatabase((db) => refreshAll(db, (done, of) => say(`${done} of ${of} kampung are up to date`), region)),
  },
  'admin:invite': {
    what: 'a link to the first account of an installation, a system administrator: EMAIL NAME',
    run: ([email = '', ...name]) =>
      withDatabase(async (db) => {
        const token = await inviteSystemAdmin(db.manager, email, name.join(' ') || 'Admin sistem');
        say(`${readEnv().PUBLIC_API_URL}/admin/undangan/${token}`);
      }),
  },
  'audit:verify': {
    what: 'compute the hashes of the sealed audit trail again and fail at the first that does not fit: [HASH noted earlier]',
    run: ([noted]) => withDatabase((db) => verifyAudit(db, noted)),
  },
  'audit:export': {
    what: 'print blocks of the sealed audit trail, one JSON text a block: FIRST [LAST]',
    run: ([first = '1', last]) =>
      withDatabase(async (db) => {
        for await (const block of exportTrail(db, Number(first), Number(last ?? Infinity))) say(block);
      }),
  },
  national: {
    what: 'make a kampung in every village, with random sample data: for measurements',
    run: () => withDatabase((db) => loadNational(db, say)),
  },
  accounts: {
    what: 'list the demonstration accounts',
    run: async () => DEMO_ACCOUNTS.forEach(({ email, name }) => say(`${email}\t${DEMO_PASSWORD}\t${name}`)),
  },
};

async function verifyAudit(db: DataSource, noted?: string): Promise<void> {
  const { blocks, lines, waiting, head, broken } = await verifyTrail(db, noted);
  if (broken) throw new Error(`The audit trail is broken: ${broken}. ${blocks} blocks before it are whole.`);
  say(`The audit trail is whole: ${lines} lines in ${blocks} blocks, ${waiting} wait for the next. Last hash: ${head ?? 'none'}`);
}

async function checkSchema(): Promise<void> {
  if ((await readFile(CONTRACT, 'utf8')) !== printContract(await makeSchema())) {
    throw new Error('packages/schema/schema.graphql is stale. Run: pnpm --filter @simpul/api schema');
  }
}

async function withDatabase(work: (db: DataSource) => Promise<void>): Promise<void> {
  const dataSource = await makeDataSource(readEnv().DATABASE_URL).initialize();
  try {
    await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}

async function migrate(db: DataSource): Promise<void> {
  // Two starts at once take turns; the second finds nothing left to do.
  await db.query('create schema if not exists work');
  const done = await db.runMigrations({ transaction: 'each' });
  // A new version may build pages differently: lists then say truthfully which pages publishing would change.
  if (done.length > 0) {
    await publishProgrammes(db.manager);
    await publishRubrics(db.manager);
    await refreshAll(db);
  }
  say(done.length === 0 ? 'The database is up to date.' : `Applied: ${done.map(({ name }) => name).join(', ')}`);
}

/** A human reads the draft, completes it and adds it to migrations/index.ts. */
async function draftMigration(db: DataSource, name: string): Promise<void> {
  const { upQueries } = await db.driver.createSchemaBuilder().log();
  const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
  const className = `${name.replaceAll(/[^a-zA-Z]/g, '')}${stamp}`;
  const statements = upQueries.map(({ query }) => `    await runner.query(\`${query.replaceAll('`', '\\`')}\`);`).join('\n');
  const file = new URL(`../migrations/${stamp}-${name}.ts`, import.meta.url);
  await writeFile(
    file,
    `import type { MigrationInterface, QueryRunner } from 'typeorm';\n\nexport class ${className} implements MigrationInterface {\n  name = '${className}';\n\n  async up(runner: QueryRunner): Promise<void> {\n${statements}\n  }\n\n  async down(): Promise<void> {\n    throw new Error('Migrations run forward only');\n  }\n}\n`,
  );
  say(`Wrote ${file.pathname}`);
}

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
try {
  if (!command)
    throw new Error(
      `Usage: cli COMMAND\n${Object.entries(commands)
        .map(([key, { what }]) => `  ${key.padEnd(14)}${what}`)
        .join('\n')}`,
    );
  await command.run(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
