import type { EntityManager } from 'typeorm';
import { ancestorCodes } from '@simpul/domain/region-code.ts';

/** Below this many kampung a regional average could give a hidden number of one of them away. */
const MIN_KAMPUNG = 3;

/**
 * Brings the public totals of every region above these kampung up to date: districts from their
 * kampung, every other region from the regions below it. Regions are locked from the top down, so
 * that two publications at once add up.
 */
export async function refreshRegions(db: EntityManager, kampungCodes: readonly string[]): Promise<void> {
  const touched = [...new Set(kampungCodes.flatMap(ancestorCodes))].sort((a, b) => depth(a) - depth(b) || a.localeCompare(b));
  await db.query(
    'select r.code from pub.region r join unnest($1::text[]) with ordinality as t(code, at) on t.code = r.code order by t.at for update of r',
    [touched],
  );
  const districts = touched.filter((code) => depth(code) === 3);
  await db.query(
    `update pub.region r set "kampungCount" = coalesce(n.total, 0), "levelCounts" = coalesce(n.counts, '{}')
     from unnest($1::text[]) as t(code)
     left join lateral (
       select sum(c.count)::int as total, jsonb_object_agg(c."levelCode", c.count) as counts
       from (select "levelCode", count(*)::int as count from pub.kampung where "districtCode" = t.code group by "levelCode") c
     ) n on true
     where r.code = t.code`,
    [districts],
  );
  for (const level of [2, 1, 0]) {
    await db.query(
      `update pub.region r set "kampungCount" = coalesce(n.total, 0), "levelCounts" = coalesce(n.counts, '{}')
       from unnest($1::text[]) as t(code)
       left join lateral (
         select (select sum("kampungCount")::int from pub.region where "parentCode" = t.code) as total,
           (select jsonb_object_agg(key, total) from (
              select key, sum(value::int)::int as total from pub.region c, jsonb_each_text(c."levelCounts") where c."parentCode" = t.code group by key) s) as counts
       ) n on true
       where r.code = t.code`,
      [touched.filter((code) => depth(code) === level)],
    );
  }
  await refreshFigures(
    db,
    touched.filter((code) => depth(code) > 0),
  );
}

/** 0 nation, 1 province, 2 regency, 3 district. */
const depth = (code: string): number => (code === 'ID' ? 0 : code.split('.').length);

/** Averages over the published kampung of a region; counts become means, shares stay shares. */
async function refreshFigures(db: EntityManager, regionCodes: readonly string[]): Promise<void> {
  await db.query(
    `update pub.region r set figures = coalesce(n.figures, '{}')
     from unnest($1::text[]) as t(code)
     left join lateral (
       select jsonb_object_agg(key, value) as figures from (
         select e.key, round(sum((e.value->>0)::numeric) / nullif(sum((e.value->>1)::numeric), 0), 1) as value
         from work.published_sums s, jsonb_each(s.sums) e
         where starts_with(s.code, t.code || '.')
         group by e.key having count(*) >= $2
       ) f where value is not null
     ) n on true
     where r.code = t.code`,
    [regionCodes, MIN_KAMPUNG],
  );
}
