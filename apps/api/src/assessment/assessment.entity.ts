import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from '@simpul/domain/access.ts';
import type { Assessment } from '@simpul/domain/assessment.ts';
import type { AssessmentHands, AssessmentState } from '@simpul/domain/assessment-life.ts';
import type { Visibility } from '@simpul/domain/document.ts';
import type { KampungFacts } from '@simpul/domain/kampung-facts.ts';
import { DocumentRow } from '../document/document.entity.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { Region } from '../region/region.entity.ts';
import { RubricRow } from '../rubric/rubric.entity.ts';

/** A day of a period that was moved, with its reason; the day itself stands in the period. */
export type Extension = { day: 'submitBy' | 'verifyBy' | 'publishOn'; from: string; to: string; reason: string; by: string; at: string };

/** A span in which the kampung of a region are assessed by one rubric, which stays the same throughout. */
@Entity('assessment_period')
@Check('assessment_period_days', '"opensOn" < "submitBy" and "submitBy" <= "verifyBy" and "verifyBy" <= "publishOn"')
export class AssessmentPeriodRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column('text')
  title!: string;
  /** Whose kampung it is for. */
  @ForeignKey(() => Region)
  @Index()
  @Column('text')
  regionCode!: string;
  @ForeignKey(() => RubricRow)
  @Column('uuid')
  rubricId!: string;
  @Column('date')
  opensOn!: string;
  @Column('date')
  submitBy!: string;
  @Column('date')
  verifyBy!: string;
  @Column('date')
  publishOn!: string;
  @Column('jsonb', { default: [] })
  extensions!: Extension[];
  @Column('int', { default: 1 })
  version!: number;
  @Column('boolean', { default: false })
  sampleData!: boolean;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/** What was known when a kampung submitted: the facts as the rubric reads them, what they give, and where each value came from. */
export type Snapshot = {
  /** Time of the freeze, ISO. */
  at: string;
  facts: KampungFacts;
  /** What the rubric gave on these facts: the claim. */
  assessment: Assessment;
  /** By code of the indicator: the day or month its value stands for, YYYY-MM-DD; null where nobody knows. */
  valueDates: Record<string, string | null>;
  /** By code of the indicator: the documents that were attached, as they were. */
  evidence: Record<string, FrozenDocument[]>;
};

/** A document as it was when it was sent as proof: the hash tells whether it is still the same. */
export type FrozenDocument = {
  documentId: string;
  kind: string;
  title: string;
  issuedOn: string | null;
  visibility: Visibility;
  fileName: string;
  hash: string;
};

/** The assessment of one kampung in one period. A correction of a published one is a new row with the next revision. */
@Entity('assessment')
@Index('assessment_revision_once', ['periodId', 'kampungId', 'revision'], { unique: true })
@Index('assessment_open_once', ['periodId', 'kampungId'], { unique: true, where: `state not in ('DIPUBLIKASI', 'DIBATALKAN')` })
@Index(['periodId', 'state'])
@Check(
  'assessment_four_eyes',
  `"submittedById" <> "checkedById" and "submittedById" <> "verifiedById" and "submittedById" <> "decidedById"
   and "checkedById" <> "verifiedById" and "checkedById" <> "decidedById" and "verifiedById" <> "decidedById"`,
)
export class AssessmentRow implements AssessmentHands {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => AssessmentPeriodRow)
  @Column('uuid')
  periodId!: string;
  @ForeignKey(() => KampungRow)
  @Index()
  @Column('uuid')
  kampungId!: string;
  /** 1 for the first; a correction counts on. */
  @Column('int', { default: 1 })
  revision!: number;
  /** Why a published one is corrected; null for the first. */
  @Column('text', { nullable: true })
  revisionReason!: string | null;
  @Column('text')
  state!: AssessmentState;
  @Column('int', { default: 1 })
  version!: number;
  /** Null until it is submitted; frozen anew with every submission. */
  @Column('jsonb', { nullable: true })
  snapshot!: Snapshot | null;
  /** Codes of levels: what the snapshot gives, and what the verified scores give. */
  @Column('text', { nullable: true })
  claimedLevel!: string | null;
  @Column('text', { nullable: true })
  verifiedLevel!: string | null;
  /** Null where nobody has done it yet, or where the row came with demonstration data. */
  @Column('uuid', { nullable: true })
  submittedById!: string | null;
  @Column('uuid', { nullable: true })
  checkedById!: string | null;
  @Column('uuid', { nullable: true })
  verifiedById!: string | null;
  @Column('uuid', { nullable: true })
  decidedById!: string | null;
  /** When it was submitted last. */
  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;
  /** True when somebody else than the kampung's own people submitted it for them. */
  @Column('boolean', { default: false })
  onBehalf!: boolean;
  @Column('boolean', { default: false })
  sampleData!: boolean;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/** What a verifier found for one indicator. Without a row the claim stands. */
@Entity('assessment_verdict')
@Check('assessment_verdict_score', 'score between 0 and 100')
export class AssessmentVerdictRow {
  @ForeignKey(() => AssessmentRow)
  @PrimaryColumn('uuid')
  assessmentId!: string;
  /** Code of the indicator. */
  @PrimaryColumn('text')
  indicator!: string;
  @Column('smallint')
  score!: number;
  /** Needed where the score differs from the claim. */
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('uuid')
  byId!: string;
  @Column('text')
  byName!: string;
}

/** A document that proves what an indicator claims; one document may serve many. */
@Entity('assessment_evidence')
export class AssessmentEvidenceRow {
  @ForeignKey(() => AssessmentRow)
  @PrimaryColumn('uuid')
  assessmentId!: string;
  @PrimaryColumn('text')
  indicator!: string;
  /** What leaves the trash for good is no proof any more; the claim that was frozen still names it. */
  @ForeignKey(() => DocumentRow, { onDelete: 'CASCADE' })
  @Index()
  @PrimaryColumn('uuid')
  documentId!: string;
}

/** A remark that is pinned to an indicator, or to the whole. Rows are only ever added; `settledAt` closes one. */
@Entity('assessment_remark')
export class AssessmentRemarkRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => AssessmentRow)
  @Index()
  @Column('uuid')
  assessmentId!: string;
  @Column('text', { nullable: true })
  indicator!: string | null;
  @Column('text')
  body!: string;
  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;
  @Column('uuid')
  authorId!: string;
  @Column('text')
  authorName!: string;
  @Column('text')
  authorRole!: Role;
  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;
}

/** One step in the life of an assessment. Rows are only ever added. */
@Entity('assessment_transition')
export class AssessmentTransitionRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => AssessmentRow)
  @Index()
  @Column('uuid')
  assessmentId!: string;
  @Column('timestamptz')
  at!: Date;
  @Column('text')
  command!: string;
  @Column('text', { nullable: true })
  fromState!: AssessmentState | null;
  @Column('text')
  toState!: AssessmentState;
  /** Null for what the clock did, or what came with demonstration data. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;
  @Column('text')
  actorName!: string;
  @Column('text', { nullable: true })
  actorRole!: Role | null;
  @Column('text', { nullable: true })
  reason!: string | null;
  /** The version that the step made of the assessment: another one means that something has followed. */
  @Column('int', { nullable: true })
  version!: number | null;
}

/** A decided level of a kampung. Once published nothing of it changes; a revision is a decision of its own that follows it. */
@Entity('level_decision')
@Index(['kampungId', 'publishedAt'])
export class LevelDecisionRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => AssessmentRow)
  @Index({ unique: true })
  @Column('uuid')
  assessmentId!: string;
  @ForeignKey(() => AssessmentPeriodRow)
  @Index()
  @Column('uuid')
  periodId!: string;
  @ForeignKey(() => KampungRow)
  @Column('uuid')
  kampungId!: string;
  @Column('int')
  revision!: number;
  /** Why an earlier decision was corrected; null for the first of a period. */
  @Column('text', { nullable: true })
  revisionReason!: string | null;
  @Column('text')
  levelCode!: string;
  /** The level that was decided before, if any. */
  @Column('text', { nullable: true })
  levelBefore!: string | null;
  /** Why: the engine's answer on the verified scores. */
  @Column('jsonb')
  assessment!: Assessment;
  /** Day at the place of work. */
  @Column('date')
  decidedOn!: string;
  /** Null until the public may see it. */
  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;
  @Column('boolean', { default: false })
  sampleData!: boolean;
}
