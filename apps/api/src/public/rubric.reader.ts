import type { Context } from '../platform/context.ts';
import type { PublishedRubric } from '../publication/published.ts';

/** By code, the newest version first. */
export async function readRubrics({ pub }: Pick<Context, 'pub'>): Promise<PublishedRubric[]> {
  const { rows } = await pub.query<{ data: PublishedRubric }>({
    name: 'rubrics',
    text: 'select data from pub.rubric order by code, version desc',
  });
  return rows.map(({ data }) => data);
}

/** One version; without a number the newest that is not retired, or the newest of all. */
export async function readRubric({ pub }: Pick<Context, 'pub'>, code: string, version: number | null): Promise<PublishedRubric | null> {
  const { rows } = await pub.query<{ data: PublishedRubric }>({
    name: 'rubric',
    text: `select data from pub.rubric where code = $1 and ($2::int is null or version = $2)
           order by data->>'status' = 'RETIRED', version desc limit 1`,
    values: [code, version],
  });
  return rows[0]?.data ?? null;
}
