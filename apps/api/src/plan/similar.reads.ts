import { mostSimilar, type Likeness, type Rise } from '@simpul/domain/similar.ts';
import { insideSql } from '../identity/scope.sql.ts';
import { rolesAtKampung } from '../kampung/rights.ts';
import { pathModel } from '@simpul/domain/path.ts';
import { defaultEfforts } from '@simpul/domain/effort.ts';
import { factsOfRow } from '../integration/facts-rows.ts';
import type { Context } from '../platform/context.ts';
import { pageSize } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import type { KampungPage } from '../publication/page.ts';
import { findFactsRow } from './paths.reads.ts';
import type { SimilarKampung } from './paths.types.ts';

/** More rises than these tell nothing new; the latest are kept. */
const MOST_RISES = 500;

type RiseRow = { code: string; regencyName: string; risenOn: string; comparedWith: string; before: Parts; after: Parts };
type Parts = Pick<KampungPage, 'name' | 'level' | 'assessment' | 'figures' | 'path'>;

/**
 * Kampung of the same province that were most like this one before their published level rose, and what had changed.
 * They come from publications alone, so nobody reads more of another kampung than the public does.
 * @throws Refusal NOT_FOUND outside the actor's scope.
 */
export async function readSimilar(ctx: Context, code: string, limit: number | null): Promise<SimilarKampung[]> {
  rolesAtKampung(ctx, 'kampung.read', code);
  const row = await findFactsRow(ctx, code);
  const { rubric } = await ctx.load.catalogue.load('CURRENT');
  const { indices } = pathModel(factsOfRow(row), rubric, defaultEfforts(rubric));
  const own: Likeness = {
    persons: row.report?.persons ?? null,
    scores: Object.fromEntries(indices.flatMap(({ indicators }) => indicators.map((indicator) => [indicator.code, indicator.score]))),
  };
  const rises = (await readRises(ctx, code)).map(toRise);
  return mostSimilar(own, rises, pageSize(limit, 3)).map((rise) => ({ ...rise, persons: rise.before.persons }));
}

/** Each publication with a higher level than the one before, beside the one that stood twelve months earlier, or else the first. */
async function readRises(ctx: Context, code: string): Promise<RiseRow[]> {
  const { $, values } = params();
  const parts = (v: string): string =>
    `jsonb_build_object('name', ${v}.page->'name', 'level', ${v}.page->'level', 'assessment', ${v}.page->'assessment',
       'figures', ${v}.page->'figures', 'path', ${v}.page->'path')`;
  return ctx.db.query<RiseRow[]>(
    `with steps as (
       select v.code, v.version, v."publishedAt", (v.page->'level'->>'ordinal')::int as ordinal,
         lag((v.page->'level'->>'ordinal')::int) over (partition by v.code order by v.version) as earlier
       from pub.kampung_version v
       where v.code in (select o.code from pub.kampung_version o where ${insideSql(code.slice(0, 2), $, 'o.code')} and o.code <> ${$(code)}
         group by o.code having count(*) > 1))
     select r.code, r."publishedAt"::date::text as "risenOn", b."publishedAt"::date::text as "comparedWith", g.name as "regencyName",
       ${parts('b')} as before, ${parts('a')} as after
     from (select * from steps where ordinal > earlier order by "publishedAt" desc limit ${MOST_RISES}) r
       join pub.kampung_version a on a.code = r.code and a.version = r.version
       join pub.region g on g.code = left(r.code, 5)
       cross join lateral (
         select o.page, o."publishedAt" from pub.kampung_version o where o.code = r.code and o.version < r.version
         order by o."publishedAt" <= r."publishedAt" - interval '12 months' desc,
           case when o."publishedAt" <= r."publishedAt" - interval '12 months' then -o.version else o.version end limit 1) b`,
    values,
  );
}

const toRise = ({ code, regencyName, risenOn, comparedWith, before, after }: RiseRow): Rise => ({
  code,
  name: after.name,
  districtName: after.path.find(({ kind }) => kind === 'KECAMATAN')?.name ?? '',
  regencyName,
  from: before.level,
  to: after.level,
  risenOn,
  comparedWith,
  before: likenessOf(before),
  after: likenessOf(after),
});

/** What is hidden in public stays out of the comparison. */
const likenessOf = ({ assessment, figures }: Parts): Likeness => ({
  persons: (figures ?? []).find((figure) => figure.code === 'PERSONS')?.value ?? null,
  scores: Object.fromEntries(
    assessment.indices.flatMap(({ indicators }) =>
      indicators.flatMap((indicator): [string, number][] => (indicator.score === null ? [] : [[indicator.code, indicator.score]])),
    ),
  ),
});
