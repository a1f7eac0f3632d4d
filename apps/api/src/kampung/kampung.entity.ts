import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';
import { Region } from '../region/region.entity.ts';
import type { Decree, FundingAmount, KampungProfile, Location, MechanismFrequency, ProfileField } from '@simpul/domain/kampung-profile.ts';
import type { BilingualText } from '@simpul/domain/text.ts';

/** Every code that the audit trail knows a kampung by. */
export const codesOf = ({ code, formerCodes }: Pick<KampungRow, 'code' | 'formerCodes'>): string[] => [code, ...formerCodes];

/** A photo of an activity, shown as long as that is shown; or, with no activity, one that was uploaded for this. */
export type StoredCover = { key: string; width: number; height: number; alt: BilingualText; activityId: string | null };

/** The working record of one Kampung KB. A null always means "not filled in". */
@Entity('kampung')
@Index('kampung_name', ['name', 'code'])
@Check('kampung_code', `code ~ '^[0-9]{2}([.][0-9]{2}){2}[.][0-9]{4}$'`)
@Check('kampung_members', '"workingGroupMembers" >= 0')
@Check('kampung_trained', '"trainedMembers" between 0 and "workingGroupMembers"')
export class KampungRow implements KampungProfile {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  /** Code of its village: at most one kampung per village. */
  @ForeignKey(() => Region)
  @Index({ unique: true })
  @Column('text')
  code!: string;
  /** Codes of the villages it stood in before, oldest first: its history is kept under them. */
  @Column('text', { array: true, default: '{}' })
  formerCodes!: string[];
  @Column('text')
  name!: string;
  @Column('date', { nullable: true })
  inauguratedOn!: string | null;
  @Column('jsonb', { nullable: true })
  overview!: BilingualText | null;
  @Column('jsonb', { nullable: true })
  potentials!: BilingualText | null;
  @Column('jsonb', { nullable: true })
  challenges!: BilingualText | null;
  @Column('jsonb', { nullable: true })
  location!: Location | null;
  /** The photo that was chosen for the head of the public page; null: the latest of its activities. */
  @Column('jsonb', { nullable: true })
  cover!: StoredCover | null;
  /** An office or role, never a person's number. */
  @Column('text', { nullable: true })
  contact!: string | null;
  /** Number of its page on the former portal, for redirects. */
  @Index('kampung_legacy_once', { unique: true })
  @Column('int', { nullable: true })
  legacyId!: number | null;
  /** True for generated demonstration data. */
  @Column('boolean', { default: false })
  sampleData!: boolean;

  @Column('boolean', { nullable: true })
  workingGroupExists!: boolean | null;
  @Column('int', { nullable: true })
  workingGroupMembers!: number | null;
  @Column('int', { nullable: true })
  trainedMembers!: number | null;
  @Column('boolean', { nullable: true })
  workingGroupTrained!: boolean | null;
  @Column('text', { nullable: true })
  workingGroupSections!: string | null;
  @Column('jsonb', { nullable: true })
  workingGroupDecree!: Decree | null;
  @Column('boolean', { nullable: true })
  bkb!: boolean | null;
  @Column('boolean', { nullable: true })
  bkr!: boolean | null;
  @Column('boolean', { nullable: true })
  bkl!: boolean | null;
  @Column('boolean', { nullable: true })
  uppka!: boolean | null;
  @Column('boolean', { nullable: true })
  pikR!: boolean | null;
  @Column('boolean', { nullable: true })
  secretariat!: boolean | null;
  @Column('boolean', { nullable: true })
  dataHouse!: boolean | null;
  @Column('text', { nullable: true })
  dataHouseClass!: string | null;
  @Column('boolean', { nullable: true })
  fieldOfficer!: boolean | null;
  @Column('text', { array: true, nullable: true })
  guides!: string[] | null;
  @Column('boolean', { nullable: true })
  localRegulation!: boolean | null;
  @Column('text', { array: true, nullable: true })
  regulationLevels!: string[] | null;
  @Column('text', { array: true, nullable: true })
  fundingSources!: string[] | null;
  @Column('jsonb', { nullable: true })
  fundingAmounts!: FundingAmount[] | null;
  @Column('text', { array: true, nullable: true })
  dataUses!: string[] | null;
  @Column('text', { array: true, nullable: true })
  mechanisms!: string[] | null;
  @Column('jsonb', { nullable: true })
  mechanismFrequencies!: MechanismFrequency[] | null;

  /** By field of the profile: the day at the place of work on which somebody entered it or said that it still holds. */
  @Column('jsonb', { default: {} })
  confirmedOn!: Partial<Record<ProfileField, string>>;

  /** Raised by one with every edit of the profile; an edit names the version it has read. */
  @Column('int', { default: 1 })
  version!: number;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;

  // Derived, written by refreshSummaries alone, so that lists sort and filter on an index.
  /** Level that the rubric gives on today's working data. */
  @Column('text', { default: 'DASAR' })
  levelCode!: string;
  @Column('smallint', { default: 1 })
  levelOrdinal!: number;
  @Column('int', { nullable: true })
  persons!: number | null;
  @Column('date', { nullable: true })
  dataPeriod!: string | null;
  @Column('int', { default: 0 })
  integrationCount!: number;
  /** Hash of the page that publishing now would write. */
  @Column('text', { default: '' })
  pageHash!: string;
}
