import type { Role } from './access.ts';
import { personalNumberIn } from './checks.ts';
import { text, type BilingualText } from './text.ts';

/**
 * The life of an assessment: what a kampung claims for a period, who looks at it, who decides. A state
 * is never set; it follows from a command whose guard stands here. Source: the yearly assessment, Pokja →
 * district office or field officer → regency → province; an objection and a revision are apart from it.
 */
export const ASSESSMENT_STATES = [
  'DRAF',
  'DIAJUKAN',
  'DIPERIKSA',
  'DIVERIFIKASI',
  'DITETAPKAN',
  'DIPUBLIKASI',
  'DIKEMBALIKAN',
  'DIBATALKAN',
] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

export const ASSESSMENT_STATE_NAMES: Record<AssessmentState, BilingualText> = {
  DRAF: text('Draf', 'Draft'),
  DIAJUKAN: text('Diajukan', 'Submitted'),
  DIPERIKSA: text('Diperiksa', 'Checked'),
  DIVERIFIKASI: text('Diverifikasi', 'Verified'),
  DITETAPKAN: text('Ditetapkan', 'Decided'),
  DIPUBLIKASI: text('Dipublikasi', 'Published'),
  DIKEMBALIKAN: text('Dikembalikan', 'Returned'),
  DIBATALKAN: text('Dibatalkan', 'Cancelled'),
};

/** Whose turn it is in a state and what they do, or that nothing is left to do. */
export const ASSESSMENT_TURN_WORDS: Record<AssessmentState, BilingualText> = {
  DRAF: text('Giliran kampung: lengkapi bukti, lalu ajukan.', "The kampung's turn: complete the proof, then submit."),
  DIAJUKAN: text('Giliran kecamatan atau PKB: periksa.', "The district office's or the field officer's turn: check."),
  DIPERIKSA: text('Giliran OPD-KB: verifikasi.', "The regency agency's turn: verify."),
  DIVERIFIKASI: text('Giliran BKKBN provinsi: tetapkan tingkat.', "Provincial BKKBN's turn: decide the level."),
  DITETAPKAN: text('Menunggu tanggal terbit.', 'Waits for the day of publication.'),
  DIPUBLIKASI: text('Selesai: tingkatnya tampil untuk publik.', 'Done: the public sees the level.'),
  DIKEMBALIKAN: text('Giliran kampung: perbaiki, lalu ajukan lagi.', "The kampung's turn: mend it, then submit again."),
  DIBATALKAN: text('Selesai: kampung tidak dinilai pada periode ini.', 'Done: the kampung is not assessed in this period.'),
};

/** The kampung may still change what it claims. */
export const OPEN_CLAIM_STATES: readonly AssessmentState[] = ['DRAF', 'DIKEMBALIKAN'];

/** The most anybody may write into a reason, a remark or an objection. */
export const REMARK_MAX = 2000;
const REMARK_MIN = 5;

/** What is wrong with a reason, a remark or an objection, in words; null when it is sound. */
export function problemOfRemark(written: string): BilingualText | null {
  const { length } = written.trim();
  if (length < REMARK_MIN || length > REMARK_MAX)
    return text(
      `Tulis ${REMARK_MIN}–${REMARK_MAX} huruf; sekarang ${length}.`,
      `Write ${REMARK_MIN}–${REMARK_MAX} characters; it has ${length}.`,
    );
  return personalNumberIn(written);
}

export const ASSESSMENT_COMMANDS = ['SUBMIT', 'WITHDRAW', 'CHECK', 'VERIFY', 'DECIDE', 'PUBLISH', 'RETURN', 'CANCEL'] as const;
export type AssessmentCommand = (typeof ASSESSMENT_COMMANDS)[number];

export type AssessmentRule = {
  name: BilingualText;
  effect: BilingualText;
  from: readonly AssessmentState[];
  to: AssessmentState;
  roles: readonly Role[];
  needsReason: boolean;
};

export const ASSESSMENT_RULES: Record<AssessmentCommand, AssessmentRule> = {
  SUBMIT: {
    name: text('Ajukan penilaian', 'Submit the assessment'),
    effect: text(
      'Data dibekukan seperti keadaannya sekarang dan menunggu pemeriksaan kecamatan atau PKB.',
      'The data are frozen as they stand and wait for the district office or the field officer.',
    ),
    from: ['DRAF', 'DIKEMBALIKAN'],
    to: 'DIAJUKAN',
    roles: ['POKJA_OPERATOR', 'PEMDES', 'PKB'],
    needsReason: false,
  },
  WITHDRAW: {
    name: text('Tarik kembali', 'Take back'),
    effect: text('Penilaian menjadi draf lagi selama belum diperiksa.', 'It becomes a draft again as long as nobody has checked it.'),
    from: ['DIAJUKAN'],
    to: 'DRAF',
    roles: ['POKJA_OPERATOR', 'PEMDES', 'PKB'],
    needsReason: false,
  },
  CHECK: {
    name: text('Nyatakan diperiksa', 'Confirm as checked'),
    effect: text('Lanjut ke verifikasi OPD-KB kabupaten/kota.', "Goes on to the regency agency's verification."),
    from: ['DIAJUKAN'],
    to: 'DIPERIKSA',
    roles: ['KECAMATAN', 'PKB'],
    needsReason: false,
  },
  VERIFY: {
    name: text('Verifikasi', 'Verify'),
    effect: text(
      'Skor terverifikasi dicatat beserta alasan bila berbeda; lanjut ke BKKBN provinsi.',
      'Verified scores are kept, with the reason where they differ; goes on to provincial BKKBN.',
    ),
    from: ['DIPERIKSA'],
    to: 'DIVERIFIKASI',
    roles: ['OPD_KB'],
    needsReason: false,
  },
  DECIDE: {
    name: text('Tetapkan tingkat', 'Decide the level'),
    effect: text(
      'Tingkat ditetapkan; tampil untuk publik pada tanggal terbit.',
      'The level is decided; the public sees it on the day of publication.',
    ),
    from: ['DIVERIFIKASI'],
    to: 'DITETAPKAN',
    roles: ['BKKBN_PROVINSI'],
    needsReason: false,
  },
  PUBLISH: {
    name: text('Publikasikan tingkat', 'Publish the level'),
    effect: text('Tingkat tampil untuk publik dan tidak dapat diubah lagi.', 'The public sees the level; it cannot be changed any more.'),
    from: ['DITETAPKAN'],
    to: 'DIPUBLIKASI',
    roles: ['BKKBN_PROVINSI'],
    needsReason: false,
  },
  RETURN: {
    name: text('Kembalikan', 'Return'),
    effect: text('Kampung memperbaiki lalu mengajukan lagi.', 'The kampung mends it and submits again.'),
    from: ['DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI'],
    to: 'DIKEMBALIKAN',
    roles: ['KECAMATAN', 'PKB', 'OPD_KB', 'BKKBN_PROVINSI'],
    needsReason: true,
  },
  CANCEL: {
    name: text('Batalkan penilaian', 'Cancel the assessment'),
    effect: text('Kampung tidak dinilai pada periode ini.', 'The kampung is not assessed in this period.'),
    from: ['DRAF', 'DIAJUKAN', 'DIPERIKSA', 'DIVERIFIKASI', 'DIKEMBALIKAN'],
    to: 'DIBATALKAN',
    roles: ['OPD_KB'],
    needsReason: true,
  },
};

/** Whose turn it is in a state: who may return it is who may let it go on. */
const TURN: Partial<Record<AssessmentState, readonly Role[]>> = {
  DIAJUKAN: ['KECAMATAN', 'PKB'],
  DIPERIKSA: ['OPD_KB'],
  DIVERIFIKASI: ['BKKBN_PROVINSI'],
};

/** Who has already acted on an assessment, by user id; null where nobody has. */
export type AssessmentHands = {
  submittedById: string | null;
  checkedById: string | null;
  verifiedById: string | null;
  decidedById: string | null;
};

const STEPS_OF_JUDGEMENT: readonly AssessmentCommand[] = ['CHECK', 'VERIFY', 'DECIDE', 'RETURN'];

/**
 * Whether somebody may not take a step because they have acted before: who submits never checks, verifies
 * or decides, and each further look is another person's. One person with several roles is still one.
 */
export function isOwnWork(command: AssessmentCommand, hands: AssessmentHands, userId: string): boolean {
  if (!STEPS_OF_JUDGEMENT.includes(command)) return false;
  return [hands.submittedById, hands.checkedById, hands.verifiedById].includes(userId);
}

/**
 * A revision is never cancelled: its kampung has been assessed in this period, and with a cancelled revision
 * behind it nobody could open the published level again.
 */
export const isCancelOfRevision = (command: AssessmentCommand, revision: number): boolean => command === 'CANCEL' && revision > 1;

/** With which of these roles the command may be given from this state; empty when none. */
export function assessmentRolesFor(command: AssessmentCommand, state: AssessmentState, roles: readonly Role[]): Role[] {
  const rule = ASSESSMENT_RULES[command];
  if (!rule.from.includes(state)) return [];
  return roles.filter((role) => rule.roles.includes(role) && (command !== 'RETURN' || (TURN[state]?.includes(role) ?? false)));
}

/** The days of a period, YYYY-MM-DD. */
export type PeriodDays = { opensOn: string; submitBy: string; verifyBy: string; publishOn: string };

/** Days within which a kampung may object after its level was published. */
export const OBJECTION_DAYS = 14;

export const OBJECTION_STATES = ['DIAJUKAN', 'DITERIMA', 'DITOLAK'] as const;
export type ObjectionState = (typeof OBJECTION_STATES)[number];
