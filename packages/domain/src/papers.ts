import type { IntegrationCommand, IntegrationState } from './integration.ts';
import type { Lists } from './reference.ts';
import { text, type BilingualText } from './text.ts';
import { sectionsOf } from './working-group.ts';

/** The papers that the record of an integration is made into: drafts for the office that signs them. */
export const PAPER_KINDS = ['BERITA_ACARA', 'ADDENDUM_SK', 'RENCANA_KERJA'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export const PAPER_NAMES: Record<PaperKind, BilingualText> = {
  BERITA_ACARA: text('Berita acara rapat koordinasi', 'Minutes of the coordination meeting'),
  ADDENDUM_SK: text('Addendum SK Pokja', 'Addendum to the Pokja decree'),
  RENCANA_KERJA: text('Rencana kerja bersama', 'Joint work plan'),
};

export const PAPER_PURPOSES: Record<PaperKind, BilingualText> = {
  BERITA_ACARA: text(
    'Untuk rapat kedua pemilik program; yang sudah ditandatangani menjadi bukti langkah «Tanda tangani bersama».',
    'For the meeting of both owners; once signed it is the evidence of the step "Counter-sign".',
  ),
  ADDENDUM_SK: text(
    'Menempatkan tim tematik di dalam seksi Pokja; yang sudah ditetapkan menjadi bukti langkah «Tetapkan dengan SK».',
    'Puts the thematic team inside a section of the Pokja; once decreed it is the evidence of the step "Ratify by decree".',
  ),
  RENCANA_KERJA: text(
    'Tugas, anggaran, kegiatan, dan kunjungan menurut keadaan hari ini, untuk rapat dan monev bersama.',
    'Tasks, budget, activities and visits as they stand today, for meetings and joint monitoring.',
  ),
};

export const PAPER_FORMATS = ['pdf', 'docx'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/** The states in which the record does not yet hold what the paper is made for. */
const BEFORE: Record<PaperKind, readonly IntegrationState[]> = {
  BERITA_ACARA: ['DIUSULKAN', 'DIKAJI', 'DITOLAK'],
  ADDENDUM_SK: ['DIUSULKAN', 'DIKAJI', 'DISEPAKATI', 'DITOLAK'],
  RENCANA_KERJA: ['DIUSULKAN', 'DIKAJI', 'DITOLAK'],
};

/** Whether the paper is still a draft. What was signed is kept at the office; the system makes working copies of it. */
export const isDraft = (kind: PaperKind, state: IntegrationState): boolean => BEFORE[kind].includes(state);

/** The aim that each programme group of Inpres 3/2022 serves, after a draft of its annex. */
const AIM_OF_GROUP: Record<string, string> = { P1: 'S1', P2: 'S2', P3: 'S3', P4: 'S3', P5: 'S3', P6: 'S3', P7: 'S3', P8: 'S4' };

/**
 * Code of the section of the Pokja that a thematic team would join: the one that the catalogue names
 * where the Pokja has it; else, in a Pokja of eight sections, that of the first family function that the
 * integration serves, and in any other that of the programme's first group of the Inpres.
 */
export function sectionFor(
  scheme: string | null,
  { own, functions, inpresGroups }: { own: string | null; functions: readonly string[]; inpresGroups: readonly string[] },
  lists: Lists,
): string | null {
  if (own !== null && sectionsOf(scheme, lists).some(({ code }) => code === own)) return own;
  if (scheme === 'DELAPAN_SEKSI') return functions[0] ?? null;
  return AIM_OF_GROUP[inpresGroups[0] ?? ''] ?? null;
}

/** The paper that, once signed, is the evidence of a step. */
export const PAPER_OF_STEP: Partial<Record<IntegrationCommand, PaperKind>> = { COUNTERSIGN: 'BERITA_ACARA', RATIFY: 'ADDENDUM_SK' };

/** What the papers ask of the record. */
export type PaperFacts = {
  familyContact: string | null;
  agencyContact: string | null;
  workingGroupExists: boolean | null;
  workingGroupSections: string | null;
  hasDecree: boolean;
  hasMinutes: boolean;
  /** Somebody has checked the law of the programme against an official source. */
  isLawChecked: boolean;
  taskCount: number;
  budgetCount: number;
  activityCount: number;
  visitCount: number;
};

/** Where what is missing can be added. */
export const GAP_PLACES = ['PROFILE', 'PROGRAMME', 'STEP', 'TASK', 'BUDGET', 'ACTIVITY', 'VISIT'] as const;
export type GapPlace = (typeof GAP_PLACES)[number];
export type PaperGap = { place: GapPlace; text: BilingualText };

/** What a paper would have to leave open, in the order in which it is read there. */
export function gapsOf(kind: PaperKind, facts: PaperFacts): PaperGap[] {
  return GAPS[kind](facts).filter((gap) => gap !== false);
}

const NO_GROUP: PaperGap = {
  place: 'PROFILE',
  text: text('Pokja belum tercatat di profil kampung.', 'The profile of the kampung names no Pokja yet.'),
};

const UNCHECKED_LAW: PaperGap = {
  place: 'PROGRAMME',
  text: text(
    'Dasar hukum program belum diperiksa pada sumber resmi; periksa sebelum ditandatangani.',
    'The law of the programme is not checked against an official source yet; check it before signing.',
  ),
};

const gapsOfMinutes = (facts: PaperFacts): (PaperGap | false)[] => [
  facts.familyContact === null && {
    place: 'STEP',
    text: text('Penanggung jawab pihak KB belum ditunjuk.', 'The family-planning side has named no contact yet.'),
  },
  facts.agencyContact === null && {
    place: 'STEP',
    text: text('Penanggung jawab instansi mitra belum ditunjuk.', 'The partner agency has named no contact yet.'),
  },
  facts.workingGroupExists !== true && NO_GROUP,
  !facts.isLawChecked && UNCHECKED_LAW,
];

const gapsOfAddendum = (facts: PaperFacts): (PaperGap | false)[] => [
  facts.workingGroupExists !== true && NO_GROUP,
  !facts.hasDecree && {
    place: 'PROFILE',
    text: text('SK Pokja yang diubah belum tercatat di profil.', 'The profile does not name the Pokja decree that is changed.'),
  },
  facts.workingGroupSections === null && {
    place: 'PROFILE',
    text: text(
      'Pembagian seksi Pokja belum dipilih; dipakai empat seksi menurut Inpres 3/2022.',
      'The sections of the Pokja are not chosen yet; the four of Inpres 3/2022 are used.',
    ),
  },
  !facts.hasMinutes && {
    place: 'STEP',
    text: text('Berita acara kesepakatan belum tercatat.', 'No signed minutes of the agreement are recorded yet.'),
  },
  !facts.isLawChecked && UNCHECKED_LAW,
];

const gapsOfWorkPlan = (facts: PaperFacts): (PaperGap | false)[] => [
  facts.taskCount === 0 && {
    place: 'TASK',
    text: text('Rencana kerja belum berisi tugas.', 'The work plan holds no task yet.'),
  },
  facts.budgetCount === 0 && {
    place: 'BUDGET',
    text: text('Belum ada baris anggaran.', 'There is no budget line yet.'),
  },
  facts.activityCount === 0 && {
    place: 'ACTIVITY',
    text: text('Belum ada kegiatan bersama yang dicatat.', 'No joint activity is recorded yet.'),
  },
  facts.visitCount === 0 && {
    place: 'VISIT',
    text: text('Belum ada kunjungan monitoring bersama.', 'No joint monitoring visit was made yet.'),
  },
];

const GAPS: Record<PaperKind, (facts: PaperFacts) => (PaperGap | false)[]> = {
  BERITA_ACARA: gapsOfMinutes,
  ADDENDUM_SK: gapsOfAddendum,
  RENCANA_KERJA: gapsOfWorkPlan,
};
