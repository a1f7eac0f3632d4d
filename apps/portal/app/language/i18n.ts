import { setupI18n, type I18n } from '@lingui/core';
import type { Language } from '@simpul/domain/text.ts';
import { messages as en } from '../../locales/en.po';
import { messages as id } from '../../locales/id.po';

/**
 * One translator per language, made once and never switched: two requests in different languages
 * are answered at the same time, so no translator may change its language.
 */
const translators: Record<Language, I18n> = {
  id: setupI18n({ locale: 'id', messages: { id } }),
  en: setupI18n({ locale: 'en', messages: { en } }),
};

export const translator = (language: Language): I18n => translators[language];
