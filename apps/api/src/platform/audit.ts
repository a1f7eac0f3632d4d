import { Column, CreateDateColumn, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ROLE_NAMES, type Role } from '@simpul/domain/access.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import type { TrailKind } from '@simpul/domain/trail.ts';
import { actorOf, type Context } from './context.ts';

/** Who did what, when, from where; where signing in was refused, the actor is the account that was tried. Rows are only ever added, in the same transaction as the change. */
@Entity('audit')
@Index(['entity', 'entityId', 'at'])
@Index('audit_region', { synchronize: false })
export class AuditRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: string;
  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;
  @Column('uuid')
  actorId!: string;
  @Column('text')
  actorName!: string;
  /** The role the actor acted in; null: as the holder of their own account. */
  @Column('text', { nullable: true })
  actorRole!: Role | null;
  @Column('text')
  action!: string;
  @Column('text')
  entity!: string;
  @Column('text')
  entityId!: string;
  /** Region that the change concerns: who looks after it reads the row. Null for what a holder does with their own account. */
  @Column('text', { nullable: true })
  regionCode!: string | null;
  @Column('jsonb')
  summary!: BilingualText;
  @Column('jsonb', { nullable: true })
  before!: object | null;
  @Column('jsonb', { nullable: true })
  after!: object | null;
  @Column('text')
  requestId!: string;
  @Column('text')
  address!: string;
}

export type Change = {
  action: string;
  entity: TrailKind;
  entityId: string;
  /** Code of the region that it concerns; null for an account. */
  region: string | null;
  role: Role | null;
  summary: BilingualText;
  before?: object | null;
  after?: object | null;
};

/** Who acts, from where, in which transaction. */
export type Actions = Pick<Context, 'db' | 'actor' | 'requestId' | 'address'>;

/** Name of the role that a line was written in. */
export const nameOfActorRole = ({ actorRole }: Pick<AuditRow, 'actorRole'>): BilingualText =>
  actorRole === null ? text('pemilik akun', 'holder of the account') : ROLE_NAMES[actorRole];

export async function audit(tx: Actions, change: Change): Promise<void> {
  const { userId, name } = actorOf(tx);
  const { action, entity, entityId, region, role, summary, before = null, after = null } = change;
  const json = (value: object | null) => (value === null ? null : JSON.stringify(value));
  await tx.db.query(
    `insert into work.audit ("actorId", "actorName", "actorRole", action, entity, "entityId", "regionCode", summary, before, after, "requestId", address)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [userId, name, role, action, entity, entityId, region, json(summary), json(before), json(after), tx.requestId, tx.address],
  );
}
