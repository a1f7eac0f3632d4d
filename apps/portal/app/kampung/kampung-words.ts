import { msg } from '@lingui/core/macro';
import type { I18n } from '@lingui/core';
import type { Language } from '@simpul/domain/text.ts';
import { formatMonth, formatNumber } from '@simpul/domain/format.ts';
import { pathIn } from '../language/language.ts';
import type { PublishedKampung } from './published-kampung.ts';

type Named = Pick<PublishedKampung, 'name' | 'path' | 'level' | 'figures' | 'integrations' | 'dataPeriod'>;

/** The first words about a kampung: where, which level, how large, what is tied to it. Used in previews. */
export function describeKampung(kampung: Named, i18n: I18n, language: Language): string {
  const { name } = kampung;
  const places = kampung.path.filter((region) => region.kind !== 'DESA' && region.kind !== 'KELURAHAN').map((region) => region.name);
  const place = places.reverse().join(', ');
  const level = kampung.level.name[language];
  const count = kampung.integrations.length;
  const sentences = [i18n._(msg`Kampung KB ${name}, ${place}: tingkat ${level}.`)];
  const persons = kampung.figures.find((figure) => figure.code === 'PERSONS');
  if (persons?.state === 'KNOWN' && typeof persons.value === 'number') {
    const number = formatNumber(persons.value, language);
    sentences.push(i18n._(msg`${number} jiwa.`));
  }
  sentences.push(i18n._(msg`${count} program tematik terhubung.`));
  if (kampung.dataPeriod) {
    const month = formatMonth(kampung.dataPeriod, language);
    sentences.push(i18n._(msg`Data per ${month}.`));
  }
  return sentences.join(' ');
}

/** What search engines read: the place, the way to it, and the data set. */
export function kampungJsonLd(kampung: PublishedKampung, origin: string, language: Language): object {
  const address = (path: string) => origin + pathIn(language, path);
  const own = address(`/kampung/${kampung.code}/${kampung.slug}`);
  const above = kampung.path.filter((region) => region.code !== kampung.code);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'AdministrativeArea',
        '@id': `${own}#kampung`,
        name: `Kampung KB ${kampung.name}`,
        identifier: kampung.code,
        url: own,
        containedInPlace: above.map((region) => ({ '@type': 'AdministrativeArea', name: region.name, identifier: region.code })),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [...above, { code: kampung.code, name: kampung.name }].map((region, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: region.name,
          item: region.code === kampung.code ? own : address(`/wilayah/${region.code}`),
        })),
      },
      {
        '@type': 'Dataset',
        name: `Kampung KB ${kampung.name}`,
        description: kampung.assessment.summary[language],
        url: `${own}#data`,
        dateModified: kampung.publishedAt,
        version: String(kampung.version),
        isAccessibleForFree: true,
        about: { '@id': `${own}#kampung` },
      },
    ],
  };
}
