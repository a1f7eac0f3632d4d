import { expect, test } from 'vitest';
import { EMPTY_RECORDS, NOTHING_FILLED_IN, reportOf } from './facts.testing.ts';
import { dataField, offerableField, problemOfData, type StoredData } from './programme-data.ts';
import type { IndicatorSource, ProgrammeIndicator } from './programme.ts';
import type { RecordFacts, ValueType } from './record-values.ts';
import { text } from './text.ts';

const asks = (type: ValueType, ...sources: IndicatorSource[]): ProgrammeIndicator => ({
  code: 'X1',
  label: text('Yang ditanya', 'What is asked'),
  type,
  unit: null,
  direction: 'UP',
  restricted: false,
  familyFunctions: [],
  inpresGroups: [],
  rubricIndicators: [],
  sources,
});
const withHouse = (dataHouse: boolean | null): RecordFacts => ({ ...EMPTY_RECORDS, profile: { ...EMPTY_RECORDS.profile, dataHouse } });
const HOUSE = asks('YES_NO', { kind: 'SAME', value: 'profile.dataHouse' });
const typed = (value: StoredData['value']): StoredData => ({ value, origin: 'TYPED' });

test('what the records know is offered, and once taken over it is filled', () => {
  expect(dataField(HOUSE, withHouse(true), null, true)).toMatchObject({ state: 'FILLABLE', source: { found: true } });
  expect(dataField(HOUSE, withHouse(true), { value: true, origin: 'RECORD' }, true).state).toBe('FILLED');
  expect(dataField(HOUSE, withHouse(null), null, true).state).toBe('EMPTY');
});

test('a value that differs from the records says so, whoever wrote it', () => {
  expect(dataField(HOUSE, withHouse(true), typed(false), true).state).toBe('DIFFERS');
  expect(dataField(HOUSE, withHouse(false), { value: true, origin: 'RECORD' }, true).state).toBe('DIFFERS');
  expect(dataField(HOUSE, withHouse(true), typed(true), true).state).toBe('TYPED');
});

test('what only comes near is shown and decides nothing; the nearest comes first', () => {
  const near = asks('YES_NO', { kind: 'CONTEXT', value: 'report.persons' }, { kind: 'PARTIAL', value: 'profile.dataHouse' });
  const field = dataField(near, withHouse(true), typed(false), true);
  expect(field).toMatchObject({ state: 'TYPED', source: { kind: 'PARTIAL', found: true } });
});

test('a number about a few people fills no form of another agency', () => {
  const few: RecordFacts = { ...EMPTY_RECORDS, period: '2026-10-01', facts: { ...NOTHING_FILLED_IN, report: reportOf(3) } };
  const members = asks('COUNT', { kind: 'SAME', value: 'report.participants.BKB' });
  expect(dataField(members, few, null, true)).toMatchObject({ state: 'FILLABLE', source: { found: 3 } });
  expect(dataField(members, few, null, false)).toMatchObject({ state: 'EMPTY', source: { found: null, hidden: true } });
});

test('a value that the profile lacks can be offered back; what it has cannot', () => {
  expect(offerableField(dataField(HOUSE, withHouse(null), typed(true), true))).toBe('dataHouse');
  expect(offerableField(dataField(HOUSE, withHouse(false), typed(true), true))).toBeNull();
  expect(
    offerableField(dataField(asks('COUNT', { kind: 'SAME', value: 'profile.dataHouse' }), withHouse(true), typed(9), true)),
  ).toBeNull();
  expect(offerableField(dataField(asks('COUNT', { kind: 'SAME', value: 'report.persons' }), EMPTY_RECORDS, typed(9), true))).toBeNull();
});

test('a value fits its type, and says what it was when it does not', () => {
  expect(problemOfData(asks('COUNT'), 3)).toBeNull();
  expect(problemOfData(asks('COUNT'), 2.5)?.id).toBe('Yang ditanya: harus bilangan bulat 0 sampai 1 triliun; diisi 2.5.');
  expect(problemOfData(asks('PERCENT'), 101)).not.toBeNull();
  expect(problemOfData(asks('YES_NO'), 'ya')).not.toBeNull();
  expect(problemOfData(asks('TEXT'), 'Telepon 0812-3456-7890')).not.toBeNull();
});
