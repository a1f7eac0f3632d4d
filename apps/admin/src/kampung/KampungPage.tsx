import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, NavLink, useParams } from 'react-router';
import { formatInstant } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { ActivitiesTab } from '../activity/ActivitiesTab.tsx';
import { Cover } from '../cover/Cover.tsx';
import { KampungRecordDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { DocumentsTab } from '../document/DocumentsTab.tsx';
import { PokjaTab } from '../pokja/PokjaTab.tsx';
import { ProfileEditor } from '../profile/ProfileEditor.tsx';
import { ProfileTab } from '../profile/ProfileTab.tsx';
import { QualityTab } from '../quality/QualityTab.tsx';
import { ListsContext, listsFrom } from '../reference/use-lists.ts';
import { ReportsTab } from '../report/ReportsTab.tsx';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { regionName } from '../shell/region-name.ts';
import { useViewer } from '../shell/viewer.ts';
import { AssessmentTab } from './AssessmentTab.tsx';
import { HistoryTab } from './HistoryTab.tsx';
import { IntegrationsTab } from './IntegrationsTab.tsx';
import type { KampungRecord } from './kampung-record.ts';
import { portalAddress } from '../publication/portal-address.ts';
import { PublicationTab } from '../publication/PublicationTab.tsx';
import { PublicationWord } from '../publication/PublicationWord.tsx';
import { PublishButton } from '../publication/PublishButton.tsx';
import { RecordsRefused } from './RecordsRefused.tsx';
import { RemoveKampung } from './RemoveKampung.tsx';

/** The working record of a kampung. The tab stands in the address. */
export function KampungPage() {
  const { t } = useLingui();
  const { code = '' } = useParams();
  const { canSeeKampungRecords } = useViewer();
  const asked = useQuery(KampungRecordDocument, { variables: { code }, skip: !canSeeKampungRecords });
  if (!canSeeKampungRecords) return <RecordsRefused />;
  return (
    <Answer key={code} of={asked} title={t`Kampung KB`}>
      {({ kampungRecord }) => (kampungRecord ? <Record record={kampungRecord} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Record({ record }: { record: KampungRecord }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { tab } = useParams();
  const { code, publication } = record;
  const menu = useRef<HTMLElement>(null);
  // On a phone the menu is wider than the screen: the part that is open must be seen.
  useEffect(() => {
    // Newer browsers answer with a promise, which must not be taken for a way to clean up.
    void menu.current?.querySelector(`[href$="/${tab ?? code}"]`)?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [tab, code]);
  const content = contentOf(tab, record);
  if (content === null) return <NotFoundPage />;
  const tabs = [
    { to: `/kampung/${code}`, label: t`Profil` },
    { to: `/kampung/${code}/laporan`, label: t`Laporan` },
    { to: `/kampung/${code}/kegiatan`, label: t`Kegiatan` },
    { to: `/kampung/${code}/pokja`, label: t`Pokja & RKM` },
    { to: `/kampung/${code}/dokumen`, label: t`Dokumen` },
    { to: `/kampung/${code}/penilaian`, label: t`Penilaian` },
    { to: `/kampung/${code}/integrasi`, label: t`Integrasi` },
    { to: `/kampung/${code}/publikasi`, label: t`Publikasi` },
    { to: `/kampung/${code}/mutu`, label: t`Mutu data` },
    { to: `/kampung/${code}/riwayat`, label: t`Riwayat` },
  ];
  return (
    <Page
      title={record.name}
      crumbs={[{ to: '/kampung', label: t`Kampung KB` }]}
      lead={
        <div className="record-head">
          <Cover record={record} />
          <div>
            <Facts record={record} />
          </div>
        </div>
      }
      actions={
        <>
          {publication.published && (
            <a className="button-link" href={portalAddress(code, language)}>
              <Trans>Halaman publik</Trans>
            </a>
          )}
          {record.viewerCanRemove && <RemoveKampung code={code} name={record.name} />}
          {record.viewerCanPublish && <PublishButton kampungCode={code} isMain={publication.hasUnpublishedChanges} />}
        </>
      }
    >
      <nav ref={menu} className="tabs" aria-label={t`Bagian data kampung`}>
        {tabs.map(({ to, label }) => (
          <NavLink key={to} to={to} end preventScrollReset>
            {label}
          </NavLink>
        ))}
      </nav>
      {record.successor && (
        <p className="notice is-warning">
          <Trans>
            Desanya sudah bergabung dengan <Link to={`/kampung/${record.successor.code}`}>{regionName(record.successor, language)}</Link>.
            Catatan ini hanya dapat dibaca.
          </Trans>
        </p>
      )}
      <ListsContext value={listsFrom(record.lists)}>{content}</ListsContext>
    </Page>
  );
}

function contentOf(tab: string | undefined, record: KampungRecord): ReactNode {
  switch (tab) {
    case undefined:
      return <ProfileTab record={record} />;
    case 'ubah':
      return record.viewerCanEdit ? <ProfileEditor record={record} /> : <EditRefused code={record.code} />;
    case 'kegiatan':
      return <ActivitiesTab record={record} />;
    case 'pokja':
      return <PokjaTab record={record} />;
    case 'dokumen':
      return <DocumentsTab record={record} />;
    case 'penilaian':
      return <AssessmentTab code={record.code} estimate={record.estimate} />;
    case 'laporan':
      return <ReportsTab code={record.code} />;
    case 'integrasi':
      return <IntegrationsTab record={record} />;
    case 'publikasi':
      return <PublicationTab record={record} />;
    case 'mutu':
      return <QualityTab code={record.code} />;
    case 'riwayat':
      return <HistoryTab history={record.history} />;
    default:
      return null;
  }
}

function EditRefused({ code }: { code: string }) {
  return (
    <p className="empty">
      <Trans>
        Peran Anda boleh membaca profil ini, tidak mengubahnya. <Link to={`/kampung/${code}`}>Baca profilnya</Link>
      </Trans>
    </p>
  );
}

function Facts({ record }: { record: KampungRecord }) {
  const language = useLanguage();
  const { path, code, estimate, publication, sampleData } = record;
  return (
    <>
      <p className="meta">
        {path
          .map((region) => regionName(region, language))
          .toReversed()
          .join(' · ')}{' '}
        · {code}
      </p>
      <p className="facts-line">
        <LevelBadge level={estimate.level} language={language} rank />
        <span className="meta">
          <Trans>perkiraan dari data kerja hari ini</Trans>
        </span>
        <PublicationWord publication={publication} />
        {publication.publishedAt && (
          <span className="meta">
            <Trans>
              versi {publication.version}, {formatInstant(publication.publishedAt, language)}
            </Trans>
          </span>
        )}
        {sampleData && <SampleMark language={language} />}
      </p>
    </>
  );
}
