import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'react-router';
import { CLOSED_STATES } from '@simpul/domain/integration.ts';
import { formatInstant } from '@simpul/domain/format.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { IntegrationDocument } from '../gql/graphql.ts';
import { portalAddress } from '../publication/portal-address.ts';
import { PublicationWord } from '../publication/PublicationWord.tsx';
import { PublishButton } from '../publication/PublishButton.tsx';
import { useLanguage } from '../language/use-language.ts';
import { useLists } from '../reference/use-lists.ts';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { Bonds } from './Bonds.tsx';
import { Commands } from './Commands.tsx';
import { Effects, Overlap } from './Overlap.tsx';
import { Papers } from './Papers.tsx';
import type { IntegrationRecord } from './integration-record.ts';
import { Budget } from './record/Budget.tsx';
import { Discussion } from './record/Discussion.tsx';
import { EvidenceList } from './record/EvidenceList.tsx';
import { JointActivities } from './record/JointActivities.tsx';
import { ProgrammeData } from './record/ProgrammeData.tsx';
import { Visits } from './record/Visits.tsx';
import { WorkPlan } from './record/WorkPlan.tsx';
import { StatePath } from './StatePath.tsx';
import { Timeline } from './Timeline.tsx';

/** One bond between a kampung and a programme: where it stands, what proves it, and the next step. */
export function IntegrationPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const asked = useQuery(IntegrationDocument, { variables: { id } });
  const handleReload = async () => void (await asked.refetch());
  return (
    <Answer key={id} of={asked} title={t`Integrasi`}>
      {({ integration }) => (integration ? <Record integration={integration} onReload={handleReload} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Record({ integration, onReload }: { integration: IntegrationRecord; onReload: () => Promise<void> }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { programme, kampung, publication } = integration;
  // What the second owner is asked to judge comes first while they do.
  const isUnderReview = integration.state === 'DIUSULKAN' || integration.state === 'DIKAJI';
  const proposal = (
    <>
      <Proposal integration={integration} />
      <Overlap rows={integration.overlap} />
      <Effects effects={integration.effects} />
    </>
  );
  return (
    <Page
      title={t`${programme.shortName[language]} di ${kampung.name}`}
      crumbs={[
        { to: '/integrasi', label: t`Integrasi` },
        { to: `/integrasi?program=${programme.code}`, label: programme.shortName[language] },
      ]}
      lead={<Facts integration={integration} />}
      actions={
        <>
          {publication.published && (
            <a className="button-link" href={portalAddress(kampung.code, language)}>
              <Trans>Halaman publik</Trans>
            </a>
          )}
          {integration.viewerCanPublish && publication.hasUnpublishedChanges && <PublishButton kampungCode={kampung.code} />}
        </>
      }
    >
      <StatePath integration={integration} />
      <Lapses lapses={integration.lapses} />
      <RecordNav integration={integration} />
      <div className="integration">
        <div>
          {isUnderReview && proposal}
          <Bonds integration={integration} />
          <WorkPlan integration={integration} />
          <Budget integration={integration} />
          <JointActivities integration={integration} />
          <Visits integration={integration} />
          <EvidenceList integration={integration} />
          <ProgrammeData integration={integration} />
          {!isUnderReview && proposal}
        </div>
        <div>
          <Commands integration={integration} onReload={onReload} />
          <Papers integration={integration} />
          <Discussion integration={integration} />
          <Timeline integration={integration} />
        </div>
      </div>
    </Page>
  );
}

/** What asks for a review. Nothing happens by itself: somebody opens the evaluation, or renews the decree. */
function Lapses({ lapses }: Pick<IntegrationRecord, 'lapses'>) {
  const language = useLanguage();
  if (lapses.length === 0) return null;
  return (
    <div className="notice is-warning">
      <strong>
        <Trans>Perlu ditinjau</Trans>
      </strong>
      <ul>
        {lapses.map(({ kind, name }) => (
          <li key={kind}>
            {name[language]}{' '}
            {kind === 'NO_ACTIVITY' ? (
              <a href="#kegiatan">
                <Trans>Lihat kegiatan</Trans>
              </a>
            ) : (
              <a href="#bukti">
                <Trans>Lihat bukti</Trans>
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The record is long: where each part stands, and how much it holds. */
function RecordNav({
  integration: { tasks, budget, jointActivities, visits, evidence, data, messages },
}: {
  integration: IntegrationRecord;
}) {
  const { t } = useLingui();
  const parts = [
    { to: '#rencana', name: t`Rencana`, count: tasks.length },
    { to: '#anggaran', name: t`Anggaran`, count: budget.length },
    { to: '#kegiatan', name: t`Kegiatan`, count: jointActivities.length },
    { to: '#kunjungan', name: t`Kunjungan`, count: visits.length },
    { to: '#bukti', name: t`Bukti`, count: evidence.length },
    { to: '#data', name: t`Data`, count: data.fields.filter(({ value }) => value).length },
    { to: '#diskusi', name: t`Diskusi`, count: messages.length },
  ];
  return (
    <nav className="record-nav" aria-label={t`Bagian catatan`}>
      {parts.map(({ to, name, count }) => (
        <a key={to} href={to}>
          {name} <span className="count">{count}</span>
        </a>
      ))}
    </nav>
  );
}

function Facts({ integration }: { integration: IntegrationRecord }) {
  const language = useLanguage();
  const { canSeeKampungRecords } = useViewer();
  const { kampung, agencyName, publication, sampleData, updatedAt } = integration;
  return (
    <>
      <p className="meta">
        {canSeeKampungRecords ? <Link to={`/kampung/${kampung.code}`}>{kampung.name}</Link> : kampung.name}, {kampung.districtName} ·{' '}
        {agencyName[language]}
      </p>
      <p className="facts-line">
        <IntegrationGlyph integration={integration} language={language} depth />
        <PublicationWord publication={publication} />
        <span className="meta">
          <Trans>diubah {formatInstant(updatedAt, language)}</Trans>
        </span>
        {sampleData && <SampleMark language={language} />}
      </p>
    </>
  );
}

function Proposal({ integration }: { integration: IntegrationRecord }) {
  const language = useLanguage();
  const { canProposeIntegrations } = useViewer();
  const { reason, targetFunctions, familyContact, agencyContact, pokjaSection, state, kampung, programme } = integration;
  const { SECTIONS } = useLists();
  return (
    <section className="card">
      <h2>
        <Trans>Usulan</Trans>
      </h2>
      <p>{reason}</p>
      <dl className="facts">
        <div>
          <dt>
            <Trans>Fungsi keluarga</Trans>
          </dt>
          <dd>{targetFunctions.map(({ name }) => name[language]).join(', ')}</dd>
        </div>
        <div>
          <dt>
            <Trans>Seksi Pokja</Trans>
          </dt>
          <dd>{pokjaSection ? nameOf(SECTIONS, pokjaSection)[language] : <Nobody />}</dd>
        </div>
        <div>
          <dt>
            <Trans>Penanggung jawab pihak KB</Trans>
          </dt>
          <dd>{familyContact ?? <Nobody />}</dd>
        </div>
        <div>
          <dt>
            <Trans>Penanggung jawab instansi mitra</Trans>
          </dt>
          <dd>{agencyContact ?? <Nobody />}</dd>
        </div>
      </dl>
      {CLOSED_STATES.includes(state) && canProposeIntegrations && (
        <p>
          <Link to={`/integrasi/usul?kampung=${kampung.code}&program=${programme.code}`}>
            <Trans>Usulkan lagi</Trans>
          </Link>
        </p>
      )}
    </section>
  );
}

function Nobody() {
  return (
    <span className="value-missing">
      <Trans>belum ditunjuk</Trans>
    </span>
  );
}
