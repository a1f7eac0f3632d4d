import { expect, test } from 'vitest';
import { fieldOf, inputOf, type CommandFields } from './command-fields.ts';
import type { AllowedCommand } from './integration-record.ts';

const name = { id: '', en: '' };
const makeCommand = (needs: Partial<AllowedCommand>): AllowedCommand => ({
  command: 'RATIFY',
  name,
  effect: name,
  needsReason: false,
  needsContact: false,
  needsSection: false,
  needsEvidence: [],
  blockedBy: [],
  ...needs,
});
const typed: CommandFields = {
  reason: 'Alasan yang cukup',
  contact: 'Bidang KB',
  section: 'PERLINDUNGAN',
  understood: false,
  evidence: { SK: { number: '188.45/1', issuedOn: '2026-01-05', validTo: '', note: ' ' } },
};

test('only what the step asks for is sent', () => {
  expect(inputOf({ ...typed, reason: '' }, makeCommand({ needsEvidence: ['SK'], needsSection: true }))).toEqual({
    section: 'PERLINDUNGAN',
    evidence: [{ kind: 'SK', number: '188.45/1', issuedOn: '2026-01-05', validTo: null, note: null }],
  });
  expect(inputOf(typed, makeCommand({ needsReason: true }))).toEqual({ reason: 'Alasan yang cukup' });
  // A remark may go with any step.
  expect(inputOf(typed, makeCommand({}))).toEqual({ reason: 'Alasan yang cukup' });
});

test('a refusal is placed at its field, also inside a document', () => {
  const failure = (field: string) => ({ code: 'BAD_USER_INPUT', message: '', field });
  const command = makeCommand({ needsReason: true, needsEvidence: ['SK'] });
  expect(fieldOf(failure('evidence.SK.issuedOn'), command)).toBe('evidence.SK.issuedOn');
  expect(fieldOf(failure('reason'), command)).toBe('reason');
});

test('a refusal about something the form does not ask for stands above it', () => {
  const command = makeCommand({ needsReason: true });
  expect(fieldOf({ code: 'BAD_USER_INPUT', message: '', field: 'evidence.SK.number' }, command)).toBeNull();
  expect(fieldOf({ code: 'CONFLICT', message: '', field: 'version' }, command)).toBeNull();
});
