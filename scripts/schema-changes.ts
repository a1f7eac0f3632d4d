import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { root } from './command.ts';

const SCHEMA = 'packages/schema/schema.graphql';
const CHANGES = 'docs/api/changes.md';

/** Compares the schema with the last one that differs: a change that breaks callers must be announced in docs/api/changes.md. */
const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const before = earlierSchema();
const now = readFileSync(`${root}/${SCHEMA}`, 'utf8');
const announced = readFileSync(`${root}/${CHANGES}`, 'utf8');

const breaking = before === undefined ? [] : findBreakingChanges(buildSchema(before), buildSchema(now));
const silent = breaking.filter(({ description }) => !announced.includes(subjectOf(description)));
for (const { description } of silent) console.error(`Breaking and not announced in ${CHANGES}: ${description}`);
console.log(`${breaking.length} breaking changes, ${silent.length} of them not announced.`);
process.exit(silent.length === 0 ? 0 : 1);

/** The type and field that a sentence such as "Kampung.name was removed." speaks of. */
function subjectOf(description: string): string {
  return /\b[A-Z]\w+(\.\w+)?/.exec(description)?.[0] ?? description;
}

/** The committed schema when the working copy differs from it, else the one before; none without history. */
function earlierSchema(): string | undefined {
  try {
    const committed = git('show', `HEAD:${SCHEMA}`);
    return committed === readFileSync(`${root}/${SCHEMA}`, 'utf8') ? git('show', `HEAD~1:${SCHEMA}`) : committed;
  } catch {
    return undefined;
  }
}
