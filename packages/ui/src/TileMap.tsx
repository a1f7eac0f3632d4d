import type { Language } from '@simpul/domain/text.ts';
import type { LevelView } from './LevelBadge.tsx';

export type Tile = { code: string; name: string; href: string; level: LevelView };
export type TileGroup = { code: string; name: string; countText: string; tiles: readonly Tile[] };

/** A schematic map: one square per kampung, grouped per district; colour and texture tell the level, the text says it. */
export function TileMap({ groups, levels, language }: { groups: readonly TileGroup[]; levels: readonly LevelView[]; language: Language }) {
  return (
    <>
      <ul className="tile-legend">
        {levels.map((level) => (
          <li key={level.code}>
            <span className={`tile is-${level.ordinal}`} />
            {level.name[language]}
          </li>
        ))}
      </ul>
      <ul className="tile-map">
        {groups.map((group) => (
          <li key={group.code}>
            <h3>
              {group.name} <span>{group.countText}</span>
            </h3>
            <ul className="tiles">
              {group.tiles.map((tile) => {
                const label = `${tile.name}, ${tile.level.name[language]}`;
                return (
                  <li key={tile.code}>
                    <a className={`tile is-${tile.level.ordinal}`} href={tile.href} aria-label={label} title={label} />
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
