import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { MemberValues, PlanItemValues } from '@simpul/domain/working-group.ts';
import { Policy } from '../platform/policy.ts';
import { DateScalar, enumOf } from '../platform/text.type.ts';

// The same classes say what is read and what is written.

@ObjectType('WorkingGroupMember', { description: 'Somebody in the working group.', simpleResolvers: true })
@InputType('WorkingGroupMemberValues', { description: 'Somebody in the working group.' })
@Policy('signedIn')
export class MemberFields implements MemberValues {
  @Field(() => String, { description: 'Name, 2–120 characters.' })
  name!: string;
  @Field(() => String, { description: 'Code of the position, such as KETUA.' })
  position!: string;
  @Field(() => String, { description: 'Code of the section: INTI, an aim of the Inpres or a family function.' })
  section!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day of the last training; null when never trained.' })
  trainedOn!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Phone, for those who may change the kampung; null for everybody else. Never public.',
  })
  phone!: string | null;
  @Field(() => Boolean, { description: 'Whether this person agreed to stand on the public page with name, position and section.' })
  mayBeShown!: boolean;
}

@ObjectType('WorkPlanItem', { description: 'One activity of the community work plan (RKM).', simpleResolvers: true })
@InputType('WorkPlanItemValues', { description: 'One activity of the community work plan (RKM).' })
@Policy('signedIn')
export class PlanItemFields implements PlanItemValues {
  @Field(() => Int, { description: 'Year of the plan.' })
  year!: number;
  @Field(() => String, { description: 'What is to be done, 5–200 characters.' })
  title!: string;
  @Field(() => String, { description: 'Code of the family function it serves.' })
  familyFunction!: string;
  @Field(() => Int, { description: 'Month it is due, 1–12.' })
  month!: number;
  @Field(() => String, { description: 'Office or role that carries it out; no phone numbers.' })
  owner!: string;
  @Field(() => String, { nullable: true, description: 'Code of the source of funding.' })
  source!: string | null;
  @Field(() => Float, { nullable: true, description: 'Whole rupiah.' })
  budget!: number | null;
  @Field(() => String, { description: 'DIRENCANAKAN, BERJALAN, SELESAI or BATAL.' })
  state!: string;
}

@ObjectType({ description: 'A member as it is stored.', simpleResolvers: true })
@Policy('signedIn')
export class StoredMember {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;
  @Field(() => Date, { nullable: true, description: 'In the trash since; null while it stands.' })
  deletedAt!: Date | null;
  @Field(() => MemberFields, { description: 'What is known.' })
  values!: MemberFields;
}

@ObjectType({ description: 'An item of the work plan as it is stored.', simpleResolvers: true })
@Policy('signedIn')
export class StoredPlanItem {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;
  @Field(() => Date, { nullable: true, description: 'In the trash since; null while it stands.' })
  deletedAt!: Date | null;
  @Field(() => PlanItemFields, { description: 'What is planned.' })
  values!: PlanItemFields;
}

@InputType({ description: 'A member to add or change.' })
export class SaveMemberInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampung!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the member to change; left out to add one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version you have seen; needed to change one.' })
  version?: number | null;
  @Field(() => MemberFields, { description: 'All values.' })
  values!: MemberFields;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An item of the work plan to add or change.' })
export class SavePlanItemInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampung!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the item to change; left out to add one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version you have seen; needed to change one.' })
  version?: number | null;
  @Field(() => PlanItemFields, { description: 'All values.' })
  values!: PlanItemFields;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

export const OWNED_KINDS = ['MEMBER', 'PLAN_ITEM'] as const;
export type OwnedKind = (typeof OWNED_KINDS)[number];
export const OwnedKindEnum = enumOf('OwnedKind', OWNED_KINDS, 'A list that belongs to a kampung.', {
  MEMBER: 'Members of the working group.',
  PLAN_ITEM: 'Items of the work plan.',
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
