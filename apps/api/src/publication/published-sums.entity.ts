import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { KampungRow } from '../kampung/kampung.entity.ts';

/**
 * Exact sums behind the published figures of a kampung, for the averages of its regions. They stay
 * among the working tables: what a page hides to protect people must not stand in `pub` either.
 */
@Entity('published_sums')
export class PublishedSums {
  @ForeignKey(() => KampungRow, (kampung: KampungRow) => kampung.code)
  @PrimaryColumn('text')
  code!: string;
  /** Figure code → [numerator, denominator]. */
  @Column('jsonb')
  sums!: Record<string, [number, number]>;
}
