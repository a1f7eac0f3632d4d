import { expect, test } from 'vitest';
import { designationState, problemsOfDesignation } from '@simpul/domain/designation.ts';
import { problemOfContact, problemOfFunctions, problemOfReason } from '@simpul/domain/integration-input.ts';
import { bondsOf, depthOf, type BondFacts } from '@simpul/domain/bonds.ts';
import { problemsOfBudget, problemsOfTask, problemsOfVisit } from '@simpul/domain/integration-parts.ts';
import { SHIPPED_LISTS } from '@simpul/domain/reference.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { blockers, CLOSED_STATES, COMMAND_RULES, INTEGRATION_STATES, rolesFor } from '@simpul/domain/integration.ts';
import { DEMO_DAY } from './calendar.ts';
import type { SeedEvidence } from './integration-history.ts';
import type { SeedIntegration } from './integrations.ts';
import { makeDemonstration } from './kampung.ts';
import { PROGRAMMES } from './programmes.ts';

const kampungs = makeDemonstration();
const integrations = kampungs.flatMap((kampung) => kampung.integrations);
const inState = (state: string) => integrations.filter((integration) => integration.state === state);
const evidenceOf = ({ transitions }: SeedIntegration) => transitions.flatMap(({ evidence }) => evidence);
/** What stands on the record; the kampung of a started integration has its joint activity. */
const recordOf = ({ parts, transitions }: SeedIntegration, evidence: readonly SeedEvidence[]): BondFacts => ({
  evidence,
  hasSection: parts.pokjaSection !== null,
  taskCount: parts.tasks.length,
  indicatorTaskCount: parts.tasks.filter(({ indicator }) => indicator !== null).length,
  plannedBudget: parts.budget.reduce((sum, { planned }) => sum + planned, 0),
  realisedBudget: parts.budget.reduce((sum, { realised }) => sum + (realised ?? 0), 0),
  jointActivityCount: transitions.some(({ command }) => command === 'START') ? 1 : 0,
  visitCount: parts.visits.length,
  verifiedOn: Object.fromEntries(parts.verifications.map(({ kind, verifiedOn }) => [kind, verifiedOn])),
});
const bondsToday = (seed: SeedIntegration) => bondsOf(recordOf(seed, evidenceOf(seed)), DEMO_DAY);
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
    let evidence: SeedEvidence[] = [];
    let affirmed = false;
    let before = first;
    for (const step of steps) {
      if (step.command === 'PROPOSE' || !before) throw new Error('A proposal comes first, and once');
      const facts = {
        state: before.toState,
        proposedBySide: integration.proposedBySide,
        proposedByViewer: false,
        record: recordOf(integration, evidence),
        affirmed,
        affirmedByViewer: false,
        today: step.at.slice(0, 10),
        suspendedFrom: null,
      };
      const rule = COMMAND_RULES[step.command];
      expect(step.fromState).toBe(before.toState);
      expect(rolesFor(step.command, facts, [step.actorRole])).toEqual([step.actorRole]);
      expect(blockers(step.command, facts, step.evidence)).toEqual([]);
      expect(step.at > before.at).toBe(true);
      expect(step.toState).toBe(rule.to);
      expect(step.evidence.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...rule.needsEvidence]));
      if (rule.needsReason) expect(problemOfReason(step.reason ?? '')).toBeNull();
      for (const document of step.evidence) {
        expect(document.issuedOn < step.at).toBe(true);
        expect(document.number).toContain('contoh');
      }
      evidence = [...evidence, ...step.evidence];
      affirmed = step.command === 'AFFIRM';
      before = step;
    }
    expect(before?.toState).toBe(integration.state);
    expect(integration.version).toBe(integration.transitions.length);
    expect(integration.updatedAt.slice(0, 10) <= DEMO_DAY).toBe(true);
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

test('what is written down together passes the checks of the forms', () => {
  for (const { parts } of integrations) {
    const indicators = KKB_2021.indices.flatMap((index) => index.indicators);
    for (const task of parts.tasks) expect(problemsOfTask(task, SHIPPED_LISTS, indicators)).toEqual([]);
    for (const line of parts.budget) expect(problemsOfBudget(line, DEMO_DAY, SHIPPED_LISTS)).toEqual([]);
    for (const visit of parts.visits) expect(problemsOfVisit(visit, DEMO_DAY, SHIPPED_LISTS)).toEqual([]);
  }
});

test('the deeper the state, the deeper the bonds', () => {
  const mean = (state: string) => inState(state).reduce((sum, seed) => sum + depthOf(bondsToday(seed)), 0) / inState(state).length;
  expect(mean('DIUSULKAN')).toBeLessThan(3);
  expect(mean('DIUSULKAN')).toBeLessThan(mean('DISEPAKATI'));
  expect(mean('DISEPAKATI')).toBeLessThan(mean('BERJALAN'));
  expect(mean('BERJALAN')).toBeLessThan(mean('TERINTEGRASI'));
});

test('an integrated kampung has all five bonds documented and a monitoring visit', () => {
  for (const seed of inState('TERINTEGRASI')) {
    expect(Object.values(bondsOf(recordOf(seed, evidenceOf(seed)), seed.updatedAt.slice(0, 10))).every((status) => status >= 2)).toBe(true);
    expect(seed.parts.visits.length).toBeGreaterThan(0);
  }
});

test('some decrees have ended or end soon, so that a review waits', () => {
  const ends = integrations.flatMap((seed) => evidenceOf(seed).flatMap(({ validTo }) => validTo ?? []));
  expect(ends.some((day) => day < DEMO_DAY)).toBe(true);
  expect(ends.some((day) => day > DEMO_DAY)).toBe(true);
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
  const designated = kampungs.filter(({ designations }) => designations.some(({ sampleData }) => !sampleData));
  expect(designated).toHaveLength(4);
  for (const { designations, integrations: own } of designated) {
    for (const { programmeCode, decree, sampleData } of designations) {
      if (!sampleData) expect(decree).toBeNull();
      expect(own.some((integration) => integration.programmeCode === programmeCode && !CLOSED_STATES.includes(integration.state))).toBe(
        true,
      );
    }
  }
});

test('made-up designations keep the rules, have every life, and none calls a village dangerous', () => {
  const made = kampungs.flatMap(({ designations }) => designations).filter(({ sampleData }) => sampleData);
  for (const { programmeCode, levelCode, decree, decreedOn, validTo } of made) {
    const programme = PROGRAMMES.find(({ code }) => code === programmeCode);
    expect(programme?.polarity).toBe('MERIT');
    const values = { levelCode, decree: decree ?? '', decreedOn: decreedOn ?? '', validTo, note: null };
    expect(problemsOfDesignation(values, programme?.levels ?? [], DEMO_DAY)).toEqual([]);
  }
  const states = made.map(({ validTo }) => designationState({ validTo, revokedOn: null }, DEMO_DAY));
  expect(new Set(states)).toEqual(new Set(['IN_FORCE', 'ENDING', 'EXPIRED']));
});

test('Kampung Bersinar can still be proposed for many kampung without any integration', () => {
  expect(kampungs.filter(({ integrations: own }) => own.length === 0).length).toBeGreaterThanOrEqual(20);
});
