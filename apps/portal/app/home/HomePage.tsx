import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { TileMap } from '@simpul/ui/TileMap.tsx';
import { ActivityCard } from '../activity/ActivityCard.tsx';
import { ask } from '../apollo.server.ts';
import { HomeDocument } from '../gql/graphql.ts';
import { KampungCard } from '../kampung/KampungCard.tsx';
import { kampungTiles } from '../kampung/kampung-tiles.server.ts';
import { levelLook, tileGroups } from '../kampung/tile-groups.ts';
import { formatNumber } from '@simpul/domain/format.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { ProgrammeCard } from '../programme/ProgrammeCard.tsx';
import { LevelDistribution } from '../region/LevelDistribution.tsx';
import { LevelHistory } from '../region/LevelHistory.tsx';
import { regionName } from '../region/region-name.ts';
import { RegionRows } from '../region/RegionRows.tsx';
import { missing } from '../shell/not-found.server.ts';
import { pageMeta } from '../shell/page-meta.ts';
import { SearchForm } from '../shell/SearchForm.tsx';
import type { Route } from './+types/HomePage';
import { homeRegion } from './home-region.server.ts';
import { TargetProgress } from './TargetProgress.tsx';

/** The movement asks that these three become one with Kampung KB first. */
const FIRST_PROGRAMMES = ['KAMPUNG_PEMUDA', 'DESA_BERSINAR', 'DRPPA'];

export async function loader({ request }: Route.LoaderArgs) {
  const code = await homeRegion(request);
  const [home, tiles] = await Promise.all([ask(request, HomeDocument, { region: code }), kampungTiles(request, { region: code })]);
  if (!home.region) throw await missing(request);
  return { ...home, region: home.region, tiles };
}

export const meta: Route.MetaFunction = ({ location }) =>
  pageMeta(location, {
    title: msg`Simpul: kampung tematik dan Kampung KB`,
    description: msg`Temukan Kampung Keluarga Berkualitas, pahami mengapa tingkatnya demikian, dan lihat program yang bekerja di sana.`,
  });

export default function HomePage({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { region, tiles, programmes, recent, activities, levelHistory } = loaderData;
  const place = regionName(region, i18n);
  const levels = region.levelCounts.map((each) => each.level);
  const counts = region.levelCounts
    .map(({ count, level }) => `${formatNumber(count, language)} ${level.name[language].toLowerCase()}`)
    .join(', ');
  const isSample = recent.nodes.some((kampung) => kampung.sampleData);
  const first = FIRST_PROGRAMMES.flatMap((code) => programmes.filter((programme) => programme.code === code));
  return (
    <>
      <div className="hero">
        <div className="wrap hero-grid">
          <div>
            <h1>
              <Trans>Temukan Kampung KB Anda</Trans>
            </h1>
            <p className="lead">
              <Trans>Data, tingkat, dan program setiap Kampung Keluarga Berkualitas, beserta alasannya.</Trans>
            </p>
            <SearchForm />
            <p className="hero-numbers">
              <strong>
                <Plural value={region.kampungCount} one="# kampung di" other="# kampung di" /> {place}
              </strong>
              : {counts}. {isSample && <SampleMark language={language} />}
            </p>
          </div>
          {tiles && tiles.length > 0 && (
            <section className="hero-map" aria-labelledby="peta">
              <h2 id="peta">
                <Trans>Peta ringkas {place}</Trans>
              </h2>
              <p className="meta">
                <Trans>Satu kotak satu kampung. Ketuk untuk membuka halamannya.</Trans>
              </p>
              <TileMap
                groups={tileGroups(tiles, language, levelLook(language))}
                legend={levels.map((level) => levelLook(language)({ level }))}
              />
            </section>
          )}
        </div>
      </div>
      <div className="wrap page">
        <section className="home-pair" aria-labelledby="sebaran">
          <div>
            <h2 id="sebaran">
              <Trans>Sebaran tingkat</Trans>
            </h2>
            <LevelDistribution counts={region.levelCounts} caption={t`Kampung KB menurut tingkat, ${place}`} region={region.code} />
            <p className="source">
              <Trans>
                Tingkat yang sudah ditetapkan, selebihnya hitungan sistem sebelum verifikasi.{' '}
                <LinkTo to="/metodologi">Cara menghitungnya</LinkTo>
              </Trans>{' '}
              {isSample && <SampleMark language={language} />}
            </p>
          </div>
          <div>
            <TargetProgress counts={region.levelCounts} />
            <LevelHistory points={levelHistory} />
          </div>
        </section>

        {region.children.length > 0 && (
          <section aria-labelledby="wilayah">
            <h2 id="wilayah">
              <Trans>Menurut wilayah</Trans>
            </h2>
            <RegionRows
              regions={region.children.filter((child) => child.kampungCount > 0)}
              levelNames={levels.map((level) => level.name[language])}
            />
          </section>
        )}

        <section aria-labelledby="program">
          <h2 id="program">
            <Trans>Program tematik yang disatukan</Trans>
          </h2>
          <p>
            <Trans>
              Kampung tematik tidak berdiri sendiri: tiap program diikat dengan Kampung KB lewat lembaga, rencana, dana, data, dan kerja
              bersama.
            </Trans>
          </p>
          <ul className="cards">
            {first.map((programme) => (
              <ProgrammeCard key={programme.code} programme={programme} />
            ))}
          </ul>
          <p>
            <LinkTo to="/program">
              <Plural value={programmes.length} one="Lihat program" other="Lihat semua # program" />
            </LinkTo>
          </p>
        </section>

        {activities.nodes.length > 0 && (
          <section aria-labelledby="kegiatan">
            <h2 id="kegiatan">
              <Trans>Kegiatan terbaru</Trans>
            </h2>
            <ul className="cards">
              {activities.nodes.map((activity) => (
                <ActivityCard key={activity.id} activity={activity} />
              ))}
            </ul>
          </section>
        )}

        {recent.nodes.length > 0 && (
          <section aria-labelledby="terbaru">
            <h2 id="terbaru">
              <Trans>Baru diperbarui</Trans>
            </h2>
            <p className="meta">
              <Trans>Halaman yang paling akhir dipublikasikan.</Trans>
            </p>
            <ul className="cards cards-four">
              {recent.nodes.map((kampung) => (
                <KampungCard key={kampung.code} kampung={kampung} showDate />
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
