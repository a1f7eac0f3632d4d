/** `kind` is the look of a square: colour and texture, of which the legend says the meaning. */
export type TileLook = { kind: string; name: string };
export type Tile = { code: string; name: string; href: string; look: TileLook };
export type TileGroup = { code: string; name: string; countText: string; tiles: readonly Tile[] };

/** A schematic map: one square per kampung, grouped per district; colour and texture tell how it stands, the text says it. */
export function TileMap({ groups, legend }: { groups: readonly TileGroup[]; legend: readonly TileLook[] }) {
  return (
    <>
      <ul className="tile-legend">
        {legend.map(({ kind, name }) => (
          <li key={kind}>
            <span className={`tile is-${kind}`} />
            {name}
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
                const label = `${tile.name}, ${tile.look.name}`;
                return (
                  <li key={tile.code}>
                    <a className={`tile is-${tile.look.kind}`} href={tile.href} aria-label={label} title={label} />
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
