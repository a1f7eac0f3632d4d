import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../../platform/policy.ts';
import { BilingualTextType, CodedName, DateScalar } from '../../platform/text.type.ts';
import { Assessment, Level } from '../../rubric/assessment.types.ts';

@ObjectType({ description: 'A document that proves what an indicator claims.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentEvidence {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string;
  @Field(() => CodedName, { description: 'Its kind.' })
  kind!: CodedName;
  @Field(() => String, { description: 'Its title.' })
  title!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day of issue.' })
  issuedOn!: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Address of the file under this API; null when the file was replaced or taken away after the claim was sent.',
  })
  url!: string | null;
  @Field(() => String, { description: 'SHA-256 of the file, in hex.' })
  hash!: string;
}

@ObjectType({ description: 'What belongs to the claim of one indicator besides its score.', simpleResolvers: true })
@Policy('signedIn')
export class ClaimedIndicator {
  @Field(() => String, { description: 'Code of the indicator.' })
  code!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Day or month that the value stands for; null when nobody knows.' })
  valueDate!: string | null;
  @Field(() => [Int], { description: 'Scores that it can have, the lowest first.' })
  possibleScores!: number[];
  @Field(() => [AssessmentEvidence], { description: 'Documents that the signed-in person may see.' })
  evidence!: AssessmentEvidence[];
  @Field(() => [CodedName], { description: 'Kinds of documents that prove it, the best first.' })
  acceptedKinds!: CodedName[];
  @Field(() => BilingualTextType, { description: 'What would prove it, in a sentence.' })
  hint!: BilingualText;
}

@ObjectType({ description: 'A score that needs proof and has none.', simpleResolvers: true })
@Policy('signedIn')
export class UnprovenScoreType {
  @Field(() => String, { description: 'Code of the indicator.' })
  code!: string;
  @Field(() => Int, { description: 'The score that is claimed.' })
  score!: number;
  @Field(() => Int, { description: 'The lowest score.' })
  lowest!: number;
  @Field(() => Level, { description: 'The level that is left if this one alone is taken back.' })
  left!: Level;
}

@ObjectType({ description: 'What a claim may lose if nothing without proof is accepted.', simpleResolvers: true })
@Policy('signedIn')
export class ExpectedLossType {
  @Field(() => Level, { description: 'The level that is claimed.' })
  claimed!: Level;
  @Field(() => Level, { description: 'The level that is left if every score without proof is taken back to the lowest.' })
  left!: Level;
  @Field(() => [UnprovenScoreType], { description: 'Scores above the lowest without proof, in the order of the rule.' })
  unproven!: UnprovenScoreType[];
}

@ObjectType({
  description: "What a kampung claims: today's records while it is open, and as frozen once it was sent.",
  simpleResolvers: true,
})
@Policy('signedIn')
export class AssessmentClaim {
  @Field(() => Date, { nullable: true, description: 'When it was frozen; null while it is open.' })
  frozenAt!: Date | null;
  @Field(() => Assessment, { description: 'What the rule gives on it, with exact numbers.' })
  assessment!: Assessment;
  @Field(() => [ClaimedIndicator], { description: 'Every indicator in the order of the rule.' })
  indicators!: ClaimedIndicator[];
  @Field(() => ExpectedLossType, { description: 'What it may lose without proof.' })
  expectedLoss!: ExpectedLossType;
}

@ObjectType({ description: 'A remark that is pinned to an indicator, or to the whole.', simpleResolvers: true })
@Policy('signedIn')
export class AssessmentRemark {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'Code of the indicator; null: the whole.' })
  indicator!: string | null;
  @Field(() => String, { description: 'What was written.' })
  body!: string;
  @Field(() => Date, { description: 'When.' })
  at!: Date;
  @Field(() => String, { description: 'Office that wrote it.' })
  authorName!: string;
  @Field(() => BilingualTextType, { description: 'The role it was written in.' })
  authorRole!: BilingualText;
  @Field(() => Date, { nullable: true, description: 'When a later submission settled it; null while it is open.' })
  settledAt!: Date | null;
}
