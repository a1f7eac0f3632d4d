import type { IntegrationState } from '@simpul/domain/integration.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import type { Context } from '../platform/context.ts';
import { pageSize } from '../platform/pagination.ts';
import type { PublishedIntegration, PublishedProgramme } from '../publication/published.ts';

export async function readProgrammes({ pub }: Pick<Context, 'pub'>): Promise<PublishedProgramme[]> {
  const { rows } = await pub.query<{ data: PublishedProgramme }>({
    name: 'programmes',
    text: 'select data from pub.programme order by ordinal',
  });
  return rows.map(({ data }) => data);
}

export type CoverageTile = {
  code: string;
  name: string;
  slug: string;
  districtCode: string;
  districtName: string;
  /** Null without a published integration. */
  state: IntegrationState | null;
};

/** More squares than this are no picture any more. */
export const MAX_TILES = 500;

/** Every published kampung of a region, with where the programme stands there; null when there are too many to draw. */
export async function readCoverage({ pub }: Context, programme: string, region: string): Promise<CoverageTile[] | null> {
  const { rows } = await pub.query<CoverageTile>({
    name: 'coverage-of-programme',
    text: `select k.code, k.name, k.slug, k."districtCode", k."districtName", i.state
           from pub.kampung k left join pub.integration i on i."kampungCode" = k.code and i."programmeCode" = $1
           where $2 = '${NATION}' or k.code = $2 or starts_with(k.code, $2 || '.')
           order by k."districtCode", k.name, k.code limit ${MAX_TILES + 1}`,
    values: [programme, region],
  });
  return rows.length > MAX_TILES ? null : rows;
}

/** Deepest first, then by kampung. @throws Refusal for a size outside 1–100. */
export async function readIntegrations(
  { pub }: Context,
  programme: string,
  region: string | null,
  first: number,
): Promise<PublishedIntegration[]> {
  const limit = pageSize(first);
  const { rows } = await pub.query<{ data: PublishedIntegration }>({
    name: 'integrations-of-programme',
    text: `select data from pub.integration
           where "programmeCode" = $1 and ($2 = '${NATION}' or "kampungCode" = $2 or starts_with("kampungCode", $2 || '.'))
           order by depth desc, "kampungCode" limit $3`,
    values: [programme, region ?? NATION, limit],
  });
  return rows.map(({ data }) => data);
}
