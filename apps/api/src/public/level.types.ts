import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { PROOF_STATES, type ProofState } from '@simpul/domain/level-explanation.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';
import type { PublishedDecision } from '../publication/published.ts';
import { AssessedIndicator, Level, Lever } from '../rubric/assessment.types.ts';
import { FigureComparison, PublicDocument } from './kampung.types.ts';

// Why a kampung has its level, and which levels were decided for it: filled from publications alone.

export const ProofStateEnum = enumOf('ProofState', PROOF_STATES, 'What stands behind a value.', {
  VERIFIED: 'The offices have verified it in an assessment.',
  DOCUMENT: 'A document that anyone may read proves it; no office has verified it yet.',
  CLAIMED: 'Reported; nothing public proves it.',
  NONE: 'Not filled in, so there is nothing to prove.',
});

@ObjectType('LevelDecision', {
  description: 'A level that was decided: verified by the regency agency (OPD-KB), decided by provincial BKKBN. It names no person.',
  simpleResolvers: true,
})
@Policy('public')
export class LevelDecision implements PublishedDecision {
  @Field(() => Level, { description: 'The level.' })
  level!: Level;
  @Field(() => Level, { nullable: true, description: 'The level that was decided before; null for the first.' })
  levelBefore!: Level | null;
  @Field(() => String, { description: 'Title of the assessment period.' })
  period!: string;
  @Field(() => DateScalar, { description: 'Day of the decision.' })
  decidedOn!: string;
  @Field(() => DateScalar, { description: 'Day on which it became public.' })
  publishedOn!: string;
  @Field(() => Int, { description: '1 for the first of a period; a correction counts on.' })
  revision!: number;
  @Field(() => String, { nullable: true, description: 'Why an earlier decision was corrected; null for the first of a period.' })
  revisionReason!: string | null;
  @Field(() => ID, { nullable: true, description: 'The document that holds it, with its hash: see decisionDocument.' })
  documentId?: string | null;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType({ description: 'One indicator of the level with everything that stands behind it.', simpleResolvers: true })
@Policy('public')
export class ExplainedIndicator {
  @Field(() => AssessedIndicator, { description: 'Value, score, band, distance to the next score, and why.' })
  indicator!: AssessedIndicator;
  @Field(() => Int, { description: 'Its number in the rule, from 1.' })
  number!: number;
  @Field(() => BilingualTextType, { description: 'Rule and number in words, as one cites them.' })
  citation!: BilingualText;
  @Field(() => DateScalar, { nullable: true, description: 'Day or month the value stands for; null where nobody knows.' })
  asOf!: string | null;
  @Field(() => ProofStateEnum, { description: 'What stands behind the value.' })
  proof!: ProofState;
  @Field(() => BilingualTextType, { description: 'The same in words.' })
  proofName!: BilingualText;
  @Extensions({ listSize: 3 })
  @Field(() => [PublicDocument], { description: 'Public documents that prove it.' })
  documents!: PublicDocument[];
  @Extensions({ listSize: 1 })
  @Field(() => [Lever], { description: 'Improving this indicator alone would change the level: how far, and to which.' })
  levers!: Lever[];
  @Extensions({ listSize: 3 })
  @Field(() => [FigureComparison], { description: 'The same number for the district, regency and province; empty where there is none.' })
  comparisons!: FigureComparison[];
}
