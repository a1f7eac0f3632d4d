import type { EntityManager } from 'typeorm';
import { readSources, type KampungSource } from '../src/kampung/kampung-source.ts';
import { readCatalogue } from '../src/programme/catalogue.ts';
import { buildPage, hashOfPage } from '../src/publication/page.ts';
import { KampungVersion } from '../src/publication/published.entity.ts';
import { addDays, DEMO_DAY } from './calendar.ts';

const PUBLISHED_ON = addDays(DEMO_DAY, -335);
const COUNT = 6;
/** Where the walk-throughs of the demonstration take place, a page has one publication. */
const LEFT_ALONE = ['63.01.03', '63.01.04', '63.01.05'];

/**
 * The pages that a few kampung had a year before, with fewer funds, data and meetings: they have risen since, so that
 * others can be shown what changed. Called before everything is published: that publication takes their place.
 */
export async function publishEarlier(db: EntityManager, codes: readonly string[]): Promise<void> {
  const catalogue = await readCatalogue(db);
  const sources = await readSources(
    db,
    codes.filter((code) => !LEFT_ALONE.some((district) => code.startsWith(district))),
  );
  // Where a level was decided meanwhile, its own history tells the story.
  const undecided = sources.filter(({ decidedLevels }) => decidedLevels.length === 0);
  const rows = undecided.flatMap((source) => {
    const [now, then] = [buildPage(source, catalogue), buildPage(aYearBefore(source), catalogue)];
    if (then.level.ordinal >= now.level.ordinal) return [];
    return [
      {
        code: then.code,
        version: 1,
        publishedAt: new Date(`${PUBLISHED_ON}T02:00:00Z`),
        supersededAt: null,
        pageHash: hashOfPage(then),
        page: then,
      },
    ];
  });
  await db.insert(KampungVersion, rows.slice(0, COUNT));
}

function aYearBefore(source: KampungSource): KampungSource {
  const { record, reports, activities } = source;
  return {
    ...source,
    record: {
      ...record,
      fundingSources: record.fundingSources?.slice(0, 1) ?? null,
      dataUses: record.dataUses?.slice(0, 1) ?? null,
      mechanisms: record.mechanisms?.slice(0, 2) ?? null,
    },
    reports: reports.slice(-1),
    activities: activities.filter(({ heldOn }) => heldOn < PUBLISHED_ON),
    integrations: [],
    designations: [],
    publicDocuments: [],
  };
}
