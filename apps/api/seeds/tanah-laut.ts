import { text, type BilingualText } from '@simpul/domain/text.ts';
import { readRegions, type SeedRegion } from './regions.ts';

/** What is known about Kabupaten Tanah Laut. Facts only; what is made up lives in the other files. */
export const TANAH_LAUT = '63.01';
/** Dukcapil, second semester 2024. */
export const POPULATION = 369_818;

export type LevelCode = 'DASAR' | 'BERKEMBANG' | 'MANDIRI' | 'PARIPURNA';

export type Village = { code: string; name: string; kind: 'DESA' | 'KELURAHAN'; districtCode: string; districtName: string };

/** The 130 desa and 5 kelurahan, in the order of their codes. */
export function villagesOfTanahLaut(regions: readonly SeedRegion[] = readRegions()): Village[] {
  const districts = new Map(regions.filter(({ parentCode }) => parentCode === TANAH_LAUT).map(({ code, name }) => [code, name]));
  return regions.flatMap(({ code, name, kind, parentCode }) => {
    const districtName = districts.get(parentCode ?? '');
    if (!parentCode || !districtName || (kind !== 'DESA' && kind !== 'KELURAHAN')) return [];
    return [{ code, name, kind, districtCode: parentCode, districtName }];
  });
}

export type LevelHistory = { asOf: string; counts: Record<LevelCode, number>; source: string };

const PORTAL = 'Ekspor portal nasional Kampung KB';
const PRESS = 'Kalimantan Post dan Borneo Trend, Agustus 2025';

/** Regency totals per level, as reported at the time. */
export const LEVEL_HISTORY: readonly LevelHistory[] = [
  { asOf: '2022-06-13', counts: { DASAR: 8, BERKEMBANG: 13, MANDIRI: 0, PARIPURNA: 3 }, source: PORTAL },
  { asOf: '2022-12-26', counts: { DASAR: 9, BERKEMBANG: 12, MANDIRI: 0, PARIPURNA: 3 }, source: PORTAL },
  { asOf: '2023-05-16', counts: { DASAR: 24, BERKEMBANG: 13, MANDIRI: 0, PARIPURNA: 3 }, source: PORTAL },
  { asOf: '2023-08-28', counts: { DASAR: 25, BERKEMBANG: 13, MANDIRI: 0, PARIPURNA: 3 }, source: PORTAL },
  { asOf: '2025-07-31', counts: { DASAR: 93, BERKEMBANG: 25, MANDIRI: 3, PARIPURNA: 14 }, source: PRESS },
];

export type SeedDesignation = {
  kampungCode: string;
  programmeCode: string;
  levelCode: string | null;
  decree: string | null;
  decreedOn: string | null;
  validTo: string | null;
  note: BilingualText;
  sampleData: boolean;
};

const BERSINAR_NOTE = text(
  'Dicanangkan sebagai Desa Bersinar pada 14 Juli 2021 menurut portal Pemerintah Kabupaten Tanah Laut; nomor SK belum diketahui.',
  'Opened as a drug-free village on 14 July 2021, says the portal of the Tanah Laut government; the decree number is not known.',
);
const POLICE_NOTE = text(
  'Ditetapkan sebagai Kampung Bebas Narkoba pada Agustus 2023 menurut berita Polres Tanah Laut; nomor SK belum diketahui.',
  'Named a village free from drugs in August 2023, says the news page of the Tanah Laut police; the decree number is not known.',
);

const known = (kampungCode: string, programmeCode: string, note: BilingualText): SeedDesignation => ({
  kampungCode,
  programmeCode,
  levelCode: null,
  decree: null,
  decreedOn: null,
  validTo: null,
  note,
  sampleData: false,
});

/** Real designations. Their decrees were not found, so none is given. */
export const DESIGNATIONS: readonly SeedDesignation[] = [
  known('63.01.05.2010', 'DESA_BERSINAR', BERSINAR_NOTE),
  known('63.01.03.2006', 'DESA_BERSINAR', BERSINAR_NOTE),
  known('63.01.10.2004', 'DESA_BERSINAR', BERSINAR_NOTE),
  known('63.01.03.1001', 'KAMPUNG_BEBAS_NARKOBA', POLICE_NOTE),
];
