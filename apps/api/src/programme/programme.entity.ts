import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Eligibility, Polarity, ProgrammeIndicator, ProgrammeLevel, ProgrammePart } from '@simpul/domain/programme.ts';
import type { BilingualText } from '@simpul/domain/text.ts';

/** A thematic village programme of the catalogue. */
@Entity('programme')
export class ProgrammeRow {
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
  /** 1 as it was shipped; one more with every change that somebody makes. */
  @Column('int', { default: 1 })
  version!: number;
}
