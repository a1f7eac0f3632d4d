import { GROUP_KINDS, type GroupKind, type KampungFacts } from './kampung-facts.ts';

/** The field of the profile that says whether there is such a group. */
const GROUP_FIELDS: Record<GroupKind, string> = { BKB: 'bkb', BKR: 'bkr', BKL: 'bkl', UPPKA: 'uppka', PIK_R: 'pikR' };

/** The fields of the profile that a rubric reads as claims: "there is one". Reports and activities are records of their own. */
export const CLAIM_FIELDS: readonly string[] = [
  'workingGroupExists',
  'workingGroupMembers',
  'workingGroupTrained',
  'fundingSources',
  ...GROUP_KINDS.map((kind) => GROUP_FIELDS[kind]),
  'secretariat',
  'dataHouse',
  'fieldOfficer',
  'localRegulation',
  'dataUses',
  'mechanisms',
];

/** The facts as they are when what nothing proves is not there. A "no" or an empty list needs no proof. */
export function provenFacts(facts: KampungFacts): KampungFacts {
  const { records } = facts;
  const isProven = (field: string) => records.proven.includes(field);
  const yes = (field: string, claim: boolean | null) => (claim && !isProven(field) ? false : claim);
  const list = (field: string, claim: readonly string[] | null) => (claim && !isProven(field) ? [] : claim);
  const { BKB, BKR, BKL, UPPKA, PIK_R } = facts.groups;
  return {
    ...facts,
    workingGroupExists: yes('workingGroupExists', facts.workingGroupExists),
    workingGroupMembers: facts.workingGroupMembers && !isProven('workingGroupMembers') ? 0 : facts.workingGroupMembers,
    workingGroupTrained: yes('workingGroupTrained', facts.workingGroupTrained),
    fundingSources: list('fundingSources', facts.fundingSources),
    groups: {
      BKB: yes(GROUP_FIELDS.BKB, BKB),
      BKR: yes(GROUP_FIELDS.BKR, BKR),
      BKL: yes(GROUP_FIELDS.BKL, BKL),
      UPPKA: yes(GROUP_FIELDS.UPPKA, UPPKA),
      PIK_R: yes(GROUP_FIELDS.PIK_R, PIK_R),
    },
    secretariat: yes('secretariat', facts.secretariat),
    dataHouse: yes('dataHouse', facts.dataHouse),
    fieldOfficer: yes('fieldOfficer', facts.fieldOfficer),
    localRegulation: yes('localRegulation', facts.localRegulation),
    dataUses: list('dataUses', facts.dataUses),
    mechanisms: list('mechanisms', facts.mechanisms),
    records: { ...records, regularMechanisms: list('mechanisms', records.regularMechanisms) },
  };
}
