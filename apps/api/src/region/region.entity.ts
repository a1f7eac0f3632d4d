import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const REGION_KINDS = ['NATION', 'PROVINSI', 'KABUPATEN', 'KOTA', 'KECAMATAN', 'DESA', 'KELURAHAN'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/**
 * A region of Indonesia with what is published inside it. It lives in `pub`: names and codes are
 * public facts that change by a recorded change alone, and the counts are written by publication.
 */
@Entity('region', { schema: 'pub' })
@Index('region_ended', ['code'], { where: '"endedOn" is not null' })
export class Region {
  /** Kemendagri code such as 63.01.03.2006; 'ID' is the nation. */
  @PrimaryColumn('text')
  code!: string;
  @Column('text')
  name!: string;
  @Column('text')
  kind!: RegionKind;
  @Index()
  @Column('text', { nullable: true })
  parentCode!: string | null;
  /** Since when it is none any more; null while it is. */
  @Column('date', { nullable: true })
  endedOn!: string | null;
  @Column('int', { default: 0 })
  villageCount!: number;
  @Column('int', { default: 0 })
  kampungCount!: number;
  /** Level code → number of published kampung. */
  @Column('jsonb', { default: {} })
  levelCounts!: Record<string, number>;
  /** Figure code → value of the whole region, already safe to show. */
  @Column('jsonb', { default: {} })
  figures!: Record<string, number>;
}
