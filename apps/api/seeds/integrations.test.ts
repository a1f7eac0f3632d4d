import { expect, test } from 'vitest';
import { problemOfContact, problemOfFunctions, problemOfReason } from '@simpul/domain/integration-input.ts';
import {
  blockers,
  BOND_KINDS,
  bondsAfter,
  CLOSED_STATES,
  COMMAND_RULES,
  depthOf,
  INTEGRATION_STATES,
  NO_BONDS,
  rolesFor,
  type Bonds,
} from '@simpul/domain/integration.ts';
import { DEMO_DAY } from './calendar.ts';
import type { SeedIntegration } from './integrations.ts';
import { makeDemonstration } from './kampung.ts';
import { PROGRAMMES } from './programmes.ts';

const kampungs = makeDemonstration();
const integrations = kampungs.flatMap((kampung) => kampung.integrations);
const inState = (state: string) => integrations.filter((integration) => integration.state === state);
const labelOf = ({ kampungCode, programmeCode, state }: SeedIntegration) => `${kampungCode} ${programmeCode} ${state}`;

test('about 150 integrations show every state, every programme and every district', () => {
  expect(integrations).toHaveLength(150);
  expect(new Set(integrations.map(({ state }) => state))).toEqual(new Set(INTEGRATION_STATES));
  expect(new Set(integrations.map(({ programmeCode }) => programmeCode))).toEqual(new Set(PROGRAMMES.map(({ code }) => code)));
  expect(new Set(integrations.map(({ kampungCode }) => kampungCode.slice(0, 8))).size).toBe(11);
});

test('a kampung is bound to a programme once at most', () => {
  expect(new Set(integrations.map(({ kampungCode, programmeCode }) => `${kampungCode} ${programmeCode}`)).size).toBe(150);
});

test.each(integrations.map((integration) => [labelOf(integration), integration] as const))(
  '%s: every step was allowed',
  (_, integration) => {
    const [first, ...steps] = integration.transitions;
    expect(first).toMatchObject({ command: 'PROPOSE', fromState: null, toState: 'DIUSULKAN', reason: integration.reason });
    let bonds: Bonds = NO_BONDS;
    let before = first;
    for (const step of steps) {
      if (step.command === 'PROPOSE' || !before) throw new Error('A proposal comes first, and once');
      const facts = {
        state: before.toState,
        proposedBySide: integration.proposedBySide,
        proposedByViewer: false,
        bonds,
        jointActivityCount: 1,
        suspendedFrom: null,
      };
      const rule = COMMAND_RULES[step.command];
      expect(step.fromState).toBe(before.toState);
      expect(rolesFor(step.command, facts, [step.actorRole])).toEqual([step.actorRole]);
      expect(step.at > before.at).toBe(true);
      expect(step.toState).toBe(rule.to);
      expect(step.evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...rule.needsEvidence]));
      if (rule.needsReason) expect(problemOfReason(step.reason ?? '')).toBeNull();
      for (const { issuedOn, number } of step.evidence) {
        expect(issuedOn < step.at).toBe(true);
        expect(number).toContain('contoh');
      }
      // An office may have raised bonds beyond the papers by the time it confirms.
      if (step.command === 'CONFIRM') expect(blockers('CONFIRM', { ...facts, bonds: integration.bonds }, step.evidence)).toEqual([]);
      bonds = bondsAfter(bonds, step.evidence);
      before = step;
    }
    expect(before?.toState).toBe(integration.state);
    expect(integration.version).toBe(integration.transitions.length);
    expect(integration.updatedAt.slice(0, 10) <= DEMO_DAY).toBe(true);
    expect(BOND_KINDS.every((kind) => integration.bonds[kind] >= bonds[kind])).toBe(true);
    expect(problemOfReason(integration.reason)).toBeNull();
    expect(
      problemOfFunctions(
        integration.targetFunctions,
        PROGRAMMES.find(({ code }) => code === integration.programmeCode)?.familyFunctions ?? [],
      ),
    ).toBeNull();
    for (const contact of [integration.familyContact, integration.agencyContact])
      if (contact !== null) expect(problemOfContact(contact)).toBeNull();
  },
);

test('the deeper the state, the deeper the bonds', () => {
  const mean = (state: string) => inState(state).reduce((sum, { bonds }) => sum + depthOf(bonds), 0) / inState(state).length;
  expect(mean('DIUSULKAN')).toBeLessThan(3);
  expect(mean('DIUSULKAN')).toBeLessThan(mean('DISEPAKATI'));
  expect(mean('DISEPAKATI')).toBeLessThan(mean('BERJALAN'));
  expect(mean('BERJALAN')).toBeLessThan(mean('TERINTEGRASI'));
});

test('an integrated kampung has all five bonds documented and a monitoring visit', () => {
  for (const { bonds, transitions } of inState('TERINTEGRASI')) {
    expect(BOND_KINDS.every((kind) => bonds[kind] >= 2)).toBe(true);
    expect(transitions.at(-1)?.evidence).toContainEqual(
      expect.objectContaining({ kind: 'BERITA_ACARA', note: 'Kunjungan monev bersama.' }),
    );
  }
});

test('an integration that has started has its joint activity by then, and the kampung its Pokja and budget', () => {
  for (const { activities, profile, integrations: own } of kampungs) {
    for (const { programmeCode, transitions } of own) {
      const start = transitions.find(({ command }) => command === 'START');
      if (!start) continue;
      expect(activities.some(({ programmes, heldOn }) => programmes.includes(programmeCode) && heldOn < start.at)).toBe(true);
      expect(profile.workingGroupExists).toBe(true);
      expect(profile.fundingSources).toContain('DANA_DESA');
    }
  }
});

test('only kampung with that integration have joint activities', () => {
  for (const { activities, integrations: own } of kampungs) {
    expect(own.map(({ programmeCode }) => programmeCode)).toEqual(
      expect.arrayContaining(activities.flatMap(({ programmes }) => programmes)),
    );
  }
});

test('the four villages with a real designation have an integration on its way', () => {
  const designated = kampungs.filter(({ designations }) => designations.length > 0);
  expect(designated).toHaveLength(4);
  for (const { designations, integrations: own } of designated) {
    for (const { programmeCode, decree } of designations) {
      expect(decree).toBeNull();
      expect(own.some((integration) => integration.programmeCode === programmeCode && !CLOSED_STATES.includes(integration.state))).toBe(
        true,
      );
    }
  }
});

test('Kampung Bersinar can still be proposed for many kampung without any integration', () => {
  expect(kampungs.filter(({ integrations: own }) => own.length === 0).length).toBeGreaterThanOrEqual(20);
});
