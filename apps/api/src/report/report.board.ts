import { may, scopesOf } from '@simpul/domain/access.ts';
import { NATION } from '@simpul/domain/region-code.ts';
import {
  COUNTED_STATUSES,
  dueOn,
  isAskedFor,
  lastAskedFor,
  monthOf,
  openMonths,
  REPORT_STATES,
  REPORT_WINDOW,
  reportState,
  shiftMonth,
  type ReportRhythm,
  type ReportStatus,
} from '@simpul/domain/report-state.ts';
import { text } from '@simpul/domain/text.ts';
import { insideSql, scopeSql } from '../identity/scope.sql.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { badInput, forbidden } from '../platform/errors.ts';
import { params } from '../platform/sql.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import { reportDay } from './report.reads.ts';
import { askedForSql, rhythmAt } from './report.rhythm.ts';
import { stateName, type ReportBoard, type ReportBoardKampung, type ReportBoardRow } from './report.types.ts';

type Group = { part: string; status: ReportStatus | null; count: number; onTime: number };

/** The board of a region for a month, of what lies in the actor's scope. @throws Refusal FORBIDDEN for who may read no kampung. */
export async function readBoard(ctx: Context, region: string | null, day: string | null): Promise<ReportBoard> {
  const scopes = scopesOf(actorOf(ctx), 'kampung.read');
  if (scopes.length === 0) throw forbidden();
  const widest = scopes.map((scope) => scope.region).sort((one, other) => depth(one) - depth(other))[0] ?? NATION;
  const code = region ?? widest;
  const now = reportDay();
  const rhythm = await rhythmAt(ctx.db, code);
  // Until the current month is over, the one before is what people ask about.
  const period = day ? monthOf(day) : lastAskedFor(now, rhythm ?? 'MONTHLY');
  if (period < FIRST_MONTH || period > now)
    throw badInput(
      'period',
      text(
        `Bulan papan ${FIRST_MONTH} sampai ${now}; diminta ${period}.`,
        `A board is of a month from ${FIRST_MONTH} to ${now}; asked for ${period}.`,
      ),
    );
  const periods = openMonths(now).filter((month) => month === period || isAskedFor(month, rhythm ?? 'MONTHLY'));

  const groups = await countGroups(ctx, code, period);
  const isDistrict = depth(code) >= DISTRICT_DEPTH;
  const parts = isDistrict ? [] : [...Map.groupBy(groups, ({ part }) => part)].map(([part, own]) => rowOf(part, own, period, now));
  return {
    period,
    rhythm,
    viewerCanSetRhythm: depth(code) === REGENCY_DEPTH && may(ctx.actor, 'report.rhythm', { region: code }),
    dueOn: dueOn(period),
    periods,
    total: rowOf(code, groups, period, now),
    parts: parts.sort((one, other) => one.regionCode.localeCompare(other.regionCode)),
    kampungs: isDistrict ? await readKampungs(ctx, code, rhythm ?? 'MONTHLY', period, now) : [],
  };
}

/** Segments of a region code: 0 the nation, 1 a province, 2 a regency, 3 a district, 4 a village. */
const depth = (code: string): number => (code === NATION ? 0 : code.split('.').length);
/** Kampung KB began in this year. */
const FIRST_MONTH = '2016-01-01';
const REGENCY_DEPTH = 2;
const DISTRICT_DEPTH = 3;

async function countGroups(ctx: Context, region: string, period: string): Promise<Group[]> {
  const { $, values } = params();
  const segments = $(depth(region) + 1);
  return ctx.db.query<Group[]>(
    `select array_to_string((string_to_array(k.code, '.'))[1:${segments}::int], '.') as part, r.status, count(*)::int as count,
       count(*) filter (where r.status = any(${$(COUNTED_STATUSES)}) and (r."firstSubmittedAt" at time zone 'Asia/Jakarta')::date <= ${$(dueOn(period))}::date)::int as "onTime"
     from work.kampung k left join work.report r on r."kampungId" = k.id and r.period = ${$(period)}::date
     where ${scopeSql(scopesOf(ctx.actor, 'kampung.read'), $, 'k.code')} and ${insideSql(region, $, 'k.code')} and ${IN_FORCE}
       and (r.id is not null or ${askedForSql(`${$(period)}::date`)})
     group by 1, 2`,
    values,
  );
}

function rowOf(regionCode: string, groups: readonly Group[], period: string, now: string): ReportBoardRow {
  const sum = (counted: readonly Group[]) => counted.reduce((total, { count }) => total + count, 0);
  const byState = Map.groupBy(groups, ({ status }) => reportState(status && { status }, period, now));
  return {
    regionCode,
    kampungCount: sum(groups),
    complete: sum(groups.filter(({ status }) => status !== null && COUNTED_STATUSES.includes(status))),
    onTime: groups.reduce((total, { onTime }) => total + onTime, 0),
    counts: REPORT_STATES.flatMap((state) => {
      const own = byState.get(state);
      return own ? [{ state: stateName(state), count: sum(own) }] : [];
    }),
  };
}

async function readKampungs(
  ctx: Context,
  region: string,
  rhythm: ReportRhythm,
  period: string,
  now: string,
): Promise<ReportBoardKampung[]> {
  const months = Array.from({ length: REPORT_WINDOW }, (_, at) => shiftMonth(period, at + 1 - REPORT_WINDOW));
  const { $, values } = params();
  type Kept = { status: ReportStatus; version: number; explained: number };
  const rows = await ctx.db.query<{ code: string; name: string; reports: Record<string, Kept> }[]>(
    `select k.code, k.name, coalesce(jsonb_object_agg(r.period, jsonb_build_object('status', r.status, 'version', r.version,
         'explained', (select count(*) from jsonb_object_keys(r.reasons)))) filter (where r.id is not null), '{}') as reports
     from work.kampung k left join work.report r on r."kampungId" = k.id and r.period = any(${$(months)}::date[])
     where ${scopeSql(scopesOf(ctx.actor, 'kampung.read'), $, 'k.code')} and ${insideSql(region, $, 'k.code')} and ${IN_FORCE}
     group by k.id order by k.name, k.code`,
    values,
  );
  // A month that is not asked for has its column where somebody has written it.
  const shown = months.filter((month) => month === period || isAskedFor(month, rhythm) || rows.some(({ reports }) => reports[month]));
  return rows.map(({ code, name, reports }) => ({
    code,
    name,
    months: shown.map((month) => {
      const { status, version = 0, explained = 0 } = reports[month] ?? {};
      return { period: month, version, explained, state: stateName(reportState(status ? { status } : null, month, now)) };
    }),
  }));
}
