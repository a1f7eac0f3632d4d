import { scopesOf } from '@simpul/domain/access.ts';
import { formatDay, formatMonth } from '@simpul/domain/format.ts';
import { dueOn, monthOf, openMonths, shiftMonth } from '@simpul/domain/report-state.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { scopeSql } from '../identity/scope.sql.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { MAX_PAGE } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import { reportDay } from '../report/report.reads.ts';
import { askedForSql } from '../report/report.rhythm.ts';
import type { StaffTask, TaskKind } from './home.types.ts';

type ReportTaskKind = Extract<TaskKind, `${string}_REPORT`>;
type Waiting = { kind: ReportTaskKind; code: string; name: string; period: string; since: Date };

const NAMES: Record<ReportTaskKind, BilingualText> = {
  WRITE_REPORT: text('Isi laporan', 'Write the report'),
  CORRECT_REPORT: text('Perbaiki laporan', 'Correct the report'),
  REVIEW_REPORT: text('Periksa laporan', 'Review the report'),
};

/**
 * Reports that wait: for the operators of a kampung what came back, the last full month when it was not
 * sent, and the months since its first report that are missing; for reviewers what was sent by somebody else. The regency may do both everywhere
 * and sees it on the board: as tasks it would be hundreds.
 */
export async function reportTasks(ctx: Context): Promise<StaffTask[]> {
  const writing = scopesOf(ctx.actor, 'report.write').filter(({ role }) => role === 'POKJA_OPERATOR');
  const reviewing = scopesOf(ctx.actor, 'report.review').filter(({ role }) => role !== 'OPD_KB');
  const now = monthOf(reportDay());
  const { $, values } = params();
  const [writable, reviewable] = [writing, reviewing].map((scopes) => `(${IN_FORCE} and ${scopeSql(scopes, $, 'k.code')})`);
  const rows = await ctx.db.query<Waiting[]>(
    `select 'WRITE_REPORT' as kind, k.code, k.name, m.period::text, (m.period + interval '1 month')::timestamptz as since from work.kampung k
       cross join unnest(${$(openMonths(now).slice(1))}::date[]) m(period)
       left join work.report r on r."kampungId" = k.id and r.period = m.period
       where ((r.id is null and ${askedForSql('m.period')}) or r.status = 'DRAF') and ${writable}
         and (m.period = ${$(shiftMonth(now, -1))}::date or m.period > (select min(f.period) from work.report f where f."kampungId" = k.id))
     union all
     select case r.status when 'TERKIRIM' then 'REVIEW_REPORT' else 'CORRECT_REPORT' end, k.code, k.name, r.period::text, r."updatedAt"
       from work.report r join work.kampung k on k.id = r."kampungId"
       where (r.status = 'DIKEMBALIKAN' and ${writable})
         or (r.status = 'TERKIRIM' and r."submittedById" is distinct from ${$(actorOf(ctx).userId)}::uuid and ${reviewable})
     order by since limit ${$(MAX_PAGE)}`,
    values,
  );
  return rows.map(({ kind, code, name, period, since }) => {
    const [id, en] = [formatMonth(period, 'id'), formatMonth(period, 'en')];
    return {
      id: `${code}:${period}:${kind}`,
      kind,
      title: text(`${NAMES[kind].id} ${id}: ${name}`, `${NAMES[kind].en} ${en}: ${name}`),
      detail: text(`Batas kirim ${formatDay(dueOn(period), 'id')}.`, `Due ${formatDay(dueOn(period), 'en')}.`),
      since,
      kampungCode: code,
      integrationId: null,
      reportPeriod: period,
    };
  });
}
