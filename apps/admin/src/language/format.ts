import { DEFAULT_TIME_ZONE } from '@simpul/domain/format.ts';
import type { Language } from '@simpul/domain/text.ts';

/** The day of an instant, short enough for a table: "24 Nov 2026". */
export const shortDay = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'medium', timeZone: DEFAULT_TIME_ZONE }).format(new Date(instant));
