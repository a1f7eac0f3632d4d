import { problemsOfDocument } from '@simpul/domain/document.ts';
import { SHIPPED_LISTS } from '@simpul/domain/reference.ts';
import { problemsOfMember, problemsOfPlanItem } from '@simpul/domain/working-group.ts';
import { documentsOf } from './documents.ts';
import { membersOf, planOf } from './pokja.ts';
import { expect, test } from 'vitest';
import { CONTRACEPTIVE_METHODS, GROUP_KINDS, NON_USE_REASONS } from '@simpul/domain/kampung-facts.ts';
import { AGENCIES, DATA_USES, FAMILY_FUNCTIONS, FUNDING_SOURCES, MECHANISMS } from '@simpul/domain/lists.ts';
import { assess } from '@simpul/domain/rubric-engine.ts';
import { KKB_2021 } from '@simpul/domain/rubrics/kkb-2021.ts';
import { DEMO_DAY, FIRST_ACTIVITY_DAY, REPORT_MONTHS } from './calendar.ts';
import { factsOf, makeDemonstration } from './kampung.ts';
import { planKampung } from './kampung-plan.ts';
import { PICTURES } from './pictures.ts';
import { POPULATION, villagesOfTanahLaut } from './tanah-laut.ts';

const kampungs = makeDemonstration();
const reports = kampungs.flatMap((kampung) => kampung.reports);
const activities = kampungs.flatMap((kampung) => kampung.activities);
const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

test('the engine gives Tanah Laut 93 dasar, 25 berkembang, 3 mandiri and 14 paripurna', () => {
  const levels = kampungs.map((kampung) => assess(factsOf(kampung), KKB_2021).level.code);
  const count = (level: string) => levels.filter((code) => code === level).length;
  expect([count('DASAR'), count('BERKEMBANG'), count('MANDIRI'), count('PARIPURNA')]).toEqual([93, 25, 3, 14]);
});

test('every one of the 135 villages is a kampung, and every district has one above dasar', () => {
  expect(codes(kampungs)).toEqual(codes(villagesOfTanahLaut()));
  const districts = kampungs
    .filter((kampung) => assess(factsOf(kampung), KKB_2021).level.code !== 'DASAR')
    .map(({ code }) => code.slice(0, 8));
  expect(new Set(districts).size).toBe(11);
});

test('the same demonstration is made every time', () => {
  expect(makeDemonstration()).toEqual(kampungs);
});

test('the villages share the people of the regency among them', () => {
  expect(planKampung(villagesOfTanahLaut()).reduce((sum, { population }) => sum + population, 0)).toBe(POPULATION);
});

test('some kampung never reported, some report people only, and long-acting methods are rare', () => {
  const latest = kampungs.map((kampung) => kampung.reports.at(-1));
  expect(latest.filter((report) => report === undefined).length).toBeGreaterThan(5);
  expect(latest.filter((report) => report !== undefined && report.fertileCouples === null).length).toBeGreaterThan(20);
  const scoreOf = (code: string) =>
    kampungs.map(
      (kampung) =>
        assess(factsOf(kampung), KKB_2021)
          .indices.flatMap(({ indicators }) => indicators)
          .find((indicator) => indicator.code === code)?.score,
    );
  expect(scoreOf('O3').filter((score) => score === 1).length).toBeGreaterThan(110);
  expect(scoreOf('P1').filter((score) => score === 1).length).toBeGreaterThan(67);
});

test('reports hold all hard checks', () => {
  const sum = (counts: (number | null)[]) => counts.reduce<number>((total, count) => total + (count ?? 0), 0);
  for (const report of reports) {
    const counts = [
      report.persons,
      report.families,
      report.fertileCouples,
      ...GROUP_KINDS.map((kind) => report.participants[kind]),
      ...CONTRACEPTIVE_METHODS.map((method) => report.methods[method]),
    ];
    expect(counts.every((count) => count === null || (Number.isInteger(count) && count >= 0))).toBe(true);
    expect(report.persons).toBeLessThanOrEqual(60_000);
    expect((report.persons ?? 0) / (report.families ?? 1)).toBeGreaterThan(2);
    const most = {
      BKB: report.toddlerFamilies,
      BKR: report.adolescentFamilies,
      BKL: report.elderlyFamilies,
      UPPKA: report.families,
      PIK_R: report.adolescents,
    };
    for (const kind of GROUP_KINDS) expect(report.participants[kind] ?? 0).toBeLessThanOrEqual(most[kind] ?? 0);
    if (report.fertileCouples === null) continue;
    expect(report.fertileCouples).toBeLessThanOrEqual((report.families ?? 0) * 1.05);
    expect(
      sum([...CONTRACEPTIVE_METHODS.map((method) => report.methods[method]), ...NON_USE_REASONS.map((reason) => report.nonUse[reason])]),
    ).toBe(report.fertileCouples);
  }
});

test('reports follow month by month, and change slowly', () => {
  for (const { reports: own } of kampungs) {
    expect(own.map(({ period }) => period)).toEqual(REPORT_MONTHS.filter((month) => own.some(({ period }) => period === month)));
    for (const [index, report] of own.slice(1).entries()) {
      expect(Math.abs((report.persons ?? 0) / (own[index]?.persons ?? 1) - 1)).toBeLessThan(0.2);
    }
  }
});

test('profiles use the codes of the lists and trained members need a Pokja', () => {
  for (const { profile, inauguratedOn } of kampungs) {
    expect(codes(FUNDING_SOURCES)).toEqual(expect.arrayContaining([...(profile.fundingSources ?? [])]));
    expect(codes(DATA_USES)).toEqual(expect.arrayContaining([...(profile.dataUses ?? [])]));
    expect(codes(MECHANISMS)).toEqual(expect.arrayContaining([...(profile.mechanisms ?? [])]));
    if (profile.workingGroupTrained || profile.workingGroupMembers) expect(profile.workingGroupExists).toBe(true);
    expect(inauguratedOn === null || (inauguratedOn >= '2016-01-01' && inauguratedOn <= '2025-07-31')).toBe(true);
  }
});

test('activities are varied, dated within two years and use known codes', () => {
  expect(new Set(activities.map(({ title }) => title)).size).toBeGreaterThanOrEqual(60);
  expect(Math.max(...kampungs.map((kampung) => kampung.activities.length))).toBeLessThanOrEqual(14);
  expect(kampungs.some((kampung) => kampung.activities.length === 0)).toBe(true);
  for (const activity of activities) {
    expect(activity.heldOn >= FIRST_ACTIVITY_DAY && activity.heldOn <= DEMO_DAY).toBe(true);
    expect(codes(FAMILY_FUNCTIONS)).toContain(activity.familyFunction);
    expect(codes(AGENCIES)).toEqual(expect.arrayContaining(activity.agencies));
    expect(PICTURES.map(({ key }) => key)).toEqual(expect.arrayContaining(activity.photos.map(({ key }) => key)));
    expect(activity.description.split('. ').length).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(activity)).not.toMatch(/[{][a-z]+[}]/);
  }
});

test('no text holds a person number, a phone number, an e-mail address or an open blank', () => {
  const words = JSON.stringify(
    kampungs.map(({ overview, activities: own, integrations, designations }) => ({ overview, own, integrations, designations })),
  );
  expect(words).not.toMatch(/\d{16}/);
  expect(words).not.toMatch(/\b(?:\+62|08)\d{7,}/);
  expect(words).not.toMatch(/\bNI[PK]\b/);
  expect(words).not.toMatch(/\w@\w/);
  expect(words).not.toMatch(/undefined|NaN/);
});

test('nobody of a working group is anybody, there are as many as the profile claims, and plans and papers keep the rules', () => {
  for (const kampung of makeDemonstration()) {
    const members = membersOf(kampung);
    expect(members.every(({ name, phone }) => /^Contoh [A-Z]$/.test(name) && phone === null)).toBe(true);
    if (kampung.profile.workingGroupMembers !== null) expect(members).toHaveLength(kampung.profile.workingGroupMembers);
    for (const member of members) expect(problemsOfMember(member, 'EMPAT_SEKSI', DEMO_DAY, SHIPPED_LISTS)).toEqual([]);
    for (const item of planOf(kampung)) expect(problemsOfPlanItem(item, DEMO_DAY, SHIPPED_LISTS)).toEqual([]);
    for (const { pdf, ...paper } of documentsOf(kampung)) {
      expect(problemsOfDocument({ ...paper, file: 'x' }, DEMO_DAY)).toEqual([]);
      expect(pdf.toString('latin1')).toContain('DATA CONTOH');
    }
  }
});
