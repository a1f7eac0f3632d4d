import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, enumOf } from '../platform/text.type.ts';

@ObjectType({
  description: 'A level of a classification scheme. Words collide between schemes, so a level is always (scheme, code).',
  simpleResolvers: true,
})
@Policy('public')
export class Level {
  @Field(() => String, { description: 'Scheme; KKB for Kampung KB.' })
  scheme!: string;
  @Field(() => String, { description: 'Stable code inside the scheme.' })
  code!: string;
  @Field(() => Int, { description: 'Place in the scheme, 1 is the lowest. The scheme is not a ladder: levels can be jumped.' })
  ordinal!: number;
  @Field(() => Int, { description: 'Number of levels of the scheme.' })
  of!: number;
  @Field(() => BilingualTextType, { description: 'Name for people.' })
  name!: BilingualText;
  @Field(() => [String], { description: 'Other codes of the same level in older sources.' })
  aliases!: string[];
}

@ObjectType({ description: 'The rule that gave a level.', simpleResolvers: true })
@Policy('public')
export class RubricRef {
  @Field(() => String, { description: 'Code such as KKB-2021.' })
  code!: string;
  @Field(() => Int, { description: 'Version of that rule.' })
  version!: number;
  @Field(() => BilingualTextType, { description: 'Title.' })
  title!: BilingualText;
  @Field(() => BilingualTextType, { description: 'Where the rule comes from.' })
  legalSource!: BilingualText;
  @Field(() => Boolean, { nullable: true, description: 'True for a rule that is no official one; say so wherever its result is shown.' })
  unofficial?: boolean | null;
}

@ObjectType({ description: 'One indicator of the rule, measured and scored.', simpleResolvers: true })
@Policy('public')
export class AssessedIndicator {
  @Field(() => String, { description: 'Code such as P3.' })
  code!: string;
  @Field(() => String, { description: 'Index it belongs to.' })
  indexCode!: string;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => Float, { nullable: true, description: 'Measured value; null when missing or hidden to protect people.' })
  value!: number | null;
  @Field(() => BilingualTextType, { description: 'Unit of the value.' })
  unit!: BilingualText;
  @Field(() => Int, { nullable: true, description: 'Score given; null when it would give a hidden value away.' })
  score!: number | null;
  @Field(() => Int, { description: 'Highest score possible.' })
  maxScore!: number;
  @Field(() => Boolean, { description: 'True when the value is not filled in; it then scores as the rule says, never as zero or best.' })
  missing!: boolean;
  @Field(() => BilingualTextType, { description: 'Band the value fell into.' })
  band!: BilingualText;
  @Field(() => Float, { nullable: true, description: 'How far the value is from the next score; null at the top or when missing.' })
  distanceToNext!: number | null;
  @Field(() => BilingualTextType, { nullable: true, description: 'Band of the next score; null at the top.' })
  nextBand!: BilingualText | null;
  @Field(() => BilingualTextType, { description: 'Why this score, in a sentence.' })
  reason!: BilingualText;
  @Field(() => BilingualTextType, { description: 'Where the value comes from.' })
  source!: BilingualText;
}

@ObjectType({ description: 'An index of the rule against its pass mark.', simpleResolvers: true })
@Policy('public')
export class AssessedIndex {
  @Field(() => String, { description: 'INPUT, PROSES or OUTPUT in KKB-2021.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => Int, { nullable: true, description: 'Sum of the scores; null when one of them is hidden.' })
  sum!: number | null;
  @Field(() => Int, { description: 'Sum from which the index passes.' })
  passSum!: number;
  @Field(() => Int, { description: 'Highest sum possible.' })
  maxSum!: number;
  @Field(() => Float, { nullable: true, description: 'Mean of the scores, two decimals; null when one of them is hidden.' })
  mean!: number | null;
  @Field(() => Float, { description: 'Mean from which the index passes.' })
  passAt!: number;
  @Field(() => Boolean, { description: 'Whether it passes.' })
  passed!: boolean;
  @Field(() => Int, { nullable: true, description: 'Percent in the weighted mean; null where the rule does not weigh its indices.' })
  weight?: number | null;
  @Field(() => [AssessedIndicator], { description: 'Its indicators in the order of the rule.' })
  indicators!: AssessedIndicator[];
}

@ObjectType({ description: 'A single change that alone would change the level.', simpleResolvers: true })
@Policy('public')
export class Lever {
  @Field(() => String, { description: 'Indicator to change.' })
  indicatorCode!: string;
  @Field(() => Level, { description: 'Level it would lead to.' })
  level!: Level;
  @Field(() => BilingualTextType, { description: 'The step in words.' })
  step!: BilingualText;
}

export const VERIFICATIONS = ['COMPUTED', 'VERIFIED'] as const;
const VerificationEnum = enumOf('Verification', VERIFICATIONS, 'How sure a level is.', {
  COMPUTED: 'Computed from what the kampung reported; nobody has verified it yet.',
  VERIFIED: 'Verified and decided.',
});

@ObjectType({ description: 'Why a kampung has its level: every index and indicator against its pass mark.', simpleResolvers: true })
@Policy('public')
export class Assessment {
  @Field(() => RubricRef, { description: 'The rule.' })
  rubric!: RubricRef;
  @Field(() => Level, { description: 'The level the rule gives.' })
  level!: Level;
  @Field(() => Level, { description: 'Lowest level possible once every missing value is known.' })
  lowestPossible!: Level;
  @Field(() => Level, { description: 'Highest level possible once every missing value is known.' })
  highestPossible!: Level;
  @Field(() => VerificationEnum, { description: 'Whether somebody has verified it.' })
  verification!: (typeof VERIFICATIONS)[number];
  @Field(() => BilingualTextType, { description: 'The reason in one sentence.' })
  summary!: BilingualText;
  @Field(() => Float, {
    nullable: true,
    description:
      'Mean of the indices by their weights; null where the rule does not weigh them or a score is hidden. The level does not rest on it.',
  })
  weightedMean?: number | null;
  @Field(() => [AssessedIndex], { description: 'All indices.' })
  indices!: AssessedIndex[];
  @Field(() => [Lever], { description: 'Single changes that alone would change the level.' })
  levers!: Lever[];
}
