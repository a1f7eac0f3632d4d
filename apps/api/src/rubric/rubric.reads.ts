import { may } from '@simpul/domain/access.ts';
import { checkRubric } from '@simpul/domain/rubric-checks.ts';
import { valuesOfRubric } from '@simpul/domain/rubric-values.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import { text } from '@simpul/domain/text.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import { isUuid } from '../platform/uuid.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import { RubricRow } from './rubric.entity.ts';
import type { RubricProgress, RubricRecord } from './rubric.types.ts';

/** Every version of every rubric, by code, the newest first. Whoever is signed in may read them. */
export async function listRubrics(ctx: Context): Promise<RubricRecord[]> {
  const rows = await ctx.db.find(RubricRow, { order: { code: 'ASC', version: 'DESC' } });
  return rows.map((row) => recordOf(ctx, row));
}

export async function findRubric(ctx: Context, id: string): Promise<RubricRecord | null> {
  const row = isUuid(id) ? await ctx.db.findOneBy(RubricRow, { id }) : null;
  return row && recordOf(ctx, row);
}

/** @throws Refusal NOT_FOUND */
export async function rubricRow(ctx: Pick<Context, 'db'>, id: string): Promise<RubricRow> {
  const row = isUuid(id) ? await ctx.db.findOneBy(RubricRow, { id }) : null;
  if (!row) throw notFound(text('Rubrik', 'Rubric'));
  return row;
}

function recordOf(ctx: Context, row: RubricRow): RubricRecord {
  const { id, code, version, inForce, revision, adoptedAt, adoptedBy, adoptedReason, updatedAt, basedOnId, data } = row;
  return {
    id,
    code,
    version,
    status: data.status,
    inForce,
    values: valuesOfRubric(data),
    revision,
    adoptedAt,
    adoptedBy,
    adoptedReason,
    updatedAt,
    problems: checkRubric(data),
    viewerCanEdit: may(actorOf(ctx), 'rubric.edit', { region: NATION }),
    basedOnId,
  };
}

/** While the levels are computed anew with it; null otherwise. */
export async function progressOf(ctx: Context, { id, inForce }: Pick<RubricRecord, 'id' | 'inForce'>): Promise<RubricProgress | null> {
  if (!inForce) return null;
  const [row] = await ctx.db.query<RubricProgress[]>(
    `select count(*) filter (where k.code <= r."refreshedTo")::int as done, count(*)::int as of
     from work.rubric r cross join work.kampung k where r.id = $1 and r."refreshedTo" is not null and ${IN_FORCE} group by r.id`,
    [id],
  );
  return row ?? null;
}
