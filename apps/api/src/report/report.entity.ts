import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { KampungRow } from '../kampung/kampung.entity.ts';
import type { ContraceptiveMethod, GroupKind, NonUseReason } from '@simpul/domain/kampung-facts.ts';

/** Population and family-planning report of one kampung for one month: counts only, never persons. */
@Entity('report')
@Index('report_period_once', ['kampungId', 'period'], { unique: true })
@Check('report_period_month', 'extract(day from period) = 1')
@Check('report_counts', 'persons >= 0 and families >= 0 and "fertileCouples" >= 0')
export class ReportRow {
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
  @Column('jsonb')
  participants!: Record<GroupKind, number | null>;
  @Column('jsonb')
  methods!: Record<ContraceptiveMethod, number | null>;
  @Column('jsonb')
  nonUse!: Record<NonUseReason, number | null>;
}
