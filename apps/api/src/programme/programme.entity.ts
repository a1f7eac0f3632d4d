import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { KampungRow } from '../kampung/kampung.entity.ts';
import type { BilingualText } from '@simpul/domain/text.ts';

export type ProgrammeLevelRow = { code: string; ordinal: number; name: BilingualText };

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
  /** MERIT ranks achievement, RISK ranks danger: the two never share a colour scale. */
  @Column('text', { nullable: true })
  polarity!: 'MERIT' | 'RISK' | null;
  @Column('jsonb')
  levels!: ProgrammeLevelRow[];
  @Column('text', { array: true })
  indicators!: string[];
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
}

/** The status a village has IN a programme, whether or not it is integrated with Kampung KB. */
@Entity('designation')
export class DesignationRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => KampungRow)
  @Index()
  @Column('uuid')
  kampungId!: string;
  @ForeignKey(() => ProgrammeRow)
  @Column('text')
  programmeCode!: string;
  @Column('text', { nullable: true })
  levelCode!: string | null;
  @Column('text', { nullable: true })
  decree!: string | null;
  @Column('date', { nullable: true })
  decreedOn!: string | null;
  @Column('jsonb', { nullable: true })
  note!: BilingualText | null;
  @Column('boolean', { default: false })
  sampleData!: boolean;
}
