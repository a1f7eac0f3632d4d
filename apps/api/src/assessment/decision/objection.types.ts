import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { OBJECTION_STATES, type ObjectionState } from '@simpul/domain/assessment-life.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../../platform/text.type.ts';

const ObjectionStateEnum = enumOf('ObjectionState', OBJECTION_STATES, 'Where an objection stands.', {
  DIAJUKAN: 'Waits for the answer of provincial BKKBN.',
  DITERIMA: 'Accepted: a revision was opened.',
  DITOLAK: 'Rejected with a reason.',
});

@ObjectType({ description: 'An objection of a kampung to its published level, with the answer.', simpleResolvers: true })
@Policy('signedIn')
export class LevelObjection {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => ObjectionStateEnum, { description: 'Code of the state.' })
  state!: ObjectionState;
  @Field(() => BilingualTextType, { description: 'The state in words.' })
  stateName!: BilingualText;
  @Field(() => String, { description: 'Why.' })
  reason!: string;
  @Field(() => [String], { description: 'Codes of the indicators it is about; none means the whole.' })
  indicators!: string[];
  @Field(() => [ID], { description: 'Documents of the kampung that prove it.' })
  documentIds!: string[];
  @Field(() => String, { description: 'Who objected.' })
  byName!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => String, { nullable: true, description: 'The answer; null while it waits.' })
  answer!: string | null;
  @Field(() => String, { nullable: true, description: 'Who answered.' })
  answeredByName!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether the signed-in person may answer it now.' })
  viewerCanAnswer!: boolean;
}

@ObjectType({ description: 'What can still be said against a published level.', simpleResolvers: true })
@Policy('signedIn')
export class ObjectionChance {
  @Field(() => DateScalar, { nullable: true, description: 'The last day for an objection; null before publication.' })
  lastDay!: string | null;
  @Field(() => Boolean, { description: 'Whether the signed-in person may object now.' })
  viewerCanObject!: boolean;
  @Field(() => Boolean, { description: 'Whether the signed-in person may open a revision now.' })
  viewerCanRevise!: boolean;
}

@InputType({ description: 'An objection to a published level.' })
export class ObjectToDecisionInput {
  @Field(() => ID, { description: 'The published assessment.' })
  id!: string;
  @Field(() => String, { description: 'Why, 5–2000 characters.' })
  reason!: string;
  @Field(() => [String], { defaultValue: [], description: 'Codes of the indicators it is about; none means the whole.' })
  indicators!: string[];
  @Field(() => [ID], { defaultValue: [], description: 'Documents of the kampung that prove it, 10 at most.' })
  documentIds!: string[];
  @Field(() => String, { nullable: true, description: 'The same key again has no second effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The answer to an objection.' })
export class AnswerObjectionInput {
  @Field(() => ID, { description: 'The objection.' })
  id!: string;
  @Field(() => Boolean, { description: 'True accepts it and opens a revision; false rejects it.' })
  accept!: boolean;
  @Field(() => String, { description: 'Why, 5–2000 characters; of an accepted one the public reads it beside the revised level.' })
  answer!: string;
  @Field(() => String, { nullable: true, description: 'The same key again has no second effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Opens a published level again.' })
export class OpenRevisionInput {
  @Field(() => ID, { description: 'The published assessment.' })
  id!: string;
  @Field(() => String, { description: 'Why, 5–2000 characters; the public reads it beside the revised level.' })
  reason!: string;
  @Field(() => String, { nullable: true, description: 'The same key again has no second effect.' })
  idempotencyKey?: string | null;
}
