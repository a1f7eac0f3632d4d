import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What an official decided about the kampung of a regency in a period, as it was published. Rows are only ever added. */
@Entity('decision_document', { schema: 'pub' })
@Index(['periodId', 'regencyCode', 'edition'], { unique: true })
export class DecisionDocument {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid')
  periodId!: string;
  @Column('text')
  regencyCode!: string;
  @Column('int')
  edition!: number;
  /** Canonical JSON of a `DecisionContent`, byte by byte what was hashed: a text, because jsonb would write it anew. */
  @Column('text')
  content!: string;
  /** SHA-256 of the content in UTF-8, in hexadecimal. */
  @Column('text')
  hash!: string;
  @Column('timestamptz')
  publishedAt!: Date;
}

/** Which document holds which decided level. Rows are only ever added. */
@Entity('decision_entry', { schema: 'pub' })
export class DecisionDocumentEntry {
  @PrimaryColumn('uuid')
  decisionId!: string;
  @ForeignKey(() => DecisionDocument)
  @Index()
  @Column('uuid')
  documentId!: string;
  /** Code that the kampung had then. */
  @Column('text')
  kampungCode!: string;
  /** The decision that this one corrects. */
  @Index({ unique: true })
  @Column('uuid', { nullable: true })
  replacesId!: string | null;
}
