import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PROGRESS_STATES, TARGET_METRICS, TARGET_UNITS, type Progress, type TargetMetric, type TargetUnit } from '@simpul/domain/target.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';

export const TargetMetricEnum = enumOf('TargetMetric', TARGET_METRICS, 'What a target counts.', {
  UPGRADED_SHARE: 'Kampung whose level is higher than at the baseline.',
  TOP2_SHARE: 'Kampung in the top two levels.',
  TOP2_SHARE_DELTA: 'More kampung in the top two levels than at the baseline.',
});
export const TargetUnitEnum = enumOf('TargetUnit', TARGET_UNITS, 'What the value of a target is given in.', {
  PERCENT: 'Percent.',
  COUNT: 'A number of kampung.',
  PP: 'Percentage points.',
});
const ProgressStateEnum = enumOf('TargetProgressState', PROGRESS_STATES, 'How a target stands, by the published formula.', {
  DONE: 'As many as needed are achieved.',
  ON_TRACK: 'As many as expected today are achieved.',
  BEHIND: 'Fewer than expected, or the due date has passed.',
});

@ObjectType({ description: 'A look ahead with what it takes for granted.', simpleResolvers: true })
@Policy('signedIn')
export class TargetForecast {
  @Field(() => Int, { nullable: true, description: 'Kampung by the due date; null while nothing can be said.' })
  reached!: number | null;
  @Field(() => BilingualTextType, { description: 'What it takes for granted.' })
  assumption!: BilingualText;
}

@ObjectType({ description: 'How a target stands in one regency.', simpleResolvers: true })
@Policy('signedIn')
export class RegencyTarget {
  @Field(() => ID, { description: 'Code of the regency.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => Int, { description: 'Kampung at the baseline.' })
  total!: number;
  @Field(() => Int, { description: 'Of them in the top two levels then.' })
  top2Then!: number;
  @Field(() => Int, { description: 'Kampung that are needed there, by the same rule.' })
  needed!: number;
  @Field(() => Int, { description: 'Kampung that count so far.' })
  achieved!: number;
}

@ObjectType({ description: 'How many kampung of a region are to rise by a day.', simpleResolvers: true })
@Policy('signedIn')
export class PlanTarget {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => ID, { description: 'Code of the region.' })
  regionCode!: string;
  @Field(() => String, { description: 'Name of the region.' })
  regionName!: string;
  @Field(() => TargetMetricEnum, { description: 'What it counts.' })
  metric!: TargetMetric;
  @Field(() => BilingualTextType, { description: 'The same in words.' })
  metricName!: BilingualText;
  @Field(() => TargetUnitEnum, { description: 'What the value is given in.' })
  unit!: TargetUnit;
  @Field(() => Float, { description: 'The value; numbers of kampung are rounded up.' })
  value!: number;
  @Field(() => DateScalar, { description: 'Day it counts from.' })
  baselineOn!: string;
  @Field(() => DateScalar, { description: 'Day by which it is to be reached.' })
  dueOn!: string;
  @Field(() => Int, { description: 'Kampung of the region at the baseline.' })
  total!: number;
  @Field(() => Int, { description: 'Of them in the top two levels then.' })
  top2Then!: number;
  @Field(() => Int, { description: 'In the top two levels now.' })
  top2Now!: number;
  @Field(() => Int, { description: 'Kampung that are needed.' })
  needed!: number;
  @Field(() => BilingualTextType, { description: 'How that number comes about.' })
  need!: BilingualText;
  @Field(() => Int, { description: 'Kampung that count so far, by the estimated levels of today.' })
  achieved!: number;
  @Field(() => Int, { description: 'Kampung that would count today if all went evenly.' })
  expected!: number;
  @Field(() => ProgressStateEnum, { description: 'How it stands.' })
  progress!: Progress['state'];
  @Field(() => BilingualTextType, { description: 'Why.' })
  reason!: BilingualText;
  @Field(() => BilingualTextType, { description: 'The formula behind it.' })
  formula!: BilingualText;
  @Field(() => [TargetForecast], { description: 'Looks ahead.' })
  forecasts!: TargetForecast[];
  @Field(() => Int, { description: 'Kampung with tasks for it that are not cancelled.' })
  plannedKampung!: number;
  @Field(() => Int, { description: 'Tasks for it that are open.' })
  openTasks!: number;
  @Field(() => Int, { description: 'Tasks for it that are done.' })
  doneTasks!: number;
  @Field(() => Date, { nullable: true, description: 'Since when it is closed; null while it is open.' })
  closedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Why it was closed.' })
  closedReason!: string | null;
  @Field(() => Int, { description: 'Version, for changes.' })
  version!: number;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
  @Field(() => Boolean, { description: 'Whether the signed-in person may change it and plan for it.' })
  viewerCanEdit!: boolean;
  @Field(() => Boolean, { description: 'Whether they may see which kampung are planned.' })
  viewerCanPlanFor!: boolean;
}

@InputType({ description: 'A target to add, or to change before anybody works for it.' })
export class SaveTargetInput {
  @Field(() => ID, { nullable: true, description: 'The target to change; absent adds one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version it was read in; needed for a change.' })
  version?: number | null;
  @Field(() => ID, { description: 'Code of the region: nation, province, regency or district.' })
  regionCode!: string;
  @Field(() => TargetMetricEnum, { description: 'What it counts.' })
  metric!: TargetMetric;
  @Field(() => TargetUnitEnum, { description: 'What the value is given in.' })
  unit!: TargetUnit;
  @Field(() => Float, { description: 'The value.' })
  value!: number;
  @Field(() => DateScalar, { description: 'Day it counts from; today or earlier.' })
  baselineOn!: string;
  @Field(() => DateScalar, { description: 'Day by which it is to be reached.' })
  dueOn!: string;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Closes a target: it stays to be read.' })
export class CloseTargetInput {
  @Field(() => ID, { description: 'The target.' })
  id!: string;
  @Field(() => Int, { description: 'Version it was read in.' })
  version!: number;
  @Field(() => String, { description: 'Why, 10–500 characters.' })
  reason!: string;
}
