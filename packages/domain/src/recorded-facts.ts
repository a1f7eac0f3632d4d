import type { FamilyReport, RecordedFacts } from './kampung-facts.ts';
import type { Decree, MechanismFrequency } from './kampung-profile.ts';
import { FAMILY_FUNCTIONS, INPRES_AIMS } from './lists.ts';

/** What the records of a kampung say, as they are kept. */
export type RawRecords = {
  decree: Decree | null;
  trainedMembers: number | null;
  dataHouseClass: string | null;
  mechanismFrequencies: readonly MechanismFrequency[] | null;
  recentAgencies: readonly string[];
  recentFunctions: readonly string[];
  /** Fields of the profile that some document names as proven by it. */
  proves: readonly string[];
  /** Positions and sections with somebody in them; empty when nobody was written down. */
  positions: readonly string[];
  sections: readonly string[];
  /** Of this year, without what was dropped. */
  planItems: number;
  /** Documents of the kind RKM that were issued this year or the last. */
  planDocuments: number;
  /** Budget lines of integrations that both owners have agreed to, of this year and the last. */
  budgets: readonly { planned: number; realised: number | null }[];
  punctualMonths: number;
  integrationDepth: number;
  earlierReport: FamilyReport | null;
};

export const NO_RECORDS: RawRecords = {
  decree: null,
  trainedMembers: null,
  dataHouseClass: null,
  mechanismFrequencies: null,
  recentAgencies: [],
  recentFunctions: [],
  proves: [],
  positions: [],
  sections: [],
  planItems: 0,
  planDocuments: 0,
  budgets: [],
  punctualMonths: 0,
  integrationDepth: 0,
  earlierReport: null,
};

/** @param today day at the place of work, YYYY-MM-DD */
export function recordedFacts(raw: RawRecords, today: string): RecordedFacts {
  const { decree, mechanismFrequencies: frequencies } = raw;
  return {
    recentAgencies: raw.recentAgencies,
    recentFunctions: raw.recentFunctions,
    proven: provenFields(raw),
    decree: decree && ((decree.validTo ?? today) >= today ? 'IN_FORCE' : 'EXPIRED'),
    structureParts: structureParts(raw),
    trainedMembers: raw.trainedMembers,
    plan: planState(raw),
    realisedShare: realisedShare(raw.budgets),
    dataHouseClass: raw.dataHouseClass,
    regularMechanisms: frequencies && frequencies.map(({ mechanism }) => mechanism),
    punctualMonths: raw.punctualMonths,
    integrationDepth: raw.integrationDepth,
    earlierReport: raw.earlierReport,
  };
}

/** The decree of the working group proves the group; its members are proven by their names in the records. */
function provenFields({ proves, positions }: RawRecords): string[] {
  const more = [
    ...(proves.includes('workingGroupDecree') ? ['workingGroupExists'] : []),
    ...(positions.length > 0 ? ['workingGroupMembers'] : []),
  ];
  return [...new Set([...proves, ...more])].sort();
}

const EXECUTIVE = ['KETUA', 'SEKRETARIS', 'BENDAHARA'];
const isOf = (list: readonly { code: string }[]) => (section: string) => list.some(({ code }) => code === section);

/** A group of eight sections has two where one of four has one. */
function structureParts({ positions, sections }: RawRecords): number | null {
  if (positions.length === 0) return null;
  const four = new Set(sections.filter(isOf(INPRES_AIMS))).size;
  const eight = Math.floor(new Set(sections.filter(isOf(FAMILY_FUNCTIONS))).size / 2);
  const has = (some: readonly string[]) => Number(positions.some((position) => some.includes(position)));
  return has(['PENGARAH']) + has(EXECUTIVE) + Math.max(four, eight);
}

function planState({ planItems, planDocuments }: RawRecords): RecordedFacts['plan'] {
  if (planItems === 0) return 'NONE';
  return planDocuments > 0 ? 'DOCUMENTED' : 'LISTED';
}

/** Known only when the spending of every line is filled in. */
function realisedShare(budgets: RawRecords['budgets']): number | null {
  const planned = budgets.reduce((sum, line) => sum + line.planned, 0);
  if (planned === 0 || budgets.some(({ realised }) => realised === null)) return null;
  return Math.floor((100 * budgets.reduce((sum, { realised }) => sum + (realised ?? 0), 0)) / planned);
}
