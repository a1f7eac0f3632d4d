import type { EvidenceKind } from '@simpul/domain/integration.ts';
import type { Failure } from '../api/failure.ts';
import type { AdvanceIntegrationInput } from '../gql/graphql.ts';
import type { AllowedCommand } from './integration-record.ts';

export type CommandFields = {
  reason: string;
  contact: string;
  understood: boolean;
  /** By kind of document. */
  evidence: Partial<Record<EvidenceKind, { number: string; issuedOn: string; note: string }>>;
};

/** What the form sends: only what the step asks for. */
export function inputOf(
  { reason, contact, evidence }: CommandFields,
  command: AllowedCommand,
): Pick<AdvanceIntegrationInput, 'reason' | 'contact' | 'evidence'> {
  return {
    ...(command.needsReason && { reason }),
    ...(command.needsContact && { contact }),
    ...(command.needsEvidence.length > 0 && {
      evidence: command.needsEvidence.map((kind) => {
        const { number, issuedOn, note } = evidence[kind] ?? { number: '', issuedOn: '', note: '' };
        return { kind, number, issuedOn, note: note.trim() === '' ? null : note };
      }),
    }),
  };
}

const PARTS = ['number', 'issuedOn', 'note'] as const;

type FieldPath = 'reason' | 'contact' | `evidence.${EvidenceKind}.${(typeof PARTS)[number]}`;

/** The field of the form that a refusal speaks of, or null when it has none here. */
export function fieldOf({ field }: Failure, { needsReason, needsContact, needsEvidence }: AllowedCommand): FieldPath | null {
  if (field === 'reason' && needsReason) return field;
  if (field === 'contact' && needsContact) return field;
  const paths = needsEvidence.flatMap((kind) => PARTS.map((part): FieldPath => `evidence.${kind}.${part}`));
  return paths.find((path) => path === field) ?? null;
}
