import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from '@simpul/domain/access.ts';
import type { EvidenceKind } from '@simpul/domain/evidence.ts';
import type { FollowUp } from '@simpul/domain/integration-parts.ts';
import { DocumentRow } from '../../document/document.entity.ts';
import { IntegrationRow, IntegrationTransitionRow } from '../integration.entity.ts';

/** What the parts of an integration's record have in common. */
export abstract class PartRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => IntegrationRow)
  @Index()
  @Column('uuid')
  integrationId!: string;
  /** Raised by every change; a write names the version it has read. */
  @Column('int', { default: 1 })
  version!: number;
  /** In the trash since; null while it stands. */
  @Column('timestamptz', { nullable: true })
  deletedAt!: Date | null;
}

/** A task of the joint work plan. */
@Entity('integration_task')
export class IntegrationTaskRow extends PartRow {
  @Column('text')
  title!: string;
  @Column('text')
  owner!: string;
  @Column('date')
  dueOn!: string;
  @Column('text')
  state!: string;
  @Column('text', { nullable: true })
  indicator!: string | null;
  @Column('text', { nullable: true })
  note!: string | null;
}

/** Money for the joint work: one source in one year. */
@Entity('integration_budget')
@Check('integration_budget_amounts', 'planned >= 0 and realised >= 0')
export class IntegrationBudgetRow extends PartRow {
  @Column('text')
  source!: string;
  @Column('smallint')
  year!: number;
  @Column('double precision')
  planned!: number;
  @Column('double precision', { nullable: true })
  realised!: number | null;
  @Column('text', { nullable: true })
  note!: string | null;
}

/** A monitoring visit of both owners. */
@Entity('integration_visit')
export class IntegrationVisitRow extends PartRow {
  @Column('date')
  visitedOn!: string;
  @Column('text', { array: true })
  agencies!: string[];
  @Column('text')
  findings!: string;
  @Column('jsonb')
  followUps!: FollowUp[];
}

/** A document behind a step or a bond. */
@Entity('integration_evidence')
export class IntegrationEvidenceRow extends PartRow {
  @Column('text')
  kind!: EvidenceKind;
  @Column('text')
  number!: string;
  @Column('date')
  issuedOn!: string;
  @Column('date', { nullable: true })
  validTo!: string | null;
  @Column('text', { nullable: true })
  note!: string | null;
  /** The document of the kampung that holds the file. */
  @ForeignKey(() => DocumentRow, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  documentId!: string | null;
  /** The step it was handed in with: such a document stays as it is. */
  @ForeignKey(() => IntegrationTransitionRow)
  @Index()
  @Column('uuid', { nullable: true })
  transitionId!: string | null;
  /** Who handed it in: somebody else checks it. Null for what came with an import. */
  @Column('uuid', { nullable: true })
  handedInById!: string | null;
}

/** All of them, for what is done to each alike. */
export const PART_ROWS = [IntegrationTaskRow, IntegrationBudgetRow, IntegrationVisitRow, IntegrationEvidenceRow];

/** One message in the discussion of an integration. Messages are only ever added. */
@Entity('integration_message')
export class IntegrationMessageRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => IntegrationRow)
  @Index()
  @Column('uuid')
  integrationId!: string;
  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;
  @Column('uuid')
  authorId!: string;
  @Column('text')
  authorName!: string;
  @Column('text')
  authorRole!: Role;
  @Column('text')
  body!: string;
  /** Ids of the people it calls. */
  @Column('uuid', { array: true })
  mentions!: string[];
}
