import { lengthOf, personalNumberIn } from './checks.ts';
import type { ProfileField } from './kampung-profile.ts';
import type { IndicatorSource, ProgrammeIndicator } from './programme.ts';
import {
  isAboutPeople,
  readRecordValue,
  RECORD_VALUES,
  type RecordFacts,
  type RecordValue,
  type RecordValueKey,
  type ValueType,
} from './record-values.ts';
import { text, type BilingualText } from './text.ts';

/**
 * The data form of a programme in one kampung. What the kampung's own records know already is not
 * asked for again; where both know something else, both are shown and a person decides.
 */
export const VALUE_ORIGINS = ['RECORD', 'TYPED'] as const;
/** RECORD: taken over from the kampung's records. TYPED: somebody wrote it. */
export type ValueOrigin = (typeof VALUE_ORIGINS)[number];

export type DataValue = number | boolean | string;
export type StoredData = { value: DataValue; origin: ValueOrigin };

export const FIELD_STATES = ['FILLED', 'TYPED', 'DIFFERS', 'FILLABLE', 'EMPTY'] as const;
/** FILLED from the records; TYPED; DIFFERS from the records; FILLABLE: the records have it; EMPTY: nobody has. */
export type FieldState = (typeof FIELD_STATES)[number];

export type RecordSource = IndicatorSource & { found: DataValue | null; period: string | null; hidden: boolean };
export type DataField = {
  indicator: ProgrammeIndicator;
  /** What the records have that is the same, or else what comes near it; null when they know nothing of it. */
  source: RecordSource | null;
  stored: StoredData | null;
  state: FieldState;
};

/** @param exact whether the reader may see numbers about a few people */
export function dataField(indicator: ProgrammeIndicator, records: RecordFacts, stored: StoredData | null, exact: boolean): DataField {
  const source = sourceOf(indicator, records, exact);
  const state = stateOf(source, stored);
  return { indicator, source, stored: exact || isShownToAll(source, stored) ? stored : null, state };
}

/**
 * A number of people that was taken over from the records may have been about a few, or tell now what a hidden
 * group has left: whoever may not read the records sees it while the records show the same, and no longer.
 */
function isShownToAll(source: RecordSource | null, stored: StoredData | null): boolean {
  if (stored === null || stored.origin === 'TYPED') return true;
  return source !== null && (source.found === stored.value || !isAboutPeople(source.value));
}

/** Whether what the records have can be taken over as it is. What only stands near it cannot. */
export const isUsable = (indicator: ProgrammeIndicator, source: RecordSource | null): boolean =>
  source !== null && source.kind !== 'CONTEXT' && source.found !== null && problemOfData(indicator, source.found) === null;

function stateOf(source: RecordSource | null, stored: StoredData | null): FieldState {
  const same = source?.kind === 'SAME' ? source.found : null;
  if (stored === null) return same === null ? 'EMPTY' : 'FILLABLE';
  if (same !== null && same !== stored.value) return 'DIFFERS';
  return stored.origin === 'RECORD' ? 'FILLED' : 'TYPED';
}

const RANK: Record<IndicatorSource['kind'], number> = { SAME: 0, COMPUTED: 1, PARTIAL: 2, CONTEXT: 3 };

/** The nearest source; of two equally near ones the first that the records can answer. */
function sourceOf({ type, sources }: ProgrammeIndicator, records: RecordFacts, exact: boolean): RecordSource | null {
  const read = sources.map((source): RecordSource => {
    const { value, period, hidden } = readRecordValue(source.value, records, exact);
    return { ...source, found: plain(value, source.kind === 'SAME' ? type : null), period, hidden };
  });
  const [nearest = null] = read.toSorted((a, b) => RANK[a.kind] - RANK[b.kind] || Number(a.found === null) - Number(b.found === null));
  return nearest;
}

/** The value as a form keeps it; null when it does not fit the type that is asked for. */
function plain(value: RecordValue, type: ValueType | null): DataValue | null {
  if (value === null) return null;
  const simple = typeof value === 'object' ? value.id : value;
  return type === null || problemOfType(type, simple) === null ? simple : null;
}

const TEXT_MAX = 500;
/** As much as a budget may be. */
const COUNT_MAX = 1_000_000_000_000;

/** What is wrong with a value of an indicator; null when nothing is. */
export function problemOfData({ type, label }: ProgrammeIndicator, value: DataValue): BilingualText | null {
  const wrong = problemOfType(type, value);
  if (wrong) return text(`${label.id}: ${wrong.id}`, `${label.en}: ${wrong.en}`);
  return typeof value === 'string' ? (lengthOf(value, 1, TEXT_MAX, label) ?? personalNumberIn(value)) : null;
}

function problemOfType(type: ValueType, value: DataValue): BilingualText | null {
  const is = (isRight: boolean, id: string, en: string) => (isRight ? null : text(`${id}; diisi ${value}.`, `${en}; got ${value}.`));
  switch (type) {
    case 'COUNT':
      return is(
        Number.isInteger(value) && Number(value) >= 0 && Number(value) <= COUNT_MAX,
        'harus bilangan bulat 0 sampai 1 triliun',
        'must be a whole number from 0 to 1 trillion',
      );
    case 'PERCENT':
      return is(typeof value === 'number' && value >= 0 && value <= 100, 'harus 0 sampai 100', 'must be 0 to 100');
    case 'SCORE':
      return is(typeof value === 'number' && value >= 0 && value <= 10_000, 'harus 0 sampai 10.000', 'must be 0 to 10,000');
    case 'YES_NO':
      return is(typeof value === 'boolean', 'harus ya atau tidak', 'must be yes or no');
    case 'TEXT':
      return is(typeof value === 'string', 'harus berupa keterangan', 'must be words');
  }
}

/** Values that a programme may offer back: they are one field of the kampung's profile, and no more. */
const PROFILE_FIELD_OF: Partial<Record<RecordValueKey, ProfileField>> = {
  'pokja.exists': 'workingGroupExists',
  'pokja.members': 'workingGroupMembers',
  'pokja.trained': 'trainedMembers',
  'profile.fieldOfficer': 'fieldOfficer',
  'profile.secretariat': 'secretariat',
  'profile.dataHouse': 'dataHouse',
  'profile.bkb': 'bkb',
  'profile.bkr': 'bkr',
  'profile.bkl': 'bkl',
  'profile.uppka': 'uppka',
  'profile.pikR': 'pikR',
};

/** The field of the profile that a value could fill which the kampung lacks; null when it could fill none. */
export function offerableField({ indicator, source, stored }: Pick<DataField, 'indicator' | 'source' | 'stored'>): ProfileField | null {
  if (stored === null || source?.kind !== 'SAME' || source.found !== null || source.hidden) return null;
  // A programme that asks for the same in another kind of value reads nothing there, also where the profile has something.
  return RECORD_VALUES[source.value].type === indicator.type ? (PROFILE_FIELD_OF[source.value] ?? null) : null;
}
