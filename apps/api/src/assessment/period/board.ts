import { scopesOf } from '@simpul/domain/access.ts';
import { ASSESSMENT_STATE_NAMES, ASSESSMENT_STATES, OPEN_CLAIM_STATES, type AssessmentState } from '@simpul/domain/assessment-life.ts';
import { latenessOf, type Lateness } from '@simpul/domain/assessment-period.ts';
import { isInside, NATION, parseRegionCode } from '@simpul/domain/region-code.ts';
import { text } from '@simpul/domain/text.ts';
import { insideSql, scopeSql } from '../../identity/scope.sql.ts';
import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { params } from '../../platform/sql.ts';
import { IN_FORCE } from '../../region/region-alias.ts';
import { Region } from '../../region/region.entity.ts';
import type { AssessmentPeriodRow } from '../assessment.entity.ts';
import type { AssessmentStateName } from '../assessment.types.ts';
import type { AssessmentBoard, AssessmentBoardKampung, AssessmentBoardRow, BoardState } from './board.types.ts';
import { periodDay } from './period.reads.ts';

type Group = { part: string; state: BoardState; count: number };

/** Segments of a region code: 0 the nation, 1 a province, 2 a regency, 3 a district. */
const depth = (code: string): number => (code === NATION ? 0 : code.split('.').length);
const DISTRICT_DEPTH = 3;

/**
 * The board of a period, of what lies in the actor's scope.
 * @param region null: the widest that both the period and the actor have
 */
export async function readPeriodBoard(ctx: Context, period: AssessmentPeriodRow, region: string | null): Promise<AssessmentBoard> {
  const code = await placeOf(ctx, period, region);
  const now = periodDay();
  const groups = await countGroups(ctx, period, code);
  const isDistrict = depth(code) >= DISTRICT_DEPTH;
  const parts = isDistrict ? [] : [...Map.groupBy(groups, ({ part }) => part)].map(([part, own]) => rowOf(part, own, period, now));
  return {
    total: rowOf(code, groups, period, now),
    parts: parts.sort(
      (one, other) =>
        other.lateCount - one.lateCount || openShare(other) - openShare(one) || one.regionCode.localeCompare(other.regionCode),
    ),
    kampungs: isDistrict ? await readKampungs(ctx, period, code, now) : [],
  };
}

/** What is asked for, or the widest region that both the period and the actor have. @throws Refusal NOT_FOUND */
async function placeOf(ctx: Context, { regionCode }: AssessmentPeriodRow, region: string | null): Promise<string> {
  if (region !== null) {
    const asked = parseRegionCode(region);
    if (asked === null || !(await ctx.db.existsBy(Region, { code: asked }))) throw notFound(text('Wilayah', 'Region'));
    return asked;
  }
  const own = scopesOf(ctx.actor, 'kampung.read').map((scope) => (isInside(scope.region, regionCode) ? scope.region : regionCode));
  return own.sort((one, other) => depth(one) - depth(other))[0] ?? regionCode;
}

/** The latest revision of each kampung in the period. */
const LATEST = (periodId: string) =>
  `(select distinct on (a."kampungId") a.id, a."kampungId", a.state, a."claimedLevel" from work.assessment a
    where a."periodId" = ${periodId} order by a."kampungId", a.revision desc)`;

async function countGroups(ctx: Context, period: AssessmentPeriodRow, region: string): Promise<Group[]> {
  const { $, values } = params();
  return ctx.db.query<Group[]>(
    `select array_to_string((string_to_array(k.code, '.'))[1:${$(depth(region) + 1)}::int], '.') as part, a.state, count(*)::int as count
     from work.kampung k left join ${LATEST($(period.id))} a on a."kampungId" = k.id
     where ${whichSql(ctx, period, region, $)} group by 1, 2`,
    values,
  );
}

async function readKampungs(ctx: Context, period: AssessmentPeriodRow, region: string, now: string): Promise<AssessmentBoardKampung[]> {
  const { $, values } = params();
  const rows = await ctx.db.query<{ code: string; name: string; id: string | null; state: BoardState; claimedLevel: string | null }[]>(
    `select k.code, k.name, a.id, a.state, a."claimedLevel"
     from work.kampung k left join ${LATEST($(period.id))} a on a."kampungId" = k.id
     where ${whichSql(ctx, period, region, $)} order by k.name, k.code`,
    values,
  );
  return rows
    .map(({ id, state, ...row }) => ({ ...row, assessmentId: id, state: nameOf(state), late: latenessOf(state, period, now) }))
    .sort((one, other) => (other.late?.days ?? 0) - (one.late?.days ?? 0));
}

const whichSql = (ctx: Context, period: AssessmentPeriodRow, region: string, $: (value: unknown) => string): string =>
  `${scopeSql(scopesOf(ctx.actor, 'kampung.read'), $, 'k.code')} and ${insideSql(period.regionCode, $, 'k.code')}
   and ${insideSql(region, $, 'k.code')} and ${IN_FORCE}`;

function rowOf(regionCode: string, groups: readonly Group[], period: AssessmentPeriodRow, now: string): AssessmentBoardRow {
  const sum = (counted: readonly Group[]) => counted.reduce((total, { count }) => total + count, 0);
  const late = groups.flatMap((group): (Lateness & { count: number })[] => {
    const lateness = latenessOf(group.state, period, now);
    return lateness ? [{ ...lateness, count: group.count }] : [];
  });
  return {
    regionCode,
    kampungCount: sum(groups),
    submittedCount: sum(groups.filter(({ state }) => isSubmitted(state))),
    lateCount: late.reduce((total, { count }) => total + count, 0),
    lateDays: Math.max(0, ...late.map(({ days }) => days)),
    counts: [null, ...ASSESSMENT_STATES].flatMap((state) => {
      const count = sum(groups.filter((group) => group.state === state));
      return count > 0 ? [{ state: nameOf(state), count }] : [];
    }),
  };
}

const isSubmitted = (state: BoardState): boolean => state !== null && !OPEN_CLAIM_STATES.includes(state) && state !== 'DIBATALKAN';
const openShare = ({ kampungCount, submittedCount }: AssessmentBoardRow): number => 1 - submittedCount / Math.max(1, kampungCount);
const nameOf = (state: AssessmentState | null): AssessmentStateName | null => state && { code: state, name: ASSESSMENT_STATE_NAMES[state] };
