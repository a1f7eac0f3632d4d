import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DECISION_PAPER_KINDS, type DecisionPaperKind } from '@simpul/domain/decision-papers.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, enumOf } from '../platform/text.type.ts';
import { PaperFile } from './paper.types.ts';

const DecisionPaperKindEnum = enumOf('DecisionPaperKind', DECISION_PAPER_KINDS, 'A paper around a decision on levels.', {
  BERITA_ACARA_VERIFIKASI: 'Minutes of the verification by the regency agency.',
  SK_PENETAPAN: 'Draft decree of provincial BKKBN.',
});

@ObjectType({ description: 'A paper of a decision.', simpleResolvers: true })
@Policy('signedIn')
export class DecisionPaper {
  @Field(() => DecisionPaperKindEnum, { description: 'Which one.' })
  kind!: DecisionPaperKind;
  @Field(() => BilingualTextType, { description: 'Its name.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { description: 'What it is for.' })
  purpose!: BilingualText;
  @Field(() => [PaperFile], { description: 'The forms in which it is made.' })
  files!: PaperFile[];
}

@ObjectType({
  description: 'What was decided, or is about to be, for one regency in a period: its papers and its public document.',
  simpleResolvers: true,
})
@Policy('signedIn')
export class DecisionPapers {
  @Field(() => ID, { description: 'Id of the public document, known before it is published.' })
  id!: string;
  @Field(() => ID, { description: 'Code of the regency.' })
  regencyCode!: string;
  @Field(() => String, { description: 'Its name.' })
  regencyName!: string;
  @Field(() => Int, { description: '1 for the first document; later decisions and corrections count on.' })
  edition!: number;
  @Field(() => String, { description: 'Address of the public document; it answers after publication.' })
  publicUrl!: string;
  @Field(() => Date, { nullable: true, description: 'When it was published; null while the papers are drafts.' })
  publishedAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Hash of the published document; that of a draft stands on its decree.' })
  hash!: string | null;
  @Field(() => Int, { description: 'Kampung whose level is decided.' })
  decidedCount!: number;
  @Field(() => [BilingualTextType], { description: 'What is still open, in words.' })
  gaps!: BilingualText[];
  @Field(() => [DecisionPaper], { description: 'The papers.' })
  papers!: DecisionPaper[];
}
