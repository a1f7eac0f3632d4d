import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  PROFILE_FIELDS,
  PROFILE_RULES,
  type Decree,
  type FundingAmount,
  type KampungProfile,
  type Location,
  type MechanismFrequency,
  type ProfileField,
} from '@simpul/domain/kampung-profile.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';

// The same classes say what is read and what is written, so that the two cannot drift apart.

@ObjectType('ProfileText', { description: 'A text of the profile.', simpleResolvers: true })
@InputType('ProfileTextInput', { description: 'A text of the profile.' })
@Policy('signedIn')
class TextValue implements BilingualText {
  @Field(() => String, { description: 'Indonesian, the source language.' })
  id!: string;
  @Field(() => String, { description: 'English; empty where nobody has translated it yet.' })
  en!: string;
}

@ObjectType('Location', { description: 'A point on the map, in degrees (WGS 84).', simpleResolvers: true })
@InputType('LocationInput', { description: 'A point on the map inside Indonesia, in degrees (WGS 84).' })
@Policy('public')
export class LocationValue implements Location {
  @Field(() => Float, { description: 'Degrees north; negative is south.' })
  latitude!: number;
  @Field(() => Float, { description: 'Degrees east.' })
  longitude!: number;
}

@ObjectType('Decree', { description: 'A decree (SK).', simpleResolvers: true })
@InputType('DecreeInput', { description: 'A decree (SK).' })
@Policy('signedIn')
class DecreeValue implements Decree {
  @Field(() => String, { description: 'Its number, 3–120 characters.' })
  number!: string;
  @Field(() => String, { description: 'Who issued it, 3–120 characters.' })
  issuer!: string;
  @Field(() => DateScalar, { description: 'Day it was issued; not in the future.' })
  issuedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day it is valid; null while no end is set.' })
  validTo!: string | null;
}

@ObjectType('FundingAmount', { description: 'Money of one kind in one year.', simpleResolvers: true })
@InputType('FundingAmountInput', { description: 'Money of one kind in one year; each pair once.' })
@Policy('signedIn')
class FundingAmountValue implements FundingAmount {
  @Field(() => Int, { description: 'Budget year, from 2016 to next year.' })
  year!: number;
  @Field(() => String, { description: 'Code of the kind of funding.' })
  source!: string;
  @Field(() => Float, { description: 'Whole rupiah.' })
  amount!: number;
}

@ObjectType('MechanismFrequency', { description: 'How often a mechanism is carried out.', simpleResolvers: true })
@InputType('MechanismFrequencyInput', { description: 'How often a mechanism is carried out; each mechanism once.' })
@Policy('signedIn')
class MechanismFrequencyValue implements MechanismFrequency {
  @Field(() => String, { description: 'Code of the mechanism.' })
  mechanism!: string;
  @Field(() => String, { description: 'Code of the frequency.' })
  frequency!: string;
}

@ObjectType('KampungProfile', { description: 'The profile as it is stored. A null is "not filled in".', simpleResolvers: true })
@InputType('KampungProfileInput', { description: 'New values. A field that is left out stays; null empties it.' })
@Policy('signedIn')
export class ProfileValues implements KampungProfile {
  @Field(() => TextValue, {
    nullable: true,
    description: 'General description (gambaran umum), 5,000 characters at most in each language.',
  })
  overview!: BilingualText | null;
  @Field(() => TextValue, { nullable: true, description: 'What the village can build on.' })
  potentials!: BilingualText | null;
  @Field(() => TextValue, { nullable: true, description: 'What the village struggles with.' })
  challenges!: BilingualText | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day of its launch (pencanangan), from 2016 on, not in the future.' })
  inauguratedOn!: string | null;
  @Field(() => LocationValue, { nullable: true, description: 'Where its office stands.' })
  location!: Location | null;
  @Field(() => String, { nullable: true, description: 'Office or role to turn to; no phone or staff numbers.' })
  contact!: string | null;
  @Field(() => Int, { nullable: true, description: 'Number of its page on the former portal, kept for redirects.' })
  legacyId!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether there is a working group (Pokja).' })
  workingGroupExists!: boolean | null;
  @Field(() => String, { nullable: true, description: 'How the working group is divided: EMPAT_SEKSI or DELAPAN_SEKSI.' })
  workingGroupSections!: string | null;
  @Field(() => Int, { nullable: true, description: 'Members of the working group.' })
  workingGroupMembers!: number | null;
  @Field(() => Int, { nullable: true, description: 'Members who were trained; no more than the members.' })
  trainedMembers!: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether the working group was trained.' })
  workingGroupTrained!: boolean | null;
  @Field(() => DecreeValue, { nullable: true, description: 'The decree that appoints the working group.' })
  workingGroupDecree!: Decree | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a field officer (PKB/PLKB) accompanies it.' })
  fieldOfficer!: boolean | null;
  @Field(() => [String], { nullable: true, description: 'Who guides it where there is no field officer: codes.' })
  guides!: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether a local regulation supports it.' })
  localRegulation!: boolean | null;
  @Field(() => [String], { nullable: true, description: 'Levels that have issued a regulation: codes.' })
  regulationLevels!: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Group for families with under-fives (BKB).' })
  bkb!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Group for families with teenagers (BKR).' })
  bkr!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Group for families with elderly (BKL).' })
  bkl!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Family income group (UPPKA).' })
  uppka!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Youth information and counselling (PIK-R).' })
  pikR!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Secretariat.' })
  secretariat!: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Village data house (Rumah DataKu).' })
  dataHouse!: boolean | null;
  @Field(() => String, { nullable: true, description: 'Class of the data house: SEDERHANA, LENGKAP or PARIPURNA.' })
  dataHouseClass!: string | null;
  @Field(() => [String], { nullable: true, description: 'Kinds of funding in use: codes.' })
  fundingSources!: string[] | null;
  @Field(() => [FundingAmountValue], { nullable: true, description: 'Money per year and kind.' })
  fundingAmounts!: FundingAmount[] | null;
  @Field(() => [String], { nullable: true, description: 'Data it works with: codes.' })
  dataUses!: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Working mechanisms carried out: codes.' })
  mechanisms!: string[] | null;
  @Field(() => [MechanismFrequencyValue], { nullable: true, description: 'How often each mechanism is carried out.' })
  mechanismFrequencies!: MechanismFrequency[] | null;
}

@InputType({ description: 'Changes of a profile.' })
export class EditProfileInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  code!: string;
  @Field(() => Int, { description: 'Version the changes were made on. Changes of other fields since then are kept beside yours.' })
  version!: number;
  @Field(() => ProfileValues, { description: 'Only the fields that change.' })
  changes!: ProfileValues;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

export const ProfileFieldEnum = enumOf(
  'ProfileField',
  PROFILE_FIELDS,
  'A field of the profile.',
  Object.fromEntries(PROFILE_FIELDS.map((field) => [field, PROFILE_RULES[field].name.en])),
);

@InputType({ description: 'An earlier value to bring back.' })
export class RestoreProfileValueInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  code!: string;
  @Field(() => ProfileFieldEnum, { description: 'The field.' })
  field!: ProfileField;
  @Field(() => ID, { description: 'Number of the change before which the value stood.' })
  changeId!: string;
  @Field(() => Int, { description: 'Version of the profile you have seen.' })
  version!: number;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'One change of one value.', simpleResolvers: true })
@Policy('signedIn')
export class ValueChange {
  @Field(() => ID, { description: 'Number of the change in the audit trail.' })
  id!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => String, { description: 'Who.' })
  actorName!: string;
  @Field(() => BilingualTextType, { description: 'In which role.' })
  actorRole!: BilingualText;
  @Field(() => BilingualTextType, { description: 'The value before, in words.' })
  before!: BilingualText;
  @Field(() => BilingualTextType, { description: 'The value after, in words.' })
  after!: BilingualText;
}
