import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar } from '../platform/text.type.ts';

@ObjectType('DecisionDocumentLevel', { description: 'A level as a decision names it.', simpleResolvers: true })
@Policy('public')
export class DecisionLevelType {
  @Field(() => String, { description: 'Stable code.' })
  code!: string;
  @Field(() => Int, { description: 'Position from the lowest, from 1; 0 for a level of an older rule.' })
  ordinal!: number;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
}

@ObjectType('DecisionDocumentIndicator', { description: 'An indicator that was scored.', simpleResolvers: true })
@Policy('public')
export class DecisionIndicatorType {
  @Field(() => String, { description: 'Code, such as O2.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => Int, { description: 'The highest score.' })
  maxScore!: number;
}

@ObjectType('DecisionDocumentEntry', { description: 'What was decided about one kampung.', simpleResolvers: true })
@Policy('public')
export class DecisionEntryType {
  @Field(() => ID, { description: 'Code that the kampung had then.' })
  kampungCode!: string;
  @Field(() => String, { description: 'Name that it had then.' })
  kampungName!: string;
  @Field(() => String, { description: 'District.' })
  districtName!: string;
  @Field(() => DecisionLevelType, { nullable: true, description: 'Level decided before; null for none.' })
  levelBefore!: DecisionLevelType | null;
  @Field(() => DecisionLevelType, { description: 'Decided level.' })
  level!: DecisionLevelType;
  @Field(() => [Int], {
    nullable: 'items',
    description: 'Verified scores in the order of `indicators`; null where the number behind it is too small to be public.',
  })
  scores!: (number | null)[];
  @Field(() => [String], { description: 'Codes of the indices that were passed.' })
  passed!: string[];
  @Field(() => DateScalar, { description: 'Day of the decision.' })
  decidedOn!: string;
  @Field(() => Int, { description: '1 for the first decision of the kampung in the period.' })
  revision!: number;
  @Field(() => String, { nullable: true, description: 'Why an earlier decision was corrected.' })
  revisionReason!: string | null;
  @Field(() => ID, { nullable: true, description: 'Document whose entry this one replaces.' })
  replaces!: string | null;
  @Field(() => ID, { nullable: true, description: 'Document whose entry replaces this one. Not part of the hashed content.' })
  replacedBy!: string | null;
}

@ObjectType('DecisionDocument', {
  description: 'The electronic copy of what was decided about the kampung of a regency in a period, with its hash.',
  simpleResolvers: true,
})
@Policy('public')
export class DecisionDocumentType {
  @Field(() => ID, { description: 'Id; printed on the paper as part of an address.' })
  id!: string;
  @Field(() => String, {
    description:
      'Canonical JSON (RFC 8785) of the content, byte by byte what was hashed. All other fields but the last three are read from it.',
  })
  content!: string;
  @Field(() => String, { description: 'Title of the assessment period.' })
  periodTitle!: string;
  @Field(() => ID, { description: 'Code of the regency.' })
  regencyCode!: string;
  @Field(() => String, { description: 'Its name.' })
  regencyName!: string;
  @Field(() => String, { description: 'Office that decided.' })
  decidedBy!: string;
  @Field(() => String, { description: 'Code of the rule.' })
  rubricCode!: string;
  @Field(() => Int, { description: 'Version of the rule.' })
  rubricVersion!: number;
  @Field(() => BilingualTextType, { description: 'Title of the rule.' })
  rubricTitle!: BilingualText;
  @Field(() => Int, { description: '1 for the first document of the regency in the period; later ones count on.' })
  edition!: number;
  @Field(() => [DecisionIndicatorType], { description: 'The indicators, in the order of the scores.' })
  @Extensions({ listSize: 12 })
  indicators!: DecisionIndicatorType[];
  @Field(() => [DecisionEntryType], { description: 'What was decided, by code of the kampung.' })
  @Extensions({ listSize: 150 })
  entries!: DecisionEntryType[];
  @Field(() => Boolean, { description: 'True for demonstration data (data contoh).' })
  sampleData!: boolean;
  @Field(() => String, { description: 'SHA-256 of the content in UTF-8, in hexadecimal; also printed on the paper.' })
  hash!: string;
  @Field(() => Date, { description: 'When it was published.' })
  publishedAt!: Date;
}

@ObjectType('DecisionDocumentRef', { description: 'A published decision on levels, as lists name it.', simpleResolvers: true })
@Policy('public')
export class DecisionDocumentRefType {
  @Field(() => ID, { description: 'Id: ask for decisionDocument.' })
  id!: string;
  @Field(() => ID, { description: 'Code of the regency.' })
  regencyCode!: string;
  @Field(() => String, { description: 'Its name.' })
  regencyName!: string;
  @Field(() => String, { description: 'Title of the assessment period.' })
  periodTitle!: string;
  @Field(() => Int, { description: '1 for the first document of the regency in the period; later ones count on.' })
  edition!: number;
  @Field(() => Int, { description: 'Kampung that it decides on.' })
  kampungCount!: number;
  @Field(() => Date, { description: 'When it was published.' })
  publishedAt!: Date;
  @Field(() => Boolean, { description: 'True for demonstration data (data contoh).' })
  sampleData!: boolean;
}
