import type { Role } from './access.ts';
import { text, type BilingualText } from './text.ts';

/**
 * The bond between a kampung and a thematic programme: states, commands and their guards.
 * A state is never set; it follows from a command whose evidence was checked here.
 */
export const INTEGRATION_STATES = [
  'DIUSULKAN',
  'DIKAJI',
  'DISEPAKATI',
  'DITETAPKAN',
  'BERJALAN',
  'TERINTEGRASI',
  'DIEVALUASI',
  'DITOLAK',
  'DITANGGUHKAN',
  'DIHENTIKAN',
  'DICABUT',
] as const;
export type IntegrationState = (typeof INTEGRATION_STATES)[number];

export const STATE_NAMES: Record<IntegrationState, BilingualText> = {
  DIUSULKAN: text('Diusulkan', 'Proposed'),
  DIKAJI: text('Dikaji', 'Under review'),
  DISEPAKATI: text('Disepakati', 'Agreed'),
  DITETAPKAN: text('Ditetapkan', 'Decreed'),
  BERJALAN: text('Berjalan', 'Running'),
  TERINTEGRASI: text('Terintegrasi', 'Integrated'),
  DIEVALUASI: text('Dievaluasi', 'In evaluation'),
  DITOLAK: text('Ditolak', 'Rejected'),
  DITANGGUHKAN: text('Ditangguhkan', 'Suspended'),
  DIHENTIKAN: text('Dihentikan', 'Stopped'),
  DICABUT: text('Dicabut', 'Revoked'),
};

/** Both owners have agreed and nobody has ended it: only these states may be shown to the public. */
export const PUBLIC_STATES: readonly IntegrationState[] = [
  'DISEPAKATI',
  'DITETAPKAN',
  'BERJALAN',
  'TERINTEGRASI',
  'DIEVALUASI',
  'DITANGGUHKAN',
];

/** Ended for good: the kampung may be proposed again. */
export const CLOSED_STATES: readonly IntegrationState[] = ['DITOLAK', 'DIHENTIKAN', 'DICABUT'];

export const EVIDENCE_KINDS = ['SK', 'PERDES', 'BERITA_ACARA', 'RKM', 'APBDES', 'FOTO', 'DAFTAR_HADIR', 'DATA', 'LAINNYA'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EVIDENCE_NAMES: Record<EvidenceKind, BilingualText> = {
  SK: text('Surat keputusan (SK)', 'Decree'),
  PERDES: text('Peraturan desa', 'Village regulation'),
  BERITA_ACARA: text('Berita acara', 'Signed minutes'),
  RKM: text('Rencana kerja masyarakat (RKM)', 'Community work plan'),
  APBDES: text('APBDes', 'Village budget'),
  FOTO: text('Foto', 'Photo'),
  DAFTAR_HADIR: text('Daftar hadir', 'Attendance list'),
  DATA: text('Data Rumah DataKu', 'Data house record'),
  LAINNYA: text('Lainnya', 'Other'),
};

export const BOND_KINDS = ['KELEMBAGAAN', 'PERENCANAAN', 'PEMBIAYAAN', 'DATA_INDIKATOR', 'PELAKSANAAN'] as const;
export type BondKind = (typeof BOND_KINDS)[number];

export const BOND_NAMES: Record<BondKind, BilingualText> = {
  KELEMBAGAAN: text('Kelembagaan', 'Institution'),
  PERENCANAAN: text('Perencanaan', 'Planning'),
  PEMBIAYAAN: text('Pembiayaan', 'Funding'),
  DATA_INDIKATOR: text('Data dan indikator', 'Data and indicators'),
  PELAKSANAAN: text('Pelaksanaan dan monev', 'Joint work and monitoring'),
};

/** 0 none, 1 planned, 2 documented, 3 verified this year. */
export type BondStatus = 0 | 1 | 2 | 3;
export const BOND_STATUS_NAMES: Record<BondStatus, BilingualText> = {
  0: text('belum ada', 'none'),
  1: text('direncanakan', 'planned'),
  2: text('terdokumentasi', 'documented'),
  3: text('terverifikasi', 'verified'),
};

/** The bond that a piece of evidence documents. */
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

/** Depth index 0–15: the sum of the five bond statuses. */
export const depthOf = (bonds: Bonds): number => BOND_KINDS.reduce((sum, kind) => sum + bonds[kind], 0);

export function depthName(depth: number): BilingualText {
  if (depth <= 3) return text('terpisah', 'separate');
  if (depth <= 7) return text('terkoordinasi', 'coordinated');
  if (depth <= 11) return text('terpadu', 'aligned');
  return text('menyatu', 'merged');
}

/** Documents given with a command lift their bonds to "documented"; they never lower one. */
export function bondsAfter(bonds: Bonds, evidence: readonly { kind: EvidenceKind }[]): Bonds {
  const after = { ...bonds };
  for (const { kind } of evidence) {
    const bond = BOND_OF_EVIDENCE[kind];
    if (bond && after[bond] < 2) after[bond] = 2;
  }
  return after;
}

export const COMMANDS = [
  'REVIEW',
  'COUNTERSIGN',
  'RATIFY',
  'START',
  'CONFIRM',
  'EVALUATE',
  'RESUME',
  'REJECT',
  'SUSPEND',
  'STOP',
  'REVOKE',
] as const;
export type IntegrationCommand = (typeof COMMANDS)[number];

/** The two owners of an integration: the family-planning side and the programme's agency. */
export type Side = 'FAMILY' | 'PROGRAMME';
export const sideOf = (role: Role): Side => (role === 'SKPD_PROGRAM' ? 'PROGRAMME' : 'FAMILY');

/** What a guard may look at. */
export type IntegrationFacts = {
  state: IntegrationState;
  proposedBySide: Side;
  /** Whether the person who now looks at it proposed it: one person with two roles is still one. */
  proposedByViewer: boolean;
  bonds: Bonds;
  jointActivityCount: number;
  /** The state it was in when it was suspended; null when it never was. */
  suspendedFrom: IntegrationState | null;
};

export type CommandRule = {
  name: BilingualText;
  effect: BilingualText;
  from: readonly IntegrationState[];
  to: IntegrationState;
  roles: readonly Role[];
  needsReason: boolean;
  needsContact: boolean;
  needsEvidence: readonly EvidenceKind[];
};

/** The whole state machine. Source: the lifecycle of an integration agreed by both owners. */
export const COMMAND_RULES: Record<IntegrationCommand, CommandRule> = {
  REVIEW: {
    name: text('Kaji usulan', 'Review the proposal'),
    effect: text(
      'Pihak kedua menunjuk penanggung jawab dan mengkaji lembar irisan.',
      'The other owner names a contact and reviews the overlap sheet.',
    ),
    from: ['DIUSULKAN'],
    to: 'DIKAJI',
    roles: ['OPD_KB', 'SKPD_PROGRAM'],
    needsReason: false,
    needsContact: true,
    needsEvidence: [],
  },
  COUNTERSIGN: {
    name: text('Tanda tangani bersama', 'Counter-sign'),
    effect: text('Kedua pemilik sepakat; integrasi boleh dipublikasikan.', 'Both owners agree; the integration may be published.'),
    from: ['DIKAJI'],
    to: 'DISEPAKATI',
    roles: ['SKPD_PROGRAM'],
    needsReason: false,
    needsContact: false,
    needsEvidence: ['BERITA_ACARA'],
  },
  RATIFY: {
    name: text('Tetapkan dengan SK', 'Ratify by decree'),
    effect: text('SK atau addendum Pokja memuat tim tematik.', 'A decree names the thematic team inside the Pokja.'),
    from: ['DISEPAKATI'],
    to: 'DITETAPKAN',
    roles: ['OPD_KB', 'PEMDES'],
    needsReason: false,
    needsContact: false,
    needsEvidence: ['SK'],
  },
  START: {
    name: text('Mulai berjalan', 'Start running'),
    effect: text(
      'Kegiatan bersama pertama terlaksana; tercantum di RKM dan anggaran.',
      'First joint activity done; entered in the work plan and the budget.',
    ),
    from: ['DITETAPKAN'],
    to: 'BERJALAN',
    roles: ['POKJA_OPERATOR', 'OPD_KB'],
    needsReason: false,
    needsContact: false,
    needsEvidence: ['RKM', 'APBDES'],
  },
  CONFIRM: {
    name: text('Nyatakan terintegrasi', 'Confirm as integrated'),
    effect: text(
      'Kelima ikatan terbukti dan sudah ada kunjungan monev bersama.',
      'All five bonds are proven and a joint monitoring visit was made.',
    ),
    from: ['BERJALAN'],
    to: 'TERINTEGRASI',
    roles: ['OPD_KB'],
    needsReason: false,
    needsContact: false,
    needsEvidence: ['BERITA_ACARA'],
  },
  EVALUATE: {
    name: text('Buka evaluasi', 'Open the evaluation'),
    effect: text('Tinjauan tahunan dibuka.', 'The yearly review opens.'),
    from: ['BERJALAN', 'TERINTEGRASI'],
    to: 'DIEVALUASI',
    roles: ['OPD_KB'],
    needsReason: true,
    needsContact: false,
    needsEvidence: [],
  },
  RESUME: {
    name: text('Lanjutkan', 'Resume'),
    effect: text('Integrasi berjalan lagi.', 'The integration goes on.'),
    from: ['DIEVALUASI', 'DITANGGUHKAN'],
    to: 'BERJALAN',
    roles: ['OPD_KB'],
    needsReason: true,
    needsContact: false,
    needsEvidence: [],
  },
  REJECT: {
    name: text('Tolak', 'Reject'),
    effect: text(
      'Usulan ditutup dengan alasan; dapat diusulkan kembali.',
      'The proposal is closed with a reason; it may be proposed again.',
    ),
    from: ['DIUSULKAN', 'DIKAJI'],
    to: 'DITOLAK',
    roles: ['OPD_KB', 'SKPD_PROGRAM'],
    needsReason: true,
    needsContact: false,
    needsEvidence: [],
  },
  SUSPEND: {
    name: text('Tangguhkan', 'Suspend'),
    effect: text('Integrasi berhenti sementara.', 'The integration pauses.'),
    from: ['DISEPAKATI', 'DITETAPKAN', 'BERJALAN', 'TERINTEGRASI'],
    to: 'DITANGGUHKAN',
    roles: ['OPD_KB', 'SKPD_PROGRAM'],
    needsReason: true,
    needsContact: false,
    needsEvidence: [],
  },
  STOP: {
    name: text('Hentikan', 'Stop'),
    effect: text('Integrasi berakhir; riwayatnya tetap ada.', 'The integration ends; its history stays.'),
    from: ['BERJALAN', 'TERINTEGRASI', 'DIEVALUASI', 'DITANGGUHKAN'],
    to: 'DIHENTIKAN',
    roles: ['OPD_KB'],
    needsReason: true,
    needsContact: false,
    needsEvidence: [],
  },
  REVOKE: {
    name: text('Cabut', 'Revoke'),
    effect: text('SK dicabut; integrasi berakhir.', 'The decree is revoked; the integration ends.'),
    from: ['DITETAPKAN', 'BERJALAN', 'TERINTEGRASI'],
    to: 'DICABUT',
    roles: ['OPD_KB', 'PEMDES'],
    needsReason: true,
    needsContact: false,
    needsEvidence: ['SK'],
  },
};

/** The state a command leads to from here. A suspended integration goes back to where it was. */
export function targetState(command: IntegrationCommand, facts: IntegrationFacts): IntegrationState {
  if (command === 'RESUME' && facts.state === 'DITANGGUHKAN' && facts.suspendedFrom) return facts.suspendedFrom;
  return COMMAND_RULES[command].to;
}

/** With which of these roles the command may be given from this state; empty when none. */
export function rolesFor(command: IntegrationCommand, facts: IntegrationFacts, roles: readonly Role[]): Role[] {
  const rule = COMMAND_RULES[command];
  if (!rule.from.includes(facts.state)) return [];
  // Two owners, two pairs of eyes: neither the side nor the person that proposed can also agree.
  if (facts.proposedByViewer && (command === 'REVIEW' || command === 'COUNTERSIGN')) return [];
  return roles.filter((role) => rule.roles.includes(role) && (command !== 'REVIEW' || sideOf(role) !== facts.proposedBySide));
}

/** What still stands in the way of a command besides the evidence handed in with it; empty when nothing does. */
export function blockers(
  command: IntegrationCommand,
  facts: IntegrationFacts,
  evidence: readonly { kind: EvidenceKind }[],
): BilingualText[] {
  const problems: BilingualText[] = [];
  if (command === 'START' && facts.jointActivityCount === 0) {
    problems.push(
      text('Belum ada kegiatan bersama yang dicatat untuk program ini.', 'No joint activity is recorded for this programme yet.'),
    );
  }
  if (command === 'CONFIRM') {
    const bonds = bondsAfter(facts.bonds, evidence);
    for (const kind of BOND_KINDS.filter((bond) => bonds[bond] < 2)) {
      problems.push(
        text(
          `Ikatan ${BOND_NAMES[kind].id.toLowerCase()} belum terdokumentasi.`,
          `The ${BOND_NAMES[kind].en.toLowerCase()} bond is not documented yet.`,
        ),
      );
    }
  }
  return problems;
}

export type BondView = { kind: BondKind; name: BilingualText; status: BondStatus; statusName: BilingualText };

/** The five bonds in their order, with names. */
export const describeBonds = (bonds: Bonds): BondView[] =>
  BOND_KINDS.map((kind) => ({ kind, name: BOND_NAMES[kind], status: bonds[kind], statusName: BOND_STATUS_NAMES[bonds[kind]] }));
