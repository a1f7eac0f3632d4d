import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'An assessment to open.' })
export class OpenAssessmentInput {
  @Field(() => ID, { description: 'The period.' })
  period!: string;
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampung!: string;
}

@InputType({ description: 'Documents to attach to indicators, and others to take off. Twice the same has no second effect.' })
export class ChangeEvidenceInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;
  @Field(() => [String], { description: 'Codes of the indicators; one document may serve many.' })
  indicators!: string[];
  @Field(() => [ID], { defaultValue: [], description: 'Documents of the kampung to attach to each of them.' })
  attach!: string[];
  @Field(() => [ID], { defaultValue: [], description: 'Documents to take off each of them.' })
  detach!: string[];
}

@InputType({ description: 'A claim to send.' })
export class SubmitAssessmentInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;
  @Field(() => Int, { description: 'Version that it was decided on.' })
  version!: number;
  @Field(() => String, { nullable: true, description: 'The same key again has no second effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A remark on an assessment, or an answer to one.' })
export class RemarkInput {
  @Field(() => ID, { description: 'The assessment.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Code of the indicator that it is about; left out: the whole.' })
  indicator?: string | null;
  @Field(() => String, { description: 'The remark, 5–2000 characters, without numbers of persons.' })
  body!: string;
  @Field(() => String, { nullable: true, description: 'The same key again has no second effect.' })
  idempotencyKey?: string | null;
}
