import { scopesOf } from '@simpul/domain/access.ts';
import { ancestorCodes, isInside } from '@simpul/domain/region-code.ts';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { Context } from '../../platform/context.ts';
import { today } from '../../platform/today.ts';
import { isUuid } from '../../platform/uuid.ts';
import { RubricRow } from '../../rubric/rubric.entity.ts';
import { AssessmentPeriodRow } from '../assessment.entity.ts';
import type { PeriodRubric } from './period.types.ts';

/** Deadlines follow the westernmost zone: nobody is late before their own day is over. */
export const periodDay = (): string => today('Asia/Jakarta');

/** A period is for whoever may read a kampung that it is for. */
function isInReach(ctx: Context, { regionCode }: AssessmentPeriodRow): boolean {
  return scopesOf(ctx.actor, 'kampung.read').some(({ region }) => isInside(regionCode, region) || isInside(region, regionCode));
}

/** The periods in the actor's reach, the latest first. */
export async function listPeriods(ctx: Context): Promise<AssessmentPeriodRow[]> {
  const rows = await ctx.db.find(AssessmentPeriodRow, { order: { opensOn: 'DESC', id: 'ASC' }, take: 200 });
  return rows.filter((row) => isInReach(ctx, row));
}

/** A period in the actor's reach, or null: foreign and missing look alike. */
export async function findPeriod(ctx: Context, id: string): Promise<AssessmentPeriodRow | null> {
  const row = isUuid(id) ? await ctx.db.findOneBy(AssessmentPeriodRow, { id }) : null;
  return row && isInReach(ctx, row) ? row : null;
}

/** The period that runs for a kampung; else the one that opens next, else the last one. Null when there was never one. */
export async function periodFor(db: EntityManager, kampungCode: string): Promise<AssessmentPeriodRow | null> {
  const rows = await db.find(AssessmentPeriodRow, {
    where: { regionCode: In([...ancestorCodes(kampungCode), kampungCode]) },
    order: { opensOn: 'ASC' },
  });
  const now = periodDay();
  return (
    rows.find(({ opensOn, publishOn }) => opensOn <= now && now < publishOn) ??
    rows.find(({ opensOn }) => opensOn > now) ??
    rows.at(-1) ??
    null
  );
}

/** The versions of rules that a period may be opened with, the one in force first. */
export async function listPeriodRubrics(db: EntityManager): Promise<PeriodRubric[]> {
  const rows = await db.find(RubricRow, { order: { inForce: 'DESC', code: 'ASC', version: 'DESC' } });
  return rows
    .filter(({ data }) => data.status === 'PUBLISHED')
    .map(({ id, code, version, data, inForce }) => ({ id, code, version, title: data.title, inForce }));
}
