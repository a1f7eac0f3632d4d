import { Extensions, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import {
  DIRECTIONS,
  MAPPING_KINDS,
  POLARITIES,
  PROGRAMME_PARTS,
  RULE_KINDS,
  type Direction,
  type MappingKind,
  type ProgrammePart,
  type RuleKind,
} from '@simpul/domain/programme.ts';
import { VALUE_TYPES, type ValueType } from '@simpul/domain/record-values.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, CodedName, enumOf } from '../platform/text.type.ts';
import type { PublishedEligibility, PublishedIndicator, PublishedRegency, PublishedSource } from '../publication/published.ts';

export const PolarityEnum = enumOf('Polarity', POLARITIES, 'What the levels of a programme rank.', {
  MERIT: 'Achievement: higher is better.',
  RISK: 'Danger: higher is worse. It never shares a colour scale with MERIT.',
});
export const ValueTypeEnum = enumOf('ValueType', VALUE_TYPES, 'What kind of value an indicator takes.', {
  COUNT: 'A whole number.',
  YES_NO: 'Yes or no.',
  PERCENT: 'A share of a hundred.',
  SCORE: 'Points of the programme itself.',
  TEXT: 'Words.',
});
export const DirectionEnum = enumOf('IndicatorDirection', DIRECTIONS, 'Whether more is better.', {
  UP: 'More is better.',
  DOWN: 'Less is better.',
  NONE: 'Neither.',
});
export const MappingKindEnum = enumOf('MappingKind', MAPPING_KINDS, 'How near a value of our records comes to what a programme asks.', {
  SAME: 'It is the same value.',
  PARTIAL: 'It answers a part of it.',
  COMPUTED: 'It can be computed from it.',
  CONTEXT: 'It helps to understand it.',
});
export const ProgrammePartEnum = enumOf('ProgrammePart', PROGRAMME_PARTS, 'A part of a catalogue record.');
export const RuleKindEnum = enumOf('EligibilityRuleKind', RULE_KINDS, 'What an eligibility rule looks at.', {
  MIN_LEVEL: 'The estimated level of the Kampung KB.',
  REGION_KIND: 'Whether the village is a desa or a kelurahan.',
  HAS: 'A value of the records that must be there.',
  AT_LEAST: 'A number of the records that must be reached.',
});

@ObjectType({ description: "A level in a programme's own scheme.", simpleResolvers: true })
@Policy('public')
export class ProgrammeLevel {
  @Field(() => String, { description: 'Code inside the scheme of the programme.' })
  code!: string;
  @Field(() => Int, { description: 'Place in the scheme, 1 is the lowest.' })
  ordinal!: number;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
}

@ObjectType({ description: 'A value of our records that answers an indicator, wholly or in part.', simpleResolvers: true })
@Policy('public')
export class IndicatorSource implements PublishedSource {
  @Field(() => MappingKindEnum, { description: 'How near it comes.' })
  kind!: MappingKind;
  @Field(() => BilingualTextType, { description: 'The same in words.' })
  kindName!: BilingualText;
  @Field(() => String, { description: 'Key of the value, such as report.persons.' })
  value!: string;
  @Field(() => BilingualTextType, { description: 'Name of the value.' })
  valueName!: BilingualText;
}

@ObjectType({ description: 'Something that a programme measures.', simpleResolvers: true })
@Policy('public')
export class ProgrammeIndicator implements PublishedIndicator {
  @Field(() => String, { description: 'Stable inside the programme.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'What is measured.' })
  label!: BilingualText;
  @Field(() => ValueTypeEnum, { description: 'What kind of value.' })
  type!: ValueType;
  @Field(() => BilingualTextType, { nullable: true, description: 'Unit of a number.' })
  unit!: BilingualText | null;
  @Field(() => DirectionEnum, { description: 'Whether more is better.' })
  direction!: Direction;
  @Field(() => Boolean, { description: 'Its values never become public: cases of drugs, violence or child marriage.' })
  restricted!: boolean;
  @Field(() => [CodedName], { description: 'Family functions that it belongs to.' })
  @Extensions({ listSize: 3 })
  familyFunctions!: CodedName[];
  @Field(() => [CodedName], { description: 'Groups of activities under Inpres 3/2022 that it belongs to.' })
  @Extensions({ listSize: 3 })
  inpresGroups!: CodedName[];
  @Field(() => [String], { description: 'Codes of the rubric indicators that it can move.' })
  @Extensions({ listSize: 3 })
  rubricIndicators!: string[];
  @Field(() => [IndicatorSource], { description: 'Where the records of a Kampung KB already have it.' })
  @Extensions({ listSize: 3 })
  sources!: IndicatorSource[];
}

@ObjectType({ description: 'A rule of eligibility that the records can answer.', simpleResolvers: true })
@Policy('public')
export class EligibilityRuleType {
  @Field(() => RuleKindEnum, { description: 'What it looks at.' })
  kind!: RuleKind;
  @Field(() => String, { nullable: true, description: 'Code of the level, for MIN_LEVEL.' })
  level!: string | null;
  @Field(() => String, { nullable: true, description: 'DESA or KELURAHAN, for REGION_KIND.' })
  regionKind!: string | null;
  @Field(() => String, { nullable: true, description: 'Key of the value, for HAS and AT_LEAST.' })
  value!: string | null;
  @Field(() => Float, { nullable: true, description: 'How much, for AT_LEAST.' })
  min!: number | null;
  @Field(() => BilingualTextType, { description: 'The rule in words.' })
  text!: BilingualText;
}

@ObjectType({ description: 'Whom a programme is for.', simpleResolvers: true })
@Policy('public')
export class ProgrammeEligibility implements PublishedEligibility {
  @Field(() => [EligibilityRuleType], { description: 'What the records can tell.' })
  @Extensions({ listSize: 5 })
  rules!: EligibilityRuleType[];
  @Field(() => BilingualTextType, { nullable: true, description: 'What no record can tell.' })
  words!: BilingualText | null;
}

@ObjectType({ description: 'A part of the record that nobody has checked against an official source yet.', simpleResolvers: true })
@Policy('public')
export class UnverifiedPart {
  @Field(() => ProgrammePartEnum, { description: 'Which part.' })
  code!: ProgrammePart;
  @Field(() => BilingualTextType, { description: 'Its name.' })
  name!: BilingualText;
}

@ObjectType({ description: 'A regency by code and name.', simpleResolvers: true })
@Policy('public')
export class RegencyName {
  @Field(() => ID, { description: 'Code.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@ObjectType({ description: 'What a regency adds to a programme for itself; null where it says nothing of its own.', simpleResolvers: true })
@Policy('public')
export class PublicProgrammeInRegency implements PublishedRegency {
  @Field(() => RegencyName, { description: 'The regency.' })
  region!: RegencyName;
  @Field(() => String, { nullable: true, description: 'Owner there.' })
  regencyOwner!: string | null;
  @Field(() => String, { nullable: true, description: 'Office or role that answers for it there.' })
  contact!: string | null;
  @Field(() => String, { nullable: true, description: 'Conditions there in words.' })
  eligibilityWords!: string | null;
  @Field(() => CodedName, { nullable: true, description: 'Section of the working group there.' })
  pokjaSection!: CodedName | null;
}
