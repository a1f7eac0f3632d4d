import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { MAIL_WAYS, NOTIFICATION_KINDS, TOPICS, type MailWay, type NotificationKind, type Topic } from '@simpul/domain/notification.ts';
import { LANGUAGES, type BilingualText, type Language } from '@simpul/domain/text.ts';
import type { Zone } from '@simpul/domain/time-zone.ts';
import { PageInfo } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { BilingualTextType, enumOf } from '../platform/text.type.ts';

const KindEnum = enumOf('NotificationKind', NOTIFICATION_KINDS, 'What a notification tells.', {
  STEP: 'A step of an integration waits.',
  REPORT_REVIEW: 'A report that was sent waits for its review.',
  REPORT_RETURNED: 'A report came back and waits to be corrected.',
  ASSESSMENT_STEP: 'An assessment waits for a step.',
  ASSESSMENT: 'An assessment has taken a step.',
  PERIOD: 'An assessment period has opened, a day of it was extended, or its deadline is near.',
  INTEGRATION: 'An integration has taken a step.',
  REPORT_ACCEPTED: 'A report was accepted.',
  ROLE_GIVEN: 'The person was given a role.',
  ROLE_ENDS: 'A role of the person ends within fourteen days.',
  PUBLISHED: 'The public page of a kampung was published.',
  MENTION: 'The person was mentioned in a discussion.',
});
const TopicEnum = enumOf('NotificationTopic', TOPICS, 'What mails are chosen by.', {
  WAITING: 'What waits for the person.',
  MENTION: 'Where the person was mentioned.',
  INTEGRATION: 'Steps of integrations.',
  REPORT: 'Reports that were accepted.',
  ASSESSMENT: 'Assessments, their periods and deadlines.',
  ROLE: 'Roles that are given or end.',
  PUBLICATION: 'Public pages that were published.',
});
const WayEnum = enumOf('MailWay', MAIL_WAYS, 'When a mail goes out.', {
  AT_ONCE: 'At once, one mail for each.',
  DAILY: 'With the digest of the day, at seven in the morning of the region.',
  NONE: 'Never; the inbox has it all the same.',
});
const LanguageEnum = enumOf('MailLanguage', LANGUAGES, 'Language of mails.', { id: 'Indonesian.', en: 'English.' });

export const SHOWS = ['ALL', 'WAITING'] as const;
export type NotificationShow = (typeof SHOWS)[number];
export const ShowEnum = enumOf('NotificationShow', SHOWS, 'Which notifications.', {
  ALL: 'All of them.',
  WAITING: 'Those that still wait for the person.',
});

@ObjectType('Notification', { description: 'Something the signed-in person is told of.', simpleResolvers: true })
@Policy('signedIn')
export class NotificationItem {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => KindEnum, { description: 'What it tells.' })
  kind!: NotificationKind;
  @Field(() => BilingualTextType, { description: 'What it is about, in a line.' })
  title!: BilingualText;
  @Field(() => String, { nullable: true, description: 'Address inside the staff app where it is done or seen; null without the right.' })
  path!: string | null;
  @Field(() => Date, { description: 'When it happened.' })
  at!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was marked as read; null while it is not.' })
  readAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether it still waits for this person.' })
  waiting!: boolean;
  @Field(() => Boolean, { description: 'False when it is about something that this person may not read any more.' })
  readable!: boolean;
  @Field(() => Date, { nullable: true, description: 'When what waited was dealt with.' })
  handledAt!: Date | null;
  @Field(() => String, { nullable: true, description: 'Name of the account that dealt with it.' })
  handledBy!: string | null;
}

@ObjectType({ description: "A page of one's own notifications.", simpleResolvers: true })
@Policy('signedIn')
export class NotificationConnection {
  @Field(() => [NotificationItem], { description: 'The notifications.' })
  nodes!: NotificationItem[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
}

@ObjectType({ description: "How many of one's own notifications ask for something.", simpleResolvers: true })
@Policy('signedIn')
export class NotificationCounts {
  @Field(() => Int, { description: 'Not marked as read.' })
  unread!: number;
  @Field(() => Int, { description: 'Still waiting for the person.' })
  waiting!: number;
}

@ObjectType({ description: 'When mails about a topic go out.', simpleResolvers: true })
@Policy('signedIn')
class MailChoice {
  @Field(() => TopicEnum, { description: 'The topic.' })
  topic!: Topic;
  @Field(() => WayEnum, { description: 'When.' })
  way!: MailWay;
}

@ObjectType({ description: 'Which mails the signed-in person gets.', simpleResolvers: true })
@Policy('signedIn')
export class MailPreferences {
  @Field(() => LanguageEnum, { description: 'Language of the mails.' })
  language!: Language;
  @Field(() => [MailChoice], { description: 'Each topic once.' })
  topics!: MailChoice[];
  @Field(() => String, { description: 'Zone of the clock that digests go by: WIB, WITA or WIT.' })
  zone!: Zone;
}

@InputType({ description: 'When mails about a topic go out.' })
class MailChoiceInput {
  @Field(() => TopicEnum, { description: 'The topic.' })
  topic!: Topic;
  @Field(() => WayEnum, { description: 'When.' })
  way!: MailWay;
}

@InputType({ description: 'Which mails to get. Topics that are not named stay as they are.' })
export class SaveMailPreferencesInput {
  @Field(() => LanguageEnum, { description: 'Language of the mails.' })
  language!: Language;
  @Field(() => [MailChoiceInput], { description: 'Topics with their choice.' })
  topics!: MailChoiceInput[];
}
