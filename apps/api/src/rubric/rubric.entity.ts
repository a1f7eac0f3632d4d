import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Rubric } from '@simpul/domain/rubric.ts';

/** A version of the rule that turns facts into a level. At most one is in force. */
@Entity('rubric')
@Index('rubric_version_once', ['code', 'version'], { unique: true })
@Index('rubric_in_force_once', ['inForce'], { unique: true, where: '"inForce"' })
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
}
