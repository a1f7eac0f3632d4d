import type { MemberValues, PlanItemValues } from '@simpul/domain/working-group.ts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { KampungRow } from '../kampung/kampung.entity.ts';

/** Somebody in the working group (Pokja) of a kampung. */
@Entity('working_group_member')
export class MemberRow implements MemberValues {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => KampungRow)
  @Index()
  @Column('uuid')
  kampungId!: string;
  @Column('text')
  name!: string;
  @Column('text')
  position!: string;
  @Column('text')
  section!: string;
  @Column('date', { nullable: true })
  trainedOn!: string | null;
  /** Read by the kampung's own people alone; no publication is made of it. */
  @Column('text', { nullable: true })
  phone!: string | null;
  @Column('boolean')
  mayBeShown!: boolean;
  @Column('int', { default: 1 })
  version!: number;
  /** In the trash since; null while it stands. */
  @Column('timestamptz', { nullable: true })
  deletedAt!: Date | null;
}

/** One activity of the community work plan (RKM) of a year. */
@Entity('work_plan_item')
@Check('work_plan_month', 'month between 1 and 12')
@Check('work_plan_budget', 'budget >= 0')
export class PlanItemRow implements PlanItemValues {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => KampungRow)
  @Index()
  @Column('uuid')
  kampungId!: string;
  @Column('int')
  year!: number;
  @Column('text')
  title!: string;
  @Column('text')
  familyFunction!: string;
  @Column('int')
  month!: number;
  @Column('text')
  owner!: string;
  @Column('text', { nullable: true })
  source!: string | null;
  /** Whole rupiah. */
  @Column('bigint', {
    nullable: true,
    transformer: { to: (value: number | null) => value, from: (value: string | null) => (value === null ? null : Number(value)) },
  })
  budget!: number | null;
  @Column('text')
  state!: string;
  @Column('int', { default: 1 })
  version!: number;
  @Column('timestamptz', { nullable: true })
  deletedAt!: Date | null;
}
