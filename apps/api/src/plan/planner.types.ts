import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, enumOf } from '../platform/text.type.ts';
import { Level } from '../rubric/assessment.types.ts';
import { KampungPath } from './paths.types.ts';
import { TargetMetricEnum, TargetUnitEnum } from './target.types.ts';
import type { TargetMetric, TargetUnit } from '@simpul/domain/target.ts';

const PLAN_ORDERS = ['EFFORT', 'RUPIAH', 'DAYS'] as const;
export type PlanOrder = (typeof PLAN_ORDERS)[number];
const PlanOrderEnum = enumOf('PlanOrder', PLAN_ORDERS, 'What the plan is to keep small.', {
  EFFORT: 'Days and money together.',
  RUPIAH: 'Money.',
  DAYS: 'Working days.',
});
const PlanLimitEnum = enumOf('PlanLimit', ['BUDGET', 'VISITS', 'CANDIDATES'] as const, 'What holds a plan back.', {
  BUDGET: 'The money.',
  VISITS: 'The working days of the officers of a district.',
  CANDIDATES: 'No other kampung has a path that shows in time.',
});

@InputType({ description: 'What a plan must keep to. Everything absent is free.' })
export class PlanOptions {
  @Field(() => Float, { nullable: true, description: 'Rupiah in all. With a budget the plan is ordered by money.' })
  budget?: number | null;
  @Field(() => Int, { nullable: true, description: 'Visits that one officer makes in a month, 1–31; one visit is one working day.' })
  visitsPerMonth?: number | null;
  @Field(() => Int, { nullable: true, description: 'Officers in each district, 1–50; default 1. Counts with visits alone.' })
  officersPerDistrict?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'At least one kampung in each district.' })
  fair?: boolean | null;
  @Field(() => PlanOrderEnum, { nullable: true, description: 'What is kept small; days and money together by default.' })
  order?: PlanOrder | null;
}

@ObjectType({ description: 'A kampung of a plan with the path that it would take.', simpleResolvers: true })
@Policy('signedIn')
export class PlannedKampung {
  @Field(() => ID, { description: 'Code.' })
  kampungCode!: string;
  @Field(() => String, { description: 'Name.' })
  kampungName!: string;
  @Field(() => String, { description: 'District.' })
  districtName!: string;
  @Field(() => Level, { description: 'Estimated level today.' })
  level!: Level;
  @Field(() => KampungPath, { description: 'Its cheapest path that counts for the target and shows in time.' })
  path!: KampungPath;
  @Field(() => BilingualTextType, { description: 'Why it was chosen.' })
  reason!: BilingualText;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType({ description: 'What lifting so many kampung takes at least.', simpleResolvers: true })
@Policy('signedIn')
export class CostPoint {
  @Field(() => Int, { description: 'Kampung.' })
  count!: number;
  @Field(() => Float, { description: 'Working days.' })
  days!: number;
  @Field(() => Float, { description: 'Rupiah.' })
  rupiah!: number;
}

@ObjectType({ description: 'Which kampung to lift for a target, computed from the records as they are.', simpleResolvers: true })
@Policy('signedIn')
export class TargetPlan {
  @Field(() => Int, { description: 'Kampung that the target still lacks.' })
  lacking!: number;
  @Field(() => Int, { description: 'Kampung that could be lifted in time.' })
  candidateCount!: number;
  @Field(() => Int, { description: 'Kampung that could count but have no path that shows in time.' })
  tooSlowCount!: number;
  @Field(() => Int, { description: 'Months until the due date; slower steps are left out.' })
  months!: number;
  @Field(() => [PlannedKampung], { description: 'The chosen kampung, cheapest first.' })
  chosen!: PlannedKampung[];
  @Field(() => Float, { description: 'Working days of all of them.' })
  days!: number;
  @Field(() => Float, { description: 'Rupiah of all of them.' })
  rupiah!: number;
  @Field(() => PlanLimitEnum, { nullable: true, description: 'What keeps it short of what is lacking; null when nothing does.' })
  limit!: 'BUDGET' | 'VISITS' | 'CANDIDATES' | null;
  @Field(() => [CostPoint], { description: 'What one, two, three … kampung take at least.' })
  curve!: CostPoint[];
  @Field(() => BilingualTextType, { description: 'How the choice was made, and what it does not look at.' })
  method!: BilingualText;
}

@ObjectType({ description: 'One reading of the national 5 %.', simpleResolvers: true })
@Policy('signedIn')
export class TargetReading {
  @Field(() => TargetMetricEnum, { description: 'What it counts.' })
  metric!: TargetMetric;
  @Field(() => BilingualTextType, { description: 'The same in words.' })
  metricName!: BilingualText;
  @Field(() => TargetUnitEnum, { description: 'What the value is given in.' })
  unit!: TargetUnit;
  @Field(() => Float, { description: 'The value.' })
  value!: number;
  @Field(() => Int, { description: 'Kampung that it needs.' })
  needed!: number;
  @Field(() => BilingualTextType, { description: 'How that number comes about.' })
  need!: BilingualText;
  @Field(() => Int, { description: 'Kampung that could be lifted in time.' })
  candidateCount!: number;
  @Field(() => Float, {
    nullable: true,
    description: 'Working days that the cheapest so many kampung take; null when there are not so many.',
  })
  days!: number | null;
  @Field(() => Float, { nullable: true, description: 'Rupiah of the same.' })
  rupiah!: number | null;
}
