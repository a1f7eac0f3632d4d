import { Field, ID, InputType, Int } from 'type-graphql';
import type { AssessmentCommand } from '@simpul/domain/assessment-life.ts';
import { AssessmentCommandEnum } from './assessment.types.ts';

@InputType({ description: 'A step in the life of an assessment.' })
export class AssessmentStepInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;
  @Field(() => AssessmentCommandEnum, { description: 'The step.' })
  command!: AssessmentCommand;
  @Field(() => Int, { description: 'Version that it was decided on.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'Reason, 5–2000 characters; needed where the step asks for one.' })
  reason?: string | null;
  @Field(() => String, { nullable: true, description: 'The same key again has no second effect.' })
  idempotencyKey?: string | null;
}
