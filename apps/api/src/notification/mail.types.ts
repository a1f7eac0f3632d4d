import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../platform/pagination.ts';
import { Policy } from '../platform/policy.ts';
import { enumOf } from '../platform/text.type.ts';
import { MAIL_STATES, type MailState } from './mail.entity.ts';

const StateEnum = enumOf('MailState', MAIL_STATES, 'Where a mail stands.', {
  QUEUED: 'Waits to be sent; on an installation without a mail server it stays here.',
  SENT: 'Handed to the mail server.',
  FAILED: 'Given up.',
});

export const BOXES = ['OWN', 'SCOPE'] as const;
export type MailBox = (typeof BOXES)[number];
export const BoxEnum = enumOf('MailBox', BOXES, 'Which mails.', {
  OWN: "One's own.",
  SCOPE: "Those about the caller's regions, to whomever; needs the right to look after mails.",
});

@ObjectType('Mail', { description: 'A mail as it is sent, or would be.', simpleResolvers: true })
@Policy('signedIn')
export class MailItem {
  @Field(() => ID, { description: 'Id.' })
  id!: string;
  @Field(() => String, { description: 'Name of the account it goes to.' })
  toName!: string;
  @Field(() => String, { description: 'Address of the account.' })
  toAddress!: string;
  @Field(() => String, { description: 'Subject.' })
  subject!: string;
  @Field(() => String, { description: "The subject without the sender's name." })
  title!: string;
  @Field(() => String, { description: 'Where it leads first: an address of the staff app.' })
  link!: string;
  @Field(() => String, { description: 'The mail as plain text.' })
  text!: string;
  @Field(() => StateEnum, { description: 'Where it stands.' })
  state!: MailState;
  @Field(() => Boolean, {
    description: 'Whether it will not leave this machine: there is no mail server, it is too old, or it is for a demonstration account.',
  })
  stays!: boolean;
  @Field(() => Int, { description: 'How often sending was tried.' })
  attempts!: number;
  @Field(() => String, { nullable: true, description: 'What the last try failed on; shown to those who look after mails.' })
  lastError!: string | null;
  @Field(() => Date, { description: 'When it was written.' })
  createdAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was handed over.' })
  sentAt!: Date | null;
}

@ObjectType({ description: 'A page of mails, newest first.', simpleResolvers: true })
@Policy('signedIn')
export class MailConnection {
  @Field(() => [MailItem], { description: 'The mails.' })
  nodes!: MailItem[];
  @Field(() => PageInfo, { description: 'Where the page stands.' })
  pageInfo!: PageInfo;
  @Field(() => Boolean, { description: 'Whether this installation sends mails; otherwise they stay here.' })
  sends!: boolean;
}
