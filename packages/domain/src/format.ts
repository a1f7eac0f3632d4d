import type { Language } from './text.ts';

// Numbers and days as people in Indonesia, or readers of English, write them.

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Tanah Laut and all of Kalimantan Selatan keep Central Indonesian Time. */
export const DEFAULT_TIME_ZONE = 'Asia/Makassar';
export const TIME_ZONE_NAME = 'WITA';
/** Indonesia has no summer time. */
const TIME_ZONE_OFFSET = '+08:00';

/** Keeps what `make` made for the same arguments: a formatter takes about a hundred times as long to make as to use. */
function keep<Args extends readonly (string | number)[], Made>(make: (...args: Args) => Made): (...args: Args) => Made {
  const kept = new Map<string, Made>();
  return (...args) => {
    const key = args.join('|');
    const made = kept.get(key) ?? make(...args);
    kept.set(key, made);
    return made;
  };
}

const numbers = keep(
  (language: Language, decimals: number) => new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals }),
);
const days = keep((language: Language) => new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }));
const months = keep(
  (language: Language) => new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const instants = keep(
  (language: Language) =>
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone: DEFAULT_TIME_ZONE }),
);
/** Swedish writes a day as YYYY-MM-DD. */
const isoDays = keep((timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }));

/** 1234.5 → "1.234,5" · "1,234.5" */
export const formatNumber = (value: number, language: Language, decimals = 1): string => numbers(language, decimals).format(value);

/** A percentage given as 0–100: 12.5 → "12,5%" · "12.5%" */
export const formatPercent = (percent: number, language: Language): string => `${formatNumber(percent, language)}%`;

/** A value with its unit: percent signs follow the language, other units stand behind a blank. */
export const formatValue = (value: number, unit: string, language: Language): string =>
  unit === '%' ? formatPercent(value, language) : `${formatNumber(value, language)} ${unit}`;

/** The size of a file: "820 kB" · "1,2 MB". */
export const formatBytes = (bytes: number, language: Language): string =>
  bytes < 1_000_000 ? `${formatNumber(Math.ceil(bytes / 1000), language)} kB` : `${formatNumber(bytes / 1_000_000, language)} MB`;

/** A day YYYY-MM-DD: "24 November 2026". It has no time, so no zone can move it. */
export const formatDay = (day: string, language: Language): string => {
  const at = new Date(`${day}T00:00:00Z`);
  // A message about a day that is none, such as one of the year 20260, tells it as it was typed.
  return Number.isNaN(at.getTime()) ? day : days(language).format(at);
};

/** The month of a day: "November 2026". */
export const formatMonth = (day: string, language: Language): string => months(language).format(new Date(`${day}T00:00:00Z`));

/** An instant in the zone of the place: "24 November 2026 pukul 13.05 WITA". */
export const formatInstant = (instant: string, language: Language): string =>
  `${instants(language).format(new Date(instant))} ${TIME_ZONE_NAME}`;

/** The instant of a time of day as it is told at the place, such as 2026-11-30T08:00: wherever the reader's clock stands. */
export const instantAt = (local: string): string => new Date(`${local}:00${TIME_ZONE_OFFSET}`).toISOString();

/** The day it is at an instant in a zone, YYYY-MM-DD. */
export const dayIn = (timeZone: string, instant: Date): string => isoDays(timeZone).format(instant);
