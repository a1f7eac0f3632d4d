import type { DataSource, EntityManager } from 'typeorm';
import { AuditBlockRow } from './block.entity.ts';
import { hashOfBlock, hashOfLine, linesSql, NO_HASH, type SealedLine } from './chain.ts';

export type Verdict = {
  blocks: number;
  lines: number;
  /** Lines that the next block will hold. */
  waiting: number;
  /** Hash of the last block; null when there is none. */
  head: string | null;
  /** The first thing that does not fit, in words; null when everything does. */
  broken: string | null;
};

/**
 * Walks the chain from its beginning and computes every hash again. With a hash that was noted
 * earlier it also says whether the chain still holds it: whoever owns the database could write a
 * whole new chain, but not one with that hash in it.
 */
export function verifyTrail(dataSource: DataSource, noted: string | null = null): Promise<Verdict> {
  return dataSource.transaction('REPEATABLE READ', async (db) => {
    // Some million lines take their time.
    await db.query('set local statement_timeout = 0');
    const verdict: Verdict = { blocks: 0, lines: 0, waiting: 0, head: null, broken: null };
    let hasNoted = noted === null;
    for await (const block of blocksFrom(db, 1)) {
      verdict.broken = await problemOfBlock(db, block, verdict);
      if (verdict.broken) return verdict;
      hasNoted ||= block.hash === noted;
      verdict.blocks = block.number;
      verdict.lines += block.lineIds.length;
      verdict.head = block.hash;
    }
    const [rest] = await db.query<{ waiting: number; stray: string | null }[]>(
      `select (select count(*)::int from work.audit_unsealed) as waiting,
         (select min(id)::text from (
            select id from work.audit except select unnest("lineIds") from work.audit_block except select id from work.audit_unsealed) s) as stray`,
    );
    verdict.waiting = rest?.waiting ?? 0;
    if (rest?.stray) verdict.broken = `line ${rest.stray} is in no block and does not wait for one`;
    else if (!hasNoted) verdict.broken = `no block has the hash ${noted}`;
    return verdict;
  });
}

async function problemOfBlock(db: EntityManager, block: AuditBlockRow, before: Verdict): Promise<string | null> {
  const { number, previousHash, hash, lineIds, lineHashes } = block;
  if (number !== before.blocks + 1) return `block ${before.blocks + 1} is missing`;
  if (previousHash !== (before.head ?? NO_HASH)) return `block ${number} does not build on block ${before.blocks}`;
  if (hash !== hashOfBlock(block)) return `block ${number} was changed`;
  const lines = new Map((await readLines(db, lineIds)).map((line) => [line.id, line]));
  for (const [at, id] of lineIds.entries()) {
    const line = lines.get(id);
    if (!line) return `line ${id} of block ${number} is missing`;
    if (hashOfLine(line) !== lineHashes[at]) return `line ${id} of block ${number} was changed`;
  }
  return null;
}

const readLines = (db: EntityManager, ids: readonly string[]): Promise<SealedLine[]> =>
  db.query(linesSql('select unnest($1::bigint[]) as id'), [ids]);

async function* blocksFrom(db: EntityManager, first: number): AsyncGenerator<AuditBlockRow> {
  for (let after = first - 1; ;) {
    const block = await db
      .createQueryBuilder(AuditBlockRow, 'b')
      .where('b.number > :after', { after })
      .orderBy('b.number')
      .limit(1)
      .getOne();
    if (!block) return;
    yield block;
    after = block.number;
  }
}

/** Blocks with their lines, one JSON text each, for a check elsewhere. */
export async function* exportTrail(dataSource: DataSource, first: number, last: number): AsyncGenerator<string> {
  for await (const block of blocksFrom(dataSource.manager, first)) {
    if (block.number > last) return;
    const lines = await readLines(dataSource.manager, block.lineIds);
    yield JSON.stringify({ ...block, lines: lines.map(({ texts }) => texts) });
  }
}
