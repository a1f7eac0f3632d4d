import { Extensions, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FADING_RULES, QUALITY_ASPECTS, type QualityAspect } from '@simpul/domain/data-quality-rules.ts';
import { QUALITY_TASK_KINDS, type QualityTask, type QualityTaskKind } from '@simpul/domain/data-quality-tasks.ts';
import type { ProfileField } from '@simpul/domain/kampung-profile.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { ProfileFieldEnum } from '../kampung/profile.types.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, DateScalar, enumOf } from '../platform/text.type.ts';

export const QualityAspectEnum = enumOf('QualityAspect', QUALITY_ASPECTS, 'A side of the quality of data.', {
  COMPLETE: 'Filled in.',
  FRESH: 'Not older than values of its kind stay good.',
  CONSISTENT: 'Contradicts no other value; what looks odd is explained.',
  ON_TIME: 'Reported before it was due.',
  PROVEN: 'A document proves it.',
  VERIFIED: 'Somebody else has checked it.',
});
export const QualityTaskKindEnum = enumOf('QualityTaskKind', QUALITY_TASK_KINDS, 'What is to be done about data.', {
  FILL: 'Fill in what is missing.',
  CONFIRM: 'Say that values still hold: `confirmValues`.',
  MEND: 'Mend what contradicts another value.',
  PROVE: 'Upload a document.',
  REPORT: 'Send the report that is due.',
  ACTIVITY: 'Record the latest activity.',
});
const PLACES = ['PROFILE', 'REPORT', 'ACTIVITIES', 'DOCUMENTS'] as const;
export const QualityPlaceEnum = enumOf('QualityPlace', PLACES, 'The part of a record where data are worked on.', {
  PROFILE: 'The profile.',
  REPORT: 'The monthly report.',
  ACTIVITIES: 'The activities.',
  DOCUMENTS: 'The documents.',
});

@ObjectType({ description: 'One side of the quality of the data of a kampung.', simpleResolvers: true })
@Policy('signedIn')
export class AspectScore {
  @Field(() => QualityAspectEnum, { description: 'Code.' })
  code!: QualityAspect;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => BilingualTextType, { description: 'What it asks for.' })
  sentence!: BilingualText;
  @Field(() => Int, { nullable: true, description: '0–100 over all values that can have it; null where none can.' })
  points!: number | null;
}

@ObjectType({ description: 'The quality of one value, or of numbers of a report that belong together.', simpleResolvers: true })
@Policy('signedIn')
export class ValueQuality {
  @Field(() => String, { description: 'Field of the profile, or a code for numbers of the report.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'Name.' })
  name!: BilingualText;
  @Field(() => QualityPlaceEnum, { description: 'Where it is kept.' })
  place!: (typeof PLACES)[number];
  @Field(() => Int, { description: '0–100.' })
  score!: number;
  @Field(() => Boolean, { description: 'True while it is not filled in.' })
  missing!: boolean;
  @Field(() => DateScalar, { nullable: true, description: 'Day or month it stands for.' })
  asOf!: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Day from which it fades; null where it does not, or nobody knows.' })
  goodUntil!: string | null;
  @Extensions({ listSize: 3 })
  @Field(() => [BilingualTextType], { description: 'Why it has not all points.' })
  reasons!: BilingualText[];
}

@ObjectType('QualityTask', { description: 'One thing to do about the data, what it takes and what it gives.', simpleResolvers: true })
@Policy('signedIn')
export class QualityTaskType implements QualityTask {
  @Field(() => QualityTaskKindEnum, { description: 'What kind of work.' })
  kind!: QualityTaskKind;
  @Field(() => QualityPlaceEnum, { description: 'Where it is done.' })
  place!: QualityTask['place'];
  @Field(() => [String], { description: 'The values that it mends; of a CONFIRM, the fields for `confirmValues`.' })
  values!: string[];
  @Field(() => BilingualTextType, { description: 'In words.' })
  text!: BilingualText;
  @Field(() => Float, { description: 'Minutes that it takes.' })
  minutes!: number;
  @Field(() => Float, { description: "Points of the kampung's score that it gives, or keeps." })
  gain!: number;
  @Field(() => DateScalar, { nullable: true, description: 'Day that it should be done by.' })
  dueOn!: string | null;
  @Field(() => Boolean, { description: 'Whether it is on the list of five minutes.' })
  daily!: boolean;
}

@ObjectType({ description: 'How good the data of a kampung are, why, and what to do about it.', simpleResolvers: true })
@Policy('signedIn')
export class DataQuality {
  @Field(() => Int, { description: '0–100 over all values.' })
  score!: number;
  @Extensions({ listSize: 6 })
  @Field(() => [AspectScore], { description: 'The sides of it.' })
  aspects!: AspectScore[];
  @Extensions({ listSize: 25 })
  @Field(() => [ValueQuality], { description: 'Every value.' })
  values!: ValueQuality[];
  @Extensions({ listSize: 12 })
  @Field(() => [QualityTaskType], { description: 'What to do, by what it gives per minute.' })
  tasks!: QualityTask[];
  @Extensions({ listSize: 6 })
  @Field(() => [BilingualTextType], { description: 'How values grow old, in sentences.' })
  fading!: BilingualText[];
}

export const FADING_SENTENCES: BilingualText[] = Object.values(FADING_RULES).map(({ sentence }) => sentence);

@ObjectType({ description: 'The quality of the data of a kampung as it stands in a list.', simpleResolvers: true })
@Policy('signedIn')
export class KampungQualityItem {
  @Field(() => ID, { description: 'Code of the kampung.' })
  code!: string;
  @Field(() => String, { description: 'Name.' })
  name!: string;
  @Field(() => String, { description: 'Its district.' })
  districtName!: string;
  @Field(() => Int, { description: '0–100 over all values.' })
  score!: number;
  @Field(() => Int, { description: 'Values that are not filled in.' })
  missingCount!: number;
  @Field(() => Int, { description: 'Values that have begun to fade.' })
  fadedCount!: number;
  @Field(() => QualityTaskType, { nullable: true, description: 'What gives most per minute; null when nothing is to be done.' })
  firstTask!: QualityTask | null;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType({ description: 'The kampung of a region by the quality of their data, the worst first.', simpleResolvers: true })
@Policy('signedIn')
export class DataQualityList {
  @Field(() => Int, { description: 'Kampung that were looked at.' })
  kampungCount!: number;
  @Field(() => Int, { nullable: true, description: 'Mean score; null without a kampung.' })
  meanScore!: number | null;
  @Extensions({ listSize: 50 })
  @Field(() => [KampungQualityItem], { description: 'The worst first.' })
  nodes!: KampungQualityItem[];
}

@InputType({ description: 'Values of a profile that somebody says still hold.' })
export class ConfirmValuesInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  code!: string;
  @Field(() => [ProfileFieldEnum], { description: 'The fields, each of them filled in.' })
  fields!: ProfileField[];
  @Field(() => Int, { description: 'Version of the profile you have seen.' })
  version!: number;
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}
