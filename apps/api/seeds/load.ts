import { isDeepStrictEqual } from 'node:util';
import type { DataSource, EntityManager } from 'typeorm';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { KKB_2021_STRICT } from '@simpul/domain/rubrics/kkb-2021-strict.ts';
import { KKB_PROPOSAL_1 } from '@simpul/domain/rubrics/kkb-proposal-1.ts';
import type { Env } from '../src/platform/env.ts';
import { ProgrammeRow } from '../src/programme/programme.entity.ts';
import { publishProgrammes } from '../src/publication/programmes.ts';
import { publishRubrics } from '../src/publication/rubrics.ts';
import { ReferenceEntryRow } from '../src/reference/reference.entity.ts';
import { RubricRow } from '../src/rubric/rubric.entity.ts';
import { AGENCIES_OF_TANAH_LAUT } from './agencies.ts';
import { loadDemonstration } from './load-demonstration.ts';
import { PROGRAMMES } from './programmes.ts';
import { readRegions, type SeedRegion } from './regions.ts';

type Say = (line: string) => unknown;

/** Fills an empty database, once: what is there already is left alone. */
export async function seed(dataSource: DataSource, env: Env, say: Say): Promise<void> {
  await dataSource.transaction(async (db) => {
    const has = async (table: string) => (await db.query<unknown[]>(`select 1 from ${table} limit 1`)).length > 0;
    if (!(await has('pub.region'))) {
      const regions = readRegions();
      await loadRegions(db, regions);
      say(`Loaded ${regions.length - 1} regions of Indonesia`);
    }
    if (!(await has('work.programme'))) {
      await loadCatalogue(db);
      say(`Loaded ${PROGRAMMES.length} thematic programmes and the rubrics, ${KKB_2021.code} in force`);
    } else if (await renewCatalogue(db)) say('Renewed the thematic programmes that nobody has changed');
    const added = await loadRubrics(db);
    if (added.length > 0) say(`Loaded the rubrics ${added.join(', ')}`);
    if (env.DEMO && !(await has('work.kampung'))) await loadDemonstration(db, env, say);
  });
}

/** One statement for all of them; villages are counted up the tree. */
export async function loadRegions(db: EntityManager, regions: readonly SeedRegion[]): Promise<void> {
  await db.query(
    `insert into pub.region (code, name, kind, "parentCode")
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])`,
    [
      regions.map(({ code }) => code),
      regions.map(({ name }) => name),
      regions.map(({ kind }) => kind),
      regions.map(({ parentCode }) => parentCode),
    ],
  );
  await db.query(
    `with recursive above as (
       select "parentCode" as code, count(*)::int as villages from pub.region where kind in ('DESA', 'KELURAHAN') group by 1
       union all
       select r."parentCode", a.villages from above a join pub.region r on r.code = a.code where r."parentCode" is not null
     )
     update pub.region r set "villageCount" = n.villages from (select code, sum(villages)::int as villages from above group by code) n where n.code = r.code`,
  );
  await db.query('analyze pub.region');
}

export async function loadCatalogue(db: EntityManager): Promise<void> {
  await db.insert(
    ReferenceEntryRow,
    AGENCIES_OF_TANAH_LAUT.map(({ code, name }) => ({ list: 'AGENCIES' as const, code, regionCode: '63.01', name })),
  );
  await db.insert(
    ProgrammeRow,
    PROGRAMMES.map((programme, ordinal) => ({ ...programme, ordinal })),
  );
  await loadRubrics(db);
  await publishProgrammes(db);
}

/** The shipped rubrics that are not there yet; of a new installation the official one is in force. @returns their codes */
async function loadRubrics(db: EntityManager): Promise<string[]> {
  const rows = await db.find(RubricRow);
  const missing = [KKB_2021, KKB_2021_STRICT, KKB_PROPOSAL_1].filter((rubric) => !rows.some(({ code }) => code === rubric.code));
  await db.insert(
    RubricRow,
    missing.map((data) => ({
      code: data.code,
      version: data.version,
      inForce: rows.length === 0 && data === KKB_2021,
      data,
      adoptedAt: new Date(),
    })),
  );
  if (missing.length > 0) await publishRubrics(db);
  return missing.map(({ code }) => code);
}

/** A shipped programme that nobody has changed follows the catalogue of a newer version. @returns whether anything changed. */
async function renewCatalogue(db: EntityManager): Promise<boolean> {
  const untouched = await db.findBy(ProgrammeRow, { version: 1 });
  const stale = untouched.flatMap((row) => {
    const shipped = PROGRAMMES.find(({ code }) => code === row.code);
    const merged = { ...row, ...shipped };
    return isDeepStrictEqual({ ...row }, merged) ? [] : [merged];
  });
  if (stale.length === 0) return false;
  await db.save(ProgrammeRow, stale);
  await publishProgrammes(db);
  return true;
}
