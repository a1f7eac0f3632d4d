import { createHash } from 'node:crypto';
import { text } from '@simpul/domain/text.ts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { actorOf, type Context } from './context.ts';
import { badInput, Refusal } from './errors.ts';

const KEY_MAX = 200;

/** One row per key a client has used, with what its first use made: the id of a new row, or nothing. */
@Entity('idempotency')
export class IdempotencyRow {
  @PrimaryColumn('uuid')
  actorId!: string;
  @PrimaryColumn('text')
  key!: string;
  @Column('text')
  requestHash!: string;
  @Column('text')
  entityId!: string;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/**
 * Runs `work` once per (actor, key): the same key again has no second effect, also when two arrive
 * at once. Work that makes something returns its id, and so does the same key again; for other work
 * it is ''. Call it first inside the verb's transaction.
 * @throws Refusal BAD_USER_INPUT for a key that is too long, CONFLICT when the key was used for another request.
 */
export async function once(
  tx: Context,
  key: string | null | undefined,
  request: object,
  work: () => Promise<string | void>,
): Promise<string> {
  if (!key) return (await work()) ?? '';
  if (key.length > KEY_MAX)
    throw badInput(
      'idempotencyKey',
      text(`Kunci idempotensi paling panjang ${KEY_MAX} huruf.`, `The idempotency key may have ${KEY_MAX} characters at most.`),
    );
  const { userId: actorId } = actorOf(tx);
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  // Of two requests with one key the second waits here until the first has committed or given up.
  const claimed = await tx.db.query<unknown[]>(
    `insert into work.idempotency ("actorId", key, "requestHash", "entityId") values ($1, $2, $3, '') on conflict do nothing returning 1`,
    [actorId, key, requestHash],
  );
  if (claimed.length > 0) {
    const made = await work();
    if (made) await tx.db.update(IdempotencyRow, { actorId, key }, { entityId: made });
    return made ?? '';
  }
  const earlier = await tx.db.findOneByOrFail(IdempotencyRow, { actorId, key });
  if (earlier.requestHash === requestHash) return earlier.entityId;
  throw new Refusal(
    'CONFLICT',
    text('Kunci idempotensi ini sudah dipakai untuk permintaan lain.', 'This idempotency key was used for another request.'),
    'idempotencyKey',
  );
}
