import type { TileGroup, TileLook } from '@simpul/ui/TileMap.tsx';
import type { Language } from '@simpul/domain/text.ts';
import { pathIn } from '../language/language.ts';

type Placed = { code: string; name: string; slug: string; districtCode: string; districtName: string };

/** Kampung by district, districts by code, so that a district keeps its place whatever is filtered. */
export function tileGroups<Kampung extends Placed>(
  kampungs: readonly Kampung[],
  language: Language,
  lookOf: (kampung: Kampung) => TileLook,
  countOf: (members: readonly Kampung[]) => string = (members) => String(members.length),
): TileGroup[] {
  const districts = Map.groupBy(kampungs, (kampung) => kampung.districtCode);
  return [...districts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([code, members]) => ({
      code,
      name: members[0]?.districtName ?? code,
      countText: countOf(members),
      tiles: members.map((kampung) => ({
        code: kampung.code,
        name: kampung.name,
        href: pathIn(language, `/kampung/${kampung.code}/${kampung.slug}`),
        look: lookOf(kampung),
      })),
    }));
}

/** A square that tells the level. */
export const levelLook =
  (language: Language) =>
  ({ level }: { level: { ordinal: number; name: Record<Language, string> } }): TileLook => ({
    kind: String(level.ordinal),
    name: level.name[language],
  });
