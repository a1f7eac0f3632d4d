import type { Language } from '@simpul/domain/text.ts';
import { useLocation } from 'react-router';
import { languageOf } from './language.ts';

/** The language of the page being rendered. */
export function useLanguage(): Language {
  return languageOf(useLocation().pathname);
}
