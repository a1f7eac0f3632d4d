import type { Role } from './access.ts';
import { BOND_KINDS, BOND_NAMES, BOND_OF_EVIDENCE, bondsOf, type BondFacts } from './bonds.ts';
import type { EvidenceKind } from './evidence.ts';
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

export const COMMANDS = [
  'REVIEW',
  'COUNTERSIGN',
  'RATIFY',
  'START',
  'AFFIRM',
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
  /** What stands on its record. */
  record: BondFacts;
  /** The partner agency has confirmed the bonds since the integration last entered its state. */
  affirmed: boolean;
  /** Whether the person who now looks at it confirmed them for the agency. */
  affirmedByViewer: boolean;
  /** Day at the place of work, YYYY-MM-DD. */
  today: string;
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
  /** Whether the section of the working group that takes the programme in must be named. */
  needsSection?: true;
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
    needsSection: true,
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
  AFFIRM: {
    name: text('Konfirmasi ikatan', 'Confirm the bonds'),
    effect: text(
      'Instansi mitra menyatakan bukti kelima ikatan benar; sesudahnya OPD-KB dapat menyatakan terintegrasi.',
      'The partner agency states that the proof of the bonds is right; the family-planning agency may then confirm.',
    ),
    from: ['BERJALAN', 'DIEVALUASI'],
    to: 'BERJALAN',
    roles: ['SKPD_PROGRAM'],
    needsReason: false,
    needsContact: false,
    needsEvidence: [],
  },
  CONFIRM: {
    name: text('Nyatakan terintegrasi', 'Confirm as integrated'),
    effect: text(
      'Kelima ikatan terbukti, anggaran terpakai, dan sudah ada kunjungan monev bersama.',
      'All five bonds are proven, the budget was used and a joint monitoring visit was made.',
    ),
    from: ['BERJALAN', 'DIEVALUASI'],
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
export function targetState(command: IntegrationCommand, facts: Pick<IntegrationFacts, 'state' | 'suspendedFrom'>): IntegrationState {
  if (command === 'RESUME' && facts.state === 'DITANGGUHKAN' && facts.suspendedFrom) return facts.suspendedFrom;
  // Saying that the proof is right moves nothing.
  if (command === 'AFFIRM') return facts.state;
  return COMMAND_RULES[command].to;
}

/** With which of these roles the command may be given from this state; empty when none. */
export function rolesFor(command: IntegrationCommand, facts: IntegrationFacts, roles: readonly Role[]): Role[] {
  const rule = COMMAND_RULES[command];
  if (!rule.from.includes(facts.state)) return [];
  // Once is enough.
  if (command === 'AFFIRM' && facts.affirmed) return [];
  // Two owners, two pairs of eyes: neither the side nor the person that proposed can also agree.
  if (facts.proposedByViewer && (command === 'REVIEW' || command === 'COUNTERSIGN')) return [];
  if (facts.affirmed && facts.affirmedByViewer && command === 'CONFIRM') return [];
  return roles.filter((role) => rule.roles.includes(role) && (command !== 'REVIEW' || sideOf(role) !== facts.proposedBySide));
}

/** Where on the record something is missing, so that a screen can lead there. */
export const RECORD_PARTS = ['EVIDENCE', 'TASK', 'BUDGET', 'VISIT', 'ACTIVITY', 'CONFIRMATION'] as const;
export type RecordPart = (typeof RECORD_PARTS)[number];
export type Blocker = { problem: BilingualText; part: RecordPart };

const PART_OF_BOND = {
  KELEMBAGAAN: 'EVIDENCE',
  PERENCANAAN: 'EVIDENCE',
  PEMBIAYAAN: 'EVIDENCE',
  DATA_INDIKATOR: 'EVIDENCE',
  PELAKSANAAN: 'VISIT',
} as const;

/** What the guards read of the record. */
export type RecordNow = Pick<IntegrationFacts, 'record' | 'affirmed' | 'today'>;

/**
 * The kinds of documents that must come with a step. What proves a bond and stands on the record
 * already is not asked for again; a revocation needs a decree of its own.
 */
export function evidenceToHandIn(command: IntegrationCommand, { record: { evidence }, today }: RecordNow): EvidenceKind[] {
  const holds = (kind: EvidenceKind) => evidence.some((one) => one.kind === kind && (one.validTo ?? today) >= today);
  return COMMAND_RULES[command].needsEvidence.filter((kind) => command === 'REVOKE' || !(kind in BOND_OF_EVIDENCE) || !holds(kind));
}

/** What still stands in the way of a command besides what is handed in with it; empty when nothing does. */
export function blockers(
  command: IntegrationCommand,
  { record, affirmed, today }: RecordNow,
  given: readonly { kind: EvidenceKind }[],
): Blocker[] {
  const problems: Blocker[] = [];
  if (command === 'START' && record.jointActivityCount === 0) {
    problems.push({
      problem: text(
        'Belum ada kegiatan bersama yang dicatat dan siap tampil untuk program ini.',
        'No joint activity is recorded and ready to show for this programme yet.',
      ),
      part: 'ACTIVITY',
    });
  }
  if (command === 'START' && record.plannedBudget === 0) {
    problems.push({ problem: text('Belum ada baris anggaran yang direncanakan.', 'No budget line is planned yet.'), part: 'BUDGET' });
  }
  if (command === 'AFFIRM' || command === 'CONFIRM') {
    const bonds = bondsOf({ ...record, evidence: [...record.evidence, ...given] }, today);
    for (const kind of BOND_KINDS.filter((bond) => bonds[bond] < 2)) {
      problems.push({
        problem: text(
          `Ikatan ${BOND_NAMES[kind].id.toLowerCase()} belum terdokumentasi.`,
          `The ${BOND_NAMES[kind].en.toLowerCase()} bond is not documented yet.`,
        ),
        part: PART_OF_BOND[kind],
      });
    }
    if (record.visitCount === 0)
      problems.push({ problem: text('Belum ada kunjungan monev bersama.', 'No joint monitoring visit was made yet.'), part: 'VISIT' });
    if (record.realisedBudget === 0)
      problems.push({ problem: text('Belum ada anggaran yang terealisasi.', 'No budget has been used yet.'), part: 'BUDGET' });
    if (command === 'CONFIRM' && !affirmed)
      problems.push({
        problem: text('Instansi mitra belum mengonfirmasi kelima ikatan.', 'The partner agency has not confirmed the five bonds yet.'),
        part: 'CONFIRMATION',
      });
  }
  return problems;
}
