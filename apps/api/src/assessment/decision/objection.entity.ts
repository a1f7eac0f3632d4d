import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Role } from '@simpul/domain/access.ts';
import type { ObjectionState } from '@simpul/domain/assessment-life.ts';
import { AssessmentRow } from '../assessment.entity.ts';

/** What a kampung says against a published level, once for each decision, and the answer. */
@Entity('level_objection')
@Check('level_objection_answered', `(state = 'DIAJUKAN') = (answer is null)`)
@Check('level_objection_four_eyes', '"answeredById" <> "byId"')
export class LevelObjectionRow {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @ForeignKey(() => AssessmentRow)
  @Index({ unique: true })
  @Column('uuid')
  assessmentId!: string;
  @Column('text', { default: 'DIAJUKAN' })
  state!: ObjectionState;
  @Column('text')
  reason!: string;
  /** Codes of the indicators it is about; none means the whole. */
  @Column('text', { array: true })
  indicators!: string[];
  /** Documents of the kampung that prove it. */
  @Column('uuid', { array: true })
  documentIds!: string[];
  /** Null where it came with demonstration data. */
  @Column('uuid', { nullable: true })
  byId!: string | null;
  @Column('text')
  byName!: string;
  @Column('text')
  byRole!: Role;
  @Column('timestamptz')
  at!: Date;
  @Column('text', { nullable: true })
  answer!: string | null;
  @Column('uuid', { nullable: true })
  answeredById!: string | null;
  @Column('text', { nullable: true })
  answeredByName!: string | null;
  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
  @Column('boolean', { default: false })
  sampleData!: boolean;
}
