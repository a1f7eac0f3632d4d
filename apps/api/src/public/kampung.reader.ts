import { LEVELS, levelOf, parseLevel } from '@simpul/domain/level.ts';
import { foldSearch } from '@simpul/domain/search-text.ts';
import { text } from '@simpul/domain/text.ts';
import { likeSafe, searchTerm } from '../kampung/kampung.service.ts';
import type { Context } from '../platform/context.ts';
import { badInput } from '../platform/errors.ts';
import { keyset, pageOf, readPage, type PageInput, type SortKey } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import type { KampungPage } from '../publication/page.ts';
import { currentCodeSql } from '../region/region-alias.ts';
import type {
  FacetCount,
  FigureComparison,
  Kampung,
  KampungConnection,
  KampungFilter,
  KampungListItem,
  KampungOrder,
} from './kampung.types.ts';

/** Parts of a page that earlier publications do not have. */
const NOT_PUBLISHED_YET = {
  potentials: null,
  challenges: null,
  location: null,
  facts: [],
  workingGroup: [],
  workPlan: [],
  documents: [],
  cover: null,
};

type VersionRow = { version: number; publishedAt: Date; page: KampungPage; current: boolean };

/** One indexed read: the current publication, or the one that stood at the end of a day (WIB). An old code leads on. */
export async function readKampung({ pub }: Context, code: string, asOf: string | null): Promise<Kampung | null> {
  const { rows } = asOf
    ? await pub.query<VersionRow>({
        name: 'kampung-as-of',
        text: `select version, "publishedAt", page, "supersededAt" is null as current from pub.kampung_version
               where code in ($1, ${currentCodeSql('$1')}) and "publishedAt" < ($2::date + 1) at time zone 'Asia/Jakarta'
                 and ("supersededAt" is null or "supersededAt" >= ($2::date + 1) at time zone 'Asia/Jakarta')
               order by code = $1 desc limit 1`,
        values: [code, asOf],
      })
    : await pub.query<VersionRow>({
        name: 'kampung-current',
        text: `select version, "publishedAt", page, "supersededAt" is null as current from pub.kampung_version
               where code in ($1, ${currentCodeSql('$1')}) and "supersededAt" is null order by code = $1 desc limit 1`,
        values: [code],
      });
  const [row] = rows;
  if (!row) return null;
  const { version, publishedAt, page, current } = row;
  // Consent can be withdrawn: people are named by what is public today alone.
  return { ...NOT_PUBLISHED_YET, ...page, ...(!current && { workingGroup: [] }), version, publishedAt };
}

/** Figure code → the same figure in each region around the kampung, nearest first. */
export async function readComparisons(
  { pub }: Pick<Context, 'pub'>,
  regionCodes: readonly string[],
): Promise<Map<string, FigureComparison[]>> {
  const { rows } = await pub.query<{
    code: string;
    name: string;
    kind: FigureComparison['region']['kind'];
    figures: Record<string, number>;
  }>({
    name: 'region-figures',
    text: 'select code, name, kind, figures from pub.region where code = any($1) order by length(code) desc',
    values: [regionCodes],
  });
  const byFigure = new Map<string, FigureComparison[]>();
  for (const { figures, ...region } of rows) {
    for (const [code, value] of Object.entries(figures)) byFigure.set(code, [...(byFigure.get(code) ?? []), { region, value }]);
  }
  return byFigure;
}

type EntryRow = Omit<KampungListItem, 'level'> & { levelCode: string };
const ENTRY_COLUMNS = `k.code, k.name, k.slug, k."districtCode", k."districtName", k."regencyName", k."levelCode", k.persons, k.families,
  k."dataPeriod"::text, k."publishedAt", k."sampleData", k.cover, k."programmeCodes"`;
const toListItem = ({ levelCode, ...row }: EntryRow): KampungListItem => ({ ...row, level: levelOf(levelCode) });

type Condition = keyof KampungFilter;

/** The conditions of a filter; a facet leaves its own out, so that its counts say what choosing it would give. */
function conditions(filter: KampungFilter, $: (value: unknown) => string, without?: Condition): string {
  const parts = ['true'];
  if (filter.region && filter.region !== 'ID' && without !== 'region') {
    const column = ['"provinceCode"', '"regencyCode"', '"districtCode"', 'code'][filter.region.split('.').length - 1];
    parts.push(column ? `k.${column} = ${$(filter.region)}` : 'false');
  }
  if (filter.levels?.length && without !== 'levels') parts.push(`k."levelCode" = any(${$(filter.levels.map(currentCode))})`);
  if (filter.programmes?.length && without !== 'programmes') parts.push(`k."programmeCodes" && ${$(filter.programmes)}::text[]`);
  if (filter.search) {
    const term = searchTerm(filter.search);
    parts.push(
      `(k.code = ${currentCodeSql($(filter.search.trim()))} or k."searchText" like ${$(`%${likeSafe(term)}%`)} or ${$(term)} <% k."searchText")`,
    );
  }
  return parts.join(' and ');
}

/** The code in use for a code or an alias. @throws Refusal for neither: nothing found would read as nothing there. */
function currentCode(asked: string): string {
  const level = parseLevel(asked);
  const codes = LEVELS.map(({ code }) => code).join(', ');
  if (!level)
    throw badInput('filter.levels', text(`Tidak ada tingkat ${asked}; pilih ${codes}.`, `There is no level ${asked}; choose ${codes}.`));
  return level.code;
}

/** Keyset page over the narrow rows. @throws Refusal for a wrong page size, cursor or search. */
export async function listKampungs(
  { pub }: Context,
  filter: KampungFilter,
  order: KampungOrder,
  page: PageInput,
): Promise<KampungConnection> {
  const { $, values } = params();
  const where = conditions(filter, $);
  const keys = [...sortKeys(order, filter, $), { sql: 'k.code', cast: 'text' } satisfies SortKey];
  const asked = readPage(page, order, keys);
  const set = keyset(asked, keys, $);
  const { rows } = await pub.query<EntryRow & Record<string, unknown>>(
    `select ${ENTRY_COLUMNS}, ${set.select} from pub.kampung k where ${where} and ${set.where} order by ${set.orderBy} limit ${set.limit}`,
    values,
  );
  const { nodes, pageInfo, cursors } = pageOf(asked, keys, rows);
  const items = nodes.map(toListItem);
  return { filter, nodes: items, edges: items.map((node, at) => ({ node, cursor: cursors[at] ?? '' })), pageInfo };
}

function sortKeys(order: KampungOrder, filter: KampungFilter, $: (value: unknown) => string): SortKey[] {
  const name: SortKey = { sql: 'k.name', cast: 'text' };
  switch (order) {
    case 'NAME':
      return [name];
    case 'LEVEL_DESC':
      return [{ sql: 'k."levelOrdinal"', cast: 'int', desc: true }, name];
    case 'LEVEL_ASC':
      return [{ sql: 'k."levelOrdinal"', cast: 'int' }, name];
    case 'RECENT':
      return [{ sql: 'k."publishedAt"', cast: 'timestamptz', desc: true }];
    case 'PERSONS_DESC':
      return [{ sql: 'coalesce(k.persons, -1)', cast: 'int', desc: true }];
    case 'RELEVANCE':
      if (!filter.search) return [name];
      return [
        { sql: `round(word_similarity(${$(foldSearch(filter.search))}, k."searchText")::numeric, 3)::float8`, cast: 'float8', desc: true },
        name,
      ];
  }
}

export async function countKampungs({ pub }: Context, filter: KampungFilter): Promise<number> {
  const { $, values } = params();
  const { rows } = await pub.query<{ count: number }>(
    `select count(*)::int as count from pub.kampung k where ${conditions(filter, $)}`,
    values,
  );
  return rows[0]?.count ?? 0;
}

/** All levels, lowest first, also those without a kampung. */
export async function levelFacets({ pub }: Context, filter: KampungFilter): Promise<FacetCount[]> {
  const { $, values } = params();
  const { rows } = await pub.query<{ code: string; count: number }>(
    `select k."levelCode" as code, count(*)::int as count from pub.kampung k where ${conditions(filter, $, 'levels')} group by 1`,
    values,
  );
  const counts = new Map(rows.map(({ code, count }) => [code, count]));
  return LEVELS.map(({ code, name }) => ({ code, name, count: counts.get(code) ?? 0 }));
}

/** Programmes of the catalogue in their order, with the kampung that have a published integration. */
export async function programmeFacets({ pub }: Context, filter: KampungFilter): Promise<FacetCount[]> {
  const { $, values } = params();
  const { rows } = await pub.query<FacetCount>(
    `select p.code, p.data->'shortName' as name, coalesce(n.count, 0) as count from pub.programme p
     left join (select c.code, count(*)::int as count from pub.kampung k, unnest(k."programmeCodes") as c(code)
                where ${conditions(filter, $, 'programmes')} group by c.code) n on n.code = p.code
     order by p.ordinal`,
    values,
  );
  return rows;
}

/** The regions one step below the chosen one that have kampung, by name. */
export async function regionFacets({ pub }: Context, filter: KampungFilter): Promise<FacetCount[]> {
  const { $, values } = params();
  const region = filter.region ?? 'ID';
  const steps = region === 'ID' ? 1 : region.split('.').length + 1;
  const column = ['"provinceCode"', '"regencyCode"', '"districtCode"'][steps - 1];
  if (!column) return [];
  const { rows } = await pub.query<{ code: string; name: string; count: number }>(
    `select r.code, r.name, n.count from pub.region r
     join (select k.${column} as code, count(*)::int as count from pub.kampung k where ${conditions(filter, $)} group by 1) n on n.code = r.code
     order by r.name`,
    values,
  );
  return rows.map(({ code, name, count }) => ({ code, name: text(name, name), count }));
}

/** Up to six published kampung of the same district, by name. */
export async function readNeighbours({ pub }: Context, kampung: Kampung): Promise<KampungListItem[]> {
  const district = kampung.path.find(({ kind }) => kind === 'KECAMATAN');
  const { rows } = await pub.query<EntryRow>({
    name: 'kampung-neighbours',
    text: `select ${ENTRY_COLUMNS} from pub.kampung k where k."districtCode" = $1 and k.code <> $2 order by k.name, k.code limit 6`,
    values: [district?.code ?? '', kampung.code],
  });
  return rows.map(toListItem);
}
