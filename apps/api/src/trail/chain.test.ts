import { text } from '@simpul/domain/text.ts';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { DataSource } from 'typeorm';
import { useApi, type Someone } from '../../test/api.ts';
import { audit } from '../platform/audit.ts';
import { AuditBlockRow, UnsealedRow } from './block.entity.ts';
import { exportTrail, verifyTrail } from './chain-verify.ts';
import { sealTrail } from './chain.ts';

const api = useApi();
const actor = { userId: '00000000-0000-4000-8000-000000000001', name: 'Petugas', assignments: [] };

/** One line; `n` tells them apart. */
const write = (n: number, db: Pick<DataSource['manager'], 'query'> = api.db.manager) =>
  audit(
    { db: db as DataSource['manager'], actor, requestId: 'test', address: '10.0.0.1' },
    {
      action: 'kampung.edit',
      entity: 'kampung',
      entityId: `k${n}`,
      region: '63.01.03.2006',
      role: 'OPD_KB',
      summary: text(`Baris ${n}`, `Line ${n}`),
      after: { n },
    },
  );
const idOf = async (n: number): Promise<string> =>
  (await api.db.query('select id::text from work.audit where "entityId" = $1', [`k${n}`]))[0].id;
const linesOf = (blocks: AuditBlockRow[]) => blocks.map(({ lineIds }) => lineIds);
/** What only the owner of the database can do. */
async function tamper(statement: string, values: unknown[] = []): Promise<void> {
  await api.db.query(`alter table work.audit disable trigger all`);
  await api.db.query(`alter table work.audit_block disable trigger all`);
  await api.db.query(statement, values);
  await api.db.query(`alter table work.audit enable trigger all`);
  await api.db.query(`alter table work.audit_block enable trigger all`);
}

test('lines are sealed into blocks that build on each other, and the chain is whole', async () => {
  expect(await sealTrail(api.db)).toEqual([]);
  expect(await verifyTrail(api.db)).toEqual({ blocks: 0, lines: 0, waiting: 0, head: null, broken: null });
  for (const n of [1, 2, 3]) await write(n);
  const [first] = await sealTrail(api.db);
  expect(first?.lineIds).toEqual([await idOf(1), await idOf(2), await idOf(3)]);
  await write(4);
  expect((await verifyTrail(api.db)).waiting).toBe(1);
  const [second] = await sealTrail(api.db);
  expect(second).toMatchObject({ number: 2, previousHash: first?.hash, lineIds: [await idOf(4)] });
  expect(await verifyTrail(api.db, first?.hash)).toEqual({ blocks: 2, lines: 4, waiting: 0, head: second?.hash, broken: null });
});

test('a line that is committed late, with a lower number, is in a later block; one that is taken back leaves only a gap', async () => {
  const slow = api.db.createQueryRunner();
  const undone = api.db.createQueryRunner();
  await slow.startTransaction();
  await undone.startTransaction();
  await write(10, slow.manager);
  await write(11, undone.manager);
  await write(12);
  expect(linesOf(await sealTrail(api.db))).toEqual([[await idOf(12)]]);
  expect((await verifyTrail(api.db)).broken).toBeNull();
  await undone.rollbackTransaction();
  await slow.commitTransaction();
  await Promise.all([slow.release(), undone.release()]);
  expect(BigInt(await idOf(10))).toBeLessThan(BigInt(await idOf(12)));
  expect(linesOf(await sealTrail(api.db))).toEqual([[await idOf(10)]]);
  expect(await verifyTrail(api.db)).toMatchObject({ waiting: 0, broken: null });
});

test('several processes seal at once: each line is in one block, and the chain does not fork', async () => {
  const before = (await verifyTrail(api.db)).lines;
  await api.db.query(
    `insert into work.audit ("actorId", "actorName", "actorRole", action, entity, "entityId", summary, "requestId", address)
     select $1, 'Petugas', 'OPD_KB', 'kampung.edit', 'kampung', 'many' || n, '{"id": "Banyak", "en": "Many"}', 'test', '-' from generate_series(1, 2500) n`,
    [actor.userId],
  );
  const sealed = await Promise.all([1, 2, 3, 4].map(() => sealTrail(api.db)));
  expect(
    sealed
      .flat()
      .sort((a, b) => a.number - b.number)
      .map(({ lineIds }) => lineIds.length),
  ).toEqual([1000, 1000, 500]);
  expect(await verifyTrail(api.db)).toMatchObject({ lines: before + 2500, waiting: 0, broken: null });
});

test('neither a line nor a block is changed, removed or emptied by a slip', async () => {
  for (const table of ['audit', 'audit_block'])
    for (const statement of [`delete from work.${table}`, `truncate work.${table} cascade`])
      await expect(api.db.query(statement)).rejects.toThrow('is append-only');
  await expect(api.db.query(`update work.audit set address = '-'`)).rejects.toThrow('audit is append-only');
  await expect(api.db.query(`update work.audit_block set hash = '-'`)).rejects.toThrow('audit_block is append-only');
});

test('what the owner of the database changes behind its back is found, with the line', async () => {
  const broken = async () => (await verifyTrail(api.db)).broken;
  const id = await idOf(2);
  const was = (await api.db.query('select to_jsonb(a) as line from work.audit a where id = $1', [id]))[0].line;

  await tamper(`update work.audit set after = '{"n": 2.0}' where id = $1`, [id]);
  expect(await broken()).toBe(`line ${id} of block 1 was changed`);
  await tamper(`update work.audit set after = '{"n": 2}', at = at + interval '1 microsecond' where id = $1`, [id]);
  expect(await broken()).toBe(`line ${id} of block 1 was changed`);
  await tamper(`delete from work.audit where id = $1`, [id]);
  expect(await broken()).toBe(`line ${id} of block 1 is missing`);
  await tamper(`insert into work.audit overriding system value select * from jsonb_populate_record(null::work.audit, $1)`, [was]);
  expect(await broken()).toBeNull();

  // A line slipped in without waiting for its seal.
  await tamper(
    `insert into work.audit overriding system value select * from jsonb_populate_record(null::work.audit, $1::jsonb || '{"id": 900000}')`,
    [was],
  );
  expect(await broken()).toBe('line 900000 is in no block and does not wait for one');
  await tamper('delete from work.audit where id = 900000');

  const third = await api.db.manager.findOneByOrFail(AuditBlockRow, { number: 3 });
  await tamper(`update work.audit_block set "lineHashes"[1] = repeat('0', 64) where number = 3`);
  expect(await broken()).toBe('block 3 was changed');
  await tamper('delete from work.audit_block where number = 3');
  expect(await broken()).toBe('block 3 is missing');
  await api.db.manager.insert(AuditBlockRow, third);
  expect(await broken()).toBeNull();
});

test('a chain that was written anew fits in itself, but holds no hash that was noted before', async () => {
  const { head } = await verifyTrail(api.db);
  await tamper(`update work.audit set "actorName" = 'Orang lain' where "entityId" = 'k1'`);
  await tamper('delete from work.audit_block');
  await api.db.query('insert into work.audit_unsealed (id) select id from work.audit');
  await sealTrail(api.db);
  expect((await verifyTrail(api.db)).broken).toBeNull();
  expect((await verifyTrail(api.db, head)).broken).toBe(`no block has the hash ${head}`);
});

test('an exported block can be checked with nothing but SHA-256', async () => {
  const exported: string[] = [];
  for await (const block of exportTrail(api.db, 2, 2)) exported.push(block);
  const { number, hash, previousHash, sealedAt, lineIds, lineHashes, lines } = JSON.parse(exported.join());
  const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
  expect(lines.map((texts: unknown[]) => sha256(['simpul-audit-line-1', ...texts]))).toEqual(lineHashes);
  expect(sha256(['simpul-audit-block-1', number, previousHash, sealedAt, lineIds, lineHashes])).toBe(hash);
});

test('who may read the trail reads how far it is sealed, nobody else', async () => {
  const ask = (as?: Someone) => api.ask('{ trailSeal { block hash sealedAt waitingCount } }', {}, as);
  await write(20);
  const { head, blocks } = await verifyTrail(api.db);
  const waitingCount = await api.db.manager.count(UnsealedRow);
  expect((await ask(await api.someone('OPD_KB', '63.01'))).data.trailSeal).toMatchObject({ block: blocks, hash: head, waitingCount });
  expect((await ask(await api.someone('POKJA_OPERATOR', '63.01.03.2006'))).errors[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await ask()).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
