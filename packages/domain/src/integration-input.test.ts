import { expect, test } from 'vitest';
import { missingEvidence, problemOfContact, problemOfEvidence, problemOfFunctions, problemOfReason } from './integration-input.ts';

test('a reason says something: 10 to 1000 characters without the blanks around it', () => {
  expect(problemOfReason('  pendek   ')?.id).toContain('10–1000');
  expect(problemOfReason('Dua posko relawan sudah ada.')).toBeNull();
  expect(problemOfReason('x'.repeat(1001))).not.toBeNull();
  expect(problemOfReason('Hubungi ketua di 0812-3456-7890 lebih dahulu.')?.en).toContain('0812-3456-7890');
});

test('a contact is an office, never a phone or staff number', () => {
  expect(problemOfContact('Seksi P2M BNNK Tanah Laut')).toBeNull();
  for (const contact of ['Budi 0812-3456-7890', 'NIP 19800101 200501 1 001', '0812 345 6789']) {
    expect(problemOfContact(contact), contact).not.toBeNull();
  }
});

test('target functions are known and at least one', () => {
  expect(problemOfFunctions([], ['AGAMA'])).not.toBeNull();
  expect(problemOfFunctions(['AGAMA'], ['AGAMA'])).toBeNull();
  expect(problemOfFunctions(['AGAMA', 'X'], ['AGAMA'])?.en).toContain('X');
});

test('a document has a number and was not issued tomorrow', () => {
  const decree = { kind: 'SK' as const, number: '140/12/2026', issuedOn: '2026-11-24' };
  expect(problemOfEvidence(decree, '2026-11-24')).toBeNull();
  expect(problemOfEvidence({ ...decree, issuedOn: '2026-11-25' }, '2026-11-24')?.part).toBe('issuedOn');
  expect(problemOfEvidence({ ...decree, number: '1' }, '2026-11-24')?.part).toBe('number');
  expect(problemOfEvidence({ ...decree, note: 'x'.repeat(501) }, '2026-11-24')?.part).toBe('note');
});

test('the first missing document is named', () => {
  expect(missingEvidence([{ kind: 'RKM' }], ['RKM', 'APBDES'])?.id).toContain('APBDes');
  expect(missingEvidence([{ kind: 'RKM' }, { kind: 'APBDES' }], ['RKM', 'APBDES'])).toBeNull();
});
