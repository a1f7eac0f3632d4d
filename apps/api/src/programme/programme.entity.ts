import { Column, CreateDateColumn, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Role } from '@simpul/domain/access.ts';
import type { Eligibility, Polarity, ProgrammeIndicator, ProgrammeLevel, ProgrammePart } from '@simpul/domain/programme.ts';
import type { ProgrammeValues, RegencyValues } from '@simpul/domain/programme-values.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Region } from '../region/region.entity.ts';

/** A thematic village programme of the catalogue. */
@Entity('programme')
export class ProgrammeRow implements ProgrammeValues {
  @PrimaryColumn('text')
  code!: string;
  @Column('smallint')
  ordinal!: number;
  @Column('text')
  slug!: string;
  @Column('jsonb')
  name!: BilingualText;
  @Column('jsonb')
  shortName!: BilingualText;
  @Column('jsonb')
  purpose!: BilingualText;
  @Column('text')
  nationalOwner!: string;
  @Column('text')
  regencyOwner!: string;
  /** Code of the list AGENCIES; its name is the regency's matter. */
  @Column('text')
  agencyCode!: string;
  @Column('text', { array: true })
  legalBasis!: string[];
  /** Null without levels. */
  @Column('text', { nullable: true })
  polarity!: Polarity | null;
  @Column('jsonb')
  levels!: ProgrammeLevel[];
  @Column('jsonb')
  indicators!: ProgrammeIndicator[];
  @Column('text', { array: true })
  familyFunctions!: string[];
  @Column('text', { array: true })
  inpresGroups!: string[];
  @Column('text', { array: true })
  requiredEvidence!: string[];
  @Column('text', { array: true })
  neverPublic!: string[];
  @Column('jsonb')
  sourceNote!: BilingualText;
  /** Rubric indicators that an integration can move. */
  @Column('text', { array: true })
  supports!: string[];
  @Column('jsonb')
  eligibility!: Eligibility;
  /** Office or role that answers for it in a regency, never a person's number. */
  @Column('text', { nullable: true })
  contact!: string | null;
  /** Section of the Pokja that looks after it: a code of the list SECTIONS. */
  @Column('text', { nullable: true })
  pokjaSection!: string | null;
  /** Parts that nobody has checked against an official source yet. */
  @Column('text', { array: true })
  unverified!: ProgrammePart[];
  /** Addresses where the facts were read. */
  @Column('text', { array: true })
  sources!: string[];
  /** Why it takes no new kampung any more; null while it does. */
  @Column('text', { nullable: true })
  withdrawnReason!: string | null;
  @Column('date', { nullable: true })
  withdrawnOn!: string | null;
  /** 1 as it was shipped; one more with every change that somebody makes. */
  @Column('int', { default: 1 })
  version!: number;
}

/** What a regency adds to a programme for itself; the national record stays as it is. */
@Entity('programme_regency')
export class ProgrammeRegencyRow implements RegencyValues {
  @ForeignKey(() => ProgrammeRow)
  @PrimaryColumn('text')
  programmeCode!: string;
  @ForeignKey(() => Region)
  @PrimaryColumn('text')
  regionCode!: string;
  @Column('text', { nullable: true })
  regencyOwner!: string | null;
  @Column('text', { nullable: true })
  contact!: string | null;
  @Column('text', { nullable: true })
  eligibilityWords!: string | null;
  @Column('text', { nullable: true })
  pokjaSection!: string | null;
  @Column('int')
  version!: number;
}

/** Every state that a record of the catalogue ever had. `regionCode` is the nation's, or that of a regency's addition. */
@Entity('programme_version')
export class ProgrammeVersionRow {
  @ForeignKey(() => ProgrammeRow)
  @PrimaryColumn('text')
  programmeCode!: string;
  @PrimaryColumn('text')
  regionCode!: string;
  @PrimaryColumn('int')
  version!: number;
  @CreateDateColumn({ type: 'timestamptz' })
  at!: Date;
  /** Null as it was shipped. */
  @Column('text', { nullable: true })
  actorName!: string | null;
  @Column('text', { nullable: true })
  actorRole!: Role | null;
  /** Why, in the words of whoever changed it. */
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('jsonb')
  values!: StoredProgramme | RegencyValues;
}

/** A national record as its versions keep it. */
export type StoredProgramme = ProgrammeValues & { withdrawnReason: string | null };
