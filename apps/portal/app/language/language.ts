import type { Language } from '@simpul/domain/text.ts';

/** The language of an address: everything under /en is English, the rest Indonesian. */
export function languageOf(pathname: string): Language {
  return pathname === '/en' || pathname.startsWith('/en/') ? 'en' : 'id';
}

/** Writes an address of the portal ("/jelajahi?q=a#b") in a language. */
export function pathIn(language: Language, path: string): string {
  if (language === 'id') return path;
  return path === '/' ? '/en' : `/en${path}`;
}

/** An address without its language prefix: the same for every language. */
export function plainPath(pathname: string): string {
  if (languageOf(pathname) === 'id') return pathname;
  return pathname.slice('/en'.length) || '/';
}
