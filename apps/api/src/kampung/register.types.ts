import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A kampung to open in a village that has none.' })
export class AddKampungInput {
  @Field(() => ID, { description: 'Code of the village.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'Name, 2–80 characters; left out: the name of the village.' })
  name?: string | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}
