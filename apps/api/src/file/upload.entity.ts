import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from '../identity/identity.entity.ts';
import { KampungRow } from '../kampung/kampung.entity.ts';

export const UPLOAD_KINDS = ['PHOTO', 'DOCUMENT'] as const;
export type UploadKind = (typeof UPLOAD_KINDS)[number];

/** A file that somebody was allowed to send. Its key names what is stored; until it has arrived there is nothing. */
@Entity('upload')
@Check('upload_kind', `kind in ('PHOTO', 'DOCUMENT')`)
export class UploadRow {
  @PrimaryColumn('text')
  key!: string;
  @Column('text')
  kind!: UploadKind;
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
  /** Size of a picture in pixels. */
  @Column('int', { nullable: true })
  width!: number | null;
  @Column('int', { nullable: true })
  height!: number | null;
  /** Name of the stored file of a document; a photo is stored in several sizes. */
  @Column('text', { nullable: true })
  fileName!: string | null;
  @Column('int', { nullable: true })
  bytes!: number | null;
  /** SHA-256 of the stored file of a document, in hex. */
  @Column('text', { nullable: true })
  hash!: string | null;
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt!: Date;
}
