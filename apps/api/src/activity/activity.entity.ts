import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { KampungRow } from '../kampung/kampung.entity.ts';
import type { ActivityValues, PhotoMoment } from '@simpul/domain/activity-input.ts';
import type { BilingualText } from '@simpul/domain/text.ts';

export type ActivityState = 'DRAF' | 'TAMPIL' | 'DISEMBUNYIKAN';

/** A picture of an activity; `key` names its files under /media. */
export type StoredPhoto = {
  key: string;
  width: number;
  height: number;
  alt: BilingualText;
  caption: BilingualText | null;
  moment: PhotoMoment;
};

/** Something a kampung did: one activity may serve several programmes. */
@Entity('activity')
@Check('activity_state', `state in ('DRAF', 'TAMPIL', 'DISEMBUNYIKAN')`)
@Check('activity_hidden', `state <> 'DISEMBUNYIKAN' or "hiddenReason" is not null`)
export class ActivityRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => KampungRow)
  @Index()
  @Column('uuid')
  kampungId!: string;
  @Column('text')
  title!: string;
  @Column('date')
  heldOn!: string;
  @Column('text')
  place!: string;
  @Column('text')
  description!: string;
  @Column('text')
  familyFunction!: string;
  @Column('text', { array: true })
  agencies!: string[];
  @Column('text', { array: true })
  programmes!: string[];
  @Column('text', { nullable: true })
  inpresActivity!: string | null;
  @Column('jsonb', { default: [] })
  participants!: ActivityValues['participants'];
  @Column('jsonb')
  photos!: StoredPhoto[];
  /** Only TAMPIL reaches pages, counts and estimates. */
  @Column('text', { default: 'TAMPIL' })
  state!: ActivityState;
  @Column('text', { nullable: true })
  hiddenReason!: string | null;
  /** Raised by every change; a write names the version it has read. */
  @Column('int', { default: 1 })
  version!: number;
  /** In the trash since; null while it stands. */
  @Column('timestamptz', { nullable: true })
  deletedAt!: Date | null;
  @Column('boolean', { default: false })
  sampleData!: boolean;
}
