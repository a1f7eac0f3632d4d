import type { Context } from '../platform/context.ts';
import { keyset, pageOf, readPage, type PageInput, type SortKey } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import type { PublishedActivity, PublishedPhoto } from '../publication/published.ts';
import type { ActivityConnection, Photo } from './activity.types.ts';

const KEYS: SortKey[] = [
  { sql: 'a."heldOn"', cast: 'date', desc: true },
  { sql: 'a.id', cast: 'uuid' },
];

/** Published activities, newest first. */
export async function readActivities(
  { pub }: Pick<Context, 'pub'>,
  filter: { id?: string; region?: string | null; programme?: string | null },
  page: PageInput,
): Promise<ActivityConnection> {
  const { $, values } = params();
  const where = ['true'];
  if (filter.id !== undefined) where.push(`a.id::text = ${$(filter.id)}`);
  if (filter.region && filter.region !== 'ID') {
    const column = ['"provinceCode"', '"regencyCode"', '"districtCode"', '"kampungCode"'][filter.region.split('.').length - 1];
    where.push(column ? `a.${column} = ${$(filter.region)}` : 'false');
  }
  if (filter.programme) where.push(`a."programmeCodes" && array[${$(filter.programme)}]::text[]`);
  const condition = where.join(' and ');
  const { rows: counted } = await pub.query<{ count: number }>(`select count(*)::int as count from pub.activity a where ${condition}`, [
    ...values,
  ]);
  const asked = readPage(page, 'NEWEST', KEYS);
  const set = keyset(asked, KEYS, $);
  const { rows } = await pub.query<{ data: PublishedActivity } & Record<string, unknown>>(
    `select a.data, ${set.select} from pub.activity a where ${condition} and ${set.where} order by ${set.orderBy} limit ${set.limit}`,
    values,
  );
  const { nodes, pageInfo } = pageOf(asked, KEYS, rows);
  return { nodes: nodes.map(({ data }) => data), pageInfo, totalCount: counted[0]?.count ?? 0 };
}

/** Where the files of a picture lie under this API. */
export const photoAddresses = ({ key, moment = 'DURING', ...photo }: PublishedPhoto): Photo => ({
  ...photo,
  moment,
  avif480: `/media/${key}-480.avif`,
  webp480: `/media/${key}-480.webp`,
  avif960: `/media/${key}-960.avif`,
  webp960: `/media/${key}-960.webp`,
  jpeg960: `/media/${key}-960.jpg`,
});
