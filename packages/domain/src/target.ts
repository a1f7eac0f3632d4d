import { formatDay, formatNumber } from './format.ts';
import type { Level } from './level.ts';
import { text, type BilingualText } from './text.ts';

export const TARGET_METRICS = ['UPGRADED_SHARE', 'TOP2_SHARE', 'TOP2_SHARE_DELTA'] as const;
export type TargetMetric = (typeof TARGET_METRICS)[number];
export const TARGET_UNITS = ['PERCENT', 'COUNT', 'PP'] as const;
export type TargetUnit = (typeof TARGET_UNITS)[number];

export const METRIC_NAMES: Record<TargetMetric, BilingualText> = {
  UPGRADED_SHARE: text('Kampung yang naik tingkat', 'Kampung that rise'),
  TOP2_SHARE: text('Kampung di dua tingkat teratas', 'Kampung in the top two levels'),
  TOP2_SHARE_DELTA: text('Tambahan kampung di dua tingkat teratas', 'More kampung in the top two levels'),
};
/** What can be asked of each metric. */
export const UNITS_OF: Record<TargetMetric, readonly TargetUnit[]> = {
  UPGRADED_SHARE: ['PERCENT', 'COUNT'],
  TOP2_SHARE: ['PERCENT', 'COUNT'],
  TOP2_SHARE_DELTA: ['PP', 'PERCENT', 'COUNT'],
};
export const UNIT_NAMES: Record<TargetUnit, BilingualText> = {
  PERCENT: text('persen', 'percent'),
  COUNT: text('kampung', 'kampung'),
  PP: text('poin persen', 'percentage points'),
};

/** A number of kampung is always rounded up: 6.75 of them are seven. */
export type Target = {
  metric: TargetMetric;
  unit: TargetUnit;
  value: number;
  baselineOn: string;
  dueOn: string;
};

/** A region on the day that a target counts from. */
export type Baseline = { total: number; top2: number };

/** The two readings of the national 5 %, which press reports of one meeting gave side by side. */
export const NATIONAL_READINGS: readonly Pick<Target, 'metric' | 'unit' | 'value'>[] = [
  { metric: 'UPGRADED_SHARE', unit: 'PERCENT', value: 5 },
  { metric: 'TOP2_SHARE_DELTA', unit: 'PP', value: 5 },
];

/** Whether a level is one of the two highest of its scheme. */
export const isTop2 = ({ ordinal, of }: Pick<Level, 'ordinal' | 'of'>): boolean => ordinal > of - 2;

/** Rounds up to whole kampung, without being misled by how computers hold fractions. */
const up = (count: number): number => Math.max(0, Math.ceil(Math.round(count * 1e6) / 1e6));

/** How many kampung must still be lifted, counted from the baseline. */
export function needed({ metric, unit, value }: Pick<Target, 'metric' | 'unit' | 'value'>, { total, top2 }: Baseline): number {
  switch (metric) {
    case 'UPGRADED_SHARE':
      return up(unit === 'COUNT' ? value : (value * total) / 100);
    case 'TOP2_SHARE':
      return Math.max(0, up(unit === 'COUNT' ? value : (value * total) / 100) - top2);
    case 'TOP2_SHARE_DELTA':
      return unit === 'COUNT' ? up(value) : Math.max(0, up(top2 + (value * (unit === 'PP' ? total : top2)) / 100) - top2);
  }
}

/** The sum behind `needed`, in words. */
export function needInWords(target: Pick<Target, 'metric' | 'unit' | 'value'>, baseline: Baseline): BilingualText {
  return text(needIn('id', target, baseline), needIn('en', target, baseline));
}

function needIn(language: 'id' | 'en', target: Pick<Target, 'metric' | 'unit' | 'value'>, baseline: Baseline): string {
  const say = (id: string, en: string): string => (language === 'id' ? id : en);
  const { metric, unit, value } = target;
  const { total, top2 } = baseline;
  const count = needed(target, baseline);
  const number = (amount: number): string => formatNumber(amount, language, 2);
  const share = number(total === 0 ? 0 : (100 * top2) / total);
  const today = say(
    `${top2} dari ${total} kampung (${share}%) di dua tingkat teratas saat garis dasar`,
    `${top2} of ${total} kampung (${share}%) were in the top two levels at the baseline`,
  );
  if (unit === 'COUNT' && metric !== 'TOP2_SHARE')
    return metric === 'UPGRADED_SHARE'
      ? say(`${count} kampung naik tingkat.`, `${count} kampung rise.`)
      : say(`${today}; ditambah ${count}.`, `${today}; ${count} more.`);
  switch (metric) {
    case 'UPGRADED_SHARE':
      return say(
        `${number(value)}% dari ${total} kampung = ${number((value * total) / 100)}, dibulatkan ke atas: ${count} kampung naik tingkat.`,
        `${number(value)}% of ${total} kampung = ${number((value * total) / 100)}, rounded up: ${count} kampung rise.`,
      );
    case 'TOP2_SHARE': {
      const goal = up(unit === 'COUNT' ? value : (value * total) / 100);
      return say(`${today}; sasaran ${goal}: tambah ${count}.`, `${today}; the goal is ${goal}: ${count} more.`);
    }
    case 'TOP2_SHARE_DELTA': {
      const more = (value * (unit === 'PP' ? total : top2)) / 100;
      return say(
        `${today}; ditambah ${number(value)} ${unit === 'PP' ? 'poin persen' : 'persen dari jumlah itu'} = ${number(more)}, dibulatkan ke atas: ${count} kampung lagi.`,
        `${today}; plus ${number(value)} ${unit === 'PP' ? 'percentage points' : 'percent of that number'} = ${number(more)}, rounded up: ${count} more kampung.`,
      );
    }
  }
}

export type TargetProblem = { field: 'unit' | 'value' | 'dueOn' | 'baselineOn'; text: BilingualText };

/** What is wrong with a target; empty when it can be kept. */
export function checkTarget({ metric, unit, value, baselineOn, dueOn }: Target, today: string): TargetProblem[] {
  const problems: TargetProblem[] = [];
  const most = unit === 'COUNT' ? 100_000 : 100;
  if (!UNITS_OF[metric].includes(unit))
    problems.push({
      field: 'unit',
      text: text(
        `Satuan ${UNIT_NAMES[unit].id} tidak cocok dengan ukuran ini.`,
        `The unit ${UNIT_NAMES[unit].en} does not fit this metric.`,
      ),
    });
  if (!(value > 0 && value <= most) || (unit === 'COUNT' && !Number.isInteger(value)))
    problems.push({
      field: 'value',
      text: text(
        `Nilai ${value} tidak dapat dipakai: isi lebih dari 0 sampai ${most}${unit === 'COUNT' ? ', bilangan bulat' : ''}.`,
        `The value ${value} cannot be used: fill in more than 0, up to ${most}${unit === 'COUNT' ? ', a whole number' : ''}.`,
      ),
    });
  if (baselineOn > today)
    problems.push({
      field: 'baselineOn',
      text: text(`Garis dasar ${formatDay(baselineOn, 'id')} belum tiba.`, `The baseline ${formatDay(baselineOn, 'en')} is still to come.`),
    });
  if (dueOn <= baselineOn)
    problems.push({
      field: 'dueOn',
      text: text(
        `Tenggat ${formatDay(dueOn, 'id')} harus sesudah garis dasar ${formatDay(baselineOn, 'id')}.`,
        `The due date ${formatDay(dueOn, 'en')} must be after the baseline ${formatDay(baselineOn, 'en')}.`,
      ),
    });
  return problems;
}

/** How the kampung of a baseline stand now. */
export type Standing = {
  /** Those whose level is higher than it was. */
  upgraded: number;
  top2Then: number;
  top2Now: number;
};

/**
 * How many kampung count towards the target now. Upgrades are counted kampung by kampung; for the top two levels it is
 * the difference of both days, so that a kampung that fell out takes away from it.
 */
export const achieved = ({ metric }: Pick<Target, 'metric'>, { upgraded, top2Then, top2Now }: Standing): number =>
  metric === 'UPGRADED_SHARE' ? upgraded : top2Now - top2Then;

export const PROGRESS_STATES = ['DONE', 'ON_TRACK', 'BEHIND'] as const;
export type Progress = {
  state: (typeof PROGRESS_STATES)[number];
  /** Kampung that would be lifted by today if all went evenly. */
  expected: number;
  reason: BilingualText;
};

export const PROGRESS_FORMULA: BilingualText = text(
  'Harapan hari ini = kebutuhan × hari sejak garis dasar ÷ hari dari garis dasar sampai tenggat, dibulatkan ke bawah. Tercapai bila capaian sama dengan kebutuhan atau lebih; sesuai jalur bila capaian sama dengan harapan atau lebih; selain itu tertinggal.',
  'Expected today = needed × days since the baseline ÷ days from the baseline to the due date, rounded down. Done when as many as needed are achieved; on track when as many as expected are; behind otherwise.',
);

/** How a target stands today, by the formula above. */
export function progressOf(
  { baselineOn, dueOn }: Pick<Target, 'baselineOn' | 'dueOn'>,
  need: number,
  done: number,
  today: string,
): Progress {
  const [passed, all] = [daysBetween(baselineOn, today), daysBetween(baselineOn, dueOn)];
  const expected = Math.floor(need * Math.min(1, Math.max(0, passed / all)));
  const state = done >= need ? 'DONE' : done >= expected && today <= dueOn ? 'ON_TRACK' : 'BEHIND';
  return {
    state,
    expected,
    reason: text(
      `${done} dari ${need} kampung; harapan hari ini ${expected} (hari ke-${Math.max(0, passed)} dari ${all}).`,
      `${done} of ${need} kampung; ${expected} expected today (day ${Math.max(0, passed)} of ${all}).`,
    ),
  };
}

export type Forecast = { reached: number | null; assumption: BilingualText };

/** Two looks ahead, each with what it takes for granted. */
export function forecastsOf(
  { baselineOn, dueOn }: Pick<Target, 'baselineOn' | 'dueOn'>,
  done: number,
  /** Kampung of the plan that have not risen yet and all of whose open tasks are due in time. */
  planned: number,
  today: string,
): Forecast[] {
  const [passed, all] = [daysBetween(baselineOn, today), daysBetween(baselineOn, dueOn)];
  // A month tells nothing of a pace.
  const pace = passed < 30 ? null : Math.floor((Math.max(0, done) * all) / Math.min(passed, all));
  return [
    {
      reached: pace,
      assumption: text(
        'bila kecepatan sejak garis dasar tetap sama; dihitung setelah 30 hari',
        'if the pace since the baseline stays the same; computed after 30 days',
      ),
    },
    {
      reached: done + planned,
      assumption: text(
        'bila semua tugas yang terbuka selesai pada tenggatnya dan skornya lalu benar-benar naik',
        'if every open task is finished when it is due and the scores then really rise',
      ),
    },
  ];
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whole months from one day to another, as minimum times are compared with. */
export const monthsBetween = (from: string, to: string): number => Math.max(0, Math.floor(daysBetween(from, to) / 30.4375));
