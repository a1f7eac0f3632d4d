import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, UpdateDateColumn } from 'typeorm';
import type { Rubric } from '@simpul/domain/rubric.ts';

/**
 * A version of the rule that turns facts into a level. At most one is in force. Only a draft may be
 * changed: the table refuses any other change of what a rubric says, and lets its status go forward only.
 */
@Entity('rubric')
@Index('rubric_version_once', ['code', 'version'], { unique: true })
@Index('rubric_in_force_once', ['inForce'], { unique: true, where: '"inForce"' })
@Check('rubric_identity', `data->>'code' = code and (data->>'version')::int = version`)
@Check('rubric_status', `data->>'status' in ('DRAFT', 'PUBLISHED', 'RETIRED') and (not "inForce" or data->>'status' = 'PUBLISHED')`)
@Check('rubric_adopted', `data->>'status' = 'DRAFT' or "adoptedAt" is not null`)
export class RubricRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column('text')
  code!: string;
  @Column('int')
  version!: number;
  @Column('boolean')
  inForce!: boolean;
  @Column('jsonb')
  data!: Rubric;
  /** The version that a draft was copied from. */
  @ForeignKey(() => RubricRow)
  @Column('uuid', { nullable: true })
  basedOnId!: string | null;
  /** Raised by every change of a draft; a write names the one it has read. */
  @Column('int', { default: 1 })
  revision!: number;
  @Column('timestamptz', { nullable: true })
  adoptedAt!: Date | null;
  /** Null as it was shipped. */
  @Column('text', { nullable: true })
  adoptedBy!: string | null;
  @Column('text', { nullable: true })
  adoptedReason!: string | null;
  /** Code of the last kampung whose level was computed anew since it came into force; null when all are. */
  @Column('text', { nullable: true })
  refreshedTo!: string | null;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
