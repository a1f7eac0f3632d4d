import { goalText, lowerFirst } from './explain.ts';
import type { KampungFacts } from './kampung-facts.ts';
import { contraceptiveUsers, isKnown, longActingUsers, measure, unmetNeed } from './measures.ts';
import { doingOf } from './path-doings.ts';
import type { Effort, Path, PathModel, PathMove } from './path.ts';
import { scoreOf } from './rubric-engine.ts';
import { roundHalfEven } from './rounding.ts';
import type { Band, Rubric, RubricIndicator } from './rubric.ts';
import type { SuggestedProgramme } from './suggestion.ts';
import { text, type BilingualText } from './text.ts';

/** One thing to do on a path, in words that can become a task. */
export type PathStep = {
  kind: 'FILL' | 'RAISE';
  indicatorCode: string;
  indicatorName: BilingualText;
  from: number;
  /** The score to reach; of filling in, the best that may come out. */
  to: number;
  what: BilingualText;
  /** The value today and the one that is needed; null for filling in. */
  amount: BilingualText | null;
  effort: Effort;
  evidence: BilingualText;
  /** Code of the agency that it falls to. */
  ownerCode: string;
  /** Changes documents alone: a level that rests on it says little about families. */
  paperOnly: boolean;
  programmes: { code: string; bound: boolean }[];
};

export type StepSurroundings = {
  facts: KampungFacts;
  rubric: Rubric;
  /** Programmes of the catalogue that the kampung may have, and the codes of those that it is bound to. */
  programmes: readonly SuggestedProgramme[];
  bound: readonly string[];
};

/** The steps of a path: for each indicator first what is to be filled in, then what is to be done. */
export function stepsOf({ moves }: Pick<Path, 'moves'>, model: PathModel, at: StepSurroundings): PathStep[] {
  return moves.flatMap((move): PathStep[] => {
    const rule = at.rubric.indices.flatMap(({ indicators }) => indicators).find(({ code }) => code === move.indicatorCode);
    return rule ? [...(move.fill ? [fillStep(rule, move, model, at)] : []), raiseStep(rule, move, model, at)] : [];
  });
}

function fillStep(rule: RubricIndicator, { from }: PathMove, { fill, indices }: PathModel, at: StepSurroundings): PathStep {
  const best = indices.flatMap(({ indicators }) => indicators).find(({ code }) => code === rule.code)?.best ?? from;
  const { unproven } = scoreOf(rule, at.facts, at.rubric);
  const start = unproven
    ? text(`Lampirkan bukti yang masih kurang: ${rule.name.id}.`, `Attach the proof that is lacking: ${rule.name.en}.`)
    : text(`Lengkapi ${lowerFirst(rule.source.id)}: ${rule.name.id}.`, `Complete the ${lowerFirst(rule.source.en)}: ${rule.name.en}.`);
  return {
    kind: 'FILL',
    indicatorCode: rule.code,
    indicatorName: rule.name,
    from,
    to: best,
    what: text(
      `${start.id} Hasilnya belum pasti, skor ${from} sampai ${best}.`,
      `${start.en} The result is open, a score of ${from} to ${best}.`,
    ),
    amount: null,
    effort: fill,
    evidence: rule.source,
    ownerCode: 'PEMDES',
    paperOnly: true,
    programmes: [],
  };
}

function raiseStep(rule: RubricIndicator, { from, to, fill, effort }: PathMove, model: PathModel, at: StepSurroundings): PathStep {
  const band = rule.bands.find(({ score }) => score === to);
  const { what, paperOnly, ownerCode, evidence } = doingOf(rule, band, at.facts);
  // Where claims without proof count as absent, they may be all that is lacking.
  const prove = !fill && scoreOf(rule, at.facts, at.rubric).unproven;
  const started = fill ? model.fill : { days: 0, rupiah: 0, months: 0 };
  return {
    kind: 'RAISE',
    indicatorCode: rule.code,
    indicatorName: rule.name,
    from,
    to,
    what: prove ? text(`Lampirkan bukti untuk yang sudah diklaim. ${what.id}`, `Attach proof of what is claimed. ${what.en}`) : what,
    amount: band ? amountOf(rule, band, at) : null,
    effort: { days: effort.days - started.days, rupiah: effort.rupiah - started.rupiah, months: effort.months - started.months },
    evidence,
    ownerCode,
    paperOnly,
    programmes: programmesFor(rule, at),
  };
}

/** Those that run here already first, then two more that could. */
function programmesFor({ code, measure: source }: RubricIndicator, { programmes, bound, facts }: StepSurroundings): PathStep['programmes'] {
  const all = programmes.filter(({ supports }) => supports.includes(code));
  const own = all.filter((programme) => bound.includes(programme.code));
  // An agency that takes part already adds none.
  const free = all.filter(
    (programme) => !bound.includes(programme.code) && !(source === 'agencies' && facts.agencies.includes(programme.agencyCode)),
  );
  return [
    ...own.map((programme) => ({ code: programme.code, bound: true })),
    ...free.slice(0, 2).map((programme) => ({ code: programme.code, bound: false })),
  ];
}

function amountOf(rule: RubricIndicator, band: Band, { facts, rubric }: StepSurroundings): BilingualText | null {
  // Where every value has a name of its own, what to do says it already; so it does for counts that are not known.
  if (rule.bands.every(({ label }) => label)) return null;
  const goal = goalText(band, rule, rule.unit);
  const measured = measure(rule.measure, facts, rubric.flags);
  if (!isKnown(measured) && rule.unit.id !== '%') return null;
  if (!isKnown(measured)) return text(`sampai ${goal.id}`, `up to ${goal.en}`);
  const unit = rule.unit.id === '%' ? '%' : '';
  const people = peopleFor(rule.measure, band, facts);
  return text(
    `dari ${measured.low}${unit} ke ${goal.id}${people ? ` (${people.id})` : ''}`,
    `from ${measured.low}${unit} to ${goal.en}${people ? ` (${people.en})` : ''}`,
  );
}

/** How many couples or users a share takes, all else unchanged: the fewest that are enough. */
function peopleFor(source: RubricIndicator['measure'], { min, max }: Band, { report }: KampungFacts): BilingualText | null {
  if (!report) return null;
  const [users, lasting, unmet] = [contraceptiveUsers(report), longActingUsers(report), unmetNeed(report)];
  const couples = report.fertileCouples ?? 0;
  const fewest = (whole: number, share: (count: number) => number, isEnough: (percent: number) => boolean): number | null => {
    for (let count = 1; count <= whole; count++) if (isEnough(roundHalfEven(100 * share(count), whole))) return count;
    return null;
  };
  if (source === 'prevalence' && users.complete) {
    const count = fewest(
      couples,
      (more) => users.sum + more,
      (percent) => percent >= min,
    );
    return count === null ? null : text(`kira-kira ${count} peserta KB lagi`, `about ${count} more users`);
  }
  if (source === 'longActing' && users.complete) {
    const count = fewest(
      users.sum,
      (more) => lasting.sum + more,
      (percent) => percent >= min,
    );
    return count === null
      ? null
      : text(`kira-kira ${count} peserta beralih ke MKJP`, `about ${count} users change to a long-acting method`);
  }
  if (source === 'unmetNeed' && unmet.complete) {
    const count = fewest(
      couples,
      (fewer) => Math.max(0, unmet.sum - fewer),
      (percent) => percent <= (max ?? Infinity),
    );
    return count === null ? null : text(`kira-kira ${count} pasangan terlayani`, `about ${count} couples served`);
  }
  return null;
}
