import type { BilingualText } from '@simpul/domain/text.ts';
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
  /** MERIT ranks achievement, RISK ranks danger; null when the programme has no levels. */
  polarity: 'MERIT' | 'RISK' | null;
  levels: { code: string; ordinal: number; name: BilingualText }[];
  indicators: string[];
  familyFunctions: string[];
  /** Programme groups of Inpres 3/2022, P1 to P8. */
  inpresGroups: string[];
  requiredEvidence: string[];
  neverPublic: string[];
  /** How sure we are of this record. */
  sourceNote: BilingualText;
  /** The section of the Pokja that looks after it: one of the four aims of Inpres 3/2022. */
  pokjaSection: string;
  /** Rubric indicators that an integration can move. */
  supports: string[];
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

/** All seventeen programmes in the order of the catalogue. */
export const PROGRAMMES: readonly SeedProgramme[] = [...SAFETY_AND_LAW, ...FAMILY_AND_YOUTH, ...ENVIRONMENT_AND_VILLAGE].sort(
  (one, other) => ORDER.indexOf(one.code) - ORDER.indexOf(other.code),
);
