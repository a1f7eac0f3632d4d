import { yearBefore } from '@simpul/domain/bonds.ts';
import { publicAssessment } from '@simpul/domain/figures.ts';
import type { KampungFacts } from '@simpul/domain/kampung-facts.ts';
import { assess } from '@simpul/domain/rubric-engine.ts';
import { factsOf, type KampungSource } from '../kampung/kampung-source.ts';
import type { Context } from '../platform/context.ts';
import { today } from '../platform/today.ts';
import { programmeOf, type Catalogue } from '../programme/catalogue.ts';
import type { Baseline, IntegrationRow } from './integration.entity.ts';
import type { IntegrationEffect } from './integration.types.ts';

/**
 * The rubric indicators that the programme supports: as the engine scores them today, as it did when
 * both owners agreed, and as it would today without the joint activities of this integration.
 */
export async function effectsOf(ctx: Context, row: IntegrationRow): Promise<IntegrationEffect[]> {
  const [source, catalogue] = await Promise.all([sourceOf(ctx, row), ctx.load.catalogue.load('CURRENT')]);
  const facts = factsOf(source, source.reports[0]);
  const without = withoutJointActivities(source, facts, row.programmeCode);
  const now = supported(facts, row, catalogue);
  const scoreWithout = scoresOf(without, row, catalogue);
  return now.map(({ code, name, score, maxScore, reason }) => ({
    indicatorCode: code,
    name,
    score,
    maxScore,
    note: reason,
    scoreBefore: row.baseline?.scores[code] ?? null,
    scoreWithoutIt: scoreWithout[code] ?? null,
  }));
}

/** How the engine scores what the programme supports on this day, to be kept when both owners agree. */
export async function baselineOf(ctx: Context, row: IntegrationRow): Promise<Baseline> {
  // One after the other: inside a transaction both share one connection.
  const source = await sourceOf(ctx, row);
  const catalogue = await ctx.load.catalogue.load('CURRENT');
  return { on: today(), scores: scoresOf(factsOf(source, source.reports[0]), row, catalogue) };
}

/** The same for demonstration data, which knows no earlier day: today's scores less the joint work. */
export function baselineWithoutIt(source: KampungSource, row: IntegrationRow, catalogue: Catalogue, on: string): Baseline {
  const facts = withoutJointActivities(source, factsOf(source, source.reports[0]), row.programmeCode);
  return { on, scores: scoresOf(facts, row, catalogue) };
}

const scoresOf = (facts: KampungFacts, row: IntegrationRow, catalogue: Catalogue): Baseline['scores'] =>
  Object.fromEntries(supported(facts, row, catalogue).map(({ code, score }) => [code, score]));

/** Partner agencies read this too: numbers about few people stay hidden from them. */
function supported(facts: KampungFacts, { programmeCode }: IntegrationRow, catalogue: Catalogue) {
  const { supports } = programmeOf(catalogue, programmeCode);
  return publicAssessment(assess(facts, catalogue.rubric), facts)
    .indices.flatMap(({ indicators }) => indicators)
    .filter(({ code }) => supports.includes(code));
}

/** Of an activity rules read the agencies that took part, and some only in those of the last year. */
function withoutJointActivities({ activities }: KampungSource, facts: KampungFacts, programmeCode: string): KampungFacts {
  const others = activities.filter(({ programmes }) => !programmes.includes(programmeCode));
  const recent = others.filter(({ heldOn }) => heldOn > yearBefore(today()));
  const agenciesIn = (rows: typeof others) => [...new Set(rows.flatMap(({ agencies }) => agencies))].sort();
  const recentFunctions = [...new Set(recent.map(({ familyFunction }) => familyFunction))];
  return { ...facts, agencies: agenciesIn(others), records: { ...facts.records, recentAgencies: agenciesIn(recent), recentFunctions } };
}

export async function sourceOf(ctx: Context, row: IntegrationRow): Promise<KampungSource> {
  const { code } = await ctx.load.recordItem.load(row.kampungId);
  return ctx.load.source.load(code);
}
