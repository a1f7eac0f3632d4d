import { defaultEfforts } from '@simpul/domain/effort.ts';
import type { KampungFacts } from '@simpul/domain/kampung-facts.ts';
import { cheapestPaths, movedTo, outcomeOf, pathModel, type PathModel } from '@simpul/domain/path.ts';
import { planKampung, type Candidate, type PlanRules } from '@simpul/domain/planner.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { against, quantile, worked } from './client.ts';
import { makeFacts, VILLAGES } from './made-facts.ts';

const REGENCY = 135;
const DISTRICTS = 11;
const NEEDED = 7;
const PLAN_AIM_MS = 1_000;
const NATION_AIM_MS = 10_000;
const FRAME_MS = 16;
const TRIES = 2_000;
const EFFORTS = defaultEfforts(KKB_2021);
const RULES: [string, Omit<PlanRules, 'count'>][] = [
  ['no limit', { budget: null, daysPerDistrict: null, fair: false }],
  ['a budget', { budget: 200_000_000, daysPerDistrict: null, fair: false }],
  ['40 visits a district, fair', { budget: null, daysPerDistrict: 40, fair: true }],
];

/** The plan of a regency from facts to chosen kampung, the paths of the nation, and what a slider asks for. */
export function measurePlan(say: (line: string) => unknown): void {
  const facts = makeFacts(VILLAGES);
  // Once before it counts: a server has planned before.
  candidatesOf(facts.slice(0, REGENCY));
  for (const [name, rules] of RULES) {
    const plan = worked(() => {
      const candidates = candidatesOf(facts.slice(0, REGENCY));
      return { candidates, ...planKampung(candidates, { count: NEEDED, ...rules }) };
    });
    const { candidates, chosen, curve } = plan.result;
    say(
      `Plan for ${REGENCY} kampung, ${name}: ${against(plan, PLAN_AIM_MS)}; ${chosen.length} of ${candidates.length} chosen, a curve of ${curve.length} points`,
    );
  }
  const nation = worked(() => facts.reduce((sum, each) => sum + cheapestPaths(pathModel(each, KKB_2021, EFFORTS)).length, 0));
  say(`Cheapest paths, three to each level, of ${VILLAGES} kampung: ${against(nation, NATION_AIM_MS)}; ${nation.result} paths`);
  const models = facts.slice(0, TRIES).map((each) => pathModel(each, KKB_2021, EFFORTS));
  say(`What-if, the level under a moved slider: ${slid(models, (model, scores) => outcomeOf(model, scores))}`);
  say(
    `What-if, the level and the cheapest paths onwards: ${slid(models, (model, scores) => [outcomeOf(model, scores), cheapestPaths(movedTo(model, scores))])}`,
  );
}

/** The cheapest path of each kampung to one of the two highest levels, as the planner takes them. */
function candidatesOf(facts: readonly KampungFacts[]): Candidate[] {
  return facts.flatMap((each, at) => {
    const model = pathModel(each, KKB_2021, EFFORTS);
    const [path] = cheapestPaths(model, { keep: 1 })
      .filter(({ level }) => level.ordinal > level.of - 2)
      .toSorted((a, b) => a.cost - b.cost);
    return path ? [{ code: `${at}`, district: `${at % DISTRICTS}`, ...path.effort, cost: path.cost }] : [];
  });
}

/** One score of each kampung is moved, as a hand on a slider does. */
function slid(models: readonly PathModel[], evaluate: (model: PathModel, scores: Record<string, number>) => unknown): string {
  const times = models.map((model, at) => {
    const indicators = model.indices.flatMap((index) => index.indicators);
    const { code = '', score = 1 } = indicators[at % indicators.length] ?? {};
    const began = performance.now();
    evaluate(model, { [code]: score + 1 });
    return performance.now() - began;
  });
  const p95 = quantile(times, 0.95);
  return `median ${quantile(times, 0.5).toFixed(3)} ms, p95 ${p95.toFixed(3)} ms (one frame is ${FRAME_MS} ms: ${(p95 / FRAME_MS).toFixed(4)} of it), most ${Math.max(...times).toFixed(2)} ms`;
}
