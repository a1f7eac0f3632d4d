import type { Language } from './text.ts';

// Numbers and days as people in Indonesia, or readers of English, write them.

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** Tanah Laut and all of Kalimantan Selatan keep Central Indonesian Time. */
export const DEFAULT_TIME_ZONE = 'Asia/Makassar';

/** 1234.5 → "1.234,5" · "1,234.5" */
export const formatNumber = (value: number, language: Language, decimals = 1): string =>
  new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: decimals }).format(value);

/** A percentage given as 0–100: 12.5 → "12,5%" · "12.5%" */
export const formatPercent = (percent: number, language: Language): string => `${formatNumber(percent, language)}%`;

/** A value with its unit: percent signs follow the language, other units stand behind a blank. */
export const formatValue = (value: number, unit: string, language: Language): string =>
  unit === '%' ? formatPercent(value, language) : `${formatNumber(value, language)} ${unit}`;

/** A day YYYY-MM-DD: "24 November 2026". It has no time, so no zone can move it. */
export const formatDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The month of a day: "November 2026". */
export const formatMonth = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** An instant in the zone of the place: "24 November 2026, 13.05". */
export const formatInstant = (instant: string, language: Language, timeZone = DEFAULT_TIME_ZONE): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(instant));
