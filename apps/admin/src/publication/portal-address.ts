import type { Language } from '@simpul/domain/text.ts';

/** Written into the page by the API when it serves the app; a development server leaves the placeholder. */
function portalOrigin(): string {
  const given = document.querySelector<HTMLMetaElement>('meta[name="simpul-portal-url"]')?.content ?? '';
  return given.startsWith('http') ? given : 'http://127.0.0.1:3000';
}

/** Where the public reads about a kampung, in the reader's language. */
export const portalAddress = (kampungCode: string, language: Language): string =>
  new URL(`${language === 'en' ? '/en' : ''}/kampung/${kampungCode}`, portalOrigin()).href;

/** The public page as it would be published now. */
export const previewAddress = (token: string, language: Language): string =>
  new URL(`${language === 'en' ? '/en' : ''}/pratinjau/${token}`, portalOrigin()).href;
