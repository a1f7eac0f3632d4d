import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from '@simpul/domain/access.ts';
import { Region } from '../region/region.entity.ts';

/** Somebody who may sign in. */
@Entity('person')
@Check('person_email_lower', 'email = lower(email)')
@Check('person_second_factor', '"secondFactorSince" is null or "secondFactorSecret" is not null')
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
  /** Since when this person may not sign in; null while they may. */
  @Column('timestamptz', { nullable: true })
  deactivatedAt!: Date | null;
  /** Since when signing in asks for a code; null without a second factor, and until its first code has confirmed it. */
  @Column('timestamptz', { nullable: true })
  secondFactorSince!: Date | null;
  /** What the codes are made from, encrypted. */
  @Column('text', { nullable: true })
  secondFactorSecret!: string | null;
  /** Time step of the last code that was accepted: no code works twice. */
  @Column('integer', { nullable: true })
  secondFactorStep!: number | null;
  /** Hashes of the recovery codes that are left. */
  @Column('text', { array: true, default: [] })
  recoveryHashes!: string[];
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
  @Index()
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
  /** Family of the browser and address, so that the person recognises it. */
  @Column('text', { default: '' })
  browser!: string;
  @Column('text', { default: '' })
  address!: string;
}

/** How often something secret was guessed at of late; written by the limiter's library. */
@Entity('guess')
export class GuessRow {
  @PrimaryColumn('varchar', { length: 255 })
  key!: string;
  @Column('integer', { default: 0 })
  points!: number;
  /** Milliseconds since 1970. */
  @Column('bigint', { nullable: true })
  expire!: string | null;
}

/** A way in for somebody without an account, or without their password. Only the hash of its secret is kept. */
@Entity('invitation')
export class InvitationRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Index({ unique: true })
  @Column('text')
  tokenHash!: string;
  @Column('text')
  email!: string;
  @Column('text')
  name!: string;
  /** Null for a new password of an account that has its roles. */
  @Column('text', { nullable: true })
  role!: Role | null;
  @ForeignKey(() => Region)
  @Column('text')
  regionCode!: string;
  @Column('text', { array: true, nullable: true })
  programmes!: string[] | null;
  @Column('date', { nullable: true })
  validTo!: string | null;
  /** Null for a link made on the server itself: the first account of an installation. */
  @ForeignKey(() => PersonRow)
  @Column('uuid', { nullable: true })
  invitedById!: string | null;
  @Column('timestamptz')
  expiresAt!: Date;
  /** When it was used or taken back. */
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
