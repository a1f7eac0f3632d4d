import { bandText } from '@simpul/domain/explain.ts';
import { defaultEfforts } from '@simpul/domain/effort.ts';
import type { TaskState } from '@simpul/domain/plan-task.ts';
import { cheapestPaths, outcomeOf, pathModel, type Path, type PathModel } from '@simpul/domain/path.ts';
import { stepsOf } from '@simpul/domain/path-steps.ts';
import { planKampung, type Candidate } from '@simpul/domain/planner.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { isTop2, needed } from '@simpul/domain/target.ts';
import { text } from '@simpul/domain/text.ts';
import type { PlanTaskRow, TargetRow } from '../src/plan/plan.entity.ts';
import { addDays, DEMO_DAY } from './calendar.ts';
import { factsOf, type SeedKampung } from './kampung.ts';
import { TANAH_LAUT } from './tanah-laut.ts';

type SeedTask = Omit<PlanTaskRow, 'id' | 'targetId' | 'kampungId' | 'version' | 'createdAt' | 'updatedAt'> & { kampungCode: string };
export type SeedTarget = {
  target: Pick<TargetRow, 'regionCode' | 'metric' | 'unit' | 'value' | 'baselineOn' | 'dueOn' | 'sampleData'>;
  total: number;
  top2: number;
  tasks: SeedTask[];
};

const YEAR = Number(DEMO_DAY.slice(0, 4));
const DUE_ON = `${YEAR + 1}-12-31`;
type Found = Candidate & { kampung: SeedKampung; model: PathModel; path: Path };

/** The national 5 % as a target of Tanah Laut for the year after the demonstration, with a plan of the kampung that it needs. */
export function makeTarget(kampungs: readonly SeedKampung[]): SeedTarget {
  const efforts = defaultEfforts(KKB_2021);
  const models = kampungs.map((kampung) => ({ kampung, model: pathModel(factsOf(kampung), KKB_2021, efforts) }));
  const top2 = models.filter(({ model }) => isTop2(outcomeOf(model, {}).level)).length;
  const target = {
    regionCode: TANAH_LAUT,
    metric: 'UPGRADED_SHARE',
    unit: 'PERCENT',
    value: 5,
    baselineOn: `${YEAR}-10-01`,
    dueOn: DUE_ON,
    sampleData: true,
  } as const;
  const count = needed(target, { total: kampungs.length, top2 });
  const candidates = models.flatMap(({ kampung, model }): Found[] => {
    const [path] = cheapestPaths(model, { keep: 1 });
    return path ? [{ code: kampung.code, district: kampung.code.slice(0, 8), ...path.effort, cost: path.cost, kampung, model, path }] : [];
  });
  const { chosen } = planKampung(candidates, { count, budget: null, daysPerDistrict: null, fair: true });
  const planned = chosen.flatMap((code) => candidates.find((candidate) => candidate.code === code) ?? []);
  return { target, total: kampungs.length, top2, tasks: planned.flatMap((one, at) => tasksOf(one, at)) };
}

/** The steps that lie ahead, and in every second kampung one that was taken: a score of today that was one lower before. */
function tasksOf(one: Found, at: number): SeedTask[] {
  const { kampung, model, path } = one;
  const steps = stepsOf(path, model, { facts: factsOf(kampung), rubric: KKB_2021, programmes: [], bound: [] });
  const common = {
    kampungCode: kampung.code,
    levelCode: path.level.code,
    programmeCode: null,
    sampleData: true,
    spentDays: null,
    spentRupiah: null,
    note: null,
  };
  const ahead = steps.map((step, place): SeedTask => {
    const state: TaskState = (at + place) % 3 === 0 ? 'BERJALAN' : 'BELUM';
    return {
      ...common,
      kind: step.kind,
      indicatorCode: step.indicatorCode,
      fromScore: step.from,
      toScore: step.to,
      what: step.what,
      evidence: step.evidence,
      ownerCode: step.ownerCode,
      paperOnly: step.paperOnly,
      responsible: place % 2 === 0 ? 'Sekretaris Pokja (contoh)' : 'PKB kecamatan (contoh)',
      dueOn: state === 'BERJALAN' ? addDays(DEMO_DAY, 10 + 3 * place) : DUE_ON,
      state,
      plannedDays: step.effort.days,
      plannedRupiah: step.effort.rupiah,
    };
  });
  return [...ahead, ...(at % 2 === 0 ? doneTask(one, common) : []), ...(at === 1 ? cancelledTask(one, common) : [])];
}

type Common = Pick<SeedTask, 'kampungCode' | 'levelCode' | 'programmeCode' | 'sampleData' | 'spentDays' | 'spentRupiah' | 'note'>;

/** A step of the next best path that was given up for the best one. */
function cancelledTask({ kampung, model, path }: Found, common: Common): SeedTask[] {
  const taken = new Set(path.moves.map(({ indicatorCode }) => indicatorCode));
  const other = cheapestPaths(model).find(({ moves }) => moves.some(({ indicatorCode }) => !taken.has(indicatorCode)));
  const steps = other ? stepsOf(other, model, { facts: factsOf(kampung), rubric: KKB_2021, programmes: [], bound: [] }) : [];
  const step = steps.find(({ indicatorCode, kind }) => kind === 'RAISE' && !taken.has(indicatorCode));
  if (!step) return [];
  const { kind, indicatorCode, from, to, what, evidence, ownerCode, paperOnly, effort } = step;
  return [
    {
      ...common,
      kind,
      indicatorCode,
      fromScore: from,
      toScore: to,
      what,
      evidence,
      ownerCode,
      paperOnly,
      responsible: 'Sekretaris Pokja (contoh)',
      dueOn: DUE_ON,
      state: 'BATAL',
      plannedDays: effort.days,
      plannedRupiah: effort.rupiah,
      note: 'Diganti langkah lain setelah kunjungan (contoh).',
    },
  ];
}

function doneTask({ model, path }: Found, common: Common): SeedTask[] {
  const taken = new Set(path.moves.map(({ indicatorCode }) => indicatorCode));
  const done = model.indices
    .flatMap(({ indicators }) => indicators)
    .find(({ code, score, missing, steps }) => !missing && !taken.has(code) && steps.some(({ toScore }) => toScore === score));
  const rule = KKB_2021.indices.flatMap(({ indicators }) => indicators).find(({ code }) => code === done?.code);
  const step = done?.steps.find(({ toScore }) => toScore === done.score);
  const band = rule?.bands.find(({ score }) => score === done?.score);
  if (!done || !rule || !step || !band) return [];
  const goal = bandText(band, rule);
  return [
    {
      ...common,
      kind: 'RAISE',
      indicatorCode: done.code,
      fromScore: done.score - 1,
      toScore: done.score,
      what: text(`Capai ${goal.id}.`, `Reach ${goal.en}.`),
      evidence: rule.source,
      ownerCode: 'OPD_KB',
      paperOnly: false,
      responsible: 'PKB kecamatan (contoh)',
      dueOn: addDays(DEMO_DAY, -20),
      state: 'SELESAI',
      plannedDays: step.days,
      plannedRupiah: step.rupiah,
      spentDays: step.days + 1.5,
      spentRupiah: Math.round(step.rupiah * 0.9),
    },
  ];
}
