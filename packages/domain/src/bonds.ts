import { EVIDENCE_NAMES, type EvidenceKind } from './evidence.ts';
import { text, type BilingualText } from './text.ts';

/**
 * The five bonds that make an integration more than a label. None is set by hand: each follows from
 * what stands on the record, so that the depth can be computed again at any time.
 */
export const BOND_KINDS = ['KELEMBAGAAN', 'PERENCANAAN', 'PEMBIAYAAN', 'DATA_INDIKATOR', 'PELAKSANAAN'] as const;
export type BondKind = (typeof BOND_KINDS)[number];

export const BOND_NAMES: Record<BondKind, BilingualText> = {
  KELEMBAGAAN: text('Kelembagaan', 'Institution'),
  PERENCANAAN: text('Perencanaan', 'Planning'),
  PEMBIAYAAN: text('Pembiayaan', 'Funding'),
  DATA_INDIKATOR: text('Data dan indikator', 'Data and indicators'),
  PELAKSANAAN: text('Pelaksanaan dan monev', 'Joint work and monitoring'),
};

/** 0 none, 1 planned, 2 documented, 3 verified within twelve months. */
export type BondStatus = 0 | 1 | 2 | 3;
export const BOND_STATUS_NAMES: Record<BondStatus, BilingualText> = {
  0: text('belum ada', 'none'),
  1: text('direncanakan', 'planned'),
  2: text('terdokumentasi', 'documented'),
  3: text('terverifikasi', 'verified'),
};

/** The bond that a piece of evidence documents. Minutes document a step, not a bond. */
export const BOND_OF_EVIDENCE: Partial<Record<EvidenceKind, BondKind>> = {
  SK: 'KELEMBAGAAN',
  PERDES: 'KELEMBAGAAN',
  RKM: 'PERENCANAAN',
  APBDES: 'PEMBIAYAAN',
  DATA: 'DATA_INDIKATOR',
  FOTO: 'PELAKSANAAN',
  DAFTAR_HADIR: 'PELAKSANAAN',
};

export type Bonds = Record<BondKind, BondStatus>;
export const NO_BONDS: Bonds = { KELEMBAGAAN: 0, PERENCANAAN: 0, PEMBIAYAAN: 0, DATA_INDIKATOR: 0, PELAKSANAAN: 0 };

/** What stands on the record of an integration, as far as its bonds follow from it. */
export type BondFacts = {
  /** Documents; `validTo` is the last day one holds, null for ever. */
  evidence: readonly { kind: EvidenceKind; validTo?: string | null }[];
  /** A section of the working group takes the programme in. */
  hasSection: boolean;
  /** Tasks of the joint work plan that were not dropped. */
  taskCount: number;
  /** Those among them that move an indicator. */
  indicatorTaskCount: number;
  /** Whole rupiah over all budget lines. */
  plannedBudget: number;
  realisedBudget: number;
  jointActivityCount: number;
  visitCount: number;
  /** Day on which somebody last checked the proof of a bond. */
  verifiedOn: Partial<Record<BondKind, string>>;
};

export const NO_BOND_FACTS: BondFacts = {
  evidence: [],
  hasSection: false,
  taskCount: 0,
  indicatorTaskCount: 0,
  plannedBudget: 0,
  realisedBudget: 0,
  jointActivityCount: 0,
  visitCount: 0,
  verifiedOn: {},
};

const PLANNED: Record<BondKind, (facts: BondFacts) => boolean> = {
  KELEMBAGAAN: ({ hasSection }) => hasSection,
  PERENCANAAN: ({ taskCount }) => taskCount > 0,
  PEMBIAYAAN: ({ plannedBudget }) => plannedBudget > 0,
  DATA_INDIKATOR: ({ indicatorTaskCount }) => indicatorTaskCount > 0,
  PELAKSANAAN: ({ jointActivityCount, visitCount }) => jointActivityCount > 0 || visitCount > 0,
};

/** How each bond comes into being, in words, for whoever wants to lift one. */
export const BOND_RULES: Record<BondKind, BilingualText> = {
  KELEMBAGAAN: text(
    'Direncanakan: seksi Pokja ditunjuk. Terdokumentasi: SK/addendum atau peraturan desa yang masih berlaku.',
    'Planned: a section of the Pokja is named. Documented: a decree, addendum or village regulation in force.',
  ),
  PERENCANAAN: text(
    'Direncanakan: ada tugas di rencana kerja bersama. Terdokumentasi: kegiatan tercantum di RKM.',
    'Planned: the joint work plan has a task. Documented: the activities stand in the community work plan.',
  ),
  PEMBIAYAAN: text(
    'Direncanakan: ada baris anggaran. Terdokumentasi: kutipan APBDes atau dokumen anggaran.',
    'Planned: there is a budget line. Documented: an extract of the village budget.',
  ),
  DATA_INDIKATOR: text(
    'Direncanakan: ada tugas yang menggerakkan indikator. Terdokumentasi: indikator dicatat di Rumah DataKu.',
    'Planned: a task moves an indicator. Documented: the indicators are kept in the data house.',
  ),
  PELAKSANAAN: text(
    'Direncanakan: ada kegiatan bersama atau kunjungan. Terdokumentasi: keduanya tercatat, atau foto/daftar hadir diserahkan.',
    'Planned: there is a joint activity or a visit. Documented: both are recorded, or photos or attendance lists were handed in.',
  ),
};

const documents = (facts: BondFacts, kind: BondKind, today: string): boolean =>
  facts.evidence.some((evidence) => BOND_OF_EVIDENCE[evidence.kind] === kind && (evidence.validTo ?? today) >= today) ||
  (kind === 'PELAKSANAAN' && facts.jointActivityCount > 0 && facts.visitCount > 0);

/** The same day a year earlier: what was checked before it counts no more as verified. */
export const yearBefore = (today: string): string => `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

function statusOf(facts: BondFacts, kind: BondKind, today: string): BondStatus {
  if (!documents(facts, kind, today)) return PLANNED[kind](facts) ? 1 : 0;
  return (facts.verifiedOn[kind] ?? '') > yearBefore(today) ? 3 : 2;
}

/**
 * The five bonds as they follow from the record.
 * @param today day at the place of work, YYYY-MM-DD
 */
export const bondsOf = (facts: BondFacts, today: string): Bonds => ({
  KELEMBAGAAN: statusOf(facts, 'KELEMBAGAAN', today),
  PERENCANAAN: statusOf(facts, 'PERENCANAAN', today),
  PEMBIAYAAN: statusOf(facts, 'PEMBIAYAAN', today),
  DATA_INDIKATOR: statusOf(facts, 'DATA_INDIKATOR', today),
  PELAKSANAAN: statusOf(facts, 'PELAKSANAAN', today),
});

/** Depth index 0–15: the sum of the five bond statuses. */
export const depthOf = (bonds: Bonds): number => BOND_KINDS.reduce((sum, kind) => sum + bonds[kind], 0);

export function depthName(depth: number): BilingualText {
  if (depth <= 3) return text('terpisah', 'separate');
  if (depth <= 7) return text('terkoordinasi', 'coordinated');
  if (depth <= 11) return text('terpadu', 'aligned');
  return text('menyatu', 'merged');
}

export type BondView = { kind: BondKind; name: BilingualText; status: BondStatus; statusName: BilingualText };

/** The five bonds in their order, with names. */
export const describeBonds = (bonds: Bonds): BondView[] =>
  BOND_KINDS.map((kind) => ({ kind, name: BOND_NAMES[kind], status: bonds[kind], statusName: BOND_STATUS_NAMES[bonds[kind]] }));

/** Kinds of documents that would document a bond, in words. */
export const proofOf = (kind: BondKind): EvidenceKind[] =>
  (Object.keys(EVIDENCE_NAMES) as EvidenceKind[]).filter((evidence) => BOND_OF_EVIDENCE[evidence] === kind); // keys of a record of kinds
