import { useLingui } from '@lingui/react';
import type { Language } from '@simpul/domain/text.ts';

/** The language being shown. */
export function useLanguage(): Language {
  return useLingui().i18n.locale === 'en' ? 'en' : 'id';
}
