import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DesignationState } from '@simpul/domain/designation.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { PageInfo } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar } from '../platform/text.type.ts';
import { DesignationStateEnum } from './designation.inputs.ts';

@ObjectType({ description: 'A designation of a village by a programme, as its offices keep it.' })
@Policy('signedIn')
export class DesignationRecord {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  kampungId!: string;
  programmeCode!: string;
  levelCode!: string | null;
  @Field(() => String, { nullable: true, description: 'Number of the decree, where known.' })
  decree!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the decree, where known.' })
  decreedOn!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until further notice.' })
  validTo!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was revoked.' })
  revokedOn!: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was revoked; never public.' })
  revokedReason!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day on which a newer one was entered; null for the one that stands.' })
  replacedOn!: string | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'Where this is known from, or anything else worth knowing.' })
  note!: BilingualText | null;
  @Field(() => Date, { description: 'When it was entered.' })
  enteredAt!: Date;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType({ description: 'How many designations stand in one state.', simpleResolvers: true })
@Policy('signedIn')
export class DesignationStateCount {
  @Field(() => DesignationStateEnum, { description: 'The state.' })
  state!: DesignationState;
  @Field(() => BilingualTextType, { description: 'The same in words.' })
  name!: BilingualText;
  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'A page of designations.', simpleResolvers: true })
@Policy('signedIn')
export class DesignationConnection {
  @Field(() => [DesignationRecord], { description: 'Those that end first come first.' })
  nodes!: DesignationRecord[];
  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'All that match.' })
  totalCount!: number;
  @Field(() => [DesignationStateCount], { description: 'How many of each state match the rest of the filter.' })
  stateCounts!: DesignationStateCount[];
  @Field(() => Boolean, { description: 'Whether the signed-in person keeps designations of the programme of the filter somewhere.' })
  viewerCanAdd!: boolean;
}
