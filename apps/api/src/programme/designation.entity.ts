import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { BilingualText } from '@simpul/domain/text.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';
import { ProgrammeRow } from './programme.entity.ts';

/**
 * The status a village has IN a programme, whether or not it is integrated with Kampung KB. A row is
 * never rewritten: a new decree closes the former one, and at most one of a programme is open.
 */
@Entity('designation')
@Index('designation_open_once', ['kampungId', 'programmeCode'], { unique: true, where: '"replacedOn" is null' })
@Check('designation_valid', '"validTo" >= "decreedOn"')
@Check('designation_revoked', '("revokedOn" is null) = ("revokedReason" is null)')
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
  /** Null in what was known before decrees were kept. */
  @Column('text', { nullable: true })
  decree!: string | null;
  @Column('date', { nullable: true })
  decreedOn!: string | null;
  /** Last day; null: until further notice. */
  @Column('date', { nullable: true })
  validTo!: string | null;
  @Column('date', { nullable: true })
  revokedOn!: string | null;
  /** Why; for offices alone. */
  @Column('text', { nullable: true })
  revokedReason!: string | null;
  /** Day on which a newer one was entered. */
  @Column('date', { nullable: true })
  replacedOn!: string | null;
  @Column('jsonb', { nullable: true })
  note!: BilingualText | null;
  @CreateDateColumn({ type: 'timestamptz' })
  enteredAt!: Date;
  @Column('boolean', { default: false })
  sampleData!: boolean;
}
