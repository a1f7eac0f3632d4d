import { Field, ObjectType } from 'type-graphql';
import { GAP_PLACES, PAPER_KINDS, type GapPlace, type PaperKind } from '@simpul/domain/papers.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, enumOf } from '../platform/text.type.ts';

export const PaperKindEnum = enumOf('PaperKind', PAPER_KINDS, 'A paper that is made from the record of an integration.', {
  BERITA_ACARA: 'Minutes of the coordination meeting of both owners.',
  ADDENDUM_SK: 'Addendum to the decree of the Pokja, naming the thematic team.',
  RENCANA_KERJA: 'Joint work plan with budget, activities and visits.',
});
export const GapPlaceEnum = enumOf('PaperGapPlace', GAP_PLACES, 'Where what a paper lacks can be added.', {
  PROFILE: 'In the profile of the kampung.',
  PROGRAMME: 'In the catalogue of programmes.',
  STEP: 'By the next step of the integration.',
  TASK: 'Among the tasks of the integration.',
  BUDGET: 'Among its budget lines.',
  ACTIVITY: 'Among the activities of the kampung.',
  VISIT: 'Among its monitoring visits.',
});

@ObjectType({ description: 'A file of a paper. It is made when it is fetched.', simpleResolvers: true })
@Policy('signedIn')
export class PaperFile {
  @Field(() => String, { description: 'pdf, or docx to go on writing in.' })
  format!: string;
  @Field(() => String, { description: 'Address at this API; it wants the session cookie.' })
  url!: string;
}

@ObjectType({ description: 'Something that a paper would have to leave open.', simpleResolvers: true })
@Policy('signedIn')
export class PaperGap {
  @Field(() => GapPlaceEnum, { description: 'Where it can be added.' })
  place!: GapPlace;
  @Field(() => BilingualTextType, { description: 'What is missing.' })
  text!: BilingualText;
}

@ObjectType({ description: 'A paper that can be made from the record of an integration.', simpleResolvers: true })
@Policy('signedIn')
export class IntegrationPaper {
  @Field(() => PaperKindEnum, { description: 'Which one.' })
  kind!: PaperKind;
  @Field(() => BilingualTextType, { description: 'Its name.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { description: 'What it is for.' })
  purpose!: BilingualText;
  @Field(() => Boolean, { description: 'True while the record does not hold what the paper is made for.' })
  isDraft!: boolean;
  @Field(() => [PaperFile], { description: 'The forms in which it is made.' })
  files!: PaperFile[];
  @Field(() => [PaperGap], { description: 'What it would have to leave open.' })
  gaps!: PaperGap[];
}
