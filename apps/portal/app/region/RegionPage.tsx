import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { parseRegionCode } from '@simpul/domain/region-code.ts';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { redirect } from 'react-router';
import { ActivityCard } from '../activity/ActivityCard.tsx';
import { ask } from '../apollo.server.ts';
import { RegionPageDocument } from '../gql/graphql.ts';
import { KampungCard } from '../kampung/KampungCard.tsx';
import { formatNumber } from '@simpul/domain/format.ts';
import { translator } from '../language/i18n.ts';
import { languageOf, pathIn } from '../language/language.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { missing } from '../shell/not-found.server.ts';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/RegionPage';
import { LevelDistribution } from './LevelDistribution.tsx';
import { LevelHistory } from './LevelHistory.tsx';
import { regionName } from './region-name.ts';
import { RegionDecisions } from './RegionDecisions.tsx';
import { RegionPath } from './RegionPath.tsx';
import { RegionRows } from './RegionRows.tsx';

export async function loader({ request, params }: Route.LoaderArgs) {
  const code = parseRegionCode(params.code);
  if (code === null) throw await missing(request);
  const { region, ...rest } = await ask(request, RegionPageDocument, { code });
  if (!region) throw await missing(request);
  // A code that the region had before leads on for good.
  if (region.code !== code) throw redirect(pathIn(languageOf(new URL(request.url).pathname), `/wilayah/${region.code}`), 301);
  // A village is a kampung; its page says more than a region's could.
  const kampung = rest.kampungs.nodes[0];
  if ((region.kind === 'DESA' || region.kind === 'KELURAHAN') && kampung?.code === region.code) {
    throw redirect(pathIn(languageOf(new URL(request.url).pathname), `/kampung/${kampung.code}/${kampung.slug}`), 302);
  }
  return { ...rest, region };
}

export const meta: Route.MetaFunction = ({ location, loaderData }) => {
  if (!loaderData) return [];
  const place = regionName(loaderData.region, translator(languageOf(location.pathname)));
  return pageMeta(location, {
    title: msg`Kampung KB di ${place}`,
    description: msg`Sebaran tingkat dan daftar Kampung KB di ${place}.`,
  });
};

export default function RegionPage({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const { region, kampungs, activities, levelHistory, decisionDocuments } = loaderData;
  const place = regionName(region, i18n);
  const villages = formatNumber(region.villageCount, language);
  // Villages of a district are listed below as kampung; a table of single villages would repeat them.
  const parts = region.children.filter((child) => child.kind !== 'DESA' && child.kind !== 'KELURAHAN' && child.kampungCount > 0);
  const empty = region.children.filter((child) => child.kampungCount === 0).length;
  return (
    <div className="wrap page">
      {region.kind !== 'NATION' && <RegionPath path={region.path} />}
      <h1>{place}</h1>
      <p className="lead">
        <Plural
          value={region.kampungCount}
          _0="Belum ada Kampung KB yang dipublikasikan"
          one="# Kampung KB dipublikasikan"
          other="# Kampung KB dipublikasikan"
        />
        {', '}
        <Trans>dari {villages} desa dan kelurahan.</Trans>
      </p>
      {region.kampungCount === 0 ? (
        <p className="note">
          <Trans>
            OPD-KB kabupaten atau kota dapat mempublikasikan kampung pertamanya lewat aplikasi pengelola. Sampai itu terjadi tidak ada angka
            di sini.
          </Trans>
        </p>
      ) : (
        <div className="narrow-chart">
          <LevelDistribution counts={region.levelCounts} caption={t`Kampung KB menurut tingkat`} region={region.code} />
          <p className="source">
            <Trans>Tingkat yang sudah ditetapkan, selebihnya hitungan sistem sebelum verifikasi.</Trans>{' '}
            {kampungs.nodes.some((kampung) => kampung.sampleData) && <SampleMark language={language} />}
          </p>
          <LevelHistory points={levelHistory} />
        </div>
      )}
      <RegionDecisions documents={decisionDocuments} />
      {parts.length > 0 && (
        <>
          <h2>
            <Trans>Wilayah di dalamnya</Trans>
          </h2>
          <RegionRows regions={parts} levelNames={region.levelCounts.map(({ level }) => level.name[language])} />
          {empty > 0 && (
            <p className="source">
              <Plural
                value={empty}
                one="# wilayah lain belum punya kampung yang dipublikasikan."
                other="# wilayah lain belum punya kampung yang dipublikasikan."
              />
            </p>
          )}
        </>
      )}
      {kampungs.nodes.length > 0 && (
        <>
          <h2>
            <Trans>Kampung</Trans>
          </h2>
          <ul className="cards">
            {kampungs.nodes.map((kampung) => (
              <KampungCard key={kampung.code} kampung={kampung} />
            ))}
          </ul>
          <p>
            <LinkTo to={`/jelajahi?wilayah=${region.code}`}>
              <Plural value={kampungs.totalCount} one="Lihat # kampung" other="Lihat semua # kampung" />
            </LinkTo>
          </p>
        </>
      )}
      {activities.nodes.length > 0 && (
        <>
          <h2>
            <Trans>Kegiatan terbaru</Trans>
          </h2>
          <ul className="cards">
            {activities.nodes.map((activity) => (
              <ActivityCard key={activity.id} activity={activity} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
