import type { MessageDescriptor } from '@lingui/core';
import { translator } from '../language/i18n.ts';
import { languageOf } from '../language/language.ts';

type PageMeta = {
  title: MessageDescriptor | string;
  description?: MessageDescriptor | string | null;
  /** Absolute address of a picture for link previews. */
  image?: string | undefined;
  /** What can be seen on it. */
  imageAlt?: string | undefined;
  jsonLd?: object;
};

/** Title, description, link preview and structured data of one page, in its language. */
export function pageMeta(location: { pathname: string }, page: PageMeta) {
  const i18n = translator(languageOf(location.pathname));
  const words = (value: MessageDescriptor | string) => (typeof value === 'string' ? value : i18n._(value));
  const title = words(page.title);
  const description = page.description ? words(page.description) : null;
  return [
    { title: title.startsWith('Simpul') ? title : `${title} · Simpul` },
    { property: 'og:title', content: title },
    { property: 'og:site_name', content: 'Simpul' },
    { property: 'og:type', content: 'website' },
    { property: 'og:locale', content: i18n.locale === 'id' ? 'id_ID' : 'en_GB' },
    ...(description
      ? [
          { name: 'description', content: description },
          { property: 'og:description', content: description },
        ]
      : []),
    ...(page.image
      ? [
          { property: 'og:image', content: page.image },
          ...(page.imageAlt ? [{ property: 'og:image:alt', content: page.imageAlt }] : []),
          { name: 'twitter:card', content: 'summary_large_image' },
        ]
      : [{ name: 'twitter:card', content: 'summary' }]),
    ...(page.jsonLd ? [{ 'script:ld+json': page.jsonLd }] : []),
  ];
}
