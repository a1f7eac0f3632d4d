import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { RUBRIC_STATUSES, type RubricStatus } from '@simpul/domain/rubric.ts';
import type { RubricProblem } from '@simpul/domain/indicator-checks.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, enumOf } from '../platform/text.type.ts';
import { RubricValuesType } from './rubric-values.types.ts';

export const RubricStatusEnum = enumOf('RubricStatus', RUBRIC_STATUSES, 'Where a version of a rubric stands.', {
  DRAFT: 'Being written; nothing rests on it.',
  PUBLISHED: 'Adopted: it never changes again.',
  RETIRED: 'Adopted once, and not to be used for anything new.',
});

@ObjectType('RubricProblem', { description: 'What makes a rubric unusable, at one place.', simpleResolvers: true })
@Policy('signedIn')
export class RubricProblemType implements RubricProblem {
  @Field(() => String, { description: 'Path of the place, such as indices.0.indicators.1.bands.2.max.' })
  field!: string;
  @Field(() => BilingualTextType, { description: 'What is wrong there.' })
  problem!: BilingualText;
}

@ObjectType({ description: 'How far the levels of all kampung have been computed anew.', simpleResolvers: true })
@Policy('signedIn')
export class RubricProgress {
  @Field(() => Int, { description: 'Kampung that are done.' })
  done!: number;
  @Field(() => Int, { description: 'All kampung.' })
  of!: number;
}

@ObjectType({ description: 'A version of a rubric as its keepers see it.' })
@Policy('signedIn')
export class RubricRecord {
  @Field(() => ID, { description: 'Identifies the version.' })
  id!: string;
  @Field(() => String, { description: 'Code such as KKB-2021.' })
  code!: string;
  @Field(() => Int, { description: 'Version of the rubric with this code.' })
  version!: number;
  @Field(() => RubricStatusEnum, { description: 'Where it stands.' })
  status!: RubricStatus;
  @Field(() => Boolean, { description: 'Whether it gives the levels today.' })
  inForce!: boolean;
  @Field(() => RubricValuesType, { description: 'What it says.' })
  values!: RubricValuesType;
  @Field(() => Int, { description: 'Raised by every change of a draft.' })
  revision!: number;
  @Field(() => Date, { nullable: true, description: 'When it was adopted; null for a draft.' })
  adoptedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Who adopted it; null for a draft and for what was shipped.' })
  adoptedBy!: string | null;
  @Field(() => String, { nullable: true, description: 'Why, in their words.' })
  adoptedReason!: string | null;
  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt!: Date;
  @Field(() => [RubricProblemType], { description: 'What stands against adopting it; empty when it is sound.' })
  @Extensions({ listSize: 10 })
  problems!: RubricProblemType[];
  @Field(() => Boolean, { description: 'Whether the signed-in person may write and adopt rubrics.' })
  viewerCanEdit!: boolean;
  basedOnId!: string | null;
}

@InputType({ description: 'A new draft.' })
export class CreateRubricDraftInput {
  @Field(() => ID, { description: 'The version to copy.' })
  from!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Code of a new rubric; left out, the draft is the next version of the one it copies.',
  })
  code?: string | null;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A change of a draft.' })
export class SaveRubricDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { description: 'Revision you have seen.' })
  revision!: number;
  @Field(() => RubricValuesType, { description: 'What it shall say. A draft may be unfinished.' })
  values!: RubricValuesType;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Adopts a draft as a version that never changes again.' })
export class AdoptRubricInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { description: 'Revision you have seen.' })
  revision!: number;
  @Field(() => String, { description: 'Why, 10–1000 characters; everybody who is signed in can read it.' })
  reason!: string;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A decision about an adopted version.' })
export class DecideRubricInput {
  @Field(() => ID, { description: 'The version.' })
  id!: string;
  @Field(() => String, { description: 'Why, 10–1000 characters.' })
  reason!: string;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Throws a draft away.' })
export class RemoveRubricDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;
  @Field(() => Int, { description: 'Revision you have seen.' })
  revision!: number;
}
