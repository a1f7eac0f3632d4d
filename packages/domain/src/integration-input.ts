import { formatDay } from './format.ts';
import { personalNumberIn } from './checks.ts';
import { EVIDENCE_NAMES, type EvidenceKind } from './evidence.ts';
import { text, type BilingualText } from './text.ts';

/**
 * What may be typed into the forms of an integration. Each check gives the problem in words, or
 * null; browser and API call the same ones.
 */
export const REASON_LENGTH = { min: 10, max: 1000 };
export const CONTACT_LENGTH = { min: 3, max: 120 };
export const NUMBER_LENGTH = { min: 3, max: 120 };
export const NOTE_MAX = 500;

/** Why something is done stands in the timeline, on papers and in the trail, which nobody can empty: no number of a person. */
export function problemOfReason(reason: string): BilingualText | null {
  return outside(reason, REASON_LENGTH, text('Alasan', 'The reason')) ?? personalNumberIn(reason);
}

/** A contact is an office or a role: a phone or staff number would become public sooner or later. */
export function problemOfContact(contact: string): BilingualText | null {
  const length = outside(contact, CONTACT_LENGTH, text('Penanggung jawab', 'The contact'));
  if (length) return length;
  if (/(?:\d[\s.-]?){8,}/.test(contact) || personalNumberIn(contact)) {
    return text('Tulis jabatan atau unit, tanpa nomor telepon atau NIP.', 'Name an office or role, without a phone or staff number.');
  }
  return null;
}

export function problemOfFunctions(codes: readonly string[], known: readonly string[]): BilingualText | null {
  if (codes.length === 0) return text('Pilih sedikitnya satu fungsi keluarga.', 'Choose at least one family function.');
  const unknown = codes.find((code) => !known.includes(code));
  return unknown === undefined ? null : text(`Fungsi keluarga ${unknown} tidak dikenal.`, `Unknown family function ${unknown}.`);
}

export type EvidenceGiven = { kind: EvidenceKind; number: string; issuedOn: string; note?: string | null | undefined };

/** @param today day at the place of work, YYYY-MM-DD */
export function problemOfEvidence(
  evidence: EvidenceGiven,
  today: string,
): { part: 'number' | 'issuedOn' | 'note'; problem: BilingualText } | null {
  const name = EVIDENCE_NAMES[evidence.kind];
  const number =
    outside(evidence.number, NUMBER_LENGTH, text(`Nomor ${name.id}`, `The number of the ${name.en.toLowerCase()}`)) ??
    personalNumberIn(evidence.number);
  if (number) return { part: 'number', problem: number };
  if (evidence.issuedOn > today) {
    return {
      part: 'issuedOn',
      problem: text(
        `Tanggal ${name.id} (${formatDay(evidence.issuedOn, 'id')}) belum terjadi.`,
        `The date of the ${name.en.toLowerCase()} (${formatDay(evidence.issuedOn, 'en')}) lies in the future.`,
      ),
    };
  }
  if ((evidence.note ?? '').length > NOTE_MAX) {
    return {
      part: 'note',
      problem: text(`Catatan paling panjang ${NOTE_MAX} huruf.`, `The note may have ${NOTE_MAX} characters at most.`),
    };
  }
  const person = personalNumberIn(evidence.note ?? '');
  return person && { part: 'note', problem: person };
}

/** The first kind of document a step needs that was not given. */
export function missingEvidence(given: readonly { kind: EvidenceKind }[], needed: readonly EvidenceKind[]): BilingualText | null {
  const missing = needed.find((kind) => !given.some((evidence) => evidence.kind === kind));
  if (!missing) return null;
  const name = EVIDENCE_NAMES[missing];
  return text(`Lengkapi ${name.id}: nomor dan tanggal.`, `Add the ${name.en.toLowerCase()}: number and date.`);
}

function outside(value: string, { min, max }: { min: number; max: number }, what: BilingualText): BilingualText | null {
  const length = value.trim().length;
  if (length >= min && length <= max) return null;
  return text(`${what.id} harus ${min}–${max} huruf; diisi ${length}.`, `${what.en} must have ${min}–${max} characters; it has ${length}.`);
}
