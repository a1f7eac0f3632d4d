import { expect, test } from 'vitest';
import { NOTHING_FILLED_IN, reportOf } from './facts.testing.ts';
import type { FamilyReport, KampungFacts } from './kampung-facts.ts';
import { measure, type MeasureName } from './measures.ts';
import { KKB_2021 } from './rubrics/kkb-2021.ts';

const read = (name: MeasureName, facts: Partial<KampungFacts>, flags = KKB_2021.flags) =>
  measure(name, { ...NOTHING_FILLED_IN, ...facts }, flags);
const readReport = (name: MeasureName, over: Partial<FamilyReport>, flags = KKB_2021.flags) =>
  read(name, { report: { ...reportOf(0), ...over } }, flags);
const known = (value: number) => ({ low: value, high: value });

test('an empty list is known, a list that is not filled in is not', () => {
  expect(read('fundingSources', { fundingSources: [] })).toEqual(known(0));
  expect(read('fundingSources', { fundingSources: ['APBN', 'CSR', 'APBN'] })).toEqual(known(2));
  expect(read('fundingSources', { fundingSources: null })).toEqual({ low: 0, high: Infinity });
});

test('an unanswered question may still become a yes', () => {
  expect(read('groups', { groups: { BKB: true, BKR: false, BKL: null, UPPKA: true, PIK_R: null } })).toEqual({ low: 2, high: 4 });
  expect(read('facilities', { secretariat: false, dataHouse: true })).toEqual(known(1));
});

test("the own sector's agencies count under parity and not under the flag", () => {
  const agencies = ['OPD_KB', 'PERWAKILAN_BKKBN', 'DINKES', 'DINKES', 'BNNK'];
  expect(read('agencies', { agencies })).toEqual(known(4));
  expect(read('agencies', { agencies }, { ...KKB_2021.flags, excludeOwnSector: true })).toEqual(known(2));
});

test('the mean participation is a mean of five rounded shares, never fewer', () => {
  const wholes = { toddlerFamilies: 106, adolescentFamilies: 160, elderlyFamilies: 92, families: 492, adolescents: 251 };
  const participants = { BKB: 60, BKR: 70, BKL: 50, UPPKA: 160, PIK_R: 120 };
  expect(readReport('participation', { ...wholes, participants })).toEqual(known(47));
  expect(readReport('participation', { ...wholes, participants: { ...participants, PIK_R: null } })).toEqual({ low: 38, high: Infinity });
  expect(readReport('participation', { ...wholes, toddlerFamilies: null, participants })).toEqual({ low: 36, high: Infinity });
});

test('a share is known only when all that it is made of is filled in', () => {
  const methods = { IUD: 10, MOW: 0, MOP: 0, KONDOM: 0, IMPLAN: 10, SUNTIK: 60, PIL: 20 };
  expect(readReport('prevalence', { fertileCouples: 200, methods })).toEqual(known(50));
  expect(readReport('prevalence', { fertileCouples: 200, methods: { ...methods, PIL: null } })).toEqual({ low: 40, high: Infinity });
  expect(readReport('prevalence', { fertileCouples: null, methods })).toEqual({ low: 0, high: Infinity });
  expect(readReport('unmetNeed', { fertileCouples: 100, nonUse: { HAMIL: 1, IAS: 1, IAT: null, TIAL: 8 } })).toEqual({
    low: 8,
    high: Infinity,
  });
});

test('an unknown long-acting method may pull the MKJP share up, an unknown other one down', () => {
  const methods = { IUD: 10, MOW: 0, MOP: 0, KONDOM: 0, IMPLAN: 10, SUNTIK: 60, PIL: 20 };
  expect(readReport('longActing', { methods })).toEqual(known(20));
  expect(readReport('longActing', { methods: { ...methods, MOP: null } })).toEqual({ low: 20, high: 100 });
  expect(readReport('longActing', { methods: { ...methods, PIL: null } })).toEqual({ low: 0, high: 25 });
});

test('nothing out of nothing is 0 % under parity; under the flag a report without couples is no report', () => {
  expect(readReport('unmetNeed', {})).toEqual(known(0));
  expect(readReport('unmetNeed', {}, { ...KKB_2021.flags, requireCouples: true })).toEqual({ low: 0, high: Infinity });
});
