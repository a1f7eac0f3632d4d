import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { Role } from '@simpul/domain/access.ts';
import { Policy } from '../../platform/policy.ts';

@ObjectType({ description: 'Somebody who follows an integration and may be called in its discussion.' })
@Policy('signedIn')
export class Participant {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name of the account.' })
  name!: string;
  role!: Role;
}

@ObjectType({ description: 'A message in the discussion of an integration.' })
@Policy('signedIn')
export class IntegrationMessage {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => String, { description: 'Who.' })
  authorName!: string;
  authorRole!: Role;
  @Field(() => String, { description: 'What was said, 1–2000 characters.' })
  body!: string;
  @Field(() => [ID], { description: 'Ids of the people it calls.' })
  mentions!: string[];
}

@InputType({ description: 'A message to add to the discussion of an integration.' })
export class DiscussIntegrationInput {
  @Field(() => ID, { description: 'Id of the integration.' })
  integration!: string;
  @Field(() => String, { description: 'What to say, 1–2000 characters, no numbers of persons.' })
  body!: string;
  @Field(() => [ID], { nullable: true, description: 'Ids of the people it calls, ten at most; of `participants`.' })
  mentions?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}
