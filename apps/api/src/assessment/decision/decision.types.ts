import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { AssessmentException } from '@simpul/domain/assessment-exceptions.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../../platform/policy.ts';
import { BilingualTextType, DateScalar } from '../../platform/text.type.ts';
import { Level } from '../../rubric/assessment.types.ts';
import { AssessmentExceptionEnum, VerifyAssessmentInput } from '../verification/verification.types.ts';

@InputType({ description: 'A level to decide.' })
export class DecisionInput extends VerifyAssessmentInput {
  @Field(() => [AssessmentExceptionEnum], {
    nullable: true,
    description: 'What stands out and was seen; anything else that stands out hinders.',
  })
  seen?: AssessmentException[] | null;
}

@InputType({ description: 'Levels to decide, each by itself.' })
export class DecideAssessmentsInput {
  @Field(() => [DecisionInput], { description: 'One to a hundred.' })
  items!: DecisionInput[];
}

@ObjectType({ description: 'How deciding one of many went.', simpleResolvers: true })
@Policy('signedIn')
export class DecisionOutcome {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;
  @Field(() => Boolean, { description: 'Whether it is decided.' })
  decided!: boolean;
  @Field(() => Int, { nullable: true, description: 'Its version after that; null where it is not decided.' })
  version!: number | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'Why it is not.' })
  problem!: BilingualText | null;
}

@ObjectType({ description: 'A decided level.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentDecision {
  @Field(() => ID, { description: 'Id of the decision.' })
  id!: string;
  @Field(() => Level, { description: 'The level.' })
  level!: Level;
  @Field(() => Level, { nullable: true, description: 'The level that was decided before, if any.' })
  levelBefore!: Level | null;
  @Field(() => DateScalar, { description: 'Day at the place of work.' })
  decidedOn!: string;
  @Field(() => Date, { nullable: true, description: 'When the public saw it; null until then.' })
  publishedAt!: Date | null;
}
