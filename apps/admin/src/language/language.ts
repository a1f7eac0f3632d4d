import { i18n } from '@lingui/core';
import { LANGUAGES, type Language } from '@simpul/domain/text.ts';

const KEY = 'simpul-language';

/** The language this browser was last set to; Indonesian until someone chooses. */
export const storedLanguage = (): Language => LANGUAGES.find((language) => language === localStorage.getItem(KEY)) ?? 'id';

/** Loads the texts of a language, switches to it and remembers the choice. */
export async function speak(language: Language): Promise<void> {
  const { messages } = language === 'id' ? await import('../../locales/id.po') : await import('../../locales/en.po');
  i18n.loadAndActivate({ locale: language, messages });
  localStorage.setItem(KEY, language);
  document.documentElement.lang = language;
}
