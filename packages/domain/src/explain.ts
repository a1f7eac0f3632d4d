import type { Level } from './level.ts';
import { isKnown, type Measured } from './measures.ts';
import type { Band, RubricIndicator } from './rubric.ts';
import { text, type BilingualText, type Language } from './text.ts';

// The sentences of an assessment: short, plain, and made of the rubric's own words.

/** The values of a band: "2–4 sumber dana", "5 sumber dana atau lebih", or its own label. */
export function bandText({ min, max, label }: Band, { unit }: Pick<RubricIndicator, 'unit'>): BilingualText {
  if (label) return label;
  if (max === undefined) return orMore(min, unit);
  return quantity(min === max ? `${min}` : `${min}–${max}`, unit);
}

/** The values of neighbouring bands together: "9% atau kurang", "2–4 sumber dana", "SK ada atau belum ada". */
export function bandsText(bands: readonly [Band, ...Band[]], rule: RubricIndicator): BilingualText {
  const [first, last] = [bands[0], bands.at(-1)];
  const labels = bands.flatMap(({ label }) => label ?? []);
  if (labels.length === bands.length) return text(labels.map(({ id }) => id).join(' atau '), labels.map(({ en }) => en).join(' or '));
  const max = last?.max;
  if (first.min > 0 || max === undefined || max === 0) return bandText({ ...first, max, label: undefined }, rule);
  const most = quantity(max, rule.unit);
  return text(`${most.id} atau kurang`, `${most.en} or less`);
}

/** Where a value must come to reach a band: its near end, seen from below or, when less is better, from above. */
export function goalText(band: Band, { direction }: RubricIndicator, unit: BilingualText): BilingualText {
  if (band.label) return band.label;
  if (direction === 'MORE_IS_BETTER' || band.max === undefined) return orMore(band.min, unit);
  const goal = quantity(band.max, unit);
  return text(`${goal.id} atau kurang`, `${goal.en} or less`);
}

function orMore(min: number, unit: BilingualText): BilingualText {
  const start = quantity(min, unit);
  return text(`${start.id} atau lebih`, `${start.en} or more`);
}

/** A single value: "43%", "ada 2 sumber dana", or the label where every band of the indicator has one. */
function valueText(value: number, { bands, unit }: RubricIndicator): BilingualText {
  const band = bands.find(({ min, max = Infinity }) => min <= value && value <= max);
  if (band?.label && bands.every(({ label }) => label)) return band.label;
  const amount = quantity(value, unit);
  if (unit.id === '%') return amount;
  return value === 0 ? text(`belum ada ${unit.id}`, `no ${unit.en} yet`) : text(`ada ${amount.id}`, `${unit.en}: ${value}`);
}

function quantity(amount: number | string, { id, en }: BilingualText): BilingualText {
  return id === '%' ? text(`${amount}%`, `${amount}%`) : text(`${amount} ${id}`.trim(), `${amount} ${en}`.trim());
}

/** The band of a known value; of one that is not all filled in, what is there so far. A share of people is not told by halves. */
export function explainBand(rule: RubricIndicator, measured: Measured, unproven = false): BilingualText {
  const { low } = measured;
  if (unproven) {
    if (low === 0) return text('diisi, tetapi belum ada buktinya', 'filled in, but without proof');
    const soFar = valueText(low, rule);
    return text(`sebagian belum ada buktinya; terbukti: ${soFar.id}`, `part of it without proof; proven: ${soFar.en}`);
  }
  if (isKnown(measured)) {
    const band = rule.bands.find(({ min, max = Infinity }) => min <= low && low <= max);
    return band ? bandText(band, rule) : valueText(low, rule);
  }
  if (low === 0) return text('belum diisi', 'not filled in');
  if (rule.unit.id === '%') return text('belum lengkap', 'incomplete');
  const soFar = valueText(low, rule);
  return text(`belum lengkap; sejauh ini ${soFar.id}`, `incomplete; so far ${soFar.en}`);
}

/** Why an indicator has its score, and what the next one needs or what would settle it. */
export function explainIndicator(
  rule: RubricIndicator,
  measured: Measured,
  score: number,
  next: Band | undefined,
  unproven = false,
): BilingualText {
  if (unproven) {
    const state = explainBand(rule, measured, true);
    return text(
      `${sentence(state.id)}; dihitung skor ${score}. Lampirkan dokumen yang membuktikannya.`,
      `${sentence(state.en)}; scored ${score}. Attach a document that proves it.`,
    );
  }
  if (!isKnown(measured)) {
    const state = explainBand(rule, measured);
    return text(
      `${sentence(state.id)}, sementara dihitung skor ${score}. Lengkapi ${lowerFirst(rule.source.id)} untuk memastikannya.`,
      `${sentence(state.en)}, scored ${score} for now. Complete the ${lowerFirst(rule.source.en)} to settle it.`,
    );
  }
  const value = valueText(measured.low, rule);
  if (!next) return text(`${sentence(value.id)}; skor tertinggi (${score}).`, `${sentence(value.en)}; the highest score (${score}).`);
  // The value has just named the unit, unless it is a sign.
  const goal = goalText(next, rule, rule.unit.id === '%' ? rule.unit : text('', ''));
  return text(
    `${sentence(value.id)}; ${goal.id} diperlukan untuk skor ${next.score}.`,
    `${sentence(value.en)}; score ${next.score} needs ${goal.en}.`,
  );
}

/** The step of a lever. It names the goal alone, never the present value, which may be hidden from the public. */
export function explainLever(rule: RubricIndicator, missing: boolean, band: Band): BilingualText {
  const goal = goalText(band, rule, rule.unit);
  if (!missing) return text(`Capai ${goal.id}.`, `Reach ${goal.en}.`);
  return text(
    `Lengkapi ${lowerFirst(rule.source.id)}; cukup bila hasilnya ${goal.id}.`,
    `Complete the ${lowerFirst(rule.source.en)}; a result of ${goal.en} is enough.`,
  );
}

/** Why an indicator has another score than its value gives: somebody gave it. */
export const explainGivenScore = (claimed: number, given: number): BilingualText =>
  text(`Skor ${given} ditetapkan verifikator; diajukan ${claimed}.`, `Score ${given} was given by the verifier; claimed was ${claimed}.`);

type LevelReason = {
  level: Level;
  highestPossible: Level;
  passed: readonly BilingualText[];
  failed: readonly BilingualText[];
  missingCount: number;
};

/** The level in a sentence: which indices passed, which did not, and how far missing values leave it open. */
export function explainLevel({ level, highestPossible, passed, failed, missingCount }: LevelReason): BilingualText {
  const reason = passReason(passed, failed);
  const open = openReason(level, highestPossible, missingCount);
  return text(`${level.name.id}: ${reason.id}.${open.id}`, `${level.name.en}: ${reason.en}.${open.en}`);
}

function passReason(passed: readonly BilingualText[], failed: readonly BilingualText[]): BilingualText {
  if (failed.length === 0) return text('semua indeks mencapai batas lulus', 'every index reaches its pass mark');
  if (passed.length === 0) return text('belum ada indeks yang mencapai batas lulus', 'no index reaches its pass mark yet');
  return text(
    `indeks ${names(passed, 'id')} mencapai batas lulus, indeks ${names(failed, 'id')} belum`,
    `the pass mark is reached in ${names(passed, 'en')}, not yet in ${names(failed, 'en')}`,
  );
}

function openReason(level: Level, highestPossible: Level, missingCount: number): BilingualText {
  if (missingCount === 0) return text('', '');
  const start = text(` ${missingCount} indikator belum lengkap datanya`, ` Data are incomplete for ${missingCount} of the indicators`);
  if (highestPossible.code === level.code)
    return text(`${start.id}, tetapi tingkatnya tidak akan berubah.`, `${start.en}, but the level will not change.`);
  return text(
    `${start.id}; setelah dilengkapi, tingkatnya bisa sampai ${highestPossible.name.id}.`,
    `${start.en}; once complete, the level can be up to ${highestPossible.name.en}.`,
  );
}

function names(indices: readonly BilingualText[], language: Language): string {
  const words = indices.map((name) => name[language].toLowerCase());
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} ${language === 'id' ? 'dan' : 'and'} ${words.at(-1)}`;
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
