import type { Language } from '@simpul/domain/text.ts';

const LOCALE: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
/** The time zone of the first regency served; every date is shown in it, whoever's clock renders it. */
const TIME_ZONE = 'Asia/Makassar';

export const numberText = (value: number, language: Language, decimals = 1): string =>
  new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: decimals }).format(value);

/** 0.126 → "12,6%". */
export const shareText = (share: number, language: Language): string =>
  new Intl.NumberFormat(LOCALE[language], { style: 'percent', maximumFractionDigits: 1 }).format(share);

/** A day or an instant as "24 November 2025". */
export const dateText = (value: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: value.length === 10 ? 'UTC' : TIME_ZONE }).format(new Date(value));

/** A reporting month as "Juni 2025". */
export const monthText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
