import type { EvidenceKind } from '@simpul/domain/evidence.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { missingEvidence, problemOfContact, problemOfFunctions, problemOfReason } from '@simpul/domain/integration-input.ts';
import { known } from '@simpul/domain/checks.ts';
import { problemsOfEvidence, type EvidenceValues } from '@simpul/domain/integration-parts.ts';
import { FAMILY_FUNCTIONS, type Coded } from '@simpul/domain/lists.ts';
import { text, type BilingualText } from '@simpul/domain/text.ts';
import { today } from '../platform/today.ts';
import { badInput, Refusal } from '../platform/errors.ts';
import type { ProgrammeRow } from '../programme/programme.entity.ts';
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

/** The section of the working group, of those a kampung may use. */
export function checkSection(section: string | null | undefined, sections: readonly Coded[]): string {
  if (!section)
    throw badInput(
      'section',
      text('Pilih seksi Pokja yang menampung program ini.', 'Choose the section of the Pokja that takes the programme in.'),
    );
  refuse('section', known(section, sections, text('Seksi Pokja', 'The section')));
  return section;
}

export type GivenEvidence = Pick<EvidenceValues, 'kind' | 'number' | 'issuedOn' | 'validTo' | 'note'>;

/** @returns the documents as they are kept; @throws Refusal at `evidence.KIND.part` or `evidence`. */
export function checkEvidence(given: readonly EvidenceInput[], needed: readonly EvidenceKind[]): GivenEvidence[] {
  if (given.length > 20) refuse('evidence', text('Paling banyak 20 dokumen dalam satu langkah.', 'At most 20 documents in one step.'));
  refuse('evidence', missingEvidence(given, needed));
  return given.map(({ kind, number, issuedOn, validTo = null, note }) => {
    const evidence = { kind, number: number.trim(), issuedOn, validTo, note: note?.trim() || null };
    const [wrong] = problemsOfEvidence({ ...evidence, documentId: null }, today());
    if (wrong) throw badInput(`evidence.${kind}.${wrong.field}`, wrong.problem);
    return evidence;
  });
}

/** A programme that was withdrawn takes no new kampung. @throws Refusal CONFLICT */
export function checkOpen({ name, withdrawnOn, withdrawnReason }: ProgrammeRow, field: string): void {
  if (withdrawnOn === null) return;
  throw new Refusal(
    'CONFLICT',
    text(
      `${name.id} ditarik sejak ${formatDay(withdrawnOn, 'id')} dan tidak menerima kampung baru. Alasan: ${withdrawnReason}`,
      `${name.en} was withdrawn on ${formatDay(withdrawnOn, 'en')} and takes no new kampung. Reason: ${withdrawnReason}`,
    ),
    field,
  );
}
