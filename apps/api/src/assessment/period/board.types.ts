import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Lateness } from '@simpul/domain/assessment-period.ts';
import type { AssessmentState } from '@simpul/domain/assessment-life.ts';
import { Policy } from '../../platform/policy.ts';
import { enumOf } from '../../platform/text.type.ts';
import { AssessmentStateName } from '../assessment.types.ts';

const LatenessEnum = enumOf('AssessmentLatenessKind', ['SUBMIT', 'VERIFY'] as const, 'What is late.', {
  SUBMIT: 'Not submitted although submission is over.',
  VERIFY: 'Not verified although verification is over.',
});

@ObjectType({ description: 'What of a kampung is late in a period.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentLateness {
  @Field(() => LatenessEnum, { description: 'What is late.' })
  what!: Lateness['what'];
  @Field(() => Int, { description: 'Days past the deadline.' })
  days!: number;
}

@ObjectType({ description: 'How many kampung stand in a state.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentStateCount {
  @Field(() => AssessmentStateName, { nullable: true, description: 'The state; null: nobody has begun.' })
  state!: AssessmentStateName | null;
  @Field(() => Int, { description: 'Kampung.' })
  count!: number;
}

@ObjectType({ description: 'A region on the board of a period.' })
@Policy('signedIn')
export class AssessmentBoardRow {
  regionCode!: string;
  @Field(() => Int, { description: 'Kampung in scope.' })
  kampungCount!: number;
  @Field(() => Int, { description: 'Of them sent by the kampung and not given back.' })
  submittedCount!: number;
  @Field(() => Int, { description: 'Of them late, in what it is their turn to do or in verification.' })
  lateCount!: number;
  @Field(() => Int, { description: 'Days of the one that is late longest; 0 when none is.' })
  lateDays!: number;
  @Field(() => [AssessmentStateCount], { description: 'Kampung per state, in the order of the steps.' })
  counts!: AssessmentStateCount[];
}

@ObjectType({ description: 'A kampung on the board of a period.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentBoardKampung {
  @Field(() => ID, { description: 'Code of its village.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => ID, { nullable: true, description: 'Its assessment; null: nobody has begun.' })
  assessmentId!: string | null;
  @Field(() => AssessmentStateName, { nullable: true, description: 'Where it stands; null: nobody has begun.' })
  state!: AssessmentStateName | null;
  @Field(() => String, { nullable: true, description: 'Code of the level that was claimed; null until it was submitted.' })
  claimedLevel!: string | null;
  @Field(() => AssessmentLateness, { nullable: true, description: 'What is late; null when nothing is.' })
  late!: AssessmentLateness | null;
}

@ObjectType({ description: 'A period seen from above: what lies one step below a region, or its kampung.' })
@Policy('signedIn')
export class AssessmentBoard {
  @Field(() => AssessmentBoardRow, { description: 'All of it.' })
  total!: AssessmentBoardRow;
  @Field(() => [AssessmentBoardRow], { description: 'The regions one step below, the latest first; empty for a district.' })
  parts!: AssessmentBoardRow[];
  @Extensions({ listSize: 40 })
  @Field(() => [AssessmentBoardKampung], { description: 'The kampung of a district, the latest first; empty above.' })
  kampungs!: AssessmentBoardKampung[];
}

export type BoardState = AssessmentState | null;
