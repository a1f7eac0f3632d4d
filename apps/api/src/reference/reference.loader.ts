import { LIST_CODES, listsAt, type Lists, type OwnEntry } from '@simpul/domain/reference.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import type { EntityManager } from 'typeorm';
import { today } from '../platform/today.ts';

/** The lists as they read in each region, in one statement: nothing above a regency but the nation has words of its own. */
export async function readLists(db: EntityManager, regions: readonly string[]): Promise<Lists[]> {
  const regencies = [...new Set(regions.map(regencyOf))];
  const rows = await db.query<OwnEntry[]>(
    `select list, code, "regionCode" as region, name, "validTo"::text from work.reference_entry
     where "regionCode" = any($1) and list = any($2) order by name->>'id', code`,
    [[NATION, ...regencies], LIST_CODES],
  );
  const day = today();
  const byRegency = new Map(regencies.map((regency) => [regency, listsAt(rows, regency, day)]));
  return regions.map((region) => byRegency.get(regencyOf(region)) ?? listsAt(rows, region, day));
}

/** A village, a district and their regency read alike. */
const regencyOf = (region: string): string => region.slice(0, 5);
