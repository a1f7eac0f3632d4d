import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PHOTO_MOMENTS, type PhotoMoment } from '@simpul/domain/activity-input.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Policy } from '../platform/policy.ts';
import { DateScalar, enumOf } from '../platform/text.type.ts';
import type { ActivityState } from './activity.entity.ts';

export const PhotoMomentEnum = enumOf('PhotoMoment', PHOTO_MOMENTS, 'When a photo was taken.', {
  DURING: 'While it happened.',
  BEFORE: 'Before the work: a pair with one from after it.',
  AFTER: 'After the work.',
});

@ObjectType({ description: 'A picture of an activity, for staff.', simpleResolvers: true })
@Policy('signedIn')
export class ActivityRecordPhoto {
  @Field(() => String, { description: 'Key.' })
  key!: string;
  @Field(() => String, { description: 'Address of a small version under this API.' })
  url!: string;
  @Field(() => String, { description: 'What it shows, for people who do not see it.' })
  alt!: string;
  @Field(() => String, { description: 'What stands below it; may be empty.' })
  caption!: string;
  @Field(() => PhotoMomentEnum, { description: 'When it was taken.' })
  moment!: PhotoMoment;
}

// The same class says what is read and what is written.

@ObjectType('ActivityParticipants', { description: 'How many of a target group took part.', simpleResolvers: true })
@InputType('ActivityParticipantsInput', { description: 'How many of a target group took part.' })
@Policy('signedIn')
export class ActivityParticipants {
  @Field(() => String, { description: 'Code of the target group.' })
  group!: string;
  @Field(() => Int, { description: 'How many, 0–100,000.' })
  count!: number;
}

@ObjectType({ description: 'The working record of an activity.' })
@Policy('signedIn')
export class ActivityRecord {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;
  @Field(() => String, { description: 'DRAF, TAMPIL or DISEMBUNYIKAN. Only TAMPIL becomes public.' })
  state!: ActivityState;
  @Field(() => String, { nullable: true, description: 'Why it was hidden.' })
  hiddenReason!: string | null;
  @Field(() => String, { description: 'Title.' })
  title!: string;
  @Field(() => DateScalar, { description: 'Day.' })
  heldOn!: string;
  @Field(() => String, { description: 'Place.' })
  place!: string;
  @Field(() => String, { description: 'What happened.' })
  description!: string;
  @Field(() => String, { description: 'Code of the family function it serves.' })
  familyFunction!: string;
  @Field(() => [String], { description: 'Codes of the agencies that took part.' })
  agencies!: string[];
  @Field(() => [String], { description: 'Codes of the programmes it serves.' })
  programmes!: string[];
  @Field(() => String, { nullable: true, description: 'Code of the activity of Inpres 3/2022, 1–58.' })
  inpresActivity!: string | null;
  @Field(() => [ActivityParticipants], { description: 'Who took part, as far as it was counted.' })
  participants!: ActivityParticipants[];
  photos!: { key: string; alt: BilingualText; caption: BilingualText | null; moment: PhotoMoment }[];
  @Field(() => Boolean, { description: 'True for generated demonstration data.' })
  sampleData!: boolean;
}

@InputType({ description: 'A picture that was uploaded.' })
export class ActivityPhotoInput {
  @Field(() => String, { description: 'Its key.' })
  key!: string;
  @Field(() => String, { description: 'What it shows, 200 characters at most; may be empty.' })
  alt!: string;
  @Field(() => String, { defaultValue: '', description: 'What stands below it, 200 characters at most; may be empty.' })
  caption!: string;
  @Field(() => PhotoMomentEnum, { defaultValue: 'DURING', description: 'When it was taken; BEFORE and AFTER come in pairs.' })
  moment!: PhotoMoment;
}

@InputType({ description: 'An activity to add or change. A photo, the place and what happened are enough.' })
export class SaveActivityInput {
  @Field(() => ID, { description: 'Code of the kampung.' })
  kampung!: string;
  @Field(() => ID, { nullable: true, description: 'Id of the activity to change; left out to add one.' })
  id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Version you have seen; needed to change one.' })
  version?: number | null;
  @Field(() => String, { description: 'Title; empty: the first sentence of what happened.' })
  title!: string;
  @Field(() => DateScalar, { description: 'Day; not in the future.' })
  heldOn!: string;
  @Field(() => String, { description: 'Place, 3–120 characters.' })
  place!: string;
  @Field(() => String, { description: 'What happened, 10–5,000 characters.' })
  description!: string;
  @Field(() => String, { description: 'Code of the family function it serves.' })
  familyFunction!: string;
  @Field(() => [String], { description: 'Codes of the agencies that took part.' })
  agencies!: string[];
  @Field(() => [ID], { description: 'Codes of the programmes it serves.' })
  programmes!: string[];
  @Field(() => String, { nullable: true, description: 'Code of the activity of Inpres 3/2022, 1–58.' })
  inpresActivity?: string | null;
  @Field(() => [ActivityParticipants], { defaultValue: [], description: 'Who took part, as far as it was counted.' })
  participants!: ActivityParticipants[];
  @Field(() => [ActivityPhotoInput], { description: 'One to ten pictures, in their order.' })
  photos!: ActivityPhotoInput[];
  @Field(() => ID, { nullable: true, description: 'The same key sent twice has one effect.' })
  idempotencyKey?: string | null;
}

export const ACTIVITY_MOVES = ['SHOW', 'HIDE', 'REMOVE', 'RESTORE'] as const;
export type ActivityMove = (typeof ACTIVITY_MOVES)[number];
export const ActivityMoveEnum = enumOf('ActivityMove', ACTIVITY_MOVES, 'What can be done with an activity.', {
  SHOW: 'It becomes public with the next publication.',
  HIDE: 'It leaves the public page with the next publication; needs a reason.',
  REMOVE: 'It goes into the trash for 30 days.',
  RESTORE: 'It comes back from the trash.',
});

@InputType({ description: 'What to do with an activity.' })
export class MoveActivityInput {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => ActivityMoveEnum, { description: 'What.' })
  move!: ActivityMove;
  @Field(() => String, { nullable: true, description: 'Reason for hiding, 10–1000 characters.' })
  reason?: string | null;
}
