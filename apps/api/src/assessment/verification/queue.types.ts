import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AssessmentException } from '@simpul/domain/assessment-exceptions.ts';
import type { AssessmentCommand, AssessmentState } from '@simpul/domain/assessment-life.ts';
import { Policy } from '../../platform/policy.ts';
import { Level } from '../../rubric/assessment.types.ts';
import { AssessmentCommandEnum, AssessmentStateEnum } from '../assessment.types.ts';
import { AssessmentExceptionEnum } from './verification.types.ts';

@ObjectType({ description: 'An assessment in the queue.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentQueueRow {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;
  @Field(() => Int, { description: 'A step names the version it was decided on.' })
  version!: number;
  @Field(() => Int, { description: '1 for the first; a correction counts on.' })
  revision!: number;
  @Field(() => AssessmentStateEnum, { description: 'Where it stands.' })
  state!: AssessmentState;
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => String, { description: 'Its name.' })
  kampungName!: string;
  @Field(() => ID, { description: 'Code of its district.' })
  districtCode!: string;
  @Field(() => String, { description: 'Its district.' })
  districtName!: string;
  @Field(() => Level, { nullable: true, description: 'The level that is claimed; null before the first submission.' })
  claimedLevel!: Level | null;
  @Field(() => Level, { nullable: true, description: 'The level that the verified scores give; null before.' })
  verifiedLevel!: Level | null;
  @Field(() => Level, { nullable: true, description: 'The published level that was decided before; null where none was.' })
  levelBefore!: Level | null;
  @Field(() => Date, { nullable: true, description: 'When it was last submitted.' })
  submittedAt!: Date | null;
  @Field(() => [AssessmentExceptionEnum], { description: 'What stands out, the gravest first.' })
  exceptions!: AssessmentException[];
  @Field(() => [String], { description: 'Indicators whose verified score is another than the claimed one.' })
  differing!: string[];
  @Field(() => [String], { description: 'Indicators that claim something without a document.' })
  unproven!: string[];
  @Field(() => Int, { description: 'Remarks that are not settled.' })
  openRemarks!: number;
  @Field(() => [AssessmentCommandEnum], { description: 'The steps that the signed-in person may take now.' })
  allowedSteps!: AssessmentCommand[];
  @Field(() => Boolean, { description: 'Whether checking, verifying or deciding it is up to the signed-in person.' })
  waitsForMe!: boolean;
}

@ObjectType({ description: 'Assessments that wait, those that have waited longest first.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentQueue {
  @Field(() => [AssessmentQueueRow], { description: 'The rows that the filter leaves.' })
  rows!: AssessmentQueueRow[];
  @Field(() => Int, { description: 'How many wait for the signed-in person, whatever the last two filters say.' })
  waitingForMe!: number;
  @Field(() => Boolean, { description: 'True when there are more rows than are shown; filter by region.' })
  truncated!: boolean;
  @Field(() => Boolean, { description: 'Whether the signed-in person decides levels somewhere.' })
  viewerCanDecide!: boolean;
  @Field(() => Boolean, { description: 'True when demonstration data are among them.' })
  sampleData!: boolean;
}
