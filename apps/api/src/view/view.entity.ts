import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonRow } from '../identity/identity.entity.ts';

export const VIEW_LISTS = ['KAMPUNG', 'INTEGRATION', 'REPORT', 'MATRIX', 'BOARD'] as const;
export type ViewList = (typeof VIEW_LISTS)[number];

/** A way to look at a list, kept under a name: filters, order and columns, never rows. Whoever opens it sees their own scope. */
@Entity('saved_view')
@Index(['list', 'sharedWith'])
@Check('saved_view_list', `list in ('KAMPUNG', 'INTEGRATION', 'REPORT', 'MATRIX', 'BOARD')`)
export class SavedViewRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => PersonRow)
  @Index()
  @Column('uuid')
  personId!: string;
  @Column('text')
  list!: ViewList;
  @Column('text')
  name!: string;
  /** The query part of the list's address, without the question mark. */
  @Column('text')
  query!: string;
  /** Region whose people see it too; null: its maker alone. */
  @Column('text', { nullable: true })
  sharedWith!: string | null;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
