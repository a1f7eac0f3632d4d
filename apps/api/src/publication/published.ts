import type { RubricStatus } from '@simpul/domain/rubric.ts';
import type { RubricValues } from '@simpul/domain/rubric-values.ts';
import type { PhotoMoment } from '@simpul/domain/activity-input.ts';
import type { BondView } from '@simpul/domain/bonds.ts';
import type { IntegrationState } from '@simpul/domain/integration.ts';
import type { ProofState } from '@simpul/domain/level-explanation.ts';
import type { Shown } from '@simpul/domain/suppression.ts';
import type { BilingualText } from '@simpul/domain/text.ts';
import type { MappingKind, Polarity, ProgrammeIndicator, ProgrammePart, RuleKind } from '@simpul/domain/programme.ts';
import type { ProgrammeRow } from '../programme/programme.entity.ts';
import type { ProgrammeRef } from '../programme/programme.types.ts';
import type { Level } from '../rubric/assessment.types.ts';

// Shapes of what is published: written by this feature, read by `public/`, and nothing else.

export type Coded = { code: string; name: BilingualText };
export type KampungRefData = { code: string; name: string; slug: string; districtName: string; level: Level };

export type PublishedPhoto = {
  key: string;
  width: number;
  height: number;
  alt: BilingualText;
  caption: BilingualText | null;
  /** Left out in pages that were published before photos knew it: DURING. */
  moment?: PhotoMoment;
};
/** A group of few is told without its number. */
export type PublishedParticipants = Coded & Pick<Shown, 'state' | 'value'>;

export type PublishedActivity = {
  id: string;
  title: string;
  heldOn: string;
  place: string;
  description: string;
  familyFunction: Coded;
  agencies: Coded[];
  programmes: ProgrammeRef[];
  kampung: KampungRefData;
  /** Left out in older pages, as is what follows. */
  inpresActivity?: Coded | null;
  participants?: PublishedParticipants[];
  photos: PublishedPhoto[];
  sampleData: boolean;
};

export type PublishedMember = { name: string; position: BilingualText; section: BilingualText };
/** `month` is its first day. */
export type PublishedPlanItem = { month: string; title: string; familyFunction: Coded; owner: string; state: BilingualText };

export type PublishedDocument = {
  kind: BilingualText;
  title: string;
  number: string | null;
  issuedOn: string | null;
  issuer: string | null;
  fileKey: string;
  url: string;
  bytes: number;
  hash: string;
};

/** A decided level: what, for which period, when. Offices decide, so no person is named. */
export type PublishedDecision = {
  level: Level;
  /** The level that was decided before; null for the first. */
  levelBefore: Level | null;
  period: string;
  decidedOn: string;
  publishedOn: string;
  /** 1 for the first of a period; a correction counts on and has a reason. */
  revision: number;
  revisionReason: string | null;
  /** The public document that holds it; pages of before there were any do not tell. */
  documentId?: string | null;
  sampleData: boolean;
};

/** What stands behind an indicator of the assessment beside it. */
export type PublishedEvidence = {
  indicatorCode: string;
  /** The day or month its value stands for; null where nobody knows. */
  asOf: string | null;
  proof: ProofState;
  /** Keys of the public documents that prove it. */
  documentKeys: string[];
  /** The public figure that says the same number. */
  figureCode: string | null;
};

export type PublishedFacility = Coded & { state: 'YES' | 'NO' | 'UNKNOWN' };

export type PublishedIntegration = {
  kampung: KampungRefData;
  programme: ProgrammeRef;
  agencyName: BilingualText;
  state: IntegrationState;
  stateName: BilingualText;
  depth: number;
  depthName: BilingualText;
  bonds: BondView[];
  since: string;
  sampleData: boolean;
};

/** Pages that were published before decrees were kept lack the optional parts. */
export type PublishedDesignation = {
  programme: ProgrammeRef;
  levelName: BilingualText | null;
  /** Place of the level in its scheme, and what that scheme ranks. */
  level?: { ordinal: number; of: number; polarity: Polarity } | null;
  decree: string | null;
  decreedOn: string | null;
  validTo?: string | null;
  revokedOn?: string | null;
  note: BilingualText | null;
  sampleData: boolean;
};

export type ValueState = 'KNOWN' | 'MISSING' | 'SUPPRESSED';
export type PublishedFigure = {
  code: string;
  name: BilingualText;
  unit: BilingualText;
  state: ValueState;
  value: number | null;
  period: string | null;
  source: BilingualText;
  trend: { period: string; value: number | null; state: ValueState }[];
};

export type PublishedSource = { kind: MappingKind; kindName: BilingualText; value: string; valueName: BilingualText };

export type PublishedIndicator = Pick<
  ProgrammeIndicator,
  'code' | 'label' | 'type' | 'unit' | 'direction' | 'restricted' | 'rubricIndicators'
> & {
  familyFunctions: Coded[];
  inpresGroups: Coded[];
  sources: PublishedSource[];
};

export type PublishedEligibility = {
  rules: {
    kind: RuleKind;
    level: string | null;
    regionKind: string | null;
    value: string | null;
    min: number | null;
    text: BilingualText;
  }[];
  words: BilingualText | null;
};

/** An adopted version of a rubric. */
export type PublishedRubric = RubricValues & { code: string; version: number; status: RubricStatus; inForce: boolean };

export type PublishedProgramme = Pick<
  ProgrammeRow,
  | 'code'
  | 'slug'
  | 'name'
  | 'shortName'
  | 'purpose'
  | 'nationalOwner'
  | 'regencyOwner'
  | 'legalBasis'
  | 'polarity'
  | 'levels'
  | 'requiredEvidence'
  | 'neverPublic'
  | 'sourceNote'
  | 'contact'
  | 'sources'
> & {
  agencyName: BilingualText;
  familyFunctions: Coded[];
  inpresGroups: Coded[];
  indicators: PublishedIndicator[];
  eligibility: PublishedEligibility;
  pokjaSection: Coded | null;
  unverified: { code: ProgrammePart; name: BilingualText }[];
  /** Since when it takes no new kampung, and why. */
  withdrawnOn: string | null;
  withdrawnReason: string | null;
  inRegencies: PublishedRegency[];
};

/** What a regency adds for itself; null where it says nothing of its own. */
export type PublishedRegency = {
  region: { code: string; name: string };
  regencyOwner: string | null;
  contact: string | null;
  eligibilityWords: string | null;
  pokjaSection: Coded | null;
};
