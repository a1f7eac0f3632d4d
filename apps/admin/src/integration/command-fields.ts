import type { EvidenceKind } from '@simpul/domain/evidence.ts';
import type { Failure } from '../api/failure.ts';
import type { AdvanceIntegrationInput } from '../gql/graphql.ts';
import type { AllowedCommand } from './integration-record.ts';

export type CommandFields = {
  reason: string;
  contact: string;
  section: string;
  understood: boolean;
  /** By kind of document. */
  evidence: Partial<Record<EvidenceKind, { number: string; issuedOn: string; validTo: string; note: string }>>;
};

export const NO_EVIDENCE = { number: '', issuedOn: '', validTo: '', note: '' };

/** What the form sends: only what the step asks for, and a remark where one was written. */
export function inputOf(
  { reason, contact, section, evidence }: CommandFields,
  command: AllowedCommand,
): Pick<AdvanceIntegrationInput, 'reason' | 'contact' | 'section' | 'evidence'> {
  return {
    ...((command.needsReason || reason.trim() !== '') && { reason }),
    ...(command.needsContact && { contact }),
    ...(command.needsSection && { section }),
    ...(command.needsEvidence.length > 0 && {
      evidence: command.needsEvidence.map((kind) => {
        const { number, issuedOn, validTo, note } = evidence[kind] ?? NO_EVIDENCE;
        return { kind, number, issuedOn, validTo: validTo || null, note: note.trim() === '' ? null : note };
      }),
    }),
  };
}

const PARTS = ['number', 'issuedOn', 'validTo', 'note'] as const;

type FieldPath = 'reason' | 'contact' | 'section' | `evidence.${EvidenceKind}.${(typeof PARTS)[number]}`;

/** The field of the form that a refusal speaks of, or null when it has none here. */
export function fieldOf({ field }: Failure, { needsContact, needsSection, needsEvidence }: AllowedCommand): FieldPath | null {
  if (field === 'reason') return field;
  if (field === 'contact' && needsContact) return field;
  if (field === 'section' && needsSection) return field;
  const paths = needsEvidence.flatMap((kind) => PARTS.map((part): FieldPath => `evidence.${kind}.${part}`));
  return paths.find((path) => path === field) ?? null;
}
