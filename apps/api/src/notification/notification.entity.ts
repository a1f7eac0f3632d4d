import type { Role } from '@simpul/domain/access.ts';
import { DEFAULT_WAYS, type MailWays, type NotificationKind } from '@simpul/domain/notification.ts';
import type { Language } from '@simpul/domain/text.ts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { AssessmentRow } from '../assessment/assessment.entity.ts';
import { PersonRow } from '../identity/identity.entity.ts';
import { IntegrationRow } from '../integration/integration.entity.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { Region } from '../region/region.entity.ts';
import { MailRow } from './mail.entity.ts';

/** Something one person is told of. It holds what it is about, never words: those are made when it is read, by who may read it. */
@Entity('notification')
@Index('notification_once', ['personId', 'event'], { unique: true })
@Index(['personId', 'at'])
@Index('notification_unmailed', ['personId'], { where: '"mailedAt" is null' })
export class NotificationRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => PersonRow)
  @Column('uuid')
  personId!: string;
  /** Name of what happened: of one event a person has one row. */
  @Column('text')
  event!: string;
  @Column('text')
  kind!: NotificationKind;
  @Column('timestamptz')
  at!: Date;
  @Column('timestamptz', { nullable: true })
  readAt!: Date | null;
  /** When what waited was dealt with, and by whom. */
  @Column('timestamptz', { nullable: true })
  handledAt!: Date | null;
  @ForeignKey(() => PersonRow)
  @Column('uuid', { nullable: true })
  handledById!: string | null;
  /** The role it waits for, or that was given or ends; null for news. */
  @Column('text', { nullable: true })
  role!: Role | null;
  @ForeignKey(() => KampungRow, { onDelete: 'CASCADE' })
  @Index()
  @Column('uuid', { nullable: true })
  kampungId!: string | null;
  @ForeignKey(() => IntegrationRow, { onDelete: 'CASCADE' })
  @Index()
  @Column('uuid', { nullable: true })
  integrationId!: string | null;
  @ForeignKey(() => AssessmentRow, { onDelete: 'CASCADE' })
  @Index()
  @Column('uuid', { nullable: true })
  assessmentId!: string | null;
  /** Where a role is valid, or a period holds. */
  @ForeignKey(() => Region)
  @Column('text', { nullable: true })
  regionCode!: string | null;
  /** The step that waits, the state that was reached, or what is told of a period. */
  @Column('text', { nullable: true })
  code!: string | null;
  /** First day of the month of a report, last day of a role, or a deadline. */
  @Column('date', { nullable: true })
  day!: string | null;
  /** When it went into a mail or a digest passed it over; null while the next digest decides. */
  @Column('timestamptz', { nullable: true })
  mailedAt!: Date | null;
  @ForeignKey(() => MailRow, { onDelete: 'SET NULL' })
  @Index()
  @Column('uuid', { nullable: true })
  mailId!: string | null;
}

/** Which mails somebody wants, and in which language. Without a row the usual ones, in Indonesian. */
@Entity('notification_preference')
@Check('notification_preference_language', `language in ('id', 'en')`)
export class NotificationPreferenceRow {
  @ForeignKey(() => PersonRow)
  @PrimaryColumn('uuid')
  personId!: string;
  @Column('text')
  language!: Language;
  @Column('jsonb')
  ways!: MailWays;
}

export const USUAL_PREFERENCES: Pick<NotificationPreferenceRow, 'language' | 'ways'> = { language: 'id', ways: DEFAULT_WAYS };
