import { createHash } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { AuditBlockRow } from './block.entity.ts';

/** What the first block builds on. */
export const NO_HASH = '0'.repeat(64);
const LINES_PER_BLOCK = 1_000;

/**
 * A line as it is hashed: every column as a text, in this order, without a rounding in between. A
 * column that is added later needs a second form; the first one stays for the blocks that have it.
 */
const LINE_COLUMNS = [
  'a.id::text',
  `to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  'a."actorId"::text',
  'a."actorName"',
  'a."actorRole"',
  'a.action',
  'a.entity',
  'a."entityId"',
  'a."regionCode"',
  'a.summary::text',
  'a.before::text',
  'a.after::text',
  'a."requestId"',
  'a.address',
];
export type SealedLine = { id: string; texts: (string | null)[] };

/** Lines with the texts that are hashed. `from` names the table `ids` that chooses them. */
export const linesSql = (from: string): string =>
  `select a.id::text as id, array[${LINE_COLUMNS.join(', ')}] as texts from work.audit a join (${from}) ids on ids.id = a.id order by a.id`;

export const hashOfLine = ({ texts }: SealedLine): string => sha256(JSON.stringify(['simpul-audit-line-1', ...texts]));

export const hashOfBlock = ({ number, previousHash, sealedAt, lineIds, lineHashes }: Omit<AuditBlockRow, 'hash'>): string =>
  sha256(JSON.stringify(['simpul-audit-block-1', number, previousHash, sealedAt.toISOString(), lineIds, lineHashes]));

const sha256 = (words: string): string => createHash('sha256').update(words, 'utf8').digest('hex');

/** Seals every line that waits. Several processes may try: one does, the others have nothing to do. @returns the new blocks */
export async function sealTrail(dataSource: DataSource): Promise<AuditBlockRow[]> {
  const blocks: AuditBlockRow[] = [];
  for (;;) {
    const block = await dataSource.transaction(sealBlock);
    if (block) blocks.push(block);
    if (!block || block.lineIds.length < LINES_PER_BLOCK) return blocks;
  }
}

async function sealBlock(db: EntityManager): Promise<AuditBlockRow | null> {
  const [lock] = await db.query<{ mine: boolean }[]>(`select pg_try_advisory_xact_lock(hashtextextended('audit chain', 0)) as mine`);
  if (!lock?.mine) return null;
  const lines = await db.query<SealedLine[]>(
    `with ids as (delete from work.audit_unsealed where id in (select id from work.audit_unsealed order by id limit $1) returning id)
     ${linesSql('select id from ids')}`,
    [LINES_PER_BLOCK],
  );
  if (lines.length === 0) return null;
  const last = await lastBlock(db);
  const block = {
    number: (last?.number ?? 0) + 1,
    previousHash: last?.hash ?? NO_HASH,
    sealedAt: new Date(),
    lineIds: lines.map(({ id }) => id),
    lineHashes: lines.map(hashOfLine),
  };
  const sealed = db.create(AuditBlockRow, { ...block, hash: hashOfBlock(block) });
  await db.insert(AuditBlockRow, sealed);
  return sealed;
}

export const lastBlock = (db: EntityManager): Promise<AuditBlockRow | null> =>
  db.findOne(AuditBlockRow, { where: {}, order: { number: 'DESC' } });
