import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type { MemberValues, PlanItemValues } from '@simpul/domain/working-group.ts';
import { OwnedInput, StoredOwned } from '../kampung/owned.types.ts';
import { Policy } from '../platform/policy.ts';
import { DateScalar } from '../platform/text.type.ts';

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
export class StoredMember extends StoredOwned {
  @Field(() => MemberFields, { description: 'What is known.' })
  values!: MemberFields;
}

@ObjectType({ description: 'An item of the work plan as it is stored.', simpleResolvers: true })
@Policy('signedIn')
export class StoredPlanItem extends StoredOwned {
  @Field(() => PlanItemFields, { description: 'What is planned.' })
  values!: PlanItemFields;
}

@InputType({ description: 'A member to add or change.' })
export class SaveMemberInput extends OwnedInput {
  @Field(() => MemberFields, { description: 'All values.' })
  values!: MemberFields;
}

@InputType({ description: 'An item of the work plan to add or change.' })
export class SavePlanItemInput extends OwnedInput {
  @Field(() => PlanItemFields, { description: 'All values.' })
  values!: PlanItemFields;
}
