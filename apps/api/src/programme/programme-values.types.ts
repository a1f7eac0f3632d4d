import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import type {
  Direction,
  Eligibility,
  EligibilityRule,
  IndicatorSource,
  MappingKind,
  Polarity,
  ProgrammeIndicator,
  ProgrammeLevel,
  ProgrammePart,
  RuleKind,
} from '@simpul/domain/programme.ts';
import type { ProgrammeValues, RegencyValues } from '@simpul/domain/programme-values.ts';
import type { RecordValueKey, ValueType } from '@simpul/domain/record-values.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { DirectionEnum, MappingKindEnum, PolarityEnum, ProgrammePartEnum, RuleKindEnum, ValueTypeEnum } from './catalogue.types.ts';

// The same classes say what is read and what is written, so that the two cannot drift apart.

@ObjectType('ProgrammeText', { description: 'A text of a programme.', simpleResolvers: true })
@InputType('ProgrammeTextInput', { description: 'A text of a programme.' })
@Policy('signedIn')
class TextValue implements BilingualText {
  @Field(() => String, { description: 'Indonesian, the source language.' })
  id!: string;
  @Field(() => String, { description: 'English.' })
  en!: string;
}

@ObjectType('ProgrammeLevelValues', { description: 'A level of the scheme.', simpleResolvers: true })
@InputType('ProgrammeLevelInput', { description: 'A level of the scheme.' })
@Policy('signedIn')
class LevelValue implements ProgrammeLevel {
  @Field(() => String, {
    description: 'Code inside the scheme: capitals, digits and underscores. It stays for ever once a designation names it.',
  })
  code!: string;
  @Field(() => Int, { description: 'Place in the scheme; it is counted anew from the order of the list.' })
  ordinal!: number;
  @Field(() => TextValue, { description: 'Name.' })
  name!: TextValue;
}

@ObjectType('IndicatorSourceValues', { description: 'A value of the records that answers an indicator.', simpleResolvers: true })
@InputType('IndicatorSourceInput', { description: 'A value of the records that answers an indicator.' })
@Policy('signedIn')
class SourceValue implements IndicatorSource {
  @Field(() => MappingKindEnum, { description: 'How near it comes.' })
  kind!: MappingKind;
  @Field(() => String, { description: 'Key of the value, such as report.persons.' })
  value!: RecordValueKey;
}

@ObjectType('ProgrammeIndicatorValues', { description: 'An indicator as it is stored.', simpleResolvers: true })
@InputType('ProgrammeIndicatorInput', { description: 'An indicator.' })
@Policy('signedIn')
class IndicatorValue implements ProgrammeIndicator {
  @Field(() => String, { description: 'Stable inside the programme: capitals, digits and underscores.' })
  code!: string;
  @Field(() => TextValue, { description: 'What is measured.' })
  label!: TextValue;
  @Field(() => ValueTypeEnum, { description: 'What kind of value.' })
  type!: ValueType;
  @Field(() => TextValue, { nullable: true, description: 'Unit of a number.' })
  unit!: TextValue | null;
  @Field(() => DirectionEnum, { description: 'Whether more is better.' })
  direction!: Direction;
  @Field(() => Boolean, { description: 'Its values never become public. Once true it stays so.' })
  restricted!: boolean;
  @Field(() => [String], { description: 'Codes of family functions.' })
  familyFunctions!: string[];
  @Field(() => [String], { description: 'Codes of groups of the Inpres.' })
  inpresGroups!: string[];
  @Field(() => [String], { description: 'Codes of rubric indicators.' })
  rubricIndicators!: string[];
  @Field(() => [SourceValue], { description: 'Where our records already have it.' })
  sources!: SourceValue[];
}

@ObjectType('EligibilityRuleValues', { description: 'A rule of eligibility as it is stored.', simpleResolvers: true })
@InputType('EligibilityRuleInput', { description: 'A rule of eligibility; the parts that its kind does not use are null.' })
@Policy('signedIn')
class RuleValue implements EligibilityRule {
  @Field(() => RuleKindEnum, { description: 'What it looks at.' })
  kind!: RuleKind;
  @Field(() => String, { nullable: true, description: 'MIN_LEVEL: code of a level of Kampung KB.' })
  level!: string | null;
  @Field(() => String, { nullable: true, description: 'REGION_KIND: DESA or KELURAHAN.' })
  regionKind!: 'DESA' | 'KELURAHAN' | null;
  @Field(() => String, { nullable: true, description: 'HAS, AT_LEAST: key of a value of the records.' })
  value!: RecordValueKey | null;
  @Field(() => Float, { nullable: true, description: 'AT_LEAST: how much.' })
  min!: number | null;
}

@ObjectType('EligibilityValues', { description: 'Whom a programme is for, as it is stored.', simpleResolvers: true })
@InputType('EligibilityInput', { description: 'Whom a programme is for.' })
@Policy('signedIn')
class EligibilityValue implements Eligibility {
  @Field(() => [RuleValue], { description: 'What the records can tell.' })
  rules!: RuleValue[];
  @Field(() => TextValue, { nullable: true, description: 'What no record can tell.' })
  words!: TextValue | null;
}

@ObjectType('ProgrammeValues', { description: 'A programme as it is stored.', simpleResolvers: true })
@InputType('ProgrammeInput', { description: 'A whole programme: what is left empty is emptied.' })
@Policy('signedIn')
export class ProgrammeValuesType implements ProgrammeValues {
  @Field(() => TextValue, { description: 'Full name.' })
  name!: TextValue;
  @Field(() => TextValue, { description: 'Name for narrow places.' })
  shortName!: TextValue;
  @Field(() => TextValue, { description: 'What it is for.' })
  purpose!: TextValue;
  @Field(() => String, { description: 'Owner in the national government.' })
  nationalOwner!: string;
  @Field(() => String, { description: 'Usual owner in a regency.' })
  regencyOwner!: string;
  @Field(() => String, { nullable: true, description: 'Office or role that answers for it, never a number.' })
  contact!: string | null;
  @Field(() => String, { description: 'Code of the agency that counter-signs.' })
  agencyCode!: string;
  @Field(() => String, { nullable: true, description: 'Code of the section of the working group.' })
  pokjaSection!: string | null;
  @Field(() => [String], { description: 'Legal instruments.' })
  legalBasis!: string[];
  @Field(() => PolarityEnum, { nullable: true, description: 'What its levels rank; null without levels.' })
  polarity!: Polarity | null;
  @Field(() => [LevelValue], { description: 'Levels, lowest first.' })
  levels!: LevelValue[];
  @Field(() => [IndicatorValue], { description: 'What it measures.' })
  indicators!: IndicatorValue[];
  @Field(() => EligibilityValue, { description: 'Whom it is for.' })
  eligibility!: EligibilityValue;
  @Field(() => [String], { description: 'Codes of the family functions it touches.' })
  familyFunctions!: string[];
  @Field(() => [String], { description: 'Codes of the groups of the Inpres it belongs to.' })
  inpresGroups!: string[];
  @Field(() => [String], { description: 'Codes of the rubric indicators that an integration can move.' })
  supports!: string[];
  @Field(() => [String], { description: 'Documents it asks for.' })
  requiredEvidence!: string[];
  @Field(() => [String], { description: 'What must never be published about it.' })
  neverPublic!: string[];
  @Field(() => TextValue, { description: 'How sure this description is.' })
  sourceNote!: TextValue;
  @Field(() => [ProgrammePartEnum], { description: 'Parts that nobody has checked yet.' })
  unverified!: ProgrammePart[];
  @Field(() => [String], { description: 'Addresses where the facts were read.' })
  sources!: string[];
}

@ObjectType('ProgrammeRegencyValues', { description: 'What a regency adds to a programme.', simpleResolvers: true })
@InputType('ProgrammeRegencyInput', { description: 'What a regency adds to a programme; null: as the national record says.' })
@Policy('signedIn')
export class RegencyValuesType implements RegencyValues {
  @Field(() => String, { nullable: true, description: 'Owner in this regency.' })
  regencyOwner!: string | null;
  @Field(() => String, { nullable: true, description: 'Office or role that answers for it here.' })
  contact!: string | null;
  @Field(() => String, { nullable: true, description: 'Conditions of this regency in words.' })
  eligibilityWords!: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the section of the working group here.' })
  pokjaSection!: string | null;
}
