import { formatDay, formatNumber } from '@simpul/domain/format.ts';
import { BLANK, heading, paragraph, title, type Block, type Column, type Paper } from './paper.blocks.ts';
import { kampungKb, numberAndDay, paperOf, placeOf } from './paper.phrases.ts';
import type { PaperRecord } from './paper.record.ts';

/** What the two owners keep together, as a paper shows it. */
export type PlanOnPaper = {
  tasks: { title: string; owner: string; dueOn: string; state: string; isOpen: boolean; indicator: string | null }[];
  budget: { source: string; year: number; planned: number; realised: number | null; note: string | null }[];
  /** Latest first, like the visits. */
  activities: { title: string; heldOn: string; agencies: string[] }[];
  visits: { visitedOn: string; agencies: string[]; findings: string; followUps: FollowUp[] }[];
};
type FollowUp = { what: string; owner: string; dueOn: string; doneOn: string | null };

/** A paper is read in a meeting: longer lists are cut and say so. The record keeps all of them. */
const MOST = { tasks: 120, budget: 60, activities: 40, visits: 12 };

/** Rencana kerja bersama: what both owners do, with which money, and what came of it. */
export function workPlanOf(record: PaperRecord): Paper {
  const { kampung, programme, plan, familyAgency, partnerAgency, signed } = record;
  const on = record.made.day;
  return paperOf('RENCANA_KERJA', record, [
    title(
      'RENCANA KERJA BERSAMA',
      `INTEGRASI PROGRAM ${programme.shortName} PADA KAMPUNG KELUARGA BERKUALITAS ${kampung.name}`.toUpperCase(),
      `Nomor: ${BLANK}`,
    ),
    paragraph(
      `Rencana kerja ini memuat kegiatan, pembiayaan, dan monitoring bersama ${familyAgency} dan ${partnerAgency} dalam ${kampungKb(record)}, ${placeOf(record)}, menurut keadaan tanggal ${formatDay(on, 'id')}.`,
    ),
    {
      kind: 'clauses',
      rows: [
        { label: 'Program', says: [programme.name] },
        { label: 'Tahap saat ini', says: [record.stateName] },
        { label: 'Seksi Pokja', says: [record.section ?? BLANK] },
        { label: 'Fungsi keluarga', says: [record.functions.join(', ')] },
        { label: 'Dasar', says: [`Berita acara rapat koordinasi ${numberAndDay(signed.minutes)}`] },
      ],
    },
    heading('A. Tugas'),
    ...tasks(record, on),
    heading('B. Pembiayaan'),
    ...budget(plan.budget),
    heading('C. Kegiatan bersama'),
    ...activities(plan.activities),
    heading('D. Monitoring dan evaluasi bersama'),
    ...visits(plan.visits, on),
    {
      kind: 'signatures',
      closing: ['Rencana kerja ini ditinjau bersama setiap semester dan diperbarui seperlunya.'],
      places: [
        { above: ['PIHAK KESATU'], office: `Pimpinan ${familyAgency}` },
        { above: ['PIHAK KEDUA'], office: `Pimpinan ${partnerAgency}` },
        { above: ['Mengetahui'], office: kampung.head },
        { above: ['Pelaksana'], office: `Ketua Pokja Kampung KB ${kampung.name}` },
      ],
    },
  ]);
}

/** A table of rows with a sentence about those that are left out; a sentence of its own where there is none. */
function listed<Item>(
  name: string,
  none: string,
  columns: Column[],
  items: readonly Item[],
  most: number,
  row: (item: Item) => string[],
): Block[] {
  if (items.length === 0) return [paragraph(none)];
  const left = items.length - most;
  return [
    { kind: 'table', name, columns, rows: items.slice(0, most).map(row) },
    ...(left > 0 ? [paragraph(`Dan ${formatNumber(left, 'id')} baris lagi; seluruhnya ada pada catatan integrasi.`)] : []),
  ];
}

const tasks = ({ plan }: PaperRecord, on: string): Block[] =>
  listed(
    'Tugas',
    'Belum ada tugas yang dicatat.',
    [
      { title: 'Tugas', share: 0.32 },
      { title: 'Instansi', share: 0.2 },
      { title: 'Tenggat', share: 0.15 },
      { title: 'Keadaan', share: 0.14 },
      { title: 'Indikator', share: 0.19 },
    ],
    plan.tasks,
    MOST.tasks,
    ({ title: what, owner, dueOn, state, isOpen, indicator }) => [
      what,
      owner,
      formatDay(dueOn, 'id'),
      isOpen && dueOn < on ? `${state}, lewat tenggat` : state,
      indicator ?? '–',
    ],
  );

const rupiah = (amount: number): string => formatNumber(amount, 'id', 0);

function budget(lines: PlanOnPaper['budget']): Block[] {
  const columns: Column[] = [
    { title: 'Sumber dana', share: 0.22 },
    { title: 'Tahun', share: 0.09 },
    { title: 'Rencana (Rp)', share: 0.18, align: 'right' },
    { title: 'Realisasi (Rp)', share: 0.18, align: 'right' },
    { title: 'Keterangan', share: 0.33 },
  ];
  const row = ({ source, year, planned, realised, note }: PlanOnPaper['budget'][number]) => [
    source,
    `${year}`,
    rupiah(planned),
    realised === null ? 'belum diisi' : rupiah(realised),
    note ?? '',
  ];
  if (lines.length === 0) return listed('Pembiayaan', 'Belum ada baris anggaran yang dicatat.', columns, lines, MOST.budget, row);
  const planned = lines.reduce((sum, line) => sum + line.planned, 0);
  const known = lines.filter(({ realised }) => realised !== null);
  const realised = known.reduce((sum, line) => sum + (line.realised ?? 0), 0);
  const without = lines.length - known.length;
  return [
    ...listed('Pembiayaan', '', columns, lines, MOST.budget, row),
    paragraph(
      `Jumlah rencana Rp${rupiah(planned)}; jumlah realisasi Rp${rupiah(realised)}${without > 0 ? `, belum termasuk ${formatNumber(without, 'id')} baris yang realisasinya belum diisi` : ''}.`,
    ),
  ];
}

const activities = (all: PlanOnPaper['activities']): Block[] =>
  listed(
    'Kegiatan bersama',
    'Belum ada kegiatan bersama yang dicatat.',
    [
      { title: 'Tanggal', share: 0.2 },
      { title: 'Kegiatan', share: 0.45 },
      { title: 'Instansi yang terlibat', share: 0.35 },
    ],
    all,
    MOST.activities,
    ({ title: what, heldOn, agencies }) => [formatDay(heldOn, 'id'), what, agencies.join(', ')],
  );

/** One after the other: what was found may be long. */
function visits(all: PlanOnPaper['visits'], on: string): Block[] {
  if (all.length === 0) return [paragraph('Belum ada kunjungan monitoring bersama yang dicatat.')];
  const left = all.length - MOST.visits;
  return [
    ...all.slice(0, MOST.visits).flatMap((visit) => aVisit(visit, on)),
    ...(left > 0 ? [paragraph(`Dan ${formatNumber(left, 'id')} kunjungan sebelumnya; seluruhnya ada pada catatan integrasi.`)] : []),
  ];
}

function aVisit({ visitedOn, agencies, findings, followUps }: PlanOnPaper['visits'][number], on: string): Block[] {
  const what: Block = {
    kind: 'clauses',
    rows: [
      { label: 'Kunjungan', says: [formatDay(visitedOn, 'id')] },
      { label: 'Instansi yang hadir', says: [agencies.join(', ')] },
      { label: 'Temuan', says: [findings] },
      ...(followUps.length === 0 ? [{ label: 'Tindak lanjut', says: ['Tidak ada'] }] : []),
    ],
  };
  if (followUps.length === 0) return [what];
  return [
    what,
    {
      kind: 'table',
      name: `Tindak lanjut kunjungan ${formatDay(visitedOn, 'id')}`,
      columns: [
        { title: 'Tindak lanjut', share: 0.4 },
        { title: 'Instansi', share: 0.25 },
        { title: 'Tenggat', share: 0.15 },
        { title: 'Keadaan', share: 0.2 },
      ],
      rows: followUps.map((each) => [each.what, each.owner, formatDay(each.dueOn, 'id'), fate(each, on)]),
    },
  ];
}

function fate({ dueOn, doneOn }: FollowUp, on: string): string {
  if (doneOn !== null) return `Selesai ${formatDay(doneOn, 'id')}`;
  return dueOn < on ? 'Belum, lewat tenggat' : 'Belum';
}
