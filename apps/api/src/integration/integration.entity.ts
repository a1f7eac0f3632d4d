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
import type { BondKind, BondStatus } from '@simpul/domain/bonds.ts';
import type { IntegrationState, Side } from '@simpul/domain/integration.ts';

/** Scores of the official rubric by code of the indicator; null where one would give a hidden number away. */
export type Baseline = { on: string; scores: Record<string, number | null> };

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
  /** Code of the section of the working group that takes the programme in; null until it is decreed. */
  @Column('text', { nullable: true })
  pokjaSection!: string | null;
  /** How the rubric scored what the programme supports on the day both owners agreed; null before. */
  @Column('jsonb', { nullable: true })
  baseline!: Baseline | null;
  @Column('text', { nullable: true })
  suspendedFrom!: IntegrationState | null;
  @Column('int', { default: 1 })
  version!: number;
  /** When a document on its record was last changed or taken away: what the partner agency stated before is stated anew. */
  @Column('timestamptz', { nullable: true })
  proofChangedAt!: Date | null;
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
  /** Derived from the record, so that lists can sum it; `bond-facts.ts` keeps it. */
  @Column('smallint')
  status!: BondStatus;
  /** Who last checked its proof, and when; null when nobody has. */
  @Column('date', { nullable: true })
  verifiedOn!: string | null;
  @Column('text', { nullable: true })
  verifiedBy!: string | null;
  @Column('text', { nullable: true })
  verifiedRole!: Role | null;
  @Column('text', { nullable: true })
  remark!: string | null;
}

/** A bond that nobody has checked. */
export const UNCHECKED = { verifiedOn: null, verifiedBy: null, verifiedRole: null, remark: null };

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
  /** Who took it: some steps ask for a second person. Null for what came with an import. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;
  @Column('text')
  actorName!: string;
  @Column('text')
  actorRole!: Role;
  @Column('text', { nullable: true })
  reason!: string | null;
}
