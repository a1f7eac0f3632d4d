import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from './access.ts';
import {
  blockers,
  bondsAfter,
  BOND_KINDS,
  CLOSED_STATES,
  COMMAND_RULES,
  COMMANDS,
  depthName,
  depthOf,
  EVIDENCE_KINDS,
  INTEGRATION_STATES,
  NO_BONDS,
  PUBLIC_STATES,
  rolesFor,
  targetState,
  type BondStatus,
  type Bonds,
  type IntegrationFacts,
} from './integration.ts';

const facts = (over: Partial<IntegrationFacts>): IntegrationFacts => ({
  state: 'DIUSULKAN',
  proposedBySide: 'FAMILY',
  proposedByViewer: false,
  bonds: NO_BONDS,
  jointActivityCount: 0,
  suspendedFrom: null,
  ...over,
});

test('the side that proposed cannot review its own proposal', () => {
  const both: Role[] = ['OPD_KB', 'SKPD_PROGRAM'];
  expect(rolesFor('REVIEW', facts({ proposedBySide: 'FAMILY' }), both)).toEqual(['SKPD_PROGRAM']);
  expect(rolesFor('REVIEW', facts({ proposedBySide: 'PROGRAMME' }), both)).toEqual(['OPD_KB']);
});

test('one person with both roles cannot agree with their own proposal', () => {
  const both: Role[] = ['OPD_KB', 'SKPD_PROGRAM'];
  expect(rolesFor('REVIEW', facts({ proposedByViewer: true }), both)).toEqual([]);
  expect(rolesFor('COUNTERSIGN', facts({ state: 'DIKAJI', proposedByViewer: true }), both)).toEqual([]);
});

test('only the partner agency counter-signs, and only after a review', () => {
  expect(rolesFor('COUNTERSIGN', facts({ state: 'DIKAJI' }), ['OPD_KB', 'SKPD_PROGRAM'])).toEqual(['SKPD_PROGRAM']);
  expect(rolesFor('COUNTERSIGN', facts({ state: 'DIUSULKAN' }), ['SKPD_PROGRAM'])).toEqual([]);
});

test('a public state is reached only through the counter-signature', () => {
  const reachable = new Set(['DIUSULKAN']);
  for (let grew = true; grew;) {
    grew = false;
    for (const command of COMMANDS.filter((name) => name !== 'COUNTERSIGN')) {
      const rule = COMMAND_RULES[command];
      if (rule.from.some((state) => reachable.has(state)) && !reachable.has(rule.to)) {
        reachable.add(rule.to);
        grew = true;
      }
    }
  }
  expect(PUBLIC_STATES.filter((state) => reachable.has(state))).toEqual([]);
});

test('a closed integration takes no command', () => {
  for (const state of CLOSED_STATES) {
    expect(COMMANDS.filter((command) => COMMAND_RULES[command].from.includes(state))).toEqual([]);
  }
});

test('ending or pausing an integration always needs a reason', () => {
  for (const command of ['REJECT', 'SUSPEND', 'STOP', 'REVOKE'] as const) {
    expect(COMMAND_RULES[command].needsReason).toBe(true);
  }
});

test('a suspended integration resumes where it was', () => {
  expect(targetState('RESUME', facts({ state: 'DITANGGUHKAN', suspendedFrom: 'DISEPAKATI' }))).toBe('DISEPAKATI');
  expect(targetState('RESUME', facts({ state: 'DIEVALUASI', suspendedFrom: 'DISEPAKATI' }))).toBe('BERJALAN');
});

test('it starts only after a joint activity', () => {
  expect(blockers('START', facts({ state: 'DITETAPKAN' }), [])).toHaveLength(1);
  expect(blockers('START', facts({ state: 'DITETAPKAN', jointActivityCount: 1 }), [])).toEqual([]);
});

test('it is integrated only with all five bonds documented; evidence handed in counts', () => {
  const four: Bonds = { ...NO_BONDS, KELEMBAGAAN: 2, PERENCANAAN: 3, PEMBIAYAAN: 2, PELAKSANAAN: 2 };
  expect(blockers('CONFIRM', facts({ state: 'BERJALAN', bonds: four }), [])).toHaveLength(1);
  expect(blockers('CONFIRM', facts({ state: 'BERJALAN', bonds: four }), [{ kind: 'DATA' }])).toEqual([]);
});

const anyBonds = fc
  .tuple(...BOND_KINDS.map(() => fc.constantFrom<BondStatus>(0, 1, 2, 3)))
  .map((values) => Object.fromEntries(BOND_KINDS.map((kind, at) => [kind, values[at]])) as Bonds);

test('depth is 0 to 15 and evidence never lowers it', () => {
  fc.assert(
    fc.property(anyBonds, fc.array(fc.record({ kind: fc.constantFrom(...EVIDENCE_KINDS) })), (bonds, evidence) => {
      const before = depthOf(bonds);
      const after = depthOf(bondsAfter(bonds, evidence));
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThanOrEqual(15);
      expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('depth has four names', () => {
  expect([0, 3, 4, 7, 8, 11, 12, 15].map((depth) => depthName(depth).id)).toEqual([
    'terpisah',
    'terpisah',
    'terkoordinasi',
    'terkoordinasi',
    'terpadu',
    'terpadu',
    'menyatu',
    'menyatu',
  ]);
});

test('every state can be entered and every command leads somewhere', () => {
  const entered = new Set<string>(['DIUSULKAN', ...COMMANDS.map((command) => COMMAND_RULES[command].to)]);
  expect(INTEGRATION_STATES.filter((state) => !entered.has(state))).toEqual([]);
});
