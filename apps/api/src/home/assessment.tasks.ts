import { scopesOf, type Role } from '@simpul/domain/access.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { periodDay } from '../assessment/period/period.reads.ts';
import { scopeSql } from '../identity/scope.sql.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { MAX_PAGE } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import type { StaffTask, TaskKind } from './home.types.ts';

type AssessmentTaskKind = Extract<TaskKind, `${string}_ASSESSMENT`>;
type Waiting = { kind: AssessmentTaskKind; id: string | null; code: string; name: string; day: string; since: Date; count: number };

/** What each is called, and which day it has. */
const WORDS: Record<AssessmentTaskKind, (waiting: Waiting) => BilingualText> = {
  SUBMIT_ASSESSMENT: ({ name }) => text(`Ajukan penilaian: ${name}`, `Submit the assessment: ${name}`),
  CORRECT_ASSESSMENT: ({ name }) => text(`Perbaiki penilaian: ${name}`, `Mend the assessment: ${name}`),
  CHECK_ASSESSMENT: ({ name }) => text(`Periksa penilaian: ${name}`, `Check the assessment: ${name}`),
  VERIFY_ASSESSMENT: ({ count }) => text(`Verifikasi penilaian: ${count} kampung menunggu`, `Verify assessments: ${count} kampung wait`),
  DECIDE_ASSESSMENT: ({ count }) => text(`Tetapkan tingkat: ${count} kampung menunggu`, `Decide levels: ${count} kampung wait`),
};

/**
 * Assessments that wait: for a kampung its own, for the first look each that was sent; the regency and the
 * province have a queue, and here one line that leads there: as tasks they would be hundreds.
 */
export async function assessmentTasks(ctx: Context): Promise<StaffTask[]> {
  const { $, values } = params();
  const at = (...roles: Role[]): string => {
    const scopes = scopesOf(ctx.actor, 'kampung.read').filter(({ role }) => roles.includes(role));
    return `(${IN_FORCE} and ${scopeSql(scopes, $, 'k.code')})`;
  };
  const [own, first, regency, province] = [at('POKJA_OPERATOR', 'PEMDES'), at('KECAMATAN', 'PKB'), at('OPD_KB'), at('BKKBN_PROVINSI')];
  const now = `${$(periodDay())}::date`;
  const me = `${$(actorOf(ctx).userId)}::uuid`;
  const notMine = (...hands: string[]) => hands.map((hand) => `a."${hand}" is distinct from ${me}`).join(' and ');
  const rows = await ctx.db.query<Waiting[]>(
    `with a as (select a.*, t.at as since from work.assessment a cross join lateral
       (select max(t.at) as at from work.assessment_transition t where t."assessmentId" = a.id) t
       where a.state in ('DRAF', 'DIKEMBALIKAN', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI'))
     select 'SUBMIT_ASSESSMENT' as kind, a.id, k.code, k.name, p."submitBy"::text as day, p."opensOn"::timestamptz as since, 1 as count
       from work.kampung k join work.assessment_period p on p."regionCode" in ('ID', k.code) or starts_with(k.code, p."regionCode" || '.')
       left join a on a."kampungId" = k.id and a."periodId" = p.id
       where ${own} and ${now} between p."opensOn" and p."submitBy" and (a.state = 'DRAF' or not exists
         (select from work.assessment o where o."kampungId" = k.id and o."periodId" = p.id))
     union all
     select case a.state when 'DIAJUKAN' then 'CHECK_ASSESSMENT' else 'CORRECT_ASSESSMENT' end, a.id, k.code, k.name, p."verifyBy"::text, a.since, 1
       from a join work.kampung k on k.id = a."kampungId" join work.assessment_period p on p.id = a."periodId"
       where (a.state = 'DIKEMBALIKAN' and ${own}) or (a.state = 'DIAJUKAN' and ${first} and ${notMine('submittedById')})
     union all
     select case a.state when 'DIPERIKSA' then 'VERIFY_ASSESSMENT' else 'DECIDE_ASSESSMENT' end, null, min(k.code), '', p."verifyBy"::text,
         min(a.since), count(*)::int
       from a join work.kampung k on k.id = a."kampungId" join work.assessment_period p on p.id = a."periodId"
       where (a.state = 'DIPERIKSA' and ${regency} and ${notMine('submittedById', 'checkedById')})
         or (a.state = 'DIVERIFIKASI' and ${province} and ${notMine('submittedById', 'checkedById', 'verifiedById')})
       group by a.state, p.id
     order by since limit ${$(MAX_PAGE)}`,
    values,
  );
  return rows.map((row) => ({
    id: `${row.id ?? row.code}:${row.kind}`,
    kind: row.kind,
    title: WORDS[row.kind](row),
    detail: text(`Batasnya ${formatDay(row.day, 'id')}.`, `Due ${formatDay(row.day, 'en')}.`),
    since: row.since,
    kampungCode: row.code,
    integrationId: null,
    assessmentId: row.id,
    reportPeriod: null,
  }));
}
