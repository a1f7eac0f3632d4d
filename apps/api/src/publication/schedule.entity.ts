import { Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from '../identity/identity.entity.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';

/** A publication that is to be made later; a kampung waits for one at most. */
@Entity('publication_schedule')
export class ScheduleRow {
  @ForeignKey(() => KampungRow, (kampung: KampungRow) => kampung.code)
  @PrimaryColumn('text')
  code!: string;
  @Index()
  @Column('timestamptz')
  dueAt!: Date;
  /** Who asked for it, and must still be allowed when its time comes. */
  @ForeignKey(() => PersonRow)
  @Column('uuid')
  personId!: string;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
