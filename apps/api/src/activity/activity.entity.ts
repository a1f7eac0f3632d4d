import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { KampungRow } from '../kampung/kampung.entity.ts';
import type { BilingualText } from '@simpul/domain/text.ts';

/** A picture of an activity; `key` names its files under /media. */
export type StoredPhoto = { key: string; width: number; height: number; alt: BilingualText; caption: BilingualText | null };

/** Something a kampung did: one activity may serve several programmes. */
@Entity('activity')
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
  @Column('jsonb')
  photos!: StoredPhoto[];
  @Column('boolean', { default: false })
  sampleData!: boolean;
}
