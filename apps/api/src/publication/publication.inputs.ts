import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What to publish.' })
export class PublishKampungInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  code!: string;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What to take off the public pages.' })
export class WithdrawKampungInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  code!: string;
  @Field(() => String, { description: 'Why, 10–1000 characters; kept in the audit trail.' })
  reason!: string;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A publication to be made later.' })
export class SchedulePublicationInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  code!: string;
  @Field(() => Date, { description: 'When; from now to one year ahead. What stands in the record at that time becomes public.' })
  dueAt!: Date;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}
