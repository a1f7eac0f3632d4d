import { ROLE_NAMES, type Role } from './access.ts';
import { ASSESSMENT_RULES, ASSESSMENT_STATE_NAMES, type AssessmentCommand, type AssessmentState } from './assessment-life.ts';
import { formatDay, formatMonth } from './format.ts';
import {
  blockers,
  COMMAND_RULES,
  evidenceToHandIn,
  sideOf,
  STATE_NAMES,
  type IntegrationCommand,
  type IntegrationFacts,
  type IntegrationState,
  type RecordNow,
  type Side,
} from './integration.ts';
import { text, type BilingualText, type Language } from './text.ts';

/** What somebody is told of. The first four wait for them; the others are news about what is theirs. */
export const NOTIFICATION_KINDS = [
  'STEP',
  'REPORT_REVIEW',
  'REPORT_RETURNED',
  'ASSESSMENT_STEP',
  'ASSESSMENT',
  'PERIOD',
  'INTEGRATION',
  'REPORT_ACCEPTED',
  'ROLE_GIVEN',
  'ROLE_ENDS',
  'PUBLISHED',
  'MENTION',
  'PLAN_TASK',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];
export const WAITING_KINDS: readonly NotificationKind[] = ['STEP', 'REPORT_REVIEW', 'REPORT_RETURNED', 'ASSESSMENT_STEP'];

/** What mails are chosen by. */
export const TOPICS = ['WAITING', 'MENTION', 'INTEGRATION', 'REPORT', 'ASSESSMENT', 'ROLE', 'PUBLICATION'] as const;
export type Topic = (typeof TOPICS)[number];

export const TOPIC_OF: Record<NotificationKind, Topic> = {
  STEP: 'WAITING',
  REPORT_REVIEW: 'WAITING',
  REPORT_RETURNED: 'WAITING',
  ASSESSMENT_STEP: 'WAITING',
  ASSESSMENT: 'ASSESSMENT',
  PERIOD: 'ASSESSMENT',
  INTEGRATION: 'INTEGRATION',
  REPORT_ACCEPTED: 'REPORT',
  ROLE_GIVEN: 'ROLE',
  ROLE_ENDS: 'ROLE',
  PUBLISHED: 'PUBLICATION',
  MENTION: 'MENTION',
  PLAN_TASK: 'WAITING',
};

export const TOPIC_NAMES: Record<Topic, BilingualText> = {
  WAITING: text('Menunggu Anda', 'Waiting for you'),
  MENTION: text('Anda disebut', 'You were mentioned'),
  INTEGRATION: text('Kabar integrasi', 'News of integrations'),
  REPORT: text('Laporan diterima', 'Reports accepted'),
  ASSESSMENT: text('Penilaian dan tenggatnya', 'Assessments and their deadlines'),
  ROLE: text('Peran Anda', 'Your roles'),
  PUBLICATION: text('Halaman publik diperbarui', 'Public pages updated'),
};

/** When a mail about a topic goes out. The inbox has everything at once, whatever is chosen here. */
export const MAIL_WAYS = ['AT_ONCE', 'DAILY', 'NONE'] as const;
export type MailWay = (typeof MAIL_WAYS)[number];
export type MailWays = Record<Topic, MailWay>;
export const DEFAULT_WAYS: MailWays = {
  WAITING: 'DAILY',
  MENTION: 'DAILY',
  INTEGRATION: 'DAILY',
  REPORT: 'DAILY',
  ASSESSMENT: 'DAILY',
  ROLE: 'DAILY',
  PUBLICATION: 'NONE',
};

/** A role that ends this soon is told of. */
export const ROLE_ENDS_DAYS = 14;

/** A deadline of an assessment that is this near is told of. */
export const DEADLINE_DAYS = 7;

/** The step that an assessment waits for, by its state. */
export const NEXT_ASSESSMENT_STEPS = {
  DIKEMBALIKAN: 'SUBMIT',
  DIAJUKAN: 'CHECK',
  DIPERIKSA: 'VERIFY',
  DIVERIFIKASI: 'DECIDE',
} as const satisfies Partial<Record<AssessmentState, AssessmentCommand>>;
export type NextAssessmentStep = (typeof NEXT_ASSESSMENT_STEPS)[keyof typeof NEXT_ASSESSMENT_STEPS];

/** What is told of a published level besides the steps of an assessment. */
export const OBJECTION_NEWS = {
  OBJECTED: text('keberatan menunggu jawaban', 'an objection waits for an answer'),
  ACCEPTED: text('keberatan diterima', 'objection accepted'),
  REJECTED: text('keberatan ditolak', 'objection rejected'),
  REVISED: text('revisi dibuka', 'a revision is open'),
};
export type ObjectionNews = keyof typeof OBJECTION_NEWS;

/** What is told of a period. */
export const PERIOD_NEWS = ['OPENED', 'EXTENDED', 'DEADLINE'] as const;
export type PeriodNews = (typeof PERIOD_NEWS)[number];

/** The steps of the usual way; pausing and ending an integration waits for nobody. */
export const NEXT_STEPS = [
  'REVIEW',
  'COUNTERSIGN',
  'RATIFY',
  'START',
  'AFFIRM',
  'CONFIRM',
] as const satisfies readonly IntegrationCommand[];
export type NextStep = (typeof NEXT_STEPS)[number];

/**
 * The step that an integration in this state waits for; null where it waits for nobody.
 * @param affirmed whether the partner agency has confirmed the bonds, so that the other owner's word is next
 */
export const nextStepOf = (state: IntegrationState, affirmed: boolean): NextStep | null =>
  state === 'DIEVALUASI'
    ? null
    : (NEXT_STEPS.find((command) => COMMAND_RULES[command].from.includes(state) && !(affirmed && command === 'AFFIRM')) ?? null);

/** Whom a step waits for, in words: both owners are named, the partner agency by its own name. */
export function waitsFor(step: NextStep, proposedBySide: Side, agencyName: BilingualText): BilingualText {
  const names = COMMAND_RULES[step].roles
    .filter((role) => step !== 'REVIEW' || sideOf(role) !== proposedBySide)
    .map((role) => (role === 'SKPD_PROGRAM' ? agencyName : ROLE_NAMES[role]));
  return text(names.map(({ id }) => id).join(' atau '), names.map(({ en }) => en).join(' or '));
}

const WHOEVER_COMPLETES = text('kelengkapan catatan oleh kedua pemilik', 'the record to be completed by both owners');

/** The next step in words, and whom it waits for: while the record lacks something, it is nobody's turn to take it. */
export function nextStepInWords(
  { state, proposedBySide }: Pick<IntegrationFacts, 'state' | 'proposedBySide'>,
  now: RecordNow,
  agencyName: BilingualText,
): { name: BilingualText; waitsFor: BilingualText } | null {
  const step = nextStepOf(state, now.affirmed);
  if (!step) return null;
  const promised = evidenceToHandIn(step, now).map((kind) => ({ kind }));
  const isReady = blockers(step, now, promised).length === 0;
  return { name: COMMAND_RULES[step].name, waitsFor: isReady ? waitsFor(step, proposedBySide, agencyName) : WHOEVER_COMPLETES };
}

/** What a line is made of. Only names of places, programmes and roles: no person, no number, nothing that somebody wrote. */
export type NotificationFacts = {
  kind: NotificationKind;
  /** The step that waits, or the state that was reached; the step that was taken where it left the state as it was; what is told of a period. */
  code: string | null;
  /** First day of the month of a report, last day of a role, or a deadline. */
  day: string | null;
  kampungCode: string | null;
  kampungName: string | null;
  integrationId: string | null;
  assessmentId: string | null;
  programmeName: BilingualText | null;
  role: Role | null;
  regionName: string | null;
};

/** What it is about, in a line. */
export function titleOf(facts: NotificationFacts): BilingualText {
  return text(titleIn('id', facts), titleIn('en', facts));
}

function titleIn(language: Language, { kind, code, day, kampungName, programmeName, role, regionName }: NotificationFacts): string {
  const say = (id: string, en: string): string => (language === 'id' ? id : en);
  const kampung = kampungName ?? '';
  const bond = `${programmeName?.[language] ?? ''} ${say('di', 'in')} ${kampung}`;
  const month = day === null ? '' : formatMonth(day, language);
  const post = `${role ? ROLE_NAMES[role][language] : ''} ${say('di', 'in')} ${regionName ?? ''}`;
  switch (kind) {
    case 'STEP':
      return `${nameOfStep(code)[language]}: ${bond}`;
    case 'INTEGRATION':
      return `${bond}: ${nameOfState(code)[language].toLowerCase()}`;
    case 'REPORT_REVIEW':
      return say(`Periksa laporan ${month}: ${kampung}`, `Review the report of ${month}: ${kampung}`);
    case 'REPORT_RETURNED':
      return say(`Perbaiki laporan ${month}: ${kampung}`, `Correct the report of ${month}: ${kampung}`);
    case 'ASSESSMENT_STEP':
      return assessmentStep(code, kampung)[language];
    case 'ASSESSMENT': {
      const words = OBJECTION_NEWS[code as ObjectionNews] ?? ASSESSMENT_STATE_NAMES[code as AssessmentState];
      const state = words?.[language].toLowerCase() ?? '';
      return say(`Penilaian ${kampung}: ${state}`, `Assessment of ${kampung}: ${state}`);
    }
    case 'PERIOD':
      return periodNews(code, day, kampung || (regionName ?? ''))[language];
    case 'REPORT_ACCEPTED':
      return say(`Laporan ${month} diterima: ${kampung}`, `Report of ${month} accepted: ${kampung}`);
    case 'ROLE_GIVEN':
      return say(`Peran baru untuk Anda: ${post}`, `A new role for you: ${post}`);
    case 'ROLE_ENDS': {
      const last = day === null ? '' : formatDay(day, language);
      return say(`Peran Anda berakhir ${last}: ${post}`, `Your role ends on ${last}: ${post}`);
    }
    case 'PUBLISHED':
      return say(`Halaman publik diperbarui: ${kampung}`, `Public page updated: ${kampung}`);
    case 'MENTION':
      return say(`Anda disebut dalam diskusi: ${bond}`, `You were mentioned in a discussion: ${bond}`);
    case 'PLAN_TASK': {
      const due = day === null ? '' : formatDay(day, language);
      return say(`Tugas rencana naik tingkat sampai ${due}: ${kampung}`, `Tasks of a plan to rise, by ${due}: ${kampung}`);
    }
  }
}

function assessmentStep(code: string | null, kampung: string): BilingualText {
  // Who has to submit again is told that something came back.
  if (code === 'SUBMIT') return text(`Perbaiki penilaian: ${kampung}`, `Mend the assessment: ${kampung}`);
  const { id, en } = ASSESSMENT_RULES[code as AssessmentCommand]?.name ?? UNKNOWN;
  return text(`${id}: penilaian ${kampung}`, `${en}: assessment of ${kampung}`);
}

function periodNews(code: string | null, day: string | null, where: string): BilingualText {
  const [id, en] = day === null ? ['', ''] : [formatDay(day, 'id'), formatDay(day, 'en')];
  switch (code as PeriodNews) {
    case 'OPENED':
      return text(`Periode penilaian dibuka, ajukan sampai ${id}: ${where}`, `An assessment period is open, submit by ${en}: ${where}`);
    case 'EXTENDED':
      return text(`Tenggat penilaian diperpanjang sampai ${id}: ${where}`, `A deadline of the assessment moved to ${en}: ${where}`);
    case 'DEADLINE':
      return text(`Penilaian belum diajukan, batasnya ${id}: ${where}`, `Assessment not submitted yet, due ${en}: ${where}`);
    default:
      return UNKNOWN;
  }
}

const UNKNOWN = text('Langkah berikutnya', 'The next step');
const nameOfStep = (code: string | null): BilingualText => COMMAND_RULES[code as IntegrationCommand]?.name ?? UNKNOWN;
const nameOfState = (code: string | null): BilingualText => STATE_NAMES[code as IntegrationState] ?? nameOfStep(code);

/** The page of the staff app where it is done or seen. */
export function addressOf({ kind, day, kampungCode, integrationId, assessmentId }: NotificationFacts): string {
  switch (kind) {
    case 'STEP':
    case 'INTEGRATION':
    case 'MENTION':
      return `/integrasi/${integrationId ?? ''}`;
    case 'REPORT_REVIEW':
    case 'REPORT_RETURNED':
    case 'REPORT_ACCEPTED':
      return `/kampung/${kampungCode ?? ''}/laporan/${day?.slice(0, 7) ?? ''}`;
    case 'ASSESSMENT_STEP':
    case 'ASSESSMENT':
      return `/penilaian/${assessmentId ?? ''}`;
    case 'PERIOD':
      return kampungCode ? `/kampung/${kampungCode}/penilaian` : '/penilaian';
    case 'PUBLISHED':
      return `/kampung/${kampungCode ?? ''}/publikasi`;
    case 'PLAN_TASK':
      return `/rencana/tugas?wilayah=${kampungCode ?? ''}`;
    case 'ROLE_GIVEN':
    case 'ROLE_ENDS':
      return '/akun';
  }
}

/** A text to send on by hand: what waits, for whom where that is known, and where. */
export function shareText(title: string, link: string, language: Language, forWhom: string | null = null): string {
  const waits = language === 'id' ? 'Menunggu' : 'Waiting for';
  return [`Simpul · ${title}`, ...(forWhom ? [`${waits}: ${forWhom}`] : []), link].join('\n');
}

/** Opens WhatsApp with a text; whoever sends it chooses to whom. */
export const whatsAppAddress = (words: string): string => `https://wa.me/?text=${encodeURIComponent(words)}`;
