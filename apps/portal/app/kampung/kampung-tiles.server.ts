import { ask } from '../apollo.server.ts';
import { KampungTilesDocument, type KampungFilter, type KampungTilesQuery } from '../gql/graphql.ts';

export type TileKampung = KampungTilesQuery['kampungs']['nodes'][number];

/** More squares than this are no longer a picture; the reader is asked to choose a region first. */
export const MAX_TILES = 500;

/** Every kampung under a filter, for a map; null when there are too many to draw. */
export async function kampungTiles(request: Request, filter: KampungFilter): Promise<TileKampung[] | null> {
  const tiles: TileKampung[] = [];
  let after: string | null | undefined;
  do {
    const { kampungs } = await ask(request, KampungTilesDocument, { filter, after });
    if (kampungs.totalCount > MAX_TILES) return null;
    tiles.push(...kampungs.nodes);
    after = kampungs.pageInfo.hasNextPage ? kampungs.pageInfo.endCursor : undefined;
  } while (after);
  return tiles;
}
