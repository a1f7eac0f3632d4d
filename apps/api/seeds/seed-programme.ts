import type { Polarity, ProgrammeLevel } from '@simpul/domain/programme.ts';
import type { BilingualText } from '@simpul/domain/text.ts';

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
