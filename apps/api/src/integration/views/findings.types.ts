import { Extensions, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../../platform/text.type.ts';

export const FINDING_KINDS = ['DESIGNATED', 'SILENT', 'CROWDED', 'ASKED_TWICE', 'ELIGIBLE'] as const;
export type IntegrationFindingKind = (typeof FINDING_KINDS)[number];
export const IntegrationFindingKindEnum = enumOf(
  'IntegrationFindingKind',
  FINDING_KINDS,
  'What two programmes can do better in one place.',
  {
    DESIGNATED: 'The village has a status in the programme and no integration with it.',
    SILENT: 'The integration runs, and its kampung has told of no activity for the programme in the last six months.',
    CROWDED: 'Three or more programmes held activities for one family function in one month, each on its own.',
    ASKED_TWICE:
      'Two or more programmes that run in the kampung ask for one value of its records; the two most asked values of each kampung.',
    ELIGIBLE: 'The kampung meets every rule of a programme that it was never proposed for; the two strongest of each kampung.',
  },
);

@InputType({ description: 'Which findings.' })
export class IntegrationFindingFilter {
  @Field(() => ID, { nullable: true, description: 'Region code; everything inside it.' })
  region?: string | null;
  @Field(() => ID, { nullable: true, description: 'Programme code.' })
  programme?: string | null;
  @Field(() => IntegrationFindingKindEnum, { nullable: true, description: 'Of which kind.' })
  kind?: IntegrationFindingKind | null;
}

@ObjectType({ description: 'Something that two programmes can do better in one place, found from the records.', simpleResolvers: true })
@Policy('signedIn')
export class IntegrationFinding {
  @Field(() => ID, { description: 'The same finding has the same id.' })
  id!: string;
  @Field(() => IntegrationFindingKindEnum, { description: 'Of which kind.' })
  kind!: IntegrationFindingKind;
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampungCode!: string;
  @Field(() => String, { description: 'Its name.' })
  kampungName!: string;
  @Field(() => String, { description: 'Name of its district.' })
  districtName!: string;
  @Field(() => [ID], { description: 'Codes of the programmes.' })
  programmeCodes!: string[];
  @Field(() => ID, { nullable: true, description: 'The integration it is about; null when there is none, or several.' })
  integrationId!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of the last activity for the programme, or first day of the crowded month; null when there is none.',
  })
  day!: string | null;
  @Field(() => BilingualTextType, { description: 'What was found, in words.' })
  note!: BilingualText;
  @Field(() => Boolean, { description: 'Whether the signed-in person may propose the integration that is missing.' })
  viewerCanPropose!: boolean;
}

@ObjectType({ description: 'How many findings there are of one kind.', simpleResolvers: true })
@Policy('signedIn')
export class IntegrationFindingCount {
  @Field(() => IntegrationFindingKindEnum, { description: 'The kind.' })
  kind!: IntegrationFindingKind;
  @Field(() => Int, { description: 'Findings in scope and of the filter.' })
  count!: number;
}

@ObjectType({ description: 'What was found in the records.', simpleResolvers: true })
@Policy('signedIn')
export class IntegrationFindings {
  @Extensions({ listSize: 100 })
  @Field(() => [IntegrationFinding], { description: 'By kind, then by district and kampung; a hundred of each kind at most.' })
  nodes!: IntegrationFinding[];
  @Field(() => [IntegrationFindingCount], { description: 'How many there are of each kind.' })
  counts!: IntegrationFindingCount[];
}
