import { setImmediate } from 'node:timers/promises';
import { may, scopesOf } from '@simpul/domain/access.ts';
import type { EffortTable } from '@simpul/domain/effort.ts';
import { levelOf, type Level } from '@simpul/domain/level.ts';
import { cheapestPaths, outcomeOf, pathModel, type Effort, type Path, type PathModel } from '@simpul/domain/path.ts';
import { planKampung, type Candidate } from '@simpul/domain/planner.ts';
import { isTop2, METRIC_NAMES, monthsBetween, NATIONAL_READINGS, needed, needInWords, type Target } from '@simpul/domain/target.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { factsOfRow, readFactsRows, TURN, type FactsRow } from '../integration/facts-rows.ts';
import type { Context } from '../platform/context.ts';
import { badInput, notFound } from '../platform/errors.ts';
import { today } from '../platform/today.ts';
import type { Catalogue } from '../programme/catalogue.ts';
import { Region } from '../region/region.entity.ts';
import { effortsAt } from './efforts.ts';
import { pathInWords, readPlanned } from './paths.reads.ts';
import type { PlanOptions, PlanOrder, TargetPlan, TargetReading } from './planner.types.ts';
import { findTarget, readTarget } from './target.reads.ts';

type Goal = Pick<Target, 'metric' | 'unit' | 'value' | 'dueOn'>;
/** A kampung that could be lifted, with what its words are made of. */
type Found = Candidate & { row: FactsRow; model: PathModel; path: Path };

/**
 * Which kampung to lift for a target, the cheapest as far as the options leave the choice.
 * @throws Refusal NOT_FOUND, BAD_USER_INPUT for a target over more than a regency or options that cannot be used.
 */
export async function planFor(ctx: Context, targetId: string, options: PlanOptions): Promise<TargetPlan> {
  checkOptions(options);
  const row = await findTarget(ctx, targetId);
  const regency = await findPlanRegion(ctx, row.regionCode);
  const target = await readTarget(ctx, row);
  const then = await readBaseline(ctx, targetId);
  const catalogue = await ctx.load.catalogue.load('CURRENT');
  const order = options.budget == null ? (options.order ?? 'EFFORT') : 'RUPIAH';
  const rows = (await readFactsRows(ctx, scopesOf(ctx.actor, 'kampung.read'), regency.code)).filter(({ code }) => then.has(code));
  const counted = (code: string, level: Level): boolean =>
    row.metric === 'UPGRADED_SHARE' ? level.ordinal > (then.get(code) ?? Infinity) : isTop2(level);
  const { candidates, tooSlow } = await findCandidates(
    rows,
    await effortsAt(ctx.db, regency.code, catalogue.rubric),
    catalogue,
    row,
    order,
    counted,
  );
  const lacking = Math.max(0, target.needed - target.achieved);
  const months = monthsBetween(today(), row.dueOn);
  const { visitsPerMonth, officersPerDistrict, budget = null, fair } = options;
  const plan = planKampung(candidates, {
    count: lacking,
    budget,
    daysPerDistrict: visitsPerMonth == null ? null : visitsPerMonth * (officersPerDistrict ?? 1) * Math.max(1, months),
    fair: fair ?? false,
  });
  const byCode = new Map(candidates.map((candidate) => [candidate.code, candidate]));
  const chosen = plan.chosen.flatMap((code) => byCode.get(code) ?? []);
  const planned = await readPlanned(ctx, plan.chosen);
  return {
    lacking,
    candidateCount: candidates.length,
    tooSlowCount: tooSlow,
    months,
    chosen: chosen.map((one, at) => ({
      kampungCode: one.code,
      kampungName: one.row.name,
      districtName: one.row.districtName,
      level: outcomeOf(one.model, {}).level,
      path: pathInWords(one.path, one.model, one.row, catalogue, planned),
      reason: reasonOf(at + 1, one, candidates, fair ?? false),
      sampleData: one.row.sampleData,
    })),
    days: chosen.reduce((sum, { days }) => sum + days, 0),
    rupiah: chosen.reduce((sum, { rupiah }) => sum + rupiah, 0),
    limit: plan.limit,
    curve: plan.curve.map(({ count, days, rupiah }) => ({ count, days, rupiah })),
    method: METHODS[order],
  };
}

/** Both readings of the national 5 %, counted from today, with the least that each would take. @throws Refusal. */
export async function readReadings(ctx: Context, regionCode: string, dueOn: string): Promise<TargetReading[]> {
  const regency = await findPlanRegion(ctx, regionCode);
  const catalogue = await ctx.load.catalogue.load('CURRENT');
  const efforts = await effortsAt(ctx.db, regency.code, catalogue.rubric);
  const rows = await readFactsRows(ctx, scopesOf(ctx.actor, 'kampung.read'), regency.code);
  const now = new Map(rows.map(({ code, levelCode }) => [code, levelOf(levelCode)]));
  const baseline = { total: rows.length, top2: [...now.values()].filter(isTop2).length };
  const readings: TargetReading[] = [];
  for (const reading of NATIONAL_READINGS) {
    const counted = (code: string, level: Level): boolean =>
      reading.metric === 'UPGRADED_SHARE' ? level.ordinal > (now.get(code)?.ordinal ?? Infinity) : isTop2(level);
    const { candidates } = await findCandidates(rows, efforts, catalogue, { ...reading, dueOn }, 'EFFORT', counted);
    const count = needed(reading, baseline);
    const { curve } = planKampung(candidates, { count, budget: null, daysPerDistrict: null, fair: false });
    const point = curve.find((one) => one.count === count);
    readings.push({
      ...reading,
      metricName: METRIC_NAMES[reading.metric],
      needed: count,
      need: needInWords(reading, baseline),
      candidateCount: candidates.length,
      days: point?.days ?? null,
      rupiah: point?.rupiah ?? null,
    });
  }
  return readings;
}

/** Kampung that do not count yet, each with the cheapest path that would make it count in time. */
async function findCandidates(
  rows: readonly FactsRow[],
  efforts: EffortTable,
  { rubric }: Catalogue,
  { dueOn }: Goal,
  order: PlanOrder,
  counted: (code: string, level: Level) => boolean,
): Promise<{ candidates: Found[]; tooSlow: number }> {
  const mostMonths = monthsBetween(today(), dueOn);
  const candidates: Found[] = [];
  let tooSlow = 0;
  for (const [at, row] of rows.entries()) {
    if (at % TURN === TURN - 1) await setImmediate();
    const model = pathModel(factsOfRow(row), rubric, efforts);
    if (counted(row.code, outcomeOf(model, {}).level)) continue;
    const cost = costBy(order, model);
    const paths = cheapestPaths(model, { keep: 1, mostMonths, cost }).filter(({ level }) => counted(row.code, level));
    const [path] = paths.toSorted((a, b) => a.cost - b.cost);
    if (path) candidates.push({ code: row.code, district: row.districtName, ...path.effort, cost: path.cost, row, model, path });
    else tooSlow += 1;
  }
  return { candidates, tooSlow };
}

const costBy = (order: PlanOrder, { rupiahPerDay }: PathModel): ((effort: Effort) => number) =>
  ({
    EFFORT: ({ days, rupiah }: Effort) => days * rupiahPerDay + rupiah,
    RUPIAH: ({ rupiah }: Effort) => rupiah,
    DAYS: ({ days }: Effort) => days,
  })[order];

const LIMITS_OF_METHOD = text(
  'Tiap kampung dihitung dengan satu jalan saja, yang termurah menurut urutan ini; jalan lain yang memakai lebih sedikit kunjungan tidak dicoba. Biaya dianggap tidak saling memengaruhi, dan skor dianggap naik sesuai langkahnya.',
  'Each kampung counts with one path alone, the cheapest in this order; another path with fewer visits is not tried. Costs are taken as independent, and scores as rising the way the steps say.',
);
const method = (id: string, en: string): BilingualText => text(`${id} ${LIMITS_OF_METHOD.id}`, `${en} ${LIMITS_OF_METHOD.en}`);
const METHODS: Record<PlanOrder, BilingualText> = {
  EFFORT: method(
    'Dipilih yang paling ringan: hari kerja dan rupiah bersama.',
    'The lightest are chosen: working days and rupiah together.',
  ),
  RUPIAH: method('Dipilih yang paling sedikit rupiahnya.', 'Those that take the least rupiah are chosen.'),
  DAYS: method('Dipilih yang paling sedikit hari kerjanya.', 'Those that take the fewest working days are chosen.'),
};

function reasonOf(place: number, one: Found, all: readonly Found[], fair: boolean): BilingualText {
  const rank = all.filter(({ cost }) => cost < one.cost).length + 1;
  const inDistrict = all.filter(({ district, cost }) => district === one.district && cost < one.cost).length + 1;
  const why = text(`nomor ${rank} termurah dari ${all.length} kampung`, `number ${rank} in cost of ${all.length} kampung`);
  if (!fair || rank === place) return why;
  return text(
    `${why.id}; nomor ${inDistrict} di Kecamatan ${one.district}`,
    `${why.en}; number ${inDistrict} in the district ${one.district}`,
  );
}

async function readBaseline(ctx: Context, targetId: string): Promise<Map<string, number>> {
  const rows = await ctx.db.query<{ code: string; levelOrdinal: number }[]>(
    `select k.code, b."levelOrdinal" from work.target_baseline b join work.kampung k on k.id = b."kampungId" where b."targetId" = $1`,
    [targetId],
  );
  return new Map(rows.map(({ code, levelOrdinal }) => [code, levelOrdinal]));
}

/** A regency, or a part of one: lists of kampung are made for no larger region. */
async function findPlanRegion(ctx: Context, code: string): Promise<Region> {
  const region = await ctx.db.findOneBy(Region, { code });
  if (!region || !may(ctx.actor, 'kampung.read', { region: code })) throw notFound(text('Wilayah', 'Region'));
  if (region.kind === 'NATION' || region.kind === 'PROVINSI')
    throw badInput(
      'regionCode',
      text(
        'Rencana per kampung disusun untuk satu kabupaten/kota. Untuk wilayah ini lihat angka per kabupaten/kota.',
        'A plan of kampung is made for one regency. For this region see the numbers of its regencies.',
      ),
    );
  return region;
}

function checkOptions({ budget, visitsPerMonth, officersPerDistrict }: PlanOptions): void {
  if (budget != null && !(budget >= 0 && budget <= 1e15))
    throw badInput('budget', text(`Anggaran ${budget} tidak dapat dipakai.`, `The budget ${budget} cannot be used.`));
  if (visitsPerMonth != null && (visitsPerMonth < 1 || visitsPerMonth > 31))
    throw badInput(
      'visitsPerMonth',
      text(`Kunjungan ${visitsPerMonth}: isi 1 sampai 31 sebulan.`, `Visits ${visitsPerMonth}: fill in 1 to 31 a month.`),
    );
  if (officersPerDistrict != null && (officersPerDistrict < 1 || officersPerDistrict > 50))
    throw badInput(
      'officersPerDistrict',
      text(`Petugas ${officersPerDistrict}: isi 1 sampai 50.`, `Officers ${officersPerDistrict}: fill in 1 to 50.`),
    );
}
