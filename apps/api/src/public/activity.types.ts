import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PhotoMoment } from '@simpul/domain/activity-input.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { PhotoMomentEnum } from '../activity/activity.types.ts';
import { PageInfo } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, CodedName, DateScalar } from '../platform/text.type.ts';
import { ProgrammeRef } from '../programme/programme.types.ts';
import type { PublishedActivity, PublishedParticipants } from '../publication/published.ts';
import { KampungRef, ValueStateEnum } from './kampung.types.ts';

@ObjectType({ description: 'A picture. Addresses are relative to this API and never change their content.', simpleResolvers: true })
@Policy('public')
export class Photo {
  @Field(() => String, { description: 'AVIF, 480 pixels wide.' })
  avif480!: string;
  @Field(() => String, { description: 'WebP, 480 pixels wide.' })
  webp480!: string;
  @Field(() => String, { description: 'AVIF, 960 pixels wide.' })
  avif960!: string;
  @Field(() => String, { description: 'WebP, 960 pixels wide.' })
  webp960!: string;
  @Field(() => String, { description: 'JPEG, 960 pixels wide.' })
  jpeg960!: string;
  @Field(() => Int, { description: 'Width of the original.' })
  width!: number;
  @Field(() => Int, { description: 'Height of the original.' })
  height!: number;
  @Field(() => BilingualTextType, { description: 'What can be seen.' })
  alt!: BilingualText;
  @Field(() => BilingualTextType, { nullable: true, description: 'Caption.' })
  caption!: BilingualText | null;
  @Field(() => PhotoMomentEnum, { description: 'When it was taken; the first BEFORE and the first AFTER are a pair, and so on.' })
  moment!: PhotoMoment;
}

@ObjectType('Participants', { description: 'How many of a target group took part.', simpleResolvers: true })
@Policy('public')
export class ParticipantsType implements PublishedParticipants {
  @Field(() => String, { description: 'Stable code of the target group.' })
  code!: string;
  @Field(() => BilingualTextType, { description: 'The target group.' })
  name!: BilingualText;
  @Field(() => ValueStateEnum, { description: 'Whether the number is shown.' })
  state!: PublishedParticipants['state'];
  @Field(() => Int, { nullable: true, description: 'How many; null for a few, whom the number could point at.' })
  value!: number | null;
}

@ObjectType({ description: 'Something a kampung did.' })
@Policy('public')
export class Activity implements Omit<PublishedActivity, 'photos' | 'inpresActivity' | 'participants'> {
  inpresActivity?: CodedName | null;
  participants?: ParticipantsType[];
  photos!: PublishedActivity['photos'];
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => DateScalar, { description: 'Day.' })
  heldOn!: string;
  @Field(() => String, { description: 'Place.' })
  place!: string;
  @Field(() => String, { description: 'What happened.' })
  description!: string;
  @Field(() => CodedName, { description: 'Family function it serves.' })
  familyFunction!: CodedName;
  @Field(() => [CodedName], { description: 'Agencies that took part.' })
  agencies!: CodedName[];
  @Field(() => [ProgrammeRef], { description: 'Programmes it serves: entered once, counted in each.' })
  programmes!: ProgrammeRef[];
  @Field(() => KampungRef, { description: 'The kampung.' })
  kampung!: KampungRef;
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@ObjectType({ description: 'A page of activities.', simpleResolvers: true })
@Policy('public')
export class ActivityConnection {
  @Field(() => [Activity], { description: 'The rows of this page.' })
  nodes!: PublishedActivity[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
  @Field(() => Int, { description: 'All published activities under the same conditions.' })
  totalCount!: number;
}
