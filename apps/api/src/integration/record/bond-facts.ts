import type { EntityManager } from 'typeorm';
import { BOND_KINDS, bondsOf, type BondFacts } from '@simpul/domain/bonds.ts';
import type { LapseFacts } from '@simpul/domain/integration-lapse.ts';
import { today } from '../../platform/today.ts';

/** What stands on the record of one integration, as its bonds, its guards and its lapses need it. */
export type RecordFacts = { record: BondFacts; affirmed: boolean; affirmedById: string | null; lapse: Omit<LapseFacts, 'state'> };

type FactsSql = BondFacts & { id: string; affirmed: boolean; affirmedById: string | null } & Omit<LapseFacts, 'state'>;

const FACTS = `
  select i.id, i."pokjaSection" is not null as "hasSection",
    e.evidence, e."decreeValidTo", t."taskCount", t."indicatorTaskCount", b."plannedBudget", b."realisedBudget",
    v."visitCount", a."jointActivityCount", a."lastActivityOn", s.affirmed, s."affirmedById", s."startedOn",
    coalesce((select jsonb_object_agg(kind, "verifiedOn") from work.integration_bond
              where "integrationId" = i.id and "verifiedOn" is not null), '{}') as "verifiedOn"
  from work.integration i
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'validTo', "validTo")), '[]') as evidence,
      case when bool_or(kind = 'SK' and "validTo" is null) then null
           else max("validTo") filter (where kind = 'SK') end::text as "decreeValidTo"
    from work.integration_evidence where "integrationId" = i.id and "deletedAt" is null) e
  cross join lateral (
    select count(*)::int as "taskCount", count(indicator)::int as "indicatorTaskCount"
    from work.integration_task where "integrationId" = i.id and "deletedAt" is null and state <> 'BATAL') t
  cross join lateral (
    select coalesce(sum(planned), 0) as "plannedBudget", coalesce(sum(realised), 0) as "realisedBudget"
    from work.integration_budget where "integrationId" = i.id and "deletedAt" is null) b
  cross join lateral (
    select count(*)::int as "visitCount" from work.integration_visit where "integrationId" = i.id and "deletedAt" is null) v
  cross join lateral (
    select count(*)::int as "jointActivityCount", max("heldOn")::text as "lastActivityOn" from work.activity
    where "kampungId" = i."kampungId" and i."programmeCode" = any(programmes) and state = 'TAMPIL' and "deletedAt" is null) a
  cross join lateral (
    select coalesce(max(at) filter (where command = 'AFFIRM')
        > greatest(max(at) filter (where "fromState" is distinct from "toState"), i."proofChangedAt", '-infinity'), false) as affirmed,
      (array_agg("actorId" order by at desc) filter (where command = 'AFFIRM'))[1] as "affirmedById",
      (min(at) filter (where command = 'START'))::date::text as "startedOn"
    from work.integration_transition where "integrationId" = i.id) s`;

/** By id, in any order. */
export async function readRecordFacts(db: EntityManager, ids: readonly string[]): Promise<Map<string, RecordFacts>> {
  const rows = await db.query<FactsSql[]>(`${FACTS} where i.id = any($1)`, [ids]);
  return new Map(rows.map((row) => [row.id, factsOfRow(row)]));
}

function factsOfRow({ id: _, affirmed, affirmedById, decreeValidTo, lastActivityOn, startedOn, ...record }: FactsSql): RecordFacts {
  return { record, affirmed, affirmedById, lapse: { decreeValidTo, lastActivityOn, startedOn } };
}

/**
 * Brings the stored statuses of the bonds up to date with the records. A bond that has lost its proof is
 * unchecked: what proves it later was looked at by nobody. Whoever calls it holds the
 * rows of the kampung, so that of two writers the second reads what the first has written.
 */
export async function refreshBonds(db: EntityManager, kampungCodes: readonly string[]): Promise<void> {
  const rows = await db.query<FactsSql[]>(`${FACTS} join work.kampung k on k.id = i."kampungId" where k.code = any($1)`, [kampungCodes]);
  const statuses = rows.flatMap((row) => {
    const bonds = bondsOf(factsOfRow(row).record, today());
    return BOND_KINDS.map((kind) => ({ id: row.id, kind, status: bonds[kind] }));
  });
  if (statuses.length === 0) return;
  await db.query(
    `insert into work.integration_bond ("integrationId", kind, status)
     select n.id, n.kind, n.status from jsonb_to_recordset($1::jsonb) as n(id uuid, kind text, status smallint)
     on conflict ("integrationId", kind) do update set status = excluded.status,
       "verifiedOn" = case when excluded.status >= 2 then integration_bond."verifiedOn" end,
       "verifiedBy" = case when excluded.status >= 2 then integration_bond."verifiedBy" end,
       "verifiedRole" = case when excluded.status >= 2 then integration_bond."verifiedRole" end,
       remark = case when excluded.status >= 2 then integration_bond.remark end
       where integration_bond.status <> excluded.status`,
    [JSON.stringify(statuses)],
  );
}
