import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from '../identity/identity.entity.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';

/** A picture that somebody uploaded. Its key names its files; until it is ready there are none. */
@Entity('photo')
export class PhotoRow {
  @PrimaryColumn('text')
  key!: string;
  @ForeignKey(() => KampungRow)
  @Column('uuid')
  kampungId!: string;
  @ForeignKey(() => PersonRow)
  @Column('uuid')
  uploadedById!: string;
  /** Hash of the link it may be sent to; null once it was used. */
  @Index({ unique: true })
  @Column('text', { nullable: true })
  tokenHash!: string | null;
  @Column('timestamptz')
  expiresAt!: Date;
  @Column('int', { nullable: true })
  width!: number | null;
  @Column('int', { nullable: true })
  height!: number | null;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
