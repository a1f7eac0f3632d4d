import type { MailLine } from '@simpul/domain/mail.ts';
import type { Language } from '@simpul/domain/text.ts';
import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonRow } from '../identity/identity.entity.ts';

export const MAIL_STATES = ['QUEUED', 'SENT', 'FAILED'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/**
 * A mail that waits to be sent, or was. Written in the transaction of what it tells of; subject, text
 * and HTML follow from its lines when it is sent or looked at.
 */
@Entity('mail_outbox')
@Check('mail_outbox_state', `state in ('QUEUED', 'SENT', 'FAILED')`)
@Check('mail_outbox_language', `language in ('id', 'en')`)
@Index('mail_outbox_digest', ['personId', 'digestDay'], { unique: true })
@Index('mail_outbox_due', ['nextTryAt'], { where: `state = 'QUEUED'` })
@Index(['createdAt'])
export class MailRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  /** Whose account it goes to. */
  @ForeignKey(() => PersonRow)
  @Column('uuid')
  personId!: string;
  /** The smallest region around all it tells of: who looks after mails there sees it. */
  @Column('text')
  regionCode!: string;
  @Column('text')
  language!: Language;
  /** The day of a digest, one a person; null for a mail about one thing. */
  @Column('date', { nullable: true })
  digestDay!: string | null;
  @Column('jsonb')
  lines!: MailLine[];
  @Column('int', { default: 0 })
  omitted!: number;
  @Column('text', { default: 'QUEUED' })
  state!: MailState;
  @Column('int', { default: 0 })
  attempts!: number;
  @Column('text', { nullable: true })
  lastError!: string | null;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
  /** Not before this; while somebody sends it, not before they must have given up. */
  @Column('timestamptz', { default: () => 'now()' })
  nextTryAt!: Date;
  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;
}
