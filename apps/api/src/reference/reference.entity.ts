import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ListCode } from '@simpul/domain/reference.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import { Region } from '../region/region.entity.ts';

/** What the nation or a regency says about one code of a list. What was shipped has no row until somebody changes it. */
@Entity('reference_entry')
@Check('reference_entry_region', `"regionCode" ~ '^(ID|[0-9]{2}[.][0-9]{2})$'`)
export class ReferenceEntryRow {
  @PrimaryColumn('text')
  list!: ListCode;
  @PrimaryColumn('text')
  code!: string;
  @ForeignKey(() => Region)
  @PrimaryColumn('text')
  regionCode!: string;
  @Column('jsonb')
  name!: BilingualText;
  /** Last day it may be chosen; null while no end is set. */
  @Column('date', { nullable: true })
  validTo!: string | null;
  @Column('int', { default: 1 })
  version!: number;
}
