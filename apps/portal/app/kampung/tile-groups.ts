import type { TileGroup } from '@simpul/ui/TileMap.tsx';
import type { Language } from '@simpul/domain/text.ts';
import { pathIn } from '../language/language.ts';
import type { TileKampung } from './kampung-tiles.server.ts';

/** Kampung by district, districts by code, so that a district keeps its place whatever is filtered. */
export function tileGroups(kampungs: readonly TileKampung[], language: Language): TileGroup[] {
  const districts = Map.groupBy(kampungs, (kampung) => kampung.districtCode);
  return [...districts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([code, members]) => ({
      code,
      name: members[0]?.districtName ?? code,
      countText: String(members.length),
      tiles: members.map((kampung) => ({
        code: kampung.code,
        name: kampung.name,
        href: pathIn(language, `/kampung/${kampung.code}/${kampung.slug}`),
        level: kampung.level,
      })),
    }));
}
