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
import type { StepEffort } from '@simpul/domain/effort.ts';
import type { TaskState } from '@simpul/domain/plan-task.ts';
import type { TargetMetric, TargetUnit } from '@simpul/domain/target.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { PersonRow } from '../identity/identity.entity.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { ProgrammeRow } from '../programme/programme.entity.ts';
import { Region } from '../region/region.entity.ts';

/** What a step takes in one regency; without a row our estimates hold. */
@Entity('effort_table')
export class EffortTableRow {
  @ForeignKey(() => Region)
  @PrimaryColumn('text')
  regencyCode!: string;
  @Column('double precision')
  rupiahPerDay!: number;
  @Column('double precision')
  fillDays!: number;
  @Column('double precision')
  fillRupiah!: number;
  @Column('jsonb')
  steps!: StepEffort[];
  @Column('int', { default: 1 })
  version!: number;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}

/** How many kampung of a region are to rise by a day. */
@Entity('target')
@Check('target_days', '"dueOn" > "baselineOn"')
@Check('target_value', 'value > 0')
export class TargetRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => Region)
  @Index()
  @Column('text')
  regionCode!: string;
  @Column('text')
  metric!: TargetMetric;
  @Column('text')
  unit!: TargetUnit;
  @Column('double precision')
  value!: number;
  @Column('date')
  baselineOn!: string;
  @Column('date')
  dueOn!: string;
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
  @Column('text', { nullable: true })
  closedReason!: string | null;
  /** Null for what came with the demonstration. */
  @ForeignKey(() => PersonRow)
  @Column('uuid', { nullable: true })
  createdById!: string | null;
  @Column('boolean', { default: false })
  sampleData!: boolean;
  @Column('int', { default: 1 })
  version!: number;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}

/** The level of every kampung of a target on the day of its baseline. It never changes. */
@Entity('target_baseline')
export class TargetBaselineRow {
  @ForeignKey(() => TargetRow, { onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  targetId!: string;
  @ForeignKey(() => KampungRow, { onDelete: 'CASCADE' })
  @Index()
  @PrimaryColumn('uuid')
  kampungId!: string;
  @Column('smallint')
  levelOrdinal!: number;
}

/** One step of a path that somebody is asked to take in a kampung. */
@Entity('plan_task')
@Index('plan_task_open_once', ['kampungId', 'indicatorCode', 'kind'], { unique: true, where: `state in ('BELUM', 'BERJALAN')` })
@Check('plan_task_state', `state in ('BELUM', 'BERJALAN', 'SELESAI', 'BATAL')`)
@Check('plan_task_spent', '"spentDays" >= 0 and "spentRupiah" >= 0')
export class PlanTaskRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  /** Null for a task that was made from the page of a kampung. */
  @ForeignKey(() => TargetRow)
  @Index()
  @Column('uuid', { nullable: true })
  targetId!: string | null;
  @ForeignKey(() => KampungRow)
  @Index()
  @Column('uuid')
  kampungId!: string;
  /** Code of the level that the whole path leads to. */
  @Column('text')
  levelCode!: string;
  @Column('text')
  kind!: 'FILL' | 'RAISE';
  @Column('text')
  indicatorCode!: string;
  @Column('int')
  fromScore!: number;
  @Column('int')
  toScore!: number;
  @Column('jsonb')
  what!: BilingualText;
  @Column('jsonb')
  evidence!: BilingualText;
  /** Code of the agency that it falls to. */
  @Column('text')
  ownerCode!: string;
  /** The programme that does it already, if one does. */
  @ForeignKey(() => ProgrammeRow)
  @Column('text', { nullable: true })
  programmeCode!: string | null;
  /** An office, role or name, as it was typed. */
  @Column('text', { nullable: true })
  responsible!: string | null;
  @Column('boolean')
  paperOnly!: boolean;
  @Column('date')
  dueOn!: string;
  @Column('text', { default: 'BELUM' })
  state!: TaskState;
  @Column('double precision')
  plannedDays!: number;
  @Column('double precision')
  plannedRupiah!: number;
  @Column('double precision', { nullable: true })
  spentDays!: number | null;
  @Column('double precision', { nullable: true })
  spentRupiah!: number | null;
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('boolean', { default: false })
  sampleData!: boolean;
  @Column('int', { default: 1 })
  version!: number;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
