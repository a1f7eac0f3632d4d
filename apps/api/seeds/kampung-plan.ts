import { randomFor, type Random } from './random.ts';
import { POPULATION, type LevelCode, type Village } from './tanah-laut.ts';

/** What is decided about a kampung before anything is made up for it. */
export type KampungPlan = { village: Village; level: LevelCode; population: number };

/** How many kampung of each district are above DASAR: 25, 3 and 14 in all. */
const ABOVE_DASAR: Record<string, { PARIPURNA: number; MANDIRI: number; BERKEMBANG: number }> = {
  '63.01.01': { PARIPURNA: 1, MANDIRI: 1, BERKEMBANG: 2 },
  '63.01.02': { PARIPURNA: 1, MANDIRI: 0, BERKEMBANG: 2 },
  '63.01.03': { PARIPURNA: 3, MANDIRI: 0, BERKEMBANG: 4 },
  '63.01.04': { PARIPURNA: 1, MANDIRI: 0, BERKEMBANG: 2 },
  '63.01.05': { PARIPURNA: 2, MANDIRI: 0, BERKEMBANG: 3 },
  '63.01.06': { PARIPURNA: 1, MANDIRI: 0, BERKEMBANG: 2 },
  '63.01.07': { PARIPURNA: 1, MANDIRI: 1, BERKEMBANG: 3 },
  '63.01.08': { PARIPURNA: 1, MANDIRI: 0, BERKEMBANG: 2 },
  '63.01.09': { PARIPURNA: 1, MANDIRI: 1, BERKEMBANG: 2 },
  '63.01.10': { PARIPURNA: 1, MANDIRI: 0, BERKEMBANG: 2 },
  '63.01.11': { PARIPURNA: 1, MANDIRI: 0, BERKEMBANG: 1 },
};

/** Gives every village its level and its share of the regency's people. */
export function planKampung(villages: readonly Village[]): KampungPlan[] {
  const levels = levelsOf(villages);
  const populations = shareOut(
    POPULATION,
    villages.map((village) => weightOf(village, randomFor(`population:${village.code}`))),
  );
  return villages.map((village, index) => ({
    village,
    level: levels.get(village.code) ?? 'DASAR',
    population: populations[index] ?? 0,
  }));
}

function levelsOf(villages: readonly Village[]): Map<string, LevelCode> {
  const levels = new Map<string, LevelCode>();
  for (const [district, counts] of Object.entries(ABOVE_DASAR)) {
    const codes = villages.filter(({ districtCode }) => districtCode === district).map(({ code }) => code);
    const order = randomFor(`rank:${district}`).some(codes, codes.length);
    for (const level of ['PARIPURNA', 'MANDIRI', 'BERKEMBANG'] as const) {
      for (const code of order.splice(0, counts[level])) levels.set(code, level);
    }
  }
  return levels;
}

/** Kelurahan and the seats of districts are larger than other villages. */
function weightOf({ kind, name, districtName }: Village, random: Random): number {
  const plain = (words: string): string => words.replaceAll('-', ' ');
  const size = random.between(0.55, 1.2) + random.between(0, 0.6);
  if (kind === 'KELURAHAN') return 3.4 * size;
  return plain(name) === plain(districtName) ? 2.2 * size : size;
}

/** Divides a total into whole parts in these proportions; the parts add up to the total exactly. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRest = exact.map((value, index) => ({ index, rest: value - Math.floor(value) })).sort((one, other) => other.rest - one.rest);
  for (const { index } of byRest.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
