import { formatDay } from './format.ts';
import { known, lengthOf, notAfter, personalNumberIn, problemsIn, whole, type Problem } from './checks.ts';
import { EVIDENCE_KINDS, EVIDENCE_NAMES, type EvidenceKind } from './evidence.ts';
import { NOTE_MAX, problemOfEvidence } from './integration-input.ts';
import type { Coded } from './lists.ts';
import type { Lists } from './reference.ts';
import { text, type BilingualText } from './text.ts';
import { PLAN_STATES } from './working-group.ts';

/**
 * What the two owners of an integration keep together: tasks, budget lines, monitoring visits and
 * documents. Browser and API call the same checks.
 */
export const PART_KINDS = ['TASK', 'BUDGET', 'VISIT', 'EVIDENCE'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export type TaskValues = {
  title: string;
  /** Code of the agency that does it. */
  owner: string;
  dueOn: string;
  state: string;
  /** Code of the indicator it moves, of the official rubric or of the programme; null when it moves none. */
  indicator: string | null;
  note: string | null;
};

export type BudgetValues = {
  /** Code of the source of funding. */
  source: string;
  year: number;
  /** Whole rupiah. */
  planned: number;
  /** Whole rupiah; null while it is not known. */
  realised: number | null;
  note: string | null;
};

export type FollowUp = { what: string; owner: string; dueOn: string; doneOn: string | null };
export type VisitValues = {
  visitedOn: string;
  /** Codes of the agencies that came. */
  agencies: string[];
  findings: string;
  followUps: FollowUp[];
};

export type EvidenceValues = {
  kind: EvidenceKind;
  number: string;
  issuedOn: string;
  /** Last day it holds; null for ever. */
  validTo: string | null;
  note: string | null;
  /** Id of the document of the kampung that holds the file; null when there is none here. */
  documentId: string | null;
};

const noteOf = (note: string | null): BilingualText | null =>
  note === null ? null : (lengthOf(note, 0, NOTE_MAX, text('Catatan', 'The note')) ?? personalNumberIn(note));

const day = (value: string, what: BilingualText): BilingualText | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? null : text(`${what.id}: isi tanggalnya.`, `${what.en}: fill in the day.`);

const AGENCY = text('Instansi', 'The agency');

/** @param indicators what a task may move */
export const problemsOfTask = (values: TaskValues, choices: Lists, indicators: readonly Coded[]): Problem<keyof TaskValues>[] =>
  problemsIn(values, [
    { field: 'title', check: (title) => lengthOf(title, 5, 200, text('Tugas', 'The task')) ?? personalNumberIn(title) },
    { field: 'owner', check: (code) => known(code, choices.AGENCIES, AGENCY) },
    { field: 'dueOn', check: (value) => day(value, text('Tenggat', 'The due day')) },
    { field: 'state', check: (code) => known(code, PLAN_STATES, text('Keadaan', 'State')) },
    {
      field: 'indicator',
      check: (code) => (code === null ? null : known(code, indicators, text('Indikator', 'The indicator'))),
    },
    { field: 'note', check: noteOf },
  ]);

const MOST_RUPIAH = 1_000_000_000_000;

/** @param today day at the place of work, YYYY-MM-DD */
export const problemsOfBudget = (values: BudgetValues, today: string, choices: Lists): Problem<keyof BudgetValues>[] => {
  const problems = problemsIn<BudgetValues>(values, [
    { field: 'source', check: (code) => known(code, choices.FUNDING_SOURCES, text('Sumber dana', 'Source of funding')) },
    { field: 'year', check: (year) => whole(year, 2016, Number(today.slice(0, 4)) + 2, text('Tahun', 'The year')) },
    { field: 'planned', check: (amount) => whole(amount, 0, MOST_RUPIAH, text('Rencana', 'The planned amount')) },
    {
      field: 'realised',
      check: (amount) => (amount === null ? null : whole(amount, 0, MOST_RUPIAH, text('Realisasi', 'The amount used'))),
    },
    { field: 'note', check: noteOf },
  ]);
  // A line without any money would stand on the record and prove nothing.
  return problems.length > 0 || values.planned > 0 || (values.realised ?? 0) > 0
    ? problems
    : [{ field: 'planned', problem: text('Rencana harus lebih dari Rp0.', 'The planned amount must be more than Rp0.') }];
};

const MOST_FOLLOW_UPS = 20;

/** @param today day at the place of work, YYYY-MM-DD */
export const problemsOfVisit = (values: VisitValues, today: string, choices: Lists): Problem<keyof VisitValues>[] =>
  problemsIn(values, [
    {
      field: 'visitedOn',
      check: (value) => day(value, VISIT_DAY) ?? notAfter(value, today, VISIT_DAY),
    },
    {
      field: 'agencies',
      check: (codes) =>
        codes.length === 0
          ? text('Pilih sedikitnya satu instansi yang hadir.', 'Choose at least one agency that came.')
          : firstOf(codes, (code) => known(code, choices.AGENCIES, AGENCY)),
    },
    {
      field: 'findings',
      check: (findings) => lengthOf(findings, 10, 2000, text('Temuan', 'The findings')) ?? personalNumberIn(findings),
    },
    {
      field: 'followUps',
      check: (followUps) =>
        followUps.length > MOST_FOLLOW_UPS
          ? text(`Paling banyak ${MOST_FOLLOW_UPS} tindak lanjut.`, `At most ${MOST_FOLLOW_UPS} follow-ups.`)
          : firstOf(
              followUps,
              ({ what, owner, dueOn, doneOn }) =>
                lengthOf(what, 5, 200, text('Tindak lanjut', 'The follow-up')) ??
                personalNumberIn(what) ??
                known(owner, choices.AGENCIES, AGENCY) ??
                day(dueOn, text('Tenggat tindak lanjut', 'The due day of the follow-up')) ??
                notAfter(doneOn, today, text('Tanggal selesai', 'The day it was done')),
            ),
    },
  ]);

const VISIT_DAY = text('Tanggal kunjungan', 'The day of the visit');

/** @param today day at the place of work, YYYY-MM-DD */
export function problemsOfEvidence(values: EvidenceValues, today: string): Problem<keyof EvidenceValues>[] {
  if (!EVIDENCE_KINDS.includes(values.kind))
    return [{ field: 'kind', problem: text(`Jenis dokumen ${values.kind} tidak dikenal.`, `Unknown kind of document ${values.kind}.`) }];
  const name = EVIDENCE_NAMES[values.kind];
  const wrong = problemOfEvidence(values, today);
  return [
    ...(wrong ? [{ field: wrong.part, problem: wrong.problem }] : []),
    ...problemsIn(values, [
      { field: 'issuedOn', check: (value) => day(value, text(`Tanggal ${name.id}`, `The date of the ${name.en.toLowerCase()}`)) },
      {
        field: 'validTo',
        check: (value) =>
          value !== null && value < values.issuedOn
            ? text(
                `Berlaku sampai (${formatDay(value, 'id')}) mendahului tanggal terbit.`,
                `It would end (${formatDay(value, 'en')}) before it was issued.`,
              )
            : null,
      },
    ]),
  ];
}

/** Of several items, the one at fault is named by its number. */
const firstOf = <Item>(items: readonly Item[], check: (item: Item) => BilingualText | null): BilingualText | null => {
  for (const [at, item] of items.entries()) {
    const problem = check(item);
    if (problem) return items.length === 1 ? problem : text(`Baris ${at + 1}: ${problem.id}`, `Line ${at + 1}: ${problem.en}`);
  }
  return null;
};

export const MESSAGE_MAX = 2000;
export const MENTIONS_MAX = 10;

/** What may be said in the discussion of an integration: both owners and the village read it. */
export const problemOfMessage = (body: string): BilingualText | null =>
  lengthOf(body, 1, MESSAGE_MAX, text('Pesan', 'The message')) ?? personalNumberIn(body);
