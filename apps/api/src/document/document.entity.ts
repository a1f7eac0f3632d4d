import type { Visibility } from '@simpul/domain/document.ts';
import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { UploadRow } from '../file/upload.entity.ts';
import { OwnedRow } from '../kampung/owned.entity.ts';

/** A document or evidence of a kampung, and who may see it. */
@Entity('document')
@Check('document_visibility', `visibility in ('PUBLIC', 'INTERNAL', 'RESTRICTED')`)
export class DocumentRow extends OwnedRow {
  @Column('text')
  kind!: string;
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  number!: string | null;
  @Column('date', { nullable: true })
  issuedOn!: string | null;
  @Column('text', { nullable: true })
  issuer!: string | null;
  @Column('text')
  visibility!: Visibility;
  /** Fields of the profile that it proves. */
  @Column('text', { array: true })
  proves!: string[];
  /** One file stands in one document, so that who may see the file is never in doubt. */
  @ForeignKey(() => UploadRow)
  @Index({ unique: true })
  @Column('text')
  fileKey!: string;
  /** Name of the stored file. */
  @Column('text')
  fileName!: string;
  @Column('int')
  bytes!: number;
  /** SHA-256 of the stored file, in hex. */
  @Column('text')
  hash!: string;
}
