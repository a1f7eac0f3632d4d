import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';

export const TASK_KINDS = [
  'REVIEW',
  'COUNTERSIGN',
  'RATIFY',
  'START',
  'AFFIRM',
  'CONFIRM',
  'REVIEW_LAPSE',
  'PUBLISH',
  'WRITE_REPORT',
  'CORRECT_REPORT',
  'REVIEW_REPORT',
  'SUBMIT_ASSESSMENT',
  'CORRECT_ASSESSMENT',
  'CHECK_ASSESSMENT',
  'VERIFY_ASSESSMENT',
  'DECIDE_ASSESSMENT',
  'PLAN_TASKS',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];
const TaskKindEnum = enumOf('TaskKind', TASK_KINDS, 'What is to be done.', {
  REVIEW: 'Review a proposal of the other owner.',
  COUNTERSIGN: 'Counter-sign an integration.',
  RATIFY: 'Issue the decree.',
  START: 'Start the joint work.',
  AFFIRM: 'State as the partner agency that the proof of the bonds is right.',
  CONFIRM: 'Confirm that all five bonds are proven.',
  REVIEW_LAPSE: 'Review an integration whose decree ends or that has been without work for a year.',
  PUBLISH: 'Publish changed working data.',
  WRITE_REPORT: 'Write the report of the last full month.',
  CORRECT_REPORT: 'Correct a report that was returned.',
  REVIEW_REPORT: 'Accept a report that was sent, or return it.',
  SUBMIT_ASSESSMENT: 'Prepare and submit the assessment of a running period.',
  CORRECT_ASSESSMENT: 'Mend an assessment that was returned, and submit it again.',
  CHECK_ASSESSMENT: 'Check an assessment that was submitted, or return it.',
  VERIFY_ASSESSMENT: 'Verify assessments that were checked.',
  DECIDE_ASSESSMENT: 'Decide levels that were verified.',
  PLAN_TASKS: 'Do the tasks of a plan that are due soon, or say how far they are.',
});

@ObjectType('Task', { description: 'Something that waits for the signed-in person.', simpleResolvers: true })
@Policy('signedIn')
export class StaffTask {
  @Field(() => ID, { description: 'Stable as long as the task waits.' })
  id!: string;
  @Field(() => TaskKindEnum, { description: 'What is to be done.' })
  kind!: TaskKind;
  @Field(() => BilingualTextType, { description: 'The task in a line.' })
  title!: BilingualText;
  @Field(() => BilingualTextType, { description: 'Why it waits.' })
  detail!: BilingualText;
  @Field(() => Date, { description: 'Since when.' })
  since!: Date;
  @Field(() => ID, { description: 'Kampung it is about.' })
  kampungCode!: string;
  @Field(() => ID, { nullable: true, description: 'Integration it is about, where it is about one.' })
  integrationId!: string | null;
  @Field(() => ID, { nullable: true, description: 'Assessment it is about, where it is about one that stands.' })
  assessmentId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'First day of the month, where it is about a report.' })
  reportPeriod!: string | null;
}

@ObjectType({ description: 'What waits, oldest first.', simpleResolvers: true })
@Policy('signedIn')
export class TaskList {
  @Field(() => [StaffTask], { description: 'The first of them.' })
  nodes!: StaffTask[];
  @Field(() => Int, { description: 'How many wait in all.' })
  totalCount!: number;
}

@ObjectType({ description: "The state of the working records in the signed-in person's scope." })
@Policy('signedIn')
export class StaffOverview {
  regionCode!: string;
  counts!: Record<string, number>;
  @Field(() => Int, { description: 'Kampung in scope.' })
  kampungCount!: number;
  @Field(() => Int, { description: 'Of them published.' })
  publishedCount!: number;
  @Field(() => Int, { description: 'Of them with changes that are not public yet, or never published.' })
  unpublishedCount!: number;
}
