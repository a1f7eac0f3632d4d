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
};
