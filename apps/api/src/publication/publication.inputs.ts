import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What to publish.' })
export class PublishKampungInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  code!: string;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}
