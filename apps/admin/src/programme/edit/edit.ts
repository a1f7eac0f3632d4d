import { PROGRAMME_FIELDS, type ProgrammeField, type ProgrammeValues } from '@simpul/domain/programme-values.ts';
import type { ProgrammeRecordParts } from './record.ts';

/** What parts of the form get: the values, how to change them, and what the API found wrong. */
export type PartProps = {
  values: ProgrammeValues;
  change: (part: Partial<ProgrammeValues>) => void;
  /** By path such as `levels.2.code`. */
  errorOf: (field: string) => string | undefined;
  /** Whether anything below a path is wrong. */
  isWrongIn: (field: string) => boolean;
  record: ProgrammeRecordParts;
};

/** The values as the API takes them back: without the client's own marks. */
export const plainValues = (values: object): ProgrammeValues =>
  // The query asks for every field of the type.
  JSON.parse(JSON.stringify(values), (key, value: unknown) => (key === '__typename' ? undefined : value)) as ProgrammeValues;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was typed here on top of what somebody else has saved meanwhile; `clashes` are fields that both have changed. */
export function mergeOnto(
  base: ProgrammeValues,
  mine: ProgrammeValues,
  theirs: ProgrammeValues,
): { values: ProgrammeValues; clashes: ProgrammeField[] } {
  const typed = PROGRAMME_FIELDS.filter((field) => !isSame(base[field], mine[field]));
  const clashes = typed.filter((field) => !isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field]));
  // Object.fromEntries forgets the keys' type.
  return {
    values: { ...theirs, ...(Object.fromEntries(typed.map((field) => [field, mine[field]])) as Partial<ProgrammeValues>) },
    clashes,
  };
}

/** A list with the row at a place changed, taken out, or moved by one. */
export const changedAt = <Row>(rows: readonly Row[], at: number, part: Partial<Row>): Row[] =>
  rows.map((row, index) => (index === at ? { ...row, ...part } : row));
export const withoutAt = <Row>(rows: readonly Row[], at: number): Row[] => rows.filter((_, index) => index !== at);
export function movedUp<Row>(rows: readonly Row[], at: number): Row[] {
  const [above, row] = [rows[at - 1], rows[at]];
  return above && row ? rows.map((each, index) => (index === at - 1 ? row : index === at ? above : each)) : [...rows];
}
