import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOND_KINDS, bondsOf, depthOf, NO_BOND_FACTS, NO_BONDS, proofOf, type BondFacts, type BondKind } from './bonds.ts';
import { EVIDENCE_KINDS } from './evidence.ts';

const TODAY = '2026-11-20';
const of = (over: Partial<BondFacts>) => bondsOf({ ...NO_BOND_FACTS, ...over }, TODAY);

test('an empty record has no bond', () => {
  expect(of({})).toEqual(NO_BONDS);
});

test('each bond is planned by its own part of the record', () => {
  expect(of({ hasSection: true })).toEqual({ ...NO_BONDS, KELEMBAGAAN: 1 });
  expect(of({ taskCount: 2 })).toEqual({ ...NO_BONDS, PERENCANAAN: 1 });
  expect(of({ plannedBudget: 1 })).toEqual({ ...NO_BONDS, PEMBIAYAAN: 1 });
  expect(of({ taskCount: 1, indicatorTaskCount: 1 })).toEqual({ ...NO_BONDS, PERENCANAAN: 1, DATA_INDIKATOR: 1 });
  expect(of({ jointActivityCount: 1 })).toEqual({ ...NO_BONDS, PELAKSANAAN: 1 });
});

test('joint activity and visit together document the work', () => {
  expect(of({ jointActivityCount: 1, visitCount: 1 }).PELAKSANAAN).toBe(2);
});

test('a decree that has ended documents nothing any more', () => {
  expect(of({ hasSection: true, evidence: [{ kind: 'SK', validTo: TODAY }] }).KELEMBAGAAN).toBe(2);
  expect(of({ hasSection: true, evidence: [{ kind: 'SK', validTo: '2026-11-19' }] }).KELEMBAGAAN).toBe(1);
});

test('a check counts for a year, and only while there is proof', () => {
  const evidence = [{ kind: 'RKM' }] as const;
  expect(of({ evidence, verifiedOn: { PERENCANAAN: '2025-11-21' } }).PERENCANAAN).toBe(3);
  expect(of({ evidence, verifiedOn: { PERENCANAAN: '2025-11-20' } }).PERENCANAAN).toBe(2);
  expect(of({ verifiedOn: { PERENCANAAN: TODAY } }).PERENCANAAN).toBe(0);
});

test('every bond can be proven by a document; minutes prove none', () => {
  for (const kind of BOND_KINDS) expect(proofOf(kind).length).toBeGreaterThan(0);
  expect(BOND_KINDS.flatMap(proofOf)).not.toContain('BERITA_ACARA');
});

const anyFacts = fc.record<BondFacts>({
  evidence: fc.array(fc.record({ kind: fc.constantFrom(...EVIDENCE_KINDS), validTo: fc.constantFrom(null, '2026-01-01', '2027-01-01') }), {
    maxLength: 6,
  }),
  hasSection: fc.boolean(),
  taskCount: fc.nat(3),
  indicatorTaskCount: fc.nat(3),
  plannedBudget: fc.nat(3),
  realisedBudget: fc.nat(3),
  jointActivityCount: fc.nat(3),
  visitCount: fc.nat(3),
  verifiedOn: fc.dictionary(fc.constantFrom<BondKind>(...BOND_KINDS), fc.constantFrom('2024-01-01', '2026-06-01')),
});

test('depth is 0 to 15, and one document more never lowers it', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...EVIDENCE_KINDS), (facts, kind) => {
      const before = depthOf(bondsOf(facts, TODAY));
      const after = depthOf(bondsOf({ ...facts, evidence: [...facts.evidence, { kind }] }, TODAY));
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThanOrEqual(15);
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});
