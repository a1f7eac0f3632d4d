import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { CompareBars } from '@simpul/ui/CompareBars.tsx';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { redirect } from 'react-router';
import { ActivityCard } from '../activity/ActivityCard.tsx';
import { ask } from '../apollo.server.ts';
import { ProgrammePageDocument } from '../gql/graphql.ts';
import { formatDay, formatMonth, formatNumber } from '@simpul/domain/format.ts';
import { homeRegion } from '../home/home-region.server.ts';
import { languageOf, pathIn } from '../language/language.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { missing } from '../shell/not-found.server.ts';
import { pageMeta } from '../shell/page-meta.ts';
import type { Route } from './+types/ProgrammePage';
import { CoverageMap } from './CoverageMap.tsx';
import { ProgrammeFacts } from './ProgrammeFacts.tsx';
import { ProgrammeInRegencies } from './ProgrammeInRegencies.tsx';

export async function loader({ request, params }: Route.LoaderArgs) {
  const { programme, region } = await ask(request, ProgrammePageDocument, { slug: params.slug, region: await homeRegion(request) });
  if (!programme) throw await missing(request);
  if (params.slug !== programme.slug) throw redirect(pathIn(languageOf(new URL(request.url).pathname), `/program/${programme.slug}`), 301);
  return { programme, regionName: region?.name ?? '' };
}

export const meta: Route.MetaFunction = ({ location, loaderData }) => {
  if (!loaderData) return [];
  const language = languageOf(location.pathname);
  return pageMeta(location, { title: loaderData.programme.name[language], description: loaderData.programme.purpose[language] });
};

export default function ProgrammePage({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { programme, regionName } = loaderData;
  const counts = programme.integrationStateCounts.filter((each) => each.count > 0);
  return (
    <div className="wrap page">
      <nav className="breadcrumb" aria-label={t`Letak`}>
        <ol>
          <li>
            <LinkTo to="/program">
              <Trans>Program</Trans>
            </LinkTo>
          </li>
        </ol>
      </nav>
      <h1>{programme.name[language]}</h1>
      <p className="lead">{programme.purpose[language]}</p>
      {programme.withdrawnOn && (
        <p className="note" role="note">
          <Trans>
            Ditarik sejak {formatDay(programme.withdrawnOn, language)}: tidak menerima kampung baru. Yang sudah terhubung tetap berjalan.
          </Trans>{' '}
          {programme.withdrawnReason}
        </p>
      )}
      <ProgrammeFacts programme={programme} />
      <ProgrammeInRegencies regencies={programme.inRegencies} />

      <h2>
        <Trans>Kampung yang terhubung</Trans>{' '}
        {programme.integrations.some((integration) => integration.sampleData) && <SampleMark language={language} />}
      </h2>
      <p>
        <Plural
          value={programme.kampungCount}
          _0="Belum ada kampung yang terhubung dengan program ini."
          one="# kampung terhubung."
          other="# kampung terhubung; yang paling dalam keterpaduannya di atas."
        />{' '}
        {programme.kampungCount > 0 && (
          <LinkTo to={`/jelajahi?tampilan=peta&program=${programme.code}`}>
            <Trans>Lihat di peta</Trans>
          </LinkTo>
        )}
      </p>
      {counts.length > 0 && (
        <div className="narrow-chart">
          <CompareBars
            caption={t`Menurut keadaan`}
            rows={counts.map(({ state, count }) => ({
              key: state.code,
              label: state.name[language],
              value: count,
              valueText: formatNumber(count, language),
              main: true,
            }))}
          />
        </div>
      )}
      {programme.coverage && programme.coverage.length > 0 && <CoverageMap tiles={programme.coverage} regionName={regionName} />}
      {programme.integrations.length > 0 && (
        <div className="scroll" role="region" aria-label={t`Kampung yang terhubung`} tabIndex={0}>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">
                  <Trans>Kampung</Trans>
                </th>
                <th scope="col">
                  <Trans>Keadaan dan kedalaman</Trans>
                </th>
                <th scope="col">
                  <Trans>Kecamatan</Trans>
                </th>
                <th scope="col">
                  <Trans>Tingkat</Trans>
                </th>
                <th scope="col">
                  <Trans>Sejak</Trans>
                </th>
              </tr>
            </thead>
            <tbody>
              {programme.integrations.map((integration) => (
                <tr key={integration.kampung.code}>
                  <th scope="row">
                    <LinkTo to={`/kampung/${integration.kampung.code}/${integration.kampung.slug}#program`}>
                      {integration.kampung.name}
                    </LinkTo>
                  </th>
                  <td>
                    <IntegrationGlyph integration={integration} language={language} depth />
                  </td>
                  <td>{integration.kampung.districtName}</td>
                  <td>
                    <LevelBadge level={integration.kampung.level} language={language} />
                  </td>
                  <td>{formatMonth(integration.since, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {programme.activities.length > 0 && (
        <>
          <h2>
            <Trans>Kegiatan program ini</Trans>
          </h2>
          <ul className="cards">
            {programme.activities.map((activity) => (
              <ActivityCard key={activity.id} activity={activity} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
