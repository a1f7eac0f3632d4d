import { createHash } from 'node:crypto';
import { text } from '@simpul/domain/text.ts';
import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';
import { actorOf, type Context } from './context.ts';
import { badInput, Refusal } from './errors.ts';

const KEY_MAX = 200;

/** One row per key a client has used, with what its first use made. */
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
 * Runs `work` once per (actor, key): the same key again returns the first result's id without a
 * second effect, also when two arrive at once. Call it first inside the verb's transaction.
 * @throws Refusal BAD_USER_INPUT for a key that is too long, CONFLICT when the key was used for another request.
 */
export async function once(tx: Context, key: string | null | undefined, request: object, work: () => Promise<string>): Promise<string> {
  if (!key) return work();
  if (key.length > KEY_MAX)
    throw badInput(
      'idempotencyKey',
      text(`Kunci idempotensi paling panjang ${KEY_MAX} huruf.`, `The idempotency key may have ${KEY_MAX} characters at most.`),
    );
  const { userId } = actorOf(tx);
  const requestHash = createHash('sha256').update(JSON.stringify(request)).digest('hex');
  // The lock makes a second request with the same key wait until the first has committed.
  await tx.db.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${userId} ${key}`]);
  const earlier = await tx.db.findOneBy(IdempotencyRow, { actorId: userId, key });
  if (earlier && earlier.requestHash !== requestHash) {
    throw new Refusal(
      'CONFLICT',
      text('Kunci idempotensi ini sudah dipakai untuk permintaan lain.', 'This idempotency key was used for another request.'),
      'idempotencyKey',
    );
  }
  if (earlier) return earlier.entityId;
  const entityId = await work();
  await tx.db.insert(IdempotencyRow, { actorId: userId, key, requestHash, entityId });
  return entityId;
}
