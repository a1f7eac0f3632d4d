import { Check, Column, CreateDateColumn, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { RegionChangeKind } from '@simpul/domain/region-change.ts';
import { Region } from './region.entity.ts';

/** What came of a region on a day. Rows are only ever added. */
@Entity('region_relation', { schema: 'pub' })
export class RegionRelation {
  @PrimaryGeneratedColumn('uuid')
  id!: string;
  @Column('text')
  kind!: RegionChangeKind;
  @ForeignKey(() => Region)
  @Index()
  @Column('text')
  fromCode!: string;
  /** Its name until then. */
  @Column('text')
  fromName!: string;
  @ForeignKey(() => Region)
  @Index()
  @Column('text')
  toCode!: string;
  /** Its name from then on. */
  @Column('text')
  toName!: string;
  @Column('date')
  onDate!: string;
  @Column('text')
  legalBasis!: string;
  @CreateDateColumn({ type: 'timestamptz' })
  recordedAt!: Date;
}

/** An old code or name of what is now one region: addresses lead on, and search still finds it. */
@Entity('region_alias', { schema: 'pub' })
@Check('region_alias_kind', `kind in ('CODE', 'NAME')`)
@Index('region_alias_code_once', ['value'], { unique: true, where: `kind = 'CODE'` })
export class RegionAlias {
  @PrimaryColumn('text')
  kind!: 'CODE' | 'NAME';
  @PrimaryColumn('text')
  value!: string;
  @ForeignKey(() => Region)
  @Index()
  @PrimaryColumn('text')
  code!: string;
}
