import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { formatNumber, formatPercent } from '@simpul/domain/format.ts';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { StackedBar } from '@simpul/ui/StackedBar.tsx';
import { StaffOverviewDocument, type StaffOverviewQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { InternalLinks } from '../shell/InternalLinks.tsx';
import { regionName } from '../shell/region-name.ts';
import { mayAnywhere, useViewer } from '../shell/viewer.ts';

type Overview = StaffOverviewQuery['staffOverview'];

/** Levels, integrations and publications of the person's region, each leading to its list. */
export function RegionState() {
  const asked = useQuery(StaffOverviewDocument);
  return (
    <section className="region-state" aria-labelledby="region">
      <Answer of={asked}>
        {({ staffOverview, entriesSaved }) => (
          <>
            <State {...staffOverview} />
            <Saved {...entriesSaved} />
          </>
        )}
      </Answer>
    </section>
  );
}

function State(overview: Overview) {
  const language = useLanguage();
  const viewer = useViewer();
  return (
    <>
      <h2 id="region">{regionName(overview.region, language)}</h2>
      {overview.kampungCount === 0 ? (
        <p className="empty">
          <Trans>Tidak ada kampung yang tercakup oleh peran Anda.</Trans>
          {mayAnywhere(viewer, 'kampung.add') && (
            <>
              {' '}
              <Trans>
                Buka <Link to="/kampung">Kampung</Link> untuk menambah yang pertama.
              </Trans>
            </>
          )}
        </p>
      ) : (
        <>
          <Levels {...overview} />
          <Integrations counts={overview.integrationCounts} />
          <Publications {...overview} />
        </>
      )}
    </>
  );
}

/** What nobody had to write a second time. */
function Saved({ values, activities }: StaffOverviewQuery['entriesSaved']) {
  const language = useLanguage();
  if (values + activities === 0) return null;
  return (
    <div className="card">
      <h3>
        <Trans>Sekali ketik</Trans>
      </h3>
      <p>
        <Trans>
          <strong>{formatNumber(values + activities, language)} isian</strong> tidak perlu diketik ulang.
        </Trans>{' '}
        {values > 0 && <Trans>{formatNumber(values, language)} nilai program diambil dari catatan kampung.</Trans>}{' '}
        {activities > 0 && <Trans>{formatNumber(activities, language)} laporan kegiatan dihitung untuk beberapa program.</Trans>}
      </p>
    </div>
  );
}

function Levels({ levelCounts, kampungCount }: Overview) {
  const { t } = useLingui();
  const language = useLanguage();
  const { canSeeKampungRecords } = useViewer();
  const parts = levelCounts.map(({ level, count }) => ({
    key: level.code,
    label: level.name[language],
    value: count,
    valueText: formatNumber(count, language),
    shareText: kampungCount === 0 ? '' : formatPercent((100 * count) / kampungCount, language),
    ordinal: level.ordinal,
    ...(canSeeKampungRecords && { href: `/admin/kampung?tingkat=${level.code}` }),
  }));
  return (
    <div className="card">
      <InternalLinks>
        <StackedBar
          parts={parts}
          of={levelCounts.length}
          caption={t`${formatNumber(kampungCount, language)} kampung menurut tingkat (perkiraan hari ini)`}
        />
      </InternalLinks>
    </div>
  );
}

function Integrations({ counts }: { counts: Overview['integrationCounts'] }) {
  const language = useLanguage();
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="card">
      <h3>
        <Plural value={total} _0="Belum ada integrasi" other="# integrasi menurut status" />
      </h3>
      <ul className="state-counts">
        {counts.map(({ state, count }) => (
          <li key={state.code}>
            <Link to={`/integrasi?status=${state.code}`}>
              <IntegrationGlyph
                integration={{ state: state.code, stateName: state.name, depth: 0, depthName: state.name }}
                language={language}
              />
            </Link>
            <span className="number">{formatNumber(count, language)}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/matriks">
          <Trans>Lihat matriks kampung × program</Trans>
        </Link>
      </p>
    </div>
  );
}

function Publications({ kampungCount, publishedCount, unpublishedCount }: Overview) {
  const language = useLanguage();
  const { canSeeKampungRecords } = useViewer();
  return (
    <div className="card">
      <h3>
        <Trans>Publikasi</Trans>
      </h3>
      <p>
        <Trans>
          {formatNumber(publishedCount, language)} dari {formatNumber(kampungCount, language)} kampung punya halaman publik.
        </Trans>{' '}
        {unpublishedCount === 0 ? (
          <Trans>Semuanya sesuai data kerja.</Trans>
        ) : (
          <Plural value={unpublishedCount} other="# kampung punya perubahan yang belum publik." />
        )}
      </p>
      {canSeeKampungRecords && (
        <p className="quality-ways">
          {unpublishedCount > 0 && (
            <Link to="/kampung?publikasi=CHANGED">
              <Trans>Lihat yang berubah</Trans>
            </Link>
          )}
          <Link to="/mutu">
            <Trans>Mutu data</Trans>
          </Link>
        </p>
      )}
    </div>
  );
}
