import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';
import type { ContraceptiveMethod, GroupKind, NonUseReason } from '@simpul/domain/kampung-facts.ts';
import type { ReportField, StoredReport } from '@simpul/domain/report.ts';
import type { ReportRhythm, ReportStatus } from '@simpul/domain/report-state.ts';
import { Region } from '../region/region.entity.ts';
import { PersonRow } from '../identity/identity.entity.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';

/** Population and family-planning report of one kampung for one month: counts only, never persons. */
@Entity('report')
@Index('report_period_once', ['kampungId', 'period'], { unique: true })
@Index(['period', 'status'])
@Check('report_period_month', 'extract(day from period) = 1')
@Check('report_counts', 'persons >= 0 and families >= 0 and "fertileCouples" >= 0')
@Check('report_insured', 'insured >= 0')
@Check('report_status', `status in ('DRAF', 'TERKIRIM', 'DIKEMBALIKAN', 'DITERIMA')`)
@Check('report_sent', `status = 'DRAF' or ("submittedAt" is not null and "firstSubmittedAt" is not null)`)
@Check('report_returned', `status <> 'DIKEMBALIKAN' or "returnNote" is not null`)
@Check('report_four_eyes', `not (status = 'DITERIMA' and "reviewedById" = "submittedById")`)
export class ReportRow implements StoredReport {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => KampungRow)
  @Column('uuid')
  kampungId!: string;
  /** First day of the month it reports. */
  @Column('date')
  period!: string;
  @Column('int', { nullable: true })
  persons!: number | null;
  @Column('int', { nullable: true })
  families!: number | null;
  @Column('int', { nullable: true })
  fertileCouples!: number | null;
  @Column('int', { nullable: true })
  adolescents!: number | null;
  @Column('int', { nullable: true })
  toddlerFamilies!: number | null;
  @Column('int', { nullable: true })
  adolescentFamilies!: number | null;
  @Column('int', { nullable: true })
  elderlyFamilies!: number | null;
  /** People with the national health insurance (BPJS Kesehatan). */
  @Column('int', { nullable: true })
  insured!: number | null;
  @Column('jsonb', { nullable: true })
  ages!: StoredReport['ages'];
  @Column('jsonb')
  participants!: Record<GroupKind, number | null>;
  @Column('jsonb')
  methods!: Record<ContraceptiveMethod, number | null>;
  @Column('jsonb')
  nonUse!: Record<NonUseReason, number | null>;

  @Column('text', { default: 'DRAF' })
  status!: ReportStatus;
  /** Why a value that looks odd is right, by field. */
  @Column('jsonb', { default: {} })
  reasons!: Partial<Record<ReportField, string>>;
  /** Whether somebody other than the kampung's own operator wrote it last. */
  @Column('boolean', { default: false })
  enteredOnBehalf!: boolean;
  /** Who sent it last; null for reports that came with an import. */
  @ForeignKey(() => PersonRow)
  @Column('uuid', { nullable: true })
  submittedById!: string | null;
  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;
  /** Decides whether it was on time: a correction later does not make it late. */
  @Column('timestamptz', { nullable: true })
  firstSubmittedAt!: Date | null;
  /** Who accepted or returned it last. */
  @ForeignKey(() => PersonRow)
  @Column('uuid', { nullable: true })
  reviewedById!: string | null;
  @Column('timestamptz', { nullable: true })
  reviewedAt!: Date | null;
  @Column('text', { nullable: true })
  returnNote!: string | null;
  /** Raised by every change; a write names the version it has read. */
  @Column('int', { default: 1 })
  version!: number;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** How often a regency asks for reports; without a row, every month. */
@Entity('report_rhythm')
@Check('report_rhythm_known', `rhythm in ('MONTHLY', 'HALF_YEARLY')`)
export class ReportRhythmRow {
  @ForeignKey(() => Region)
  @PrimaryColumn('text')
  regencyCode!: string;
  @Column('text')
  rhythm!: ReportRhythm;
}
