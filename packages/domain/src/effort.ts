import type { MeasureName } from './measures.ts';
import type { Rubric, RubricIndicator } from './rubric.ts';
import { text, type BilingualText } from './text.ts';

/** What raising an indicator to a score takes from the score below: working days, money, and months before it shows. */
export type StepEffort = { indicatorCode: string; toScore: number; days: number; rupiah: number; months: number };

/** How much every step takes in one regency. */
export type EffortTable = {
  /** What a working day is worth: it makes days and rupiah comparable. */
  rupiahPerDay: number;
  /** Filling in what is missing of one indicator. */
  fillDays: number;
  fillRupiah: number;
  steps: readonly StepEffort[];
};

type Guess = { days: number; rupiah: number; months: number };
const guess = (days: number, millions: number, months: number): Guess => ({ days, rupiah: millions * 1_000_000, months });

/** Estimates of ours, first step first; where there are more steps than guesses the last one counts again. */
const GUESSES: Partial<Record<MeasureName, readonly Guess[]>> = {
  fundingSources: [guess(3, 0.5, 2), guess(4, 1, 3), guess(12, 3, 6)],
  groups: [guess(5, 3, 2), guess(8, 6, 3), guess(10, 8, 4)],
  facilities: [guess(5, 5, 2), guess(8, 15, 3)],
  officerAndRegulation: [guess(3, 0.5, 2), guess(6, 1, 4)],
  dataUses: [guess(2, 0.25, 1), guess(3, 0.5, 1), guess(5, 1, 2)],
  mechanisms: [guess(3, 1, 1), guess(5, 2.5, 3), guess(6, 3, 3)],
  agencies: [guess(3, 1, 1), guess(6, 3, 3), guess(10, 5, 5)],
  participation: [guess(10, 6, 6), guess(12, 8, 6), guess(15, 10, 6)],
  prevalence: [guess(15, 8, 9), guess(15, 10, 9), guess(20, 12, 12)],
  longActing: [guess(12, 10, 9), guess(12, 12, 9), guess(15, 15, 12)],
  unmetNeed: [guess(12, 8, 9), guess(12, 10, 9), guess(15, 12, 12)],
};
/** Decision tables are about decrees, plans and training. */
const TABLE_GUESSES: readonly Guess[] = [guess(3, 1, 1), guess(2, 0.5, 1), guess(4, 5, 2)];
const OTHER_GUESS = guess(5, 3, 3);

export const EFFORT_NOTE: BilingualText = text(
  'Hari dan rupiah adalah perkiraan Simpul, bukan angka resmi. Kabupaten dapat mengubahnya.',
  'Days and rupiah are estimates of Simpul, not official numbers. A regency can change them.',
);

/** The scores an indicator can be raised to, each with the one below it. */
export const scoresAbove = ({ bands }: Pick<RubricIndicator, 'bands'>): number[] =>
  [...new Set(bands.map(({ score }) => score))].sort((a, b) => a - b).slice(1);

/** Our estimates for every step of a rubric. */
export function defaultEfforts({ indices }: Pick<Rubric, 'indices'>): EffortTable {
  const steps = indices.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) =>
      scoresAbove(indicator).map((toScore, at): StepEffort => ({ indicatorCode: indicator.code, toScore, ...guessOf(indicator, at) })),
    ),
  );
  return { rupiahPerDay: 150_000, fillDays: 1, fillRupiah: 100_000, steps };
}

function guessOf({ measure }: RubricIndicator, at: number): Guess {
  const guesses = typeof measure === 'string' ? GUESSES[measure] : TABLE_GUESSES;
  return guesses?.[at] ?? guesses?.at(-1) ?? OTHER_GUESS;
}

/** A regency's own numbers where it has any, ours for the steps that it does not name. */
export function effortsFor(rubric: Pick<Rubric, 'indices'>, own: EffortTable | null): EffortTable {
  const ours = defaultEfforts(rubric);
  if (!own) return ours;
  const given = new Map(own.steps.map((step) => [`${step.indicatorCode} ${step.toScore}`, step]));
  return { ...own, steps: ours.steps.map((step) => given.get(`${step.indicatorCode} ${step.toScore}`) ?? step) };
}

export const MOST_DAYS = 999;
export const MOST_RUPIAH = 100_000_000_000;
export const MOST_MONTHS = 60;

export type EffortProblem = { field: string; text: BilingualText };

/** What is wrong with numbers that somebody typed; days go by halves. Empty when all are usable. */
export function checkEfforts(table: EffortTable): EffortProblem[] {
  const at = (field: string, value: number, most: number, step: number): EffortProblem[] =>
    value >= 0 && value <= most && Number.isInteger(value / step)
      ? []
      : [
          {
            field,
            text: text(
              `${field}: ${value} tidak dapat dipakai. Isi 0 sampai ${most}, kelipatan ${step === 1 ? '1' : '0,5'}.`,
              `${field}: ${value} cannot be used. Fill in 0 to ${most}, in steps of ${step}.`,
            ),
          },
        ];
  return [
    ...at('rupiahPerDay', table.rupiahPerDay, MOST_RUPIAH, 1),
    ...at('fillDays', table.fillDays, MOST_DAYS, 0.5),
    ...at('fillRupiah', table.fillRupiah, MOST_RUPIAH, 1),
    ...table.steps.flatMap(({ indicatorCode, toScore, days, rupiah, months }) => [
      ...at(`${indicatorCode}.${toScore}.days`, days, MOST_DAYS, 0.5),
      ...at(`${indicatorCode}.${toScore}.rupiah`, rupiah, MOST_RUPIAH, 1),
      ...at(`${indicatorCode}.${toScore}.months`, months, MOST_MONTHS, 1),
    ]),
  ];
}
