import type { MemberValues, PlanItemValues } from '@simpul/domain/working-group.ts';
import { Check, Column, Entity } from 'typeorm';
import { OwnedRow } from '../kampung/owned.entity.ts';

/** Somebody in the working group (Pokja) of a kampung. */
@Entity('working_group_member')
export class MemberRow extends OwnedRow implements MemberValues {
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
}

/** One activity of the community work plan (RKM) of a year. */
@Entity('work_plan_item')
@Check('work_plan_month', 'month between 1 and 12')
@Check('work_plan_budget', 'budget >= 0')
export class PlanItemRow extends OwnedRow implements PlanItemValues {
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
}
