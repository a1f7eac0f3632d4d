import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Policy } from '../platform/policy.ts';
import { enumOf } from '../platform/text.type.ts';

// What the rows of all lists of a kampung have in common.

@ObjectType({ description: 'A row of a list of a kampung.', simpleResolvers: true })
@Policy('signedIn')
export abstract class StoredOwned {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;
  @Field(() => Date, { nullable: true, description: 'In the trash since; null while it stands.' })
  deletedAt!: Date | null;
}

@InputType({ description: 'A row to add or change.' })
export abstract class RowInput {
  @Field(() => ID, { nullable: true, description: 'Id of the row to change; left out to add one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version you have seen; needed to change one.' })
  version?: number | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A row of a list of a kampung, to add or change.' })
export abstract class OwnedInput extends RowInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampung!: string;
}

export const OWNED_KINDS = ['MEMBER', 'PLAN_ITEM', 'DOCUMENT'] as const;
export type OwnedKind = (typeof OWNED_KINDS)[number];
export const OwnedKindEnum = enumOf('OwnedKind', OWNED_KINDS, 'A list that belongs to a kampung.', {
  MEMBER: 'Members of the working group.',
  PLAN_ITEM: 'Items of the work plan.',
  DOCUMENT: 'Documents and evidence.',
});

@InputType({ description: 'A row to put into the trash, or to bring back from it within 30 days.' })
export class TrashInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampung!: string;
  @Field(() => OwnedKindEnum, { description: 'Which list.' })
  kind!: OwnedKind;
  @Field(() => ID, { description: 'Id of the row.' })
  id!: string;
}
