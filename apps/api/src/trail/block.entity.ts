import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AuditRow } from '../platform/audit.ts';

/** Lines of the audit trail that were sealed together. Each block builds on the one before; none is ever changed. */
@Entity('audit_block')
export class AuditBlockRow {
  /** From 1, without gaps. */
  @PrimaryColumn('int')
  number!: number;
  /** SHA-256 over the number, the hash before, the time, and the lines with their hashes, in hexadecimal. */
  @Column('text', { unique: true })
  hash!: string;
  /** The hash of the block before; of the first block, zeros. */
  @Column('text', { unique: true })
  previousHash!: string;
  @Column('timestamptz')
  sealedAt!: Date;
  /** The lines, in the order they were hashed in. A line of a slow transaction may have a lower number than one of an earlier block. */
  @Column('bigint', { array: true })
  lineIds!: string[];
  /** The hash of each line, so that a changed one can be told from the others. */
  @Column('text', { array: true })
  lineHashes!: string[];
}

/** A line that no block holds yet. The database writes it with the line: it is seen when the line is, however late that is. */
@Entity('audit_unsealed')
export class UnsealedRow {
  @ForeignKey(() => AuditRow)
  @PrimaryColumn('bigint')
  id!: string;
}
