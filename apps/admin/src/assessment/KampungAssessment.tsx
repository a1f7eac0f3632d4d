import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { formatDay } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { failureOf, type Failure } from '../api/failure.ts';
import { KampungAssessmentsDocument, OpenAssessmentDocument, type KampungAssessmentsQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { DecisionCard } from './DecisionCard.tsx';
import { AssessmentStateWord } from './AssessmentStateWord.tsx';

/** The running period of a kampung, and its assessments. */
export function KampungAssessment({ code }: { code: string }) {
  const asked = useQuery(KampungAssessmentsDocument, { variables: { code }, fetchPolicy: 'cache-and-network' });
  return <Answer of={asked}>{({ kampungRecord }) => kampungRecord && <Assessments code={code} record={kampungRecord} />}</Answer>;
}

type Record = NonNullable<KampungAssessmentsQuery['kampungRecord']>;

function Assessments({ code, record }: { code: string; record: Record }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { assessmentPeriod: period, assessmentRecords, viewerCanOpenAssessment } = record;
  if (!period) return null;
  const latestPublished = assessmentRecords.find(({ state }) => state.code === 'DIPUBLIKASI');
  const hasBegun = assessmentRecords.some((one) => one.period.id === period.id);
  return (
    <section className="card" aria-label={t`Penilaian periode`}>
      <h2>{period.title}</h2>
      <p className="facts-line">
        <span className="word is-open">{period.phase.name[language]}</span>
        <span className="meta">
          <Trans>
            ajukan sampai {formatDay(period.submitBy, language)}, verifikasi sampai {formatDay(period.verifyBy, language)}, terbit{' '}
            {formatDay(period.publishOn, language)}
          </Trans>
        </span>
      </p>
      {assessmentRecords.length > 0 && (
        <ul className="assessment-list">
          {assessmentRecords.map(({ id, revision, state, claimedLevel, period: { title } }) => (
            <li key={id}>
              <Link to={`/penilaian/${id}`}>
                {title}
                {revision > 1 && ` · ${t`revisi ke-${revision}`}`}
              </Link>
              <AssessmentStateWord state={state} />
              {claimedLevel && <LevelBadge level={claimedLevel} language={language} />}
            </li>
          ))}
        </ul>
      )}
      {latestPublished && <DecisionCard id={latestPublished.id} />}
      {!hasBegun && (viewerCanOpenAssessment ? <Begin code={code} period={period.id} /> : <NotBegun />)}
    </section>
  );
}

const NotBegun = () => (
  <p className="meta">
    <Trans>Kampung ini belum memulai penilaiannya.</Trans>
  </p>
);

function Begin({ code, period }: { code: string; period: string }) {
  const navigate = useNavigate();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [open, { loading }] = useMutation(OpenAssessmentDocument, { refetchQueries: [KampungAssessmentsDocument] });
  async function handleOpen() {
    setFailure(null);
    try {
      const { data } = await open({ variables: { input: { period, kampung: code } } });
      if (data) await navigate(`/penilaian/${data.openAssessment.id}`);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      <p>
        <Button loading={loading} onClick={() => void handleOpen()}>
          <Trans>Siapkan penilaian</Trans>
        </Button>
      </p>
    </>
  );
}
