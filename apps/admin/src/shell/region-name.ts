import type { Language } from '@simpul/domain/text.ts';
import type { RegionKind } from '../gql/graphql.ts';

const KIND: Record<RegionKind, Record<Language, string>> = {
  NATION: { id: '', en: '' },
  PROVINSI: { id: 'Provinsi', en: 'Province' },
  KABUPATEN: { id: 'Kabupaten', en: 'Regency' },
  KOTA: { id: 'Kota', en: 'City' },
  KECAMATAN: { id: 'Kecamatan', en: 'District' },
  DESA: { id: 'Desa', en: 'Village' },
  KELURAHAN: { id: 'Kelurahan', en: 'Urban village' },
};

/** "Kabupaten Tanah Laut"; in English "Tanah Laut regency". */
export function regionName({ name, kind }: { name: string; kind: RegionKind }, language: Language): string {
  const word = KIND[kind][language];
  if (word === '' || name.startsWith(word)) return name;
  return language === 'id' ? `${word} ${name}` : `${name} ${word.toLowerCase()}`;
}
