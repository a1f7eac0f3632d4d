import { DEFAULT_TIME_ZONE } from '@simpul/domain/format.ts';
import type { Language } from '@simpul/domain/text.ts';

// Short forms for tables; everything longer comes from the domain's formats.
const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };

/** The day of an instant: "24 Nov 2026". */
export const shortDay = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeZone: DEFAULT_TIME_ZONE }).format(new Date(instant));

/** The month of a day: "Nov 2026". */
export const shortMonth = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALES[language], { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
