import { may, scopesOf } from '@simpul/domain/access.ts';
import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import { JOINT_STATES, SILENT_MONTHS } from '@simpul/domain/silence.ts';
import { insideSql, scopeSql } from '../../identity/scope.sql.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { forbidden } from '../../platform/errors.ts';
import { params } from '../../platform/sql.ts';
import { today } from '../../platform/today.ts';
import { programmeOf } from '../../programme/catalogue.ts';
import type { ProgrammeRow } from '../../programme/programme.entity.ts';
import { inForceSql } from '../../programme/designation.sql.ts';
import { IN_FORCE } from '../../region/region-alias.ts';
import { askedTwiceSql, eligibleSql } from './findings.eligible.ts';
import { noteOf } from './findings.words.ts';
import type { IntegrationFinding, IntegrationFindingFilter, IntegrationFindingKind, IntegrationFindings } from './findings.types.ts';

const SHOWN = 100;
/** Partner agencies read this too: drafts and what was hidden stay with the kampung. */
export const SHOWN_ACTIVITY = `a."deletedAt" is null and a.state = 'TAMPIL'`;
/** Programmes that each held an activity of their own for one family function in one month. */
const CROWD = 3;

type Found = {
  kind: IntegrationFindingKind;
  code: string;
  name: string;
  districtName: string;
  programmes: string[];
  integrationId: string | null;
  day: string | null;
  detail: string | null;
  total: number;
};

/**
 * What the records say two programmes could do better in one place, of what lies in the actor's
 * scope: an agency reads of its own programmes alone. Nothing is stored and nothing is changed by it.
 * @throws Refusal FORBIDDEN for who may read no integration anywhere.
 */
export async function findIntegrationFindings(ctx: Context, filter: IntegrationFindingFilter): Promise<IntegrationFindings> {
  const scopes = scopesOf(actorOf(ctx), 'integration.read');
  if (scopes.length === 0) throw forbidden();
  const { $, values } = params();
  const inScope = (column: string) =>
    `${IN_FORCE} and ${scopeSql(scopes, $, 'k.code', column)} and ${filter.region ? insideSql(filter.region, $, 'k.code') : 'true'}`;
  const ofProgramme = (column: string) => (filter.programme ? `${column} = ${$(filter.programme)}` : 'true');

  // Each written only when it is asked: a parameter that no statement uses has no type.
  const catalogue = await ctx.load.catalogue.load('CURRENT');
  const queries: Record<IntegrationFindingKind, () => string> = {
    DESIGNATED:
      () => `select k.code, array[g."programmeCode"] as programmes, null::uuid as "integrationId", null::date as day, g.decree as detail
      from work.designation g join work.kampung k on k.id = g."kampungId"
      where ${inForceSql($(today()))} and ${inScope('g."programmeCode"')} and ${ofProgramme('g."programmeCode"')} and not exists (select from work.integration i
        where i."kampungId" = k.id and i."programmeCode" = g."programmeCode" and i.state <> all(${$(CLOSED_STATES)}))`,
    SILENT: () => `select k.code, array[i."programmeCode"] as programmes, i.id as "integrationId", a.last as day, null::text as detail
      from work.integration i join work.kampung k on k.id = i."kampungId"
      left join lateral (select max(a."heldOn") as last from work.activity a
        where a."kampungId" = k.id and ${SHOWN_ACTIVITY} and i."programmeCode" = any(a.programmes)) a on true
      where ${inScope('i."programmeCode"')} and ${ofProgramme('i."programmeCode"')} and i.state = any(${$(JOINT_STATES)}) and coalesce(a.last, '-infinity') < ${$(today())}::date - interval '${SILENT_MONTHS} months'`,
    CROWDED: () => `select k.code, array_agg(distinct p.code order by p.code) as programmes, null::uuid as "integrationId",
        date_trunc('month', a."heldOn")::date as day, a."familyFunction" as detail
      from work.activity a join work.kampung k on k.id = a."kampungId" cross join lateral unnest(a.programmes) p(code)
      where ${inScope('p.code')} and ${SHOWN_ACTIVITY} and cardinality(a.programmes) = 1 and a."heldOn" >= ${$(today())}::date - interval '12 months'
      group by k.id, date_trunc('month', a."heldOn"), a."familyFunction"
      having count(distinct p.code) >= ${CROWD} and bool_or(${ofProgramme('p.code')})`,
    ASKED_TWICE: () => askedTwiceSql(catalogue, $, inScope, ofProgramme('i."programmeCode"'), JOINT_STATES),
    ELIGIBLE: () => eligibleSql(catalogue, $, (column) => `${inScope(column)} and ${ofProgramme(column)}`),
  };
  const kinds = (Object.keys(queries) as IntegrationFindingKind[]).filter((kind) => !filter.kind || filter.kind === kind);
  const union = kinds.map((kind, at) => `select '${kind}' as kind, ${at} as turn, f.* from (${queries[kind]()}) f`).join(' union all ');
  const rows = await ctx.db.query<Found[]>(
    `select * from (
       select f.kind, f.turn, f.code, f.programmes, f."integrationId", f.day::text, f.detail, k.name, d.name as "districtName",
         count(*) over (partition by f.kind)::int as total,
         row_number() over (partition by f.kind order by d.name, k.name, f.programmes, f.day, f.detail) as place
       from (${union}) f join work.kampung k on k.code = f.code
         join pub.region r on r.code = k.code join pub.region d on d.code = r."parentCode") f
     where place <= ${SHOWN} order by turn, place`,
    values,
  );
  return {
    nodes: rows.map((row) =>
      describe(
        ctx,
        row,
        row.programmes.map((code) => programmeOf(catalogue, code)),
      ),
    ),
    counts: kinds.map((kind) => ({ kind, count: rows.find((row) => row.kind === kind)?.total ?? 0 })),
  };
}

/** What a proposal would mend. */
const PROPOSABLE: readonly IntegrationFindingKind[] = ['DESIGNATED', 'ELIGIBLE'];

function describe(ctx: Context, row: Found, found: readonly ProgrammeRow[]): IntegrationFinding {
  const { kind, code, name, districtName, programmes, integrationId, day } = row;
  const [first] = found;
  return {
    id: [kind, code, day, ...programmes, row.detail].join(':'),
    kind,
    kampungCode: code,
    kampungName: name,
    districtName,
    programmeCodes: programmes,
    integrationId,
    day,
    note: noteOf(row, found),
    viewerCanPropose:
      PROPOSABLE.includes(kind) &&
      first?.withdrawnOn === null &&
      may(ctx.actor, 'integration.propose', { region: code, programme: first.code }),
  };
}
