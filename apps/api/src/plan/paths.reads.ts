import { may, scopesOf } from '@simpul/domain/access.ts';
import { EFFORT_NOTE } from '@simpul/domain/effort.ts';
import { bandText } from '@simpul/domain/explain.ts';
import { AGENCIES, nameOf } from '@simpul/domain/lists.ts';
import { OPEN_TASK_STATES } from '@simpul/domain/plan-task.ts';
import { cheapestPaths, outcomeOf, pathModel, type Path, type PathModel } from '@simpul/domain/path.ts';
import { stepsOf } from '@simpul/domain/path-steps.ts';
import { assess } from '@simpul/domain/rubric-engine.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { isRuledOut, type SuggestedProgramme } from '@simpul/domain/suggestion.ts';
import { text } from '@simpul/domain/text.ts';
import { factsOfRow, readFactsRows, type FactsRow } from '../integration/facts-rows.ts';
import { rolesAtKampung } from '../kampung/rights.ts';
import type { Context } from '../platform/context.ts';
import { notFound } from '../platform/errors.ts';
import type { Catalogue } from '../programme/catalogue.ts';
import { effortsAt, regencyOf } from './efforts.ts';
import { EffortTableRow } from './plan.entity.ts';
import type { KampungPath, KampungPaths, PathModelData } from './paths.types.ts';

/** The ways of a kampung to better levels, from its records as they are. @throws Refusal NOT_FOUND outside the actor's scope. */
export async function readPaths(ctx: Context, code: string): Promise<KampungPaths> {
  rolesAtKampung(ctx, 'kampung.read', code);
  const row = await findFactsRow(ctx, code);
  const { rubric, ...catalogue } = await ctx.load.catalogue.load('CURRENT');
  const facts = factsOfRow(row);
  const model = pathModel(facts, rubric, await effortsAt(ctx.db, code, rubric));
  const { highestPossible } = assess(facts, rubric);
  const planned = await readPlanned(ctx, [code]);
  return {
    kampungCode: code,
    level: outcomeOf(model, {}).level,
    highestPossible,
    missingCount: model.indices.flatMap(({ indicators }) => indicators).filter(({ missing }) => missing).length,
    ownEfforts: await ctx.db.existsBy(EffortTableRow, { regencyCode: regencyOf(code) }),
    effortNote: EFFORT_NOTE,
    model: modelData(model, rubric),
    paths: cheapestPaths(model).map((path) => pathInWords(path, model, row, { rubric, ...catalogue }, planned)),
    viewerCanPlan: may(ctx.actor, 'plan.edit', { region: code }),
  };
}

/** The facts of one kampung. @throws Refusal NOT_FOUND where there is none. */
export async function findFactsRow(ctx: Context, code: string): Promise<FactsRow> {
  const rows = await readFactsRows(ctx, scopesOf(ctx.actor, 'kampung.read'), code);
  const row = rows.find((candidate) => candidate.code === code);
  if (!row) throw notFound(text('Kampung', 'Kampung'));
  return row;
}

/** A path with everything that its steps are told by. @param planned keys of the steps that have an open task */
export function pathInWords(path: Path, model: PathModel, row: FactsRow, catalogue: Catalogue, planned: ReadonlySet<string>): KampungPath {
  const programmes = programmesFor(row, model, catalogue);
  const steps = stepsOf(path, model, { facts: factsOfRow(row), rubric: catalogue.rubric, programmes, bound: row.bound });
  return {
    level: path.level,
    effort: path.effort,
    cost: path.cost,
    paperOnly: steps.every(({ paperOnly }) => paperOnly),
    steps: steps.map(({ ownerCode, programmes: own, ...step }) => ({
      ...step,
      owner: { code: ownerCode, name: nameOf(AGENCIES, ownerCode) },
      programmes: own.map(({ code, bound }) => ({ code, bound, name: catalogue.programmes.get(code)?.shortName ?? text(code, code) })),
      planned: planned.has(taskKey(row.code, step)),
    })),
  };
}

/** Programmes that a kampung has or may have. */
function programmesFor(row: FactsRow, model: PathModel, { programmes }: Catalogue): SuggestedProgramme[] {
  const { level } = outcomeOf(model, {});
  return [...programmes.values()]
    .filter(({ withdrawnOn }) => withdrawnOn === null)
    .map(({ code, agencyCode, supports, eligibility }) => ({ code, agencyCode, supports, rules: eligibility.rules }))
    .filter((programme) => row.bound.includes(programme.code) || !isRuledOut(programme, row.code, level));
}

const taskKey = (code: string, { indicatorCode, kind }: { indicatorCode: string; kind: string }): string =>
  `${code} ${indicatorCode} ${kind}`;

/** The steps that somebody has been asked to take already. */
export async function readPlanned(ctx: Pick<Context, 'db'>, codes: readonly string[]): Promise<Set<string>> {
  const rows = await ctx.db.query<{ code: string; indicatorCode: string; kind: string }[]>(
    `select k.code, t."indicatorCode", t.kind from work.plan_task t join work.kampung k on k.id = t."kampungId"
     where k.code = any($1) and t.state = any($2)`,
    [codes, OPEN_TASK_STATES],
  );
  return new Set(rows.map((row) => taskKey(row.code, row)));
}

function modelData(model: PathModel, rubric: Rubric): PathModelData {
  return {
    ...model,
    indices: model.indices.map((index, at) => ({
      ...index,
      name: rubric.indices[at]?.name ?? text(index.code, index.code),
      indicators: index.indicators.map((indicator, place) => {
        const rule = rubric.indices[at]?.indicators[place];
        return {
          ...indicator,
          steps: [...indicator.steps],
          name: rule?.name ?? text(indicator.code, indicator.code),
          labels: (rule?.bands ?? [])
            .map((band) => ({ score: band.score, label: rule ? bandText(band, rule) : text('', '') }))
            .sort((a, b) => a.score - b.score),
        };
      }),
    })),
    levels: model.levels.map(({ level, patterns }) => ({ level, patterns: patterns.map((pattern) => [...pattern]) })),
  };
}
