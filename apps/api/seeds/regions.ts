import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type SeedRegion = {
  /** Kemendagri code such as 63.01.03.2006; 'ID' is the nation. */
  code: string;
  name: string;
  kind: 'NATION' | 'PROVINSI' | 'KABUPATEN' | 'KOTA' | 'KECAMATAN' | 'DESA' | 'KELURAHAN';
  parentCode: string | null;
};

const NATION: SeedRegion = { code: 'ID', name: 'Indonesia', kind: 'NATION', parentCode: null };

/**
 * The nation and all its provinces, regencies and cities, districts and villages, parents first.
 * Codes and names come from the npm package idn-area-data, which follows the Kemendagri decree.
 */
export function readRegions(): SeedRegion[] {
  return [
    NATION,
    ...readTable('provinces').map(([code = '', name = '']): SeedRegion => ({
      code,
      name: properCase(name),
      kind: 'PROVINSI',
      parentCode: NATION.code,
    })),
    ...readTable('regencies').map(([code = '', parentCode = '', name = '']): SeedRegion => ({ code, ...regency(name), parentCode })),
    ...readTable('districts').map(([code = '', parentCode = '', name = '']): SeedRegion => ({
      code,
      name: tidyName(name),
      kind: 'KECAMATAN',
      parentCode,
    })),
    ...readTable('villages').map(([code = '', parentCode = '', name = '']): SeedRegion => ({
      code,
      name: tidyName(name),
      // The last part of the code tells the kind: 1001 and up are kelurahan, 2001 and up are desa.
      kind: code.split('.')[3]?.startsWith('1') ? 'KELURAHAN' : 'DESA',
      parentCode,
    })),
  ];
}

/** The rows of one file without its heading. No field holds a comma, and quotes are part of names. */
function readTable(name: string): string[][] {
  const library = createRequire(import.meta.url).resolve('idn-area-data');
  const [, ...lines] = readFileSync(join(dirname(library), '../data', `${name}.csv`), 'utf8')
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => line.split(','));
}

/** 'KABUPATEN TANAH LAUT' is the regency Tanah Laut, 'KOTA ADMINISTRASI JAKARTA BARAT' the city Jakarta Barat. */
function regency(name: string): Pick<SeedRegion, 'name' | 'kind'> {
  const [, kind, rest = name] = /^(KABUPATEN|KOTA) (?:ADMINISTRASI )?(.+)$/.exec(name) ?? [];
  return { name: properCase(rest), kind: kind === 'KOTA' ? 'KOTA' : 'KABUPATEN' };
}

function properCase(name: string): string {
  return name
    .toLowerCase()
    .replace(/^daerah istimewa /, 'di ')
    .replaceAll(/(?<=^|[\s\-/(])\p{Letter}/gu, (letter) => letter.toUpperCase())
    .replaceAll(' Dan ', ' dan ')
    .replace(/^(Dki|Di) /, (prefix) => prefix.toUpperCase());
}

/** Names of districts and villages come in proper case already but for a second word here and there, and quotes for apostrophes. */
const tidyName = (name: string): string =>
  name
    .replaceAll('"', "'")
    .replaceAll(/(?<= )\p{Lowercase_Letter}{3,}/gu, (word) => (word === 'dan' ? word : word.charAt(0).toUpperCase() + word.slice(1)));
