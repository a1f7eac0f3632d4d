import { expect, test } from 'vitest';
import type { Role } from './access.ts';
import { depthName, NO_BOND_FACTS, type BondFacts } from './bonds.ts';
import {
  blockers,
  CLOSED_STATES,
  COMMAND_RULES,
  COMMANDS,
  evidenceToHandIn,
  INTEGRATION_STATES,
  PUBLIC_STATES,
  rolesFor,
  targetState,
  type IntegrationFacts,
} from './integration.ts';

const TODAY = '2026-11-20';
const facts = (over: Partial<IntegrationFacts>): IntegrationFacts => ({
  state: 'DIUSULKAN',
  proposedBySide: 'FAMILY',
  proposedByViewer: false,
  record: NO_BOND_FACTS,
  affirmed: false,
  affirmedByViewer: false,
  today: TODAY,
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

/** A record with everything a confirmation asks for. */
const FULL: BondFacts = {
  evidence: [{ kind: 'SK' }, { kind: 'RKM' }, { kind: 'APBDES' }, { kind: 'DATA' }],
  hasSection: true,
  taskCount: 1,
  indicatorTaskCount: 1,
  plannedBudget: 5_000_000,
  realisedBudget: 4_000_000,
  jointActivityCount: 1,
  visitCount: 1,
  verifiedOn: {},
};

const partsOf = (...asked: Parameters<typeof blockers>) => blockers(...asked).map(({ part }) => part);

test('it starts only after a joint activity and with a budget line', () => {
  expect(partsOf('START', facts({ state: 'DITETAPKAN' }), [])).toEqual(['ACTIVITY', 'BUDGET']);
  const record = { ...NO_BOND_FACTS, jointActivityCount: 1, plannedBudget: 1 };
  expect(blockers('START', facts({ state: 'DITETAPKAN', record }), [])).toEqual([]);
});

test('it is integrated only with five bonds, a visit, a used budget and the word of the agency', () => {
  expect(partsOf('CONFIRM', facts({ state: 'BERJALAN', affirmed: true, record: FULL }), [])).toEqual([]);
  expect(partsOf('CONFIRM', facts({ state: 'BERJALAN', record: FULL }), [])).toEqual(['CONFIRMATION']);
  expect(partsOf('AFFIRM', facts({ state: 'BERJALAN', record: FULL }), [])).toEqual([]);
  expect(partsOf('AFFIRM', facts({ state: 'BERJALAN', record: { ...FULL, realisedBudget: 0 } }), [])).toEqual(['BUDGET']);
  const noData = { ...FULL, evidence: FULL.evidence.filter(({ kind }) => kind !== 'DATA') };
  expect(partsOf('CONFIRM', facts({ affirmed: true, record: noData }), [])).toEqual(['EVIDENCE']);
  expect(partsOf('CONFIRM', facts({ affirmed: true, record: noData }), [{ kind: 'DATA' }])).toEqual([]);
  expect(partsOf('CONFIRM', facts({ affirmed: true, record: { ...FULL, visitCount: 0, realisedBudget: 0 } }), [])).toEqual([
    'VISIT',
    'VISIT',
    'BUDGET',
  ]);
});

test('a document that proves a bond is asked for once, as long as it holds; minutes and a revoking decree each time', () => {
  const record = { ...NO_BOND_FACTS, evidence: [{ kind: 'RKM', validTo: null } as const, { kind: 'SK', validTo: '2026-11-19' } as const] };
  expect(evidenceToHandIn('START', facts({ record }))).toEqual(['APBDES']);
  expect(evidenceToHandIn('RATIFY', facts({ record }))).toEqual(['SK']);
  expect(evidenceToHandIn('CONFIRM', facts({ record: FULL }))).toEqual(['BERITA_ACARA']);
  expect(evidenceToHandIn('REVOKE', facts({ record: FULL }))).toEqual(['SK']);
});

test('the agency confirms once, and moves nothing by it', () => {
  expect(rolesFor('AFFIRM', facts({ state: 'BERJALAN' }), ['OPD_KB', 'SKPD_PROGRAM'])).toEqual(['SKPD_PROGRAM']);
  expect(rolesFor('AFFIRM', facts({ state: 'BERJALAN', affirmed: true }), ['SKPD_PROGRAM'])).toEqual([]);
  expect(rolesFor('CONFIRM', facts({ state: 'BERJALAN', affirmed: true }), ['OPD_KB'])).toEqual(['OPD_KB']);
  expect(rolesFor('CONFIRM', facts({ state: 'BERJALAN', affirmed: true, affirmedByViewer: true }), ['OPD_KB'])).toEqual([]);
  expect(targetState('AFFIRM', facts({ state: 'DIEVALUASI' }))).toBe('DIEVALUASI');
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
