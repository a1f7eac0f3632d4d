import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { TileMap, type TileLook } from '@simpul/ui/TileMap.tsx';
import type { ProgrammePageQuery } from '../gql/graphql.ts';
import { formatNumber } from '@simpul/domain/format.ts';
import { tileGroups } from '../kampung/tile-groups.ts';
import { useLanguage } from '../language/use-language.ts';

type Tiles = NonNullable<NonNullable<ProgrammePageQuery['programme']>['coverage']>;

/** Where the programme is tied to a kampung, and where it is not yet: from what is published alone. */
export function CoverageMap({ tiles, regionName }: { tiles: Tiles; regionName: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const looks: Record<'integrated' | 'running' | 'agreed' | 'none', TileLook> = {
    integrated: { kind: 'integrated', name: t`terintegrasi` },
    running: { kind: 'running', name: t`berjalan atau dievaluasi` },
    agreed: { kind: 'agreed', name: t`disepakati atau ditangguhkan` },
    none: { kind: 'none', name: t`belum terhubung` },
  };
  const lookOf = ({ state }: Tiles[number]): TileLook => {
    if (!state) return looks.none;
    if (state.code === 'TERINTEGRASI') return looks.integrated;
    return state.code === 'BERJALAN' || state.code === 'DIEVALUASI' ? looks.running : looks.agreed;
  };
  const tied = (members: readonly Tiles[number][]) => members.filter(({ state }) => state).length;
  return (
    <section aria-labelledby="jangkauan">
      <h2 id="jangkauan">
        <Trans>Jangkauan di {regionName}</Trans>
      </h2>
      <p>
        <Plural
          value={tied(tiles)}
          _0="Belum ada kampung yang terhubung."
          one={`# dari ${formatNumber(tiles.length, language)} kampung terhubung.`}
          other={`# dari ${formatNumber(tiles.length, language)} kampung terhubung.`}
        />{' '}
        <span className="meta">
          <Trans>Satu kotak satu kampung. Ketuk untuk membuka halamannya.</Trans>
        </span>
      </p>
      <TileMap
        groups={tileGroups(tiles, language, lookOf, (members) => t`${tied(members)} dari ${members.length}`)}
        legend={Object.values(looks)}
      />
    </section>
  );
}
