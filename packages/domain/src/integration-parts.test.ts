import { expect, test } from 'vitest';
import {
  problemOfMessage,
  problemsOfBudget,
  problemsOfEvidence,
  problemsOfTask,
  problemsOfVisit,
  type EvidenceValues,
  type TaskValues,
  type VisitValues,
} from './integration-parts.ts';
import { SHIPPED_LISTS } from './reference.ts';
import { text } from './text.ts';

const TODAY = '2026-11-20';
const fields = (problems: readonly { field: PropertyKey }[]) => problems.map(({ field }) => field);

const task: TaskValues = {
  title: 'Penyuluhan bersama di balai desa',
  owner: 'OPD_KB',
  dueOn: '2026-12-10',
  state: 'DIRENCANAKAN',
  indicator: null,
  note: null,
};

test('a task names an agency, a day, a state and an indicator that exist', () => {
  const indicators = [{ code: 'P3', name: text('Instansi', 'Agencies') }];
  expect(problemsOfTask({ ...task, indicator: 'P3' }, SHIPPED_LISTS, indicators)).toEqual([]);
  const wrong = { ...task, title: 'x', owner: 'SIAPA', dueOn: '', state: 'MUNGKIN', indicator: 'X9', note: 'WA 0812-3456-7890' };
  expect(fields(problemsOfTask(wrong, SHIPPED_LISTS, indicators))).toEqual(['title', 'owner', 'dueOn', 'state', 'indicator', 'note']);
});

test('money is whole rupiah of a known source in a year that can be planned', () => {
  const line = { source: 'DANA_DESA', year: 2026, planned: 5_000_000, realised: null, note: null };
  expect(problemsOfBudget(line, TODAY, SHIPPED_LISTS)).toEqual([]);
  expect(fields(problemsOfBudget({ ...line, planned: 0, realised: null }, TODAY, SHIPPED_LISTS))).toEqual(['planned']);
  expect(problemsOfBudget({ ...line, planned: 0, realised: 100 }, TODAY, SHIPPED_LISTS)).toEqual([]);
  expect(fields(problemsOfBudget({ ...line, source: 'KANTONG', year: 2031, planned: 1.5, realised: -1 }, TODAY, SHIPPED_LISTS))).toEqual([
    'source',
    'year',
    'planned',
    'realised',
  ]);
});

const visit: VisitValues = {
  visitedOn: '2026-11-18',
  agencies: ['OPD_KB'],
  findings: 'Posko berjalan, data belum diisi.',
  followUps: [{ what: 'Isi data triwulan', owner: 'OPD_KB', dueOn: '2026-12-01', doneOn: null }],
};

test('a visit lies in the past, names who came and what was found; each follow-up is checked', () => {
  expect(problemsOfVisit(visit, TODAY, SHIPPED_LISTS)).toEqual([]);
  const [followUp] = visit.followUps;
  const late = { ...visit, visitedOn: '2026-11-21', agencies: [], findings: 'ok', followUps: followUp ? [{ ...followUp, dueOn: '' }] : [] };
  expect(fields(problemsOfVisit(late, TODAY, SHIPPED_LISTS))).toEqual(['visitedOn', 'agencies', 'findings', 'followUps']);
});

test('a document ends after it was issued, and has a known kind', () => {
  const decree: EvidenceValues = { kind: 'SK', number: '140/12/2026', issuedOn: '2026-03-01', validTo: null, note: null, documentId: null };
  expect(problemsOfEvidence(decree, TODAY)).toEqual([]);
  expect(fields(problemsOfEvidence({ ...decree, number: '1', validTo: '2026-02-01' }, TODAY))).toEqual(['number', 'validTo']);
});

test('the discussion carries words, and no number of a person', () => {
  expect(problemOfMessage('Rapat kita geser ke Kamis?')).toBeNull();
  expect(problemOfMessage('  ')).not.toBeNull();
  expect(problemOfMessage('Hubungi 0812-3456-7890')).not.toBeNull();
});
