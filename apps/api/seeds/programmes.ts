import type { Eligibility, Polarity, ProgrammeIndicator, ProgrammeLevel, ProgrammePart } from '@simpul/domain/programme.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { PROGRAMME_DETAILS } from './data/programme-details.ts';
import { ENVIRONMENT_INDICATORS } from './data/programme-indicators-environment.ts';
import { FAMILY_INDICATORS } from './data/programme-indicators-family.ts';
import { SAFETY_INDICATORS } from './data/programme-indicators-safety.ts';
import { ENVIRONMENT_AND_VILLAGE } from './data/programmes-environment.ts';
import { FAMILY_AND_YOUTH } from './data/programmes-family.ts';
import { SAFETY_AND_LAW } from './data/programmes-safety.ts';

/** A thematic village programme as a first start knows it; the regency edits it afterwards. */
export type SeedProgramme = {
  code: string;
  slug: string;
  name: BilingualText;
  shortName: BilingualText;
  purpose: BilingualText;
  nationalOwner: string;
  regencyOwner: string;
  /** The agency that counter-signs integrations; a code of agencies.ts. */
  agencyCode: string;
  legalBasis: string[];
  /** Null when the programme has no levels. */
  polarity: Polarity | null;
  levels: ProgrammeLevel[];
  familyFunctions: string[];
  /** Programme groups of Inpres 3/2022, P1 to P8. */
  inpresGroups: string[];
  requiredEvidence: string[];
  neverPublic: string[];
  /** How sure we are of this record. */
  sourceNote: BilingualText;
  /** The section of the Pokja that looks after it: a code of the list SECTIONS. */
  pokjaSection: string;
  /** Rubric indicators that an integration can move. */
  supports: string[];
};

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
