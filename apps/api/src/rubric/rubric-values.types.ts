import { Extensions, Field, InputType, Int, ObjectType } from 'type-graphql';
import { UNPROVEN_POLICIES, type UnprovenPolicy } from '@simpul/domain/measures.ts';
import type { RubricIndicator } from '@simpul/domain/rubric.ts';
import type { BandValues, FlagValues, IndexValues, IndicatorValues, LevelValues, RubricValues } from '@simpul/domain/rubric-values.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { enumOf } from '../platform/text.type.ts';

// The same classes say what is read and what is written, so that the two cannot drift apart.

export const UnprovenEnum = enumOf('UnprovenPolicy', UNPROVEN_POLICIES, 'What a claim counts as that nothing proves.', {
  UNKNOWN: 'Anything from not there to all that is claimed: it scores lowest, and the level is said to be open.',
  ABSENT: 'Not there.',
});
const DIRECTIONS = ['MORE_IS_BETTER', 'LESS_IS_BETTER'] as const;
const DirectionEnum = enumOf('RubricDirection', DIRECTIONS, 'Which way a value must go to score more.', {
  MORE_IS_BETTER: 'Up.',
  LESS_IS_BETTER: 'Down.',
});

@ObjectType('RubricText', { description: 'A text of a rubric.', simpleResolvers: true })
@InputType('RubricTextInput', { description: 'A text of a rubric.' })
@Policy('public')
class TextValue implements BilingualText {
  @Field(() => String, { description: 'Indonesian, the source language.' })
  id!: string;
  @Field(() => String, { description: 'English.' })
  en!: string;
}

@ObjectType('RubricFlags', { description: 'How a rubric counts.', simpleResolvers: true })
@InputType('RubricFlagsInput', { description: 'How a rubric counts.' })
@Policy('public')
class Flags implements FlagValues {
  @Field(() => Boolean, { description: "Whether the family-planning sector's own agencies are left out of the cross-sector count." })
  excludeOwnSector!: boolean;
  @Field(() => Boolean, { description: 'Whether a report without couples counts as no report.' })
  requireCouples!: boolean;
  @Field(() => Boolean, { description: 'Whether only activities of the last twelve months count.' })
  recentActivities!: boolean;
  @Field(() => UnprovenEnum, { nullable: true, description: 'What a claim without proof counts as; null: as true.' })
  unproven!: UnprovenPolicy | null;
}

@ObjectType('RubricBand', { description: 'Whole values that give one score.', simpleResolvers: true })
@InputType('RubricBandInput', { description: 'Whole values that give one score.' })
@Policy('public')
class Band implements BandValues {
  @Field(() => Int, { description: 'The score.' })
  score!: number;
  @Field(() => Int, { description: 'Lowest value.' })
  min!: number;
  @Field(() => Int, { nullable: true, description: 'Highest value; null without an upper end.' })
  max!: number | null;
  @Field(() => TextValue, { nullable: true, description: 'The values in words, where numbers alone say little.' })
  label!: TextValue | null;
}

@ObjectType('RubricDecision', { description: 'A row of a decision table.', simpleResolvers: true })
@InputType('RubricDecisionInput', { description: 'A row of a decision table.' })
@Policy('public')
class Decision {
  @Field(() => Int, { description: 'The value when every condition holds.' })
  value!: number;
  @Field(() => [String], { description: 'Names of conditions.' })
  @Extensions({ listSize: 3 })
  when!: string[];
}

@ObjectType('RubricIndicator', { description: 'What is measured, and which values give which score.', simpleResolvers: true })
@InputType('RubricIndicatorInput', { description: 'What is measured, and which values give which score.' })
@Policy('public')
class Indicator implements IndicatorValues {
  @Field(() => String, { description: 'Code such as P3.' })
  code!: string;
  @Field(() => TextValue, { description: 'Name.' })
  name!: TextValue;
  @Field(() => String, { nullable: true, description: 'Name of what is measured; null where a decision table gives the value.' })
  measure!: string | null;
  @Field(() => [Decision], {
    nullable: true,
    description: 'From the strictest row down: the first whose conditions all hold gives the value.',
  })
  @Extensions({ listSize: 4 })
  decisions!: Decision[] | null;
  @Field(() => TextValue, { description: 'Unit of the value.' })
  unit!: TextValue;
  @Field(() => TextValue, { description: 'Where the value is kept.' })
  source!: TextValue;
  @Field(() => DirectionEnum, { description: 'Which way is better.' })
  direction!: RubricIndicator['direction'];
  @Field(() => [Band], { description: 'From the value 0 up.' })
  @Extensions({ listSize: 5 })
  bands!: Band[];
}

@ObjectType('RubricIndex', { description: 'Indicators whose scores are added up.', simpleResolvers: true })
@InputType('RubricIndexInput', { description: 'Indicators whose scores are added up.' })
@Policy('public')
class IndexValue implements IndexValues {
  @Field(() => String, { description: 'Code such as INPUT.' })
  code!: string;
  @Field(() => TextValue, { description: 'Name.' })
  name!: TextValue;
  @Field(() => Int, { description: 'Sum of the scores from which it passes.' })
  passSum!: number;
  @Field(() => Int, {
    nullable: true,
    description: 'The mean that the rule names for it, in hundredths; null where the rule names the sum.',
  })
  passMean!: number | null;
  @Field(() => Int, {
    nullable: true,
    description: 'Percent in the weighted mean of the indices; null where the rule does not weigh them.',
  })
  weight!: number | null;
  @Field(() => [Indicator], { description: 'Its indicators.' })
  @Extensions({ listSize: 6 })
  indicators!: Indicator[];
}

@ObjectType('RubricLevel', { description: 'A level and the sets of passed indices that give it.', simpleResolvers: true })
@InputType('RubricLevelInput', { description: 'A level and the sets of passed indices that give it.' })
@Policy('public')
class LevelValue implements LevelValues {
  @Field(() => String, { description: 'Code of the level.' })
  code!: string;
  @Field(() => Int, { description: 'Place in the scheme, 1 is the lowest.' })
  ordinal!: number;
  @Field(() => TextValue, { description: 'Name.' })
  name!: TextValue;
  @Field(() => [String], { description: 'Other codes of the same level in older sources.' })
  @Extensions({ listSize: 1 })
  aliases!: string[];
  @Field(() => [[String]], { description: 'Each a set of codes of indices: exactly these have passed.' })
  @Extensions({ listSize: 4 })
  patterns!: string[][];
}

@ObjectType('RubricValues', { description: 'What a rubric says.', simpleResolvers: true })
@InputType('RubricValuesInput', { description: 'What a rubric says.' })
@Policy('public')
export class RubricValuesType implements RubricValues {
  @Field(() => TextValue, { description: 'Title.' })
  title!: TextValue;
  @Field(() => TextValue, { description: 'Where the rule comes from.' })
  legalSource!: TextValue;
  @Field(() => String, { description: 'First day on which it is valid, YYYY-MM-DD.' })
  validFrom!: string;
  @Field(() => String, { nullable: true, description: 'Last day, YYYY-MM-DD; null without an end.' })
  validTo!: string | null;
  @Field(() => Boolean, { description: 'True for a rule that is no official one; say so wherever its result is shown.' })
  unofficial!: boolean;
  @Field(() => Flags, { description: 'How it counts.' })
  flags!: Flags;
  @Field(() => [IndexValue], { description: 'Its indices.' })
  @Extensions({ listSize: 3 })
  indices!: IndexValue[];
  @Field(() => [LevelValue], { description: 'Its levels, the lowest first.' })
  @Extensions({ listSize: 4 })
  levels!: LevelValue[];
}
