import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'react-router';
import { ASSESSMENT_TURN_WORDS } from '@simpul/domain/assessment-life.ts';
import { formatDay, formatInstant } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { AssessmentRecordDocument, type AssessmentRecordPartsFragment } from '../gql/graphql.ts';
import { RecordsRefused } from '../kampung/RecordsRefused.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { AssessmentStateWord } from './AssessmentStateWord.tsx';
import { AssessmentSteps } from './AssessmentSteps.tsx';
import { BeforeSending } from './BeforeSending.tsx';
import { ClaimIndex } from './ClaimIndex.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { PlainSteps } from './PlainSteps.tsx';
import { RemarkThread } from './RemarkThread.tsx';

/** The assessment of a kampung in a period: its claim, and everybody's look at it. */
export function ClaimPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { canSeeKampungRecords } = useViewer();
  const asked = useQuery(AssessmentRecordDocument, { variables: { id }, skip: !canSeeKampungRecords, fetchPolicy: 'cache-and-network' });
  if (!canSeeKampungRecords) return <RecordsRefused />;
  return (
    <Answer key={id} of={asked} title={t`Penilaian`}>
      {({ assessmentRecord }) => (assessmentRecord ? <Claim record={assessmentRecord} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Claim({ record }: { record: AssessmentRecordPartsFragment }) {
  const { t } = useLingui();
  const { kampung, period, claim } = record;
  return (
    <Page
      wide
      title={t`Penilaian ${kampung.name}`}
      crumbs={[
        { to: `/penilaian?periode=${period.id}&wilayah=${kampung.districtCode}`, label: period.title },
        { to: `/kampung/${kampung.code}`, label: kampung.name },
      ]}
      lead={<Head record={record} />}
    >
      <Summary record={record} />
      {/* On a phone what to do comes first; on a wide screen it stays beside the indicators. */}
      <div className="claim">
        <aside className="claim-aside" aria-label={t`Langkah dan catatan`}>
          <BeforeSending record={record} />
          <PlainSteps record={record} />
          <section className="card">
            <h2>
              <Trans>Catatan untuk seluruh penilaian</Trans>
            </h2>
            <RemarkThread record={record} indicator={null} />
          </section>
          <JudgeLinks record={record} />
          <DecisionCard id={record.id} />
        </aside>
        <div>
          {claim.assessment.indices.map((index) => (
            <ClaimIndex key={index.code} index={index} record={record} />
          ))}
          <AssessmentSteps record={record} />
        </div>
      </div>
    </Page>
  );
}

/** Whoever verifies or decides does so beside the evidence. */
function JudgeLinks({ record: { id, allowedSteps } }: { record: AssessmentRecordPartsFragment }) {
  const mayJudge = allowedSteps.some(({ command }) => command === 'VERIFY' || command === 'DECIDE');
  if (!mayJudge) return null;
  return (
    <p>
      <Link className="button-link is-main" to={`/penilaian/${id}/verifikasi`}>
        <Trans>Verifikasi berdampingan dengan bukti</Trans>
      </Link>
    </p>
  );
}

function Head({ record: { state, period, revision, sampleData, onBehalf, submittedAt } }: { record: AssessmentRecordPartsFragment }) {
  const language = useLanguage();
  return (
    <p className="facts-line">
      <AssessmentStateWord state={state} />
      <strong>{ASSESSMENT_TURN_WORDS[state.code][language]}</strong>
      <span className="meta">
        <Trans>
          {period.title} · ajukan sampai {formatDay(period.submitBy, language)} · verifikasi sampai {formatDay(period.verifyBy, language)}
        </Trans>
      </span>
      {submittedAt && (
        <span className="meta">
          <Trans>diajukan {formatInstant(submittedAt, language)}</Trans>
        </span>
      )}
      {onBehalf && (
        <span className="meta">
          <Trans>oleh PKB atas nama kampung</Trans>
        </span>
      )}
      {revision > 1 && (
        <span className="meta">
          <Trans>revisi ke-{revision}</Trans>
        </span>
      )}
      {sampleData && <SampleMark language={language} />}
    </p>
  );
}

function Summary({ record: { claim, kampung, viewerCanClaim, state, steps } }: { record: AssessmentRecordPartsFragment }) {
  const language = useLanguage();
  const { assessment, frozenAt } = claim;
  const returned = state.code === 'DIKEMBALIKAN' ? steps.findLast(({ command }) => command === 'RETURN') : undefined;
  return (
    <>
      {returned?.reason && (
        <p className="notice is-warning">
          <Trans>
            Dikembalikan oleh {returned.actorName}: {returned.reason}
          </Trans>
        </p>
      )}
      <div className="notice">
        <p className="facts-line">
          <LevelBadge level={assessment.level} language={language} rank />
          <strong>{assessment.summary[language]}</strong>
        </p>
        <p className="meta">
          {frozenAt ? (
            <Trans>Data dibekukan {formatInstant(frozenAt, language)}; perubahan sesudahnya tidak mengubah penilaian ini.</Trans>
          ) : (
            <Trans>
              Dihitung dari data kerja hari ini dengan aturan {assessment.rubric.code} versi {assessment.rubric.version}; dibekukan saat
              diajukan.
            </Trans>
          )}{' '}
          {viewerCanClaim && (
            <Link to={`/kampung/${kampung.code}/ubah`}>
              <Trans>Perbaiki data kampung</Trans>
            </Link>
          )}
        </p>
      </div>
    </>
  );
}
