import type { Eligibility, ProgrammeIndicator, ProgrammePart } from '@simpul/domain/programme.ts';
import { text } from '@simpul/domain/text.ts';
import { PROGRAMME_DETAILS } from './data/programme-details.ts';
import { ENVIRONMENT_INDICATORS } from './data/programme-indicators-environment.ts';
import { FAMILY_INDICATORS } from './data/programme-indicators-family.ts';
import { SAFETY_INDICATORS } from './data/programme-indicators-safety.ts';
import { ENVIRONMENT_AND_VILLAGE } from './data/programmes-environment.ts';
import { FAMILY_AND_YOUTH } from './data/programmes-family.ts';
import { SAFETY_AND_LAW } from './data/programmes-safety.ts';
import type { SeedProgramme } from './seed-programme.ts';

/** A programme with what it measures, whom it is for and how sure that is. */
export type ShippedProgramme = SeedProgramme & {
  indicators: ProgrammeIndicator[];
  eligibility: Eligibility;
  contact: string;
  unverified: ProgrammePart[];
  sources: string[];
};

/** The three programmes named first by BKKBN, then the others. */
const ORDER = [
  'DESA_BERSINAR',
  'DRPPA',
  'KAMPUNG_PEMUDA',
  'KAMPUNG_BEBAS_NARKOBA',
  'PROKLIM',
  'DESTANA',
  'DESA_CANTIK',
  'RUMAH_DATAKU',
  'DASHAT',
  'SSK',
  'DEKELA_KLA',
  'DESA_SADAR_HUKUM',
  'KAMPUNG_MODERASI_BERAGAMA',
  'STBM_ODF',
  'DESA_ANTIKORUPSI',
  'DESA_WISATA',
  'INDEKS_DESA',
];

const INDICATORS: Record<string, ProgrammeIndicator[]> = { ...SAFETY_INDICATORS, ...FAMILY_INDICATORS, ...ENVIRONMENT_INDICATORS };

/** All seventeen programmes in the order of the catalogue. */
export const PROGRAMMES: readonly ShippedProgramme[] = [...SAFETY_AND_LAW, ...FAMILY_AND_YOUTH, ...ENVIRONMENT_AND_VILLAGE]
  .sort((one, other) => ORDER.indexOf(one.code) - ORDER.indexOf(other.code))
  .map((programme) => {
    const details = PROGRAMME_DETAILS[programme.code];
    const indicators = INDICATORS[programme.code];
    if (!details || !indicators) throw new Error(`${programme.code} lacks its indicators or details`);
    const { rules, words, ...rest } = details;
    return { ...programme, indicators, eligibility: { rules, words: text(...words) }, ...rest };
  });
