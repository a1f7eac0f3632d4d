import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryColumn,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
} from 'typeorm';
import { ProgrammeRow } from '../programme/programme.entity.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import type { Role } from '@simpul/domain/access.ts';
import type { BondKind, BondStatus, EvidenceKind, IntegrationState, Side } from '@simpul/domain/integration.ts';

/** The bond between one kampung and one thematic programme. */
@Entity('integration')
@Index('integration_open_once', ['kampungId', 'programmeCode'], {
  unique: true,
  where: `state not in ('DITOLAK', 'DIHENTIKAN', 'DICABUT')`,
})
@Index(['programmeCode', 'state'])
export class IntegrationRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => KampungRow)
  @Index()
  @Column('uuid')
  kampungId!: string;
  @ForeignKey(() => ProgrammeRow)
  @Column('text')
  programmeCode!: string;
  @Column('text')
  state!: IntegrationState;
  @Column('text')
  reason!: string;
  @Column('text', { array: true })
  targetFunctions!: string[];
  @Column('text')
  proposedBySide!: Side;
  /** Who proposed it; null for integrations that came with an import. */
  @Column('uuid', { nullable: true })
  proposedById!: string | null;
  /** Office or role to turn to on each side; never a private number. */
  @Column('text', { nullable: true })
  familyContact!: string | null;
  @Column('text', { nullable: true })
  agencyContact!: string | null;
  @Column('text', { nullable: true })
  suspendedFrom!: IntegrationState | null;
  @Column('int', { default: 1 })
  version!: number;
  @Column('boolean', { default: false })
  sampleData!: boolean;
  @CreateDateColumn({ type: 'timestamptz' })
  proposedAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

@Entity('integration_bond')
@Check('bond_status', 'status between 0 and 3')
export class IntegrationBondRow {
  @ForeignKey(() => IntegrationRow)
  @PrimaryColumn('uuid')
  integrationId!: string;
  @PrimaryColumn('text')
  kind!: BondKind;
  @Column('smallint')
  status!: BondStatus;
}

export type StoredEvidence = { kind: EvidenceKind; number: string; issuedOn: string; note: string | null };

/** One step in the life of an integration. Rows are only ever added. */
@Entity('integration_transition')
export class IntegrationTransitionRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => IntegrationRow)
  @Index()
  @Column('uuid')
  integrationId!: string;
  @Column('timestamptz')
  at!: Date;
  @Column('text')
  command!: string;
  @Column('text', { nullable: true })
  fromState!: IntegrationState | null;
  @Column('text')
  toState!: IntegrationState;
  @Column('text')
  actorName!: string;
  @Column('text')
  actorRole!: Role;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('jsonb')
  evidence!: StoredEvidence[];
}
