import { may } from '@simpul/domain/access.ts';
import type { Context } from '../platform/context.ts';
import { isUuid } from '../platform/uuid.ts';
import { REGENCY } from '../publication/decision-documents.ts';

/** A regency in a period: its published documents, oldest first, and how many kampung are on their way to the next. */
export type RegencyOfPeriod = {
  code: string;
  name: string;
  unverified: number;
  undecided: number;
  /** Decided, and in no document yet. */
  decided: number;
  documents: { edition: number; hash: string; publishedAt: Date; kampungCount: number }[];
};

/** The regencies of a period whose papers the actor may take: those that they may read as a whole. */
export async function regenciesOf(ctx: Context, periodId: string): Promise<RegencyOfPeriod[]> {
  if (!isUuid(periodId)) return [];
  const rows = await ctx.db.query<Omit<RegencyOfPeriod, 'documents'>[]>(
    `select r.*, initcap(g.kind) || ' ' || g.name as name from (
       select ${REGENCY} as code, count(*) filter (where a.state in ('DIAJUKAN', 'DIPERIKSA'))::int as unverified,
         count(*) filter (where a.state = 'DIVERIFIKASI')::int as undecided,
         count(*) filter (where d.id is not null and e."decisionId" is null)::int as decided
       from work.assessment a join work.kampung k on k.id = a."kampungId"
         left join work.level_decision d on d."assessmentId" = a.id left join pub.decision_entry e on e."decisionId" = d.id
       where a."periodId" = $1 group by 1) r join pub.region g on g.code = r.code order by r.code`,
    [periodId],
  );
  const documents = await ctx.db.query<(RegencyOfPeriod['documents'][number] & { regencyCode: string })[]>(
    `select "regencyCode", edition, hash, "publishedAt", (select count(*)::int from pub.decision_entry e where e."documentId" = d.id) as "kampungCount"
     from pub.decision_document d where "periodId" = $1 order by edition`,
    [periodId],
  );
  const byRegency = Map.groupBy(documents, ({ regencyCode }) => regencyCode);
  return rows
    .filter(({ code }) => may(ctx.actor, 'kampung.read', { region: code }))
    .map((row) => ({ ...row, documents: byRegency.get(row.code) ?? [] }));
}
