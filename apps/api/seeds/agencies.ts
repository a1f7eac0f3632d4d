import { text, type BilingualText } from '@simpul/domain/text.ts';

export type SeedAgency = { code: string; name: BilingualText };

/**
 * What Tanah Laut calls its agencies. Names change with every regional reorganisation, so they are
 * data: the regency corrects them, no code follows.
 */
export const AGENCIES_OF_TANAH_LAUT: readonly SeedAgency[] = [
  { code: 'OPD_KB', name: text('OPD KB Kabupaten Tanah Laut', 'Family-planning agency of Tanah Laut') },
  { code: 'BNNK', name: text('BNN Kabupaten Tanah Laut', 'Narcotics agency of Tanah Laut') },
  { code: 'POLRES', name: text('Polres Tanah Laut', 'Police of Tanah Laut') },
  { code: 'DPPPA', name: text('Dinas PPPA Kabupaten Tanah Laut', 'Agency for women and children of Tanah Laut') },
  { code: 'DISPORA', name: text('Dinas Pemuda dan Olahraga Kabupaten Tanah Laut', 'Youth and sports agency of Tanah Laut') },
  { code: 'DLHK', name: text('Dinas Lingkungan Hidup Kabupaten Tanah Laut', 'Environment agency of Tanah Laut') },
  { code: 'BPBD', name: text('BPBD Kabupaten Tanah Laut', 'Disaster management agency of Tanah Laut') },
  { code: 'BPS', name: text('BPS Kabupaten Tanah Laut', 'Statistics office of Tanah Laut') },
  { code: 'BAGIAN_HUKUM', name: text('Bagian Hukum Setda Kabupaten Tanah Laut', 'Legal section of the Tanah Laut secretariat') },
  { code: 'INSPEKTORAT', name: text('Inspektorat Kabupaten Tanah Laut', 'Inspectorate of Tanah Laut') },
  { code: 'KEMENAG', name: text('Kantor Kementerian Agama Kabupaten Tanah Laut', 'Religious affairs office of Tanah Laut') },
  { code: 'DISDIK', name: text('Dinas Pendidikan Kabupaten Tanah Laut', 'Education agency of Tanah Laut') },
  { code: 'DINKES', name: text('Dinas Kesehatan Kabupaten Tanah Laut', 'Health agency of Tanah Laut') },
  { code: 'DISPAR', name: text('Dinas Pariwisata Kabupaten Tanah Laut', 'Tourism agency of Tanah Laut') },
  { code: 'DPMD', name: text('Dinas PMD Kabupaten Tanah Laut', 'Village empowerment agency of Tanah Laut') },
];
