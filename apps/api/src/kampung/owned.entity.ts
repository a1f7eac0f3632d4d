import { Column, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { KampungRow } from './kampung.entity.ts';

/** What the rows of all lists of a kampung have in common. */
export abstract class OwnedRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => KampungRow)
  @Index()
  @Column('uuid')
  kampungId!: string;
  /** Raised by every change; a write names the version it has read. */
  @Column('int', { default: 1 })
  version!: number;
  /** In the trash since; null while it stands. */
  @Column('timestamptz', { nullable: true })
  deletedAt!: Date | null;
}
