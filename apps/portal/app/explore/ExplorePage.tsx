import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { TileMap } from '@simpul/ui/TileMap.tsx';
import { ask } from '../apollo.server.ts';
import { ExploreCountDocument, ExploreDocument } from '../gql/graphql.ts';
import { homeRegion } from '../home/home-region.server.ts';
import { kampungTiles } from '../kampung/kampung-tiles.server.ts';
import { levelLook, tileGroups } from '../kampung/tile-groups.ts';
import { formatNumber } from '@simpul/domain/format.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { pageMeta } from '../shell/page-meta.ts';
import { SearchForm } from '../shell/SearchForm.tsx';
import type { Route } from './+types/ExplorePage';
import { ChosenFilters } from './ChosenFilters.tsx';
import { FilterPanel } from './FilterPanel.tsx';
import { addressOf, changed, filterCount, filterOf, orderOf, readChoice, withoutOne, type Choice } from './filters.ts';
import { KampungRow } from './KampungRow.tsx';
import { KampungTable } from './KampungTable.tsx';
import { NoResults } from './NoResults.tsx';
import { ViewAndOrder } from './ViewAndOrder.tsx';

// The API prices a query by the rows it may return; forty full rows stay well inside its limit.
const PAGE_SIZE = { daftar: 24, tabel: 40, peta: 1 };

export async function loader({ request }: Route.LoaderArgs) {
  const choice = readChoice(new URL(request.url).searchParams);
  // Without a chosen region the home region is asked for: it holds every kampung, and its parts are the useful choices.
  const region = choice.region ?? (await homeRegion(request));
  const filter = { ...filterOf(choice), region };
  const size = PAGE_SIZE[choice.view];
  const page = choice.before === null ? { first: size, after: choice.after } : { first: null, last: size, before: choice.before };
  const [result, tiles] = await Promise.all([
    ask(request, ExploreDocument, {
      filter,
      orderBy: orderOf(choice),
      ...page,
      region,
    }),
    choice.view === 'peta' ? kampungTiles(request, filter) : null,
  ]);
  const alternatives = result.kampungs.totalCount > 0 ? [] : await countAlternatives(request, choice);
  return { ...result, choice, tiles, alternatives };
}

/** How many kampung each dropped filter would bring back. */
async function countAlternatives(request: Request, choice: Choice) {
  return Promise.all(
    withoutOne(choice).map(async ({ dropped, choice: fewer }) => {
      const { kampungs } = await ask(request, ExploreCountDocument, { filter: filterOf(fewer) });
      return { dropped, address: addressOf(fewer), count: kampungs.totalCount };
    }),
  );
}

export const meta: Route.MetaFunction = ({ location }) =>
  pageMeta(location, {
    title: msg`Jelajahi Kampung KB`,
    description: msg`Cari dan saring Kampung Keluarga Berkualitas menurut wilayah, tingkat, dan program tematik.`,
  });

export default function ExplorePage({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { choice, kampungs, levels, tiles, alternatives, region } = loaderData;
  const { totalCount, pageInfo } = kampungs;
  const countText = formatNumber(totalCount, language);
  const kept = new URL(addressOf(changed(choice, { search: '' })), 'http://x').searchParams;
  const active = filterCount(choice);
  return (
    <div className="wrap page">
      <h1>
        <Trans>Jelajahi Kampung KB</Trans>
      </h1>
      <SearchForm value={choice.search} kept={[...kept]} />
      <div className="explore">
        <FilterPanel choice={choice} kampungs={kampungs} levels={levels} region={region ?? null} />
        <section id="hasil" className="results" aria-labelledby="jumlah">
          <div className="results-head">
            <h2 id="jumlah">
              <Plural value={totalCount} _0="Tidak ada kampung" one="# kampung" other="# kampung" />
            </h2>
            <a className="button button-quiet open-filters" href="#saring">
              {active > 0 ? <Trans>Saring ({active})</Trans> : <Trans>Saring</Trans>}
            </a>
          </div>
          <ChosenFilters choice={choice} kampungs={kampungs} region={region ?? null} />
          {totalCount === 0 ? (
            <NoResults alternatives={alternatives} />
          ) : (
            <>
              <ViewAndOrder choice={choice} />
              {choice.view === 'daftar' && (
                <ul className="results-list">
                  {kampungs.nodes.map((kampung) => (
                    <KampungRow key={kampung.code} kampung={kampung} />
                  ))}
                </ul>
              )}
              {choice.view === 'tabel' && <KampungTable kampungs={kampungs.nodes} choice={choice} />}
              {choice.view === 'peta' &&
                (tiles === null ? (
                  <p className="note">
                    <Trans>{countText} kampung terlalu banyak untuk satu peta. Pilih wilayah lebih dahulu.</Trans>
                  </p>
                ) : (
                  <>
                    <p className="meta">
                      <Trans>Peta skematis: satu kotak satu kampung, dikelompokkan per kecamatan; bukan letak sebenarnya.</Trans>{' '}
                      {kampungs.nodes.some((kampung) => kampung.sampleData) && <SampleMark language={language} />}
                    </p>
                    <TileMap
                      groups={tileGroups(tiles, language, levelLook(language))}
                      legend={levels.map((level) => levelLook(language)({ level }))}
                    />
                  </>
                ))}
              {choice.view !== 'peta' && (pageInfo.hasPreviousPage || pageInfo.hasNextPage) && (
                <nav className="pager" aria-label={t`Halaman`}>
                  {pageInfo.hasPreviousPage ? (
                    <LinkTo
                      className="button button-quiet"
                      rel="prev"
                      to={`${addressOf(changed(choice, { before: pageInfo.startCursor }))}#hasil`}
                    >
                      <Trans>← Sebelumnya</Trans>
                    </LinkTo>
                  ) : (
                    <span />
                  )}
                  {pageInfo.hasNextPage && (
                    <LinkTo
                      className="button button-quiet"
                      rel="next"
                      to={`${addressOf(changed(choice, { after: pageInfo.endCursor }))}#hasil`}
                    >
                      <Trans>Berikutnya →</Trans>
                    </LinkTo>
                  )}
                </nav>
              )}
            </>
          )}
        </section>
      </div>
    </div>
  );
}
