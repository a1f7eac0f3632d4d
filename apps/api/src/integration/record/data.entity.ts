import { Column, Entity, ForeignKey, PrimaryColumn, UpdateDateColumn } from 'typeorm';
import type { Role } from '@simpul/domain/access.ts';
import type { DataValue, ValueOrigin } from '@simpul/domain/programme-data.ts';
import { IntegrationRow } from '../integration.entity.ts';

/** The value of one indicator of the programme in one kampung and year. */
@Entity('programme_data')
export class ProgrammeDataRow {
  @ForeignKey(() => IntegrationRow)
  @PrimaryColumn('uuid')
  integrationId!: string;
  @PrimaryColumn('smallint')
  year!: number;
  /** Code of the indicator inside the programme. */
  @PrimaryColumn('text')
  indicator!: string;
  @Column('jsonb')
  value!: DataValue;
  @Column('text')
  origin!: ValueOrigin;
  /** Raised by every change; a write names the version it has read. */
  @Column('int', { default: 1 })
  version!: number;
  @Column('text')
  writtenBy!: string;
  @Column('text')
  writtenRole!: Role;
  /** The programme's owner offers it to the kampung's profile since; null while they do not. */
  @Column('timestamptz', { nullable: true })
  offeredAt!: Date | null;
  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt!: Date;
}
