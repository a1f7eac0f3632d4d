import { msg } from '@lingui/core/macro';
import type { I18n } from '@lingui/core';
import type { RegionKind } from '../gql/graphql.ts';

/** "Kecamatan Takisung", "Takisung District": the name with its kind, unless it says so itself. */
export function regionName(region: { name: string; kind: RegionKind }, i18n: I18n): string {
  const { name, kind } = region;
  switch (kind) {
    case 'NATION':
      return name;
    case 'PROVINSI':
      return i18n._(msg`Provinsi ${name}`);
    case 'KABUPATEN':
      return i18n._(msg`Kabupaten ${name}`);
    case 'KOTA':
      return i18n._(msg`Kota ${name}`);
    case 'KECAMATAN':
      return i18n._(msg`Kecamatan ${name}`);
    case 'DESA':
      return i18n._(msg`Desa ${name}`);
    case 'KELURAHAN':
      return i18n._(msg`Kelurahan ${name}`);
  }
}
