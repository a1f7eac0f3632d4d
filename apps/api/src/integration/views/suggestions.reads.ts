import { setImmediate } from 'node:timers/promises';
import { may } from '@simpul/domain/access.ts';
import { levelOf } from '@simpul/domain/level.ts';
import { suggest, type SuggestedProgramme, type Suggestion } from '@simpul/domain/suggestion.ts';
import { actorOf, type Context } from '../../platform/context.ts';
import { pageSize } from '../../platform/pagination.ts';
import { factsOfRow, MOST_KAMPUNG, readFactsRows, TURN, type FactsRow } from '../facts-rows.ts';
import { readableScopes } from '../integration.reads.ts';
import type { IntegrationSuggestions, SuggestedKampung } from './suggestions.types.ts';

export type SuggestionFilter = {
  region?: string | null;
  programme?: string | null;
  /** Only programmes that alone lift the level. */
  liftsLevel?: boolean | null;
  /** Programmes of each kampung. */
  each?: number | null;
};

const EACH = 3;
type Ranked = { row: FactsRow; suggestions: Suggestion[] };

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
  const asked = [...programmes.values()]
    .filter(({ code, withdrawnOn }) => withdrawnOn === null && (!filter.programme || code === filter.programme))
    .map(({ code, agencyCode, supports, eligibility }): SuggestedProgramme => ({ code, agencyCode, supports, rules: eligibility.rules }));
  const found = await readFactsRows(ctx, scopes, filter.region ?? null);
  const rows = found.slice(0, MOST_KAMPUNG);
  const ranked: Ranked[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % TURN === TURN - 1) await setImmediate();
    // What somebody may read of one region they may not of another.
    const own = asked.filter(({ code }) => may(actor, 'integration.read', { region: row.code, programme: code }));
    const free = own.filter(({ code }) => !row.bound.includes(code));
    const suggestions = suggest({ code: row.code, facts: factsOfRow(row) }, free, rubric).filter(
      ({ changesLevel }) => changesLevel || !filter.liftsLevel,
    );
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
