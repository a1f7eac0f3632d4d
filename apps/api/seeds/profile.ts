import type { GroupKind, KampungFacts } from '@simpul/domain/kampung-facts.ts';
import { DATA_USES, FUNDING_SOURCES, MECHANISMS, type Coded } from '@simpul/domain/lists.ts';
import type { SeedIntegration } from './integrations.ts';
import type { Random } from './random.ts';

/** What the profile of a kampung says: the facts without activities and reports. */
export type SeedProfile = Omit<KampungFacts, 'agencies' | 'report' | 'records'>;

export type ProfileStyle = { isWellEquipped: boolean; worksRegularly: boolean };

/** A yes with this probability, unknown with that one, else a no. */
const answer = (random: Random, yes: number, unknown: number): boolean | null => {
  const drawn = random.next();
  if (drawn < unknown) return null;
  return drawn < unknown + yes * (1 - unknown);
};

const codesOf = (random: Random, list: readonly Coded[], count: number): string[] => {
  const drawn = random.some(list, count).map(({ code }) => code);
  return list.map(({ code }) => code).filter((code) => drawn.includes(code));
};

/** Shares after the 41 kampung that Tanah Laut had in 2023: most have a Pokja, few use data. */
export function drawProfile(
  random: Random,
  { isWellEquipped, worksRegularly }: ProfileStyle,
  integrations: readonly SeedIntegration[],
): SeedProfile {
  const equipped = (well: number, badly: number): boolean | null =>
    isWellEquipped ? answer(random, well, 0.02) : answer(random, badly, 0.14);
  const hasEvidence = (kind: string): boolean =>
    integrations.some(({ transitions }) => transitions.some(({ evidence }) => evidence.some((piece) => piece.kind === kind)));

  const workingGroupExists = equipped(0.99, 0.66);
  const members = random.chance(isWellEquipped ? 0.95 : 0.7) ? random.int(7, 24) : null;
  const profile: SeedProfile = {
    workingGroupExists,
    workingGroupMembers: workingGroupExists ? members : null,
    workingGroupTrained: workingGroupExists ? equipped(0.85, 0.35) : null,
    fundingSources:
      isWellEquipped || random.chance(0.8) ? codesOf(random, FUNDING_SOURCES, isWellEquipped ? random.int(2, 4) : random.int(0, 2)) : null,
    groups: drawGroups(random, isWellEquipped),
    secretariat: equipped(0.93, 0.4),
    dataHouse: equipped(0.85, 0.2),
    fieldOfficer: equipped(0.96, 0.7),
    localRegulation: equipped(0.82, 0.5),
    dataUses: drawDataUses(random, worksRegularly),
    mechanisms:
      worksRegularly || random.chance(0.7) ? codesOf(random, MECHANISMS, worksRegularly ? random.int(4, 5) : random.int(0, 3)) : null,
  };
  // The papers of an integration are proof: a decree needs a Pokja, a budget line is a fund.
  if (hasEvidence('SK')) profile.workingGroupExists = true;
  if (hasEvidence('APBDES') && !profile.fundingSources?.includes('DANA_DESA'))
    profile.fundingSources = [...(profile.fundingSources ?? []), 'DANA_DESA'];
  if (hasEvidence('DATA')) profile.dataHouse = true;
  return profile;
}

function drawGroups(random: Random, isWellEquipped: boolean): Record<GroupKind, boolean | null> {
  const usual: Record<GroupKind, number> = { BKB: 0.62, BKR: 0.45, BKL: 0.5, UPPKA: 0.35, PIK_R: 0.32 };
  const draw = (kind: GroupKind): boolean | null => (isWellEquipped ? answer(random, 0.92, 0.01) : answer(random, usual[kind], 0.12));
  return { BKB: draw('BKB'), BKR: draw('BKR'), BKL: draw('BKL'), UPPKA: draw('UPPKA'), PIK_R: draw('PIK_R') };
}

/** The use of data is the weakest spot of the regency: most name none. */
function drawDataUses(random: Random, worksRegularly: boolean): string[] | null {
  if (!worksRegularly && random.chance(0.35)) return null;
  const odds: Record<string, number> = worksRegularly ? { 0: 38, 1: 27, 2: 22, 3: 10, 4: 3 } : { 0: 86, 1: 12, 2: 2 };
  return codesOf(random, DATA_USES, Number(random.weighted(odds)));
}
