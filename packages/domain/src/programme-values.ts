import type { Eligibility, Polarity, ProgrammeIndicator, ProgrammeLevel, ProgrammePart } from './programme.ts';
import { LOCAL_CONDITIONS, PROGRAMME_FIELD_NAMES, WITHDRAWAL } from './programme-field-names.ts';
import type { BilingualText } from './text.ts';
import { valuesMoved, type ValueMove } from './value-moves.ts';

/** What the owner of a programme may write into its record; its code and address stay for ever. */
export type ProgrammeValues = {
  name: BilingualText;
  shortName: BilingualText;
  purpose: BilingualText;
  nationalOwner: string;
  regencyOwner: string;
  contact: string | null;
  /** Code of the list AGENCIES: who counter-signs. */
  agencyCode: string;
  pokjaSection: string | null;
  legalBasis: string[];
  polarity: Polarity | null;
  levels: ProgrammeLevel[];
  indicators: ProgrammeIndicator[];
  eligibility: Eligibility;
  familyFunctions: string[];
  inpresGroups: string[];
  /** Rubric indicators that an integration can move. */
  supports: string[];
  requiredEvidence: string[];
  neverPublic: string[];
  sourceNote: BilingualText;
  unverified: ProgrammePart[];
  sources: string[];
};
export type ProgrammeField = keyof typeof PROGRAMME_FIELD_NAMES & keyof ProgrammeValues;

// The keys of the table above.
export const PROGRAMME_FIELDS = Object.keys(PROGRAMME_FIELD_NAMES) as ProgrammeField[];

/** What a regency adds for itself; the national record stays as it is. Null: as the national record says. */
export type RegencyValues = {
  regencyOwner: string | null;
  contact: string | null;
  eligibilityWords: string | null;
  pokjaSection: string | null;
};
export type RegencyField = keyof RegencyValues;
export const REGENCY_FIELD_NAMES: Record<RegencyField, BilingualText> = {
  regencyOwner: PROGRAMME_FIELD_NAMES.regencyOwner,
  contact: PROGRAMME_FIELD_NAMES.contact,
  eligibilityWords: LOCAL_CONDITIONS,
  pokjaSection: PROGRAMME_FIELD_NAMES.pokjaSection,
};
// The keys of the table above.
export const REGENCY_FIELDS = Object.keys(REGENCY_FIELD_NAMES) as RegencyField[];

/** What differs between two states of a record, field by field, in words; rows of levels and indicators by their code. */
export function programmeChanges(before: object | null, after: object): ValueMove[] {
  return valuesMoved(before && keyed(before), keyed(after), {
    ...PROGRAMME_FIELD_NAMES,
    ...REGENCY_FIELD_NAMES,
    withdrawnReason: WITHDRAWAL,
  });
}

/** The fields in which two states differ, for the trail: one side of each, coded rows under their codes. */
export function changedParts(before: object | null, after: object): { before: object | null; after: object } {
  const fields = new Set(programmeChanges(before, after).map(({ field }) => field.split('.')[0]));
  const only = (values: object): object => Object.fromEntries(Object.entries(keyed(values)).filter(([field]) => fields.has(field)));
  return { before: before && only(before), after: only(after) };
}

/** The record with its coded rows under their codes, so that a row that moved is no change of all others. */
function keyed(values: object): object {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, Array.isArray(value) && value.every(hasCode) ? byCode(value) : value]),
  );
}
type CodedRow = { code: string };
const hasCode = (row: unknown): row is CodedRow => typeof row === 'object' && row !== null && 'code' in row;
const byCode = (rows: readonly CodedRow[]): object => Object.fromEntries(rows.map(({ code, ...row }) => [code, row]));
