import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from '@simpul/domain/access.ts';
import { Region } from '../region/region.entity.ts';

/** Somebody who may sign in. */
@Entity('person')
@Check('person_email_lower', 'email = lower(email)')
export class PersonRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Index({ unique: true })
  @Column('text')
  email!: string;
  @Column('text')
  name!: string;
  /** argon2id. */
  @Column('text')
  passwordHash!: string;
  @Column('boolean', { default: false })
  sampleData!: boolean;
}

/** Role × region × programmes × validity. */
@Entity('role_assignment')
export class RoleAssignmentRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => PersonRow)
  @Index()
  @Column('uuid')
  personId!: string;
  @Column('text')
  role!: Role;
  @ForeignKey(() => Region)
  @Column('text')
  regionCode!: string;
  /** Null: not bound to programmes. */
  @Column('text', { array: true, nullable: true })
  programmes!: string[] | null;
  @Column('date', { default: () => 'current_date' })
  validFrom!: string;
  @Column('date', { nullable: true })
  validTo!: string | null;
}

/** A signed-in browser. Only the hash of its secret is kept. */
@Entity('session')
export class SessionRow {
  @PrimaryColumn('text')
  hash!: string;
  @ForeignKey(() => PersonRow)
  @Index()
  @Column('uuid')
  personId!: string;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
  @Column('timestamptz')
  lastSeenAt!: Date;
}
