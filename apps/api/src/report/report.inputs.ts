import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../platform/text.type.ts';

@InputType({ description: 'One number of a report.' })
export class ReportValueInput {
  @Field(() => String, { description: 'Field, such as persons, methods.IUD or ages.5-9.P.' })
  field!: string;
  @Field(() => Float, { nullable: true, description: 'A whole number from 0; null empties the field.' })
  value!: number | null;
}

@InputType({ description: 'Why an odd-looking number is right.' })
export class ReportReasonInput {
  @Field(() => String, { description: 'Field of the finding it answers.' })
  field!: string;
  @Field(() => String, { description: 'The reason, 300 characters at most; it stays with the number.' })
  reason!: string;
}

@InputType({ description: 'A draft of the report of one month: everything that is filled in so far.' })
export class SaveReportInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => DateScalar, { description: 'First day of the month.' })
  period!: string;
  @Field(() => Int, { description: 'Version the draft was made on, 0 for the first; a newer one refuses it.' })
  version!: number;
  @Field(() => [ReportValueInput], { description: 'The numbers; a field that is left out is empty.' })
  values!: ReportValueInput[];
  @Field(() => [ReportReasonInput], { nullable: true, description: 'Reasons for odd-looking numbers.' })
  reasons?: ReportReasonInput[] | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A step of a saved report: sending or accepting it.' })
export class ReportStepInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => DateScalar, { description: 'First day of the month.' })
  period!: string;
  @Field(() => Int, { description: 'Version the step was decided on; a newer one refuses it.' })
  version!: number;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Gives a report back to be corrected.' })
export class ReturnReportInput extends ReportStepInput {
  @Field(() => String, { description: 'What is to be corrected, 10–1000 characters.' })
  note!: string;
}
