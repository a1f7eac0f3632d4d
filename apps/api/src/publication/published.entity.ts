import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { KampungPage } from './page.ts';
import type { PublishedActivity, PublishedIntegration, PublishedPhoto, PublishedProgramme, PublishedRubric } from './published.ts';

/** Every publication of a kampung. The current one has no `supersededAt`; a withdrawn kampung has no current one. */
@Entity('kampung_version', { schema: 'pub' })
@Index('kampung_version_current', ['code'], { unique: true, where: '"supersededAt" is null' })
export class KampungVersion {
  @PrimaryColumn('text')
  code!: string;
  @PrimaryColumn('int')
  version!: number;
  @Column('timestamptz')
  publishedAt!: Date;
  @Column('timestamptz', { nullable: true })
  supersededAt!: Date | null;
  @Column('text')
  pageHash!: string;
  @Column('jsonb')
  page!: KampungPage;
}

/** The current publication as lists, maps and counts need it: one narrow row. */
@Entity('kampung', { schema: 'pub' })
@Index(['regencyCode', 'levelOrdinal'])
@Index(['districtCode'])
@Index(['provinceCode', 'levelOrdinal'])
@Index(['name', 'code'])
export class KampungEntry {
  @PrimaryColumn('text')
  code!: string;
  @Column('text')
  name!: string;
  @Column('text')
  slug!: string;
  /** Folded name, district and aliases, for search that forgives typing errors. */
  @Index('pub_kampung_search', { synchronize: false })
  @Column('text')
  searchText!: string;
  @Column('text')
  districtCode!: string;
  @Column('text')
  districtName!: string;
  @Column('text')
  regencyCode!: string;
  @Column('text')
  regencyName!: string;
  @Column('text')
  provinceCode!: string;
  @Column('text')
  levelCode!: string;
  @Column('smallint')
  levelOrdinal!: number;
  @Column('int', { nullable: true })
  persons!: number | null;
  @Column('int', { nullable: true })
  families!: number | null;
  @Column('date', { nullable: true })
  dataPeriod!: string | null;
  @Column('timestamptz')
  publishedAt!: Date;
  @Column('jsonb', { nullable: true })
  cover!: PublishedPhoto | null;
  @Index('pub_kampung_programmes', { synchronize: false })
  @Column('text', { array: true })
  programmeCodes!: string[];
  @Column('boolean')
  sampleData!: boolean;
}

@Entity('integration', { schema: 'pub' })
@Index(['programmeCode', 'depth'])
export class IntegrationEntry {
  @PrimaryColumn('text')
  kampungCode!: string;
  @PrimaryColumn('text')
  programmeCode!: string;
  @Column('smallint')
  depth!: number;
  @Column('text')
  state!: string;
  @Column('jsonb')
  data!: PublishedIntegration;
}

@Entity('activity', { schema: 'pub' })
@Index(['kampungCode', 'heldOn'])
@Index(['regencyCode', 'heldOn'])
@Index(['heldOn', 'id'])
export class ActivityEntry {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text')
  kampungCode!: string;
  @Column('text')
  districtCode!: string;
  @Column('text')
  regencyCode!: string;
  @Column('text')
  provinceCode!: string;
  @Column('date')
  heldOn!: string;
  @Index('pub_activity_programmes', { synchronize: false })
  @Column('text', { array: true })
  programmeCodes!: string[];
  @Column('jsonb')
  data!: PublishedActivity;
}

/** Files that a current publication shows; no other is handed to the public. */
@Entity('media', { schema: 'pub' })
export class MediaEntry {
  @PrimaryColumn('text')
  key!: string;
  @PrimaryColumn('text')
  kampungCode!: string;
  /** Title of a document, under which it is downloaded; null for a picture. */
  @Column('text', { nullable: true })
  title!: string | null;
}

@Entity('programme', { schema: 'pub' })
export class ProgrammeEntry {
  @PrimaryColumn('text')
  code!: string;
  @Column('smallint')
  ordinal!: number;
  @Column('jsonb')
  data!: PublishedProgramme;
}

@Entity('rubric', { schema: 'pub' })
export class RubricEntry {
  @PrimaryColumn('text')
  code!: string;
  @PrimaryColumn('int')
  version!: number;
  @Column('jsonb')
  data!: PublishedRubric;
}

/** Totals per level of a region as reported before publication began here. */
@Entity('level_history', { schema: 'pub' })
export class LevelHistoryEntry {
  @PrimaryColumn('text')
  regionCode!: string;
  @PrimaryColumn('date')
  asOf!: string;
  @Column('jsonb')
  counts!: Record<string, number>;
  @Column('text')
  source!: string;
}
