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
