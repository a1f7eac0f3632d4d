import type { EvidenceKind } from '@simpul/domain/integration.ts';
import {
  missingEvidence,
  problemOfContact,
  problemOfEvidence,
  problemOfFunctions,
  problemOfReason,
} from '@simpul/domain/integration-input.ts';
import { FAMILY_FUNCTIONS } from '@simpul/domain/lists.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { today } from '../platform/today.ts';
import { badInput } from '../platform/errors.ts';
import type { StoredEvidence } from './integration.entity.ts';
import type { EvidenceInput } from './integration.inputs.ts';

// The domain says what is wrong; here it becomes a refusal at its field.

const refuse = (field: string, problem: BilingualText | null): void => {
  if (problem) throw badInput(field, problem);
};

export function checkReason(reason: string): string {
  refuse('reason', problemOfReason(reason));
  return reason.trim();
}

export function checkContact(contact: string): string {
  refuse('contact', problemOfContact(contact));
  return contact.trim();
}

export function checkFunctions(codes: readonly string[]): string[] {
  refuse(
    'targetFunctions',
    problemOfFunctions(
      codes,
      FAMILY_FUNCTIONS.map(({ code }) => code),
    ),
  );
  return [...new Set(codes)];
}

/** @returns the documents as they are kept; @throws Refusal at `evidence.KIND.part` or `evidence`. */
export function checkEvidence(given: readonly EvidenceInput[], needed: readonly EvidenceKind[]): StoredEvidence[] {
  if (given.length > 20) refuse('evidence', text('Paling banyak 20 dokumen dalam satu langkah.', 'At most 20 documents in one step.'));
  refuse('evidence', missingEvidence(given, needed));
  for (const evidence of given) {
    const wrong = problemOfEvidence(evidence, today());
    if (wrong) refuse(`evidence.${evidence.kind}.${wrong.part}`, wrong.problem);
  }
  return given.map(({ kind, number, issuedOn, note }) => ({ kind, number: number.trim(), issuedOn, note: note?.trim() || null }));
}
