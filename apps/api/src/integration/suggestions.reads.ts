import { setImmediate } from 'node:timers/promises';
import { may, type Assignment } from '@simpul/domain/access.ts';
import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import { levelOf } from '@simpul/domain/level.ts';
import { COUNTED_STATUSES } from '@simpul/domain/report-state.ts';
import { suggest, type SuggestedProgramme, type Suggestion } from '@simpul/domain/suggestion.ts';
import { insideSql, scopeSql } from '../identity/scope.sql.ts';
import { factsOf, type FactsSource } from '../kampung/kampung-source.ts';
import { actorOf, type Context } from '../platform/context.ts';
import { pageSize } from '../platform/pagination.ts';
import { params } from '../platform/sql.ts';
import { IN_FORCE } from '../region/region-alias.ts';
import type { ReportRow } from '../report/report.entity.ts';
import { SHOWN_ACTIVITY } from './findings.ts';
import { readableScopes } from './integration.reads.ts';
import type { IntegrationSuggestions, SuggestedKampung } from './suggestions.types.ts';

export type SuggestionFilter = {
  region?: string | null;
  programme?: string | null;
  /** Only programmes that alone lift the level. */
  liftsLevel?: boolean | null;
  /** Programmes of each kampung. */
  each?: number | null;
};

const MOST_KAMPUNG = 3_000;
const EACH = 3;
/** After so many kampung others get their turn: a province takes the processor for about a second. */
const TURN = 100;

type Found = FactsSource['record'] & {
  code: string;
  name: string;
  districtName: string;
  levelCode: string;
  sampleData: boolean;
  agencies: string[];
  report: ReportRow | null;
  bound: string[];
};
type Ranked = { row: Found; suggestions: Suggestion[] };

/**
 * The kampung that would gain most from one more integration, of what lies in the actor's scope: an
 * agency reads of its own programmes alone. Computed at every look, from the records as they are.
 * @throws Refusal FORBIDDEN for who may read no integration anywhere.
 */
export async function findSuggestions(ctx: Context, filter: SuggestionFilter, limit: number | null): Promise<IntegrationSuggestions> {
  const actor = actorOf(ctx);
  const [shown, each] = [pageSize(limit), pageSize(filter.each, EACH)];
  const scopes = readableScopes(ctx);
  const { programmes, rubric } = await ctx.load.catalogue.load('CURRENT');
  const own = new Set(scopes.flatMap((scope) => scope.programmes ?? [...programmes.keys()]));
  const asked = [...programmes.values()]
    .filter(({ code }) => own.has(code) && (!filter.programme || code === filter.programme))
    .map(({ code, agencyCode, supports, eligibility }): SuggestedProgramme => ({ code, agencyCode, supports, rules: eligibility.rules }));
  const found = await readKampung(ctx, scopes, filter.region ?? null);
  const rows = found.slice(0, MOST_KAMPUNG);
  const ranked: Ranked[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % TURN === TURN - 1) await setImmediate();
    const free = asked.filter(({ code }) => !row.bound.includes(code));
    const facts = factsOf({ record: row, activities: [row] }, row.report ?? undefined);
    const suggestions = suggest({ code: row.code, facts }, free, rubric).filter(({ changesLevel }) => changesLevel || !filter.liftsLevel);
    if (suggestions.length > 0) ranked.push({ row, suggestions });
  }
  return {
    kampungCount: rows.length,
    promisingCount: ranked.length,
    liftedCount: ranked.filter(({ suggestions }) => suggestions.some(({ changesLevel }) => changesLevel)).length,
    truncated: found.length > MOST_KAMPUNG,
    nodes: ranked
      .sort(byBest)
      .slice(0, shown)
      .map(({ row, suggestions }): SuggestedKampung => ({
        kampungCode: row.code,
        kampungName: row.name,
        districtName: row.districtName,
        level: levelOf(row.levelCode),
        sampleData: row.sampleData,
        suggestions: suggestions.slice(0, each).map((suggestion) => ({
          ...suggestion,
          viewerCanPropose: may(actor, 'integration.propose', { region: row.code, programme: suggestion.programmeCode }),
        })),
      })),
  };
}

/** A lift of the level first, the higher the better; then the scores that its best programme moves. The order of names stays. */
function byBest(a: Ranked, b: Ranked): number {
  const [one, other] = [a.suggestions[0], b.suggestions[0]];
  if (!one || !other) return 0;
  return (
    Number(other.changesLevel) - Number(one.changesLevel) ||
    (one.changesLevel ? other.level.ordinal - one.level.ordinal : 0) ||
    other.gain - one.gain
  );
}

/** What the rule reads of each kampung, in one statement; by district and name. */
async function readKampung(ctx: Context, scopes: readonly Assignment[], region: string | null): Promise<Found[]> {
  const { $, values } = params();
  // A partner agency looks at every kampung of its region.
  const anyProgramme = scopes.map((scope) => ({ ...scope, programmes: null }));
  const where = [IN_FORCE, scopeSql(anyProgramme, $, 'k.code')];
  if (region) where.push(insideSql(region, $, 'k.code'));
  return ctx.db.query<Found[]>(
    `select k.code, k.name, d.name as "districtName", k."levelCode", k."sampleData",
       k."workingGroupExists", k."workingGroupMembers", k."workingGroupTrained", k."fundingSources", k.bkb, k.bkr, k.bkl, k.uppka, k."pikR",
       k.secretariat, k."dataHouse", k."fieldOfficer", k."localRegulation", k."dataUses", k.mechanisms,
       array(select distinct agency from work.activity a cross join unnest(a.agencies) agency where a."kampungId" = k.id and ${SHOWN_ACTIVITY}) as agencies,
       (select to_jsonb(t) from work.report t where t."kampungId" = k.id and t.status = any(${$(COUNTED_STATUSES)}) order by t.period desc limit 1) as report,
       array(select i."programmeCode" from work.integration i where i."kampungId" = k.id and i.state <> all(${$(CLOSED_STATES)})) as bound
     from work.kampung k join pub.region r on r.code = k.code join pub.region d on d.code = r."parentCode"
     where ${where.join(' and ')} order by d.name, k.name, k.code limit ${$(MOST_KAMPUNG + 1)}`,
    values,
  );
}
