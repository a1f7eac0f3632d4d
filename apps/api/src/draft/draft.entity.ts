import { Check, Column, Entity, ForeignKey, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import { PersonRow } from '../identity/identity.entity.ts';

/** Forms whose unsaved text is kept. */
export const FORMS = ['PROFILE', 'RUBRIC'] as const;
export type Form = (typeof FORMS)[number];

/** What somebody has typed into a form and not saved yet: theirs alone, on every device they sign in on. */
@Entity('draft')
@Check('draft_size', 'length(data) <= 40000')
export class DraftRow {
  @ForeignKey(() => PersonRow)
  @PrimaryColumn('uuid')
  personId!: string;
  @PrimaryColumn('text')
  form!: Form;
  /** Code or id of what the form changes. */
  @PrimaryColumn('text')
  subject!: string;
  /** Version of the subject the text was typed over. */
  @Column('int')
  version!: number;
  /** The form's values as JSON; only the form reads them. */
  @Column('text')
  data!: string;
  @UpdateDateColumn({ type: 'timestamptz' })
  savedAt!: Date;
}
