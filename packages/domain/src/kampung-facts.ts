/**
 * What is known about one kampung, as the rubric reads it. `null` always means "not filled in";
 * it is never the same as zero, "no" or an empty list.
 */
export const GROUP_KINDS = ['BKB', 'BKR', 'BKL', 'UPPKA', 'PIK_R'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export const CONTRACEPTIVE_METHODS = ['IUD', 'MOW', 'MOP', 'KONDOM', 'IMPLAN', 'SUNTIK', 'PIL'] as const;
export type ContraceptiveMethod = (typeof CONTRACEPTIVE_METHODS)[number];
export const LONG_ACTING_METHODS: readonly ContraceptiveMethod[] = ['IUD', 'MOW', 'MOP', 'IMPLAN'];

export const NON_USE_REASONS = ['HAMIL', 'IAS', 'IAT', 'TIAL'] as const;
export type NonUseReason = (typeof NON_USE_REASONS)[number];

/** One population and family-planning report; every number is a count of people, couples or families. */
export type FamilyReport = {
  persons: number | null;
  families: number | null;
  fertileCouples: number | null;
  adolescents: number | null;
  toddlerFamilies: number | null;
  adolescentFamilies: number | null;
  elderlyFamilies: number | null;
  participants: Record<GroupKind, number | null>;
  methods: Record<ContraceptiveMethod, number | null>;
  nonUse: Record<NonUseReason, number | null>;
};

export type KampungFacts = {
  workingGroupExists: boolean | null;
  workingGroupMembers: number | null;
  workingGroupTrained: boolean | null;
  /** Codes of FUNDING_SOURCES in use. */
  fundingSources: readonly string[] | null;
  groups: Record<GroupKind, boolean | null>;
  secretariat: boolean | null;
  dataHouse: boolean | null;
  fieldOfficer: boolean | null;
  localRegulation: boolean | null;
  /** Codes of DATA_USES. */
  dataUses: readonly string[] | null;
  /** Codes of MECHANISMS that are carried out. */
  mechanisms: readonly string[] | null;
  /** Distinct agencies named in the activities of the kampung. An empty list is known: no activity names one. */
  agencies: readonly string[];
  /** The latest report, or null when none was ever filed. */
  report: FamilyReport | null;
  /** What the rule of 2021 does not look at and other rubrics do. */
  records: RecordedFacts;
};

/** Also here null means "not filled in". A year is the twelve months before the day on which the records were read. */
export type RecordedFacts = {
  /** Of `agencies`, those in activities of the last year. */
  recentAgencies: readonly string[];
  /** Family functions of the activities of the last year. */
  recentFunctions: readonly string[];
  /** Fields of the profile that a document or a list in the records proves. Whether the document is right, nobody has checked. */
  proven: readonly string[];
  decree: 'IN_FORCE' | 'EXPIRED' | null;
  /** Steering, executive and four sections of the working group that have somebody in them, 0–6. */
  structureParts: number | null;
  trainedMembers: number | null;
  /** The community work plan of this year. Nothing here knows whether the village plan took it in. */
  plan: 'NONE' | 'LISTED' | 'DOCUMENTED';
  /** Of what the budget lines of integrations plan for this year and the last, the whole percentage that was spent. */
  realisedShare: number | null;
  dataHouseClass: string | null;
  /** Of `mechanisms`, those with a frequency. */
  regularMechanisms: readonly string[] | null;
  /** Months of the last twelve whose report came in time. */
  punctualMonths: number;
  /** Depth index of the deepest integration that both owners have agreed to, 0–15. */
  integrationDepth: number;
  /** The report of twelve months before the latest. */
  earlierReport: FamilyReport | null;
};

export const NOTHING_RECORDED: RecordedFacts = {
  recentAgencies: [],
  recentFunctions: [],
  proven: [],
  decree: null,
  structureParts: null,
  trainedMembers: null,
  plan: 'NONE',
  realisedShare: null,
  dataHouseClass: null,
  regularMechanisms: null,
  punctualMonths: 0,
  integrationDepth: 0,
  earlierReport: null,
};
