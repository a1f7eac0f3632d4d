import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useParams } from 'react-router';
import { formatDay, formatInstant, formatMonth } from '@simpul/domain/format.ts';
import { ReportDocument, type MonthlyReportPartsFragment } from '../gql/graphql.ts';
import { HistoryTab } from '../kampung/HistoryTab.tsx';
import { RecordsRefused } from '../kampung/RecordsRefused.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { ReportForm } from './ReportForm.tsx';
import { ReportStateWord } from './ReportStateWord.tsx';
import { ReportValues } from './ReportValues.tsx';
import { ReviewActions } from './ReviewActions.tsx';

/** The report of one month: a form for who may write on it, otherwise its numbers. */
export function ReportPage() {
  const { t } = useLingui();
  const { code = '', month = '' } = useParams();
  const { canSeeKampungRecords } = useViewer();
  const isMonth = /^\d{4}-(0[1-9]|1[0-2])$/.test(month);
  const period = `${month}-01`;
  const asked = useQuery(ReportDocument, {
    variables: { code, period },
    skip: !canSeeKampungRecords || !isMonth,
    // A form begins with what is stored now: an older answer would make the first save a conflict.
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  if (!canSeeKampungRecords) return <RecordsRefused />;
  if (!isMonth) return <NotFoundPage />;
  return (
    <Answer key={`${code} ${month}`} of={asked} title={t`Laporan`}>
      {({ report }) => (report ? <Month report={report} /> : <NotFoundPage />)}
    </Answer>
  );
}

function Month({ report }: { report: MonthlyReportPartsFragment }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { kampungCode, kampungName, period, returnNote, reviewedBy, viewerCanWrite } = report;
  const month = formatMonth(period, language);
  return (
    <Page
      title={t`Laporan ${month}`}
      crumbs={[
        { to: '/kampung', label: t`Kampung KB` },
        { to: `/kampung/${kampungCode}`, label: kampungName },
        { to: `/kampung/${kampungCode}/laporan`, label: t`Laporan` },
      ]}
      lead={<Facts report={report} />}
    >
      {returnNote && report.state.code === 'DIKEMBALIKAN' && (
        <section className="notice is-warning" aria-labelledby="returned">
          <h2 id="returned">
            {reviewedBy ? <Trans>{reviewedBy} mengembalikan laporan ini</Trans> : <Trans>Laporan ini dikembalikan</Trans>}
          </h2>
          <p>{returnNote}</p>
        </section>
      )}
      <ReviewActions report={report} />
      {viewerCanWrite ? <ReportForm report={report} /> : <ReportValues report={report} />}
      {report.history.length > 0 && (
        <section className="card" aria-labelledby="report-history">
          <h2 id="report-history">
            <Trans>Riwayat</Trans>
          </h2>
          <HistoryTab history={report.history} />
        </section>
      )}
    </Page>
  );
}

function Facts({ report }: { report: MonthlyReportPartsFragment }) {
  const language = useLanguage();
  const { kampungName, state, dueOn, submittedAt, submittedBy, sentOnTime, enteredOnBehalf } = report;
  return (
    <p className="facts-line">
      <strong>{kampungName}</strong>
      <ReportStateWord state={state} />
      <span className="meta">
        <Trans>batas kirim {formatDay(dueOn, language)}</Trans>
      </span>
      {submittedAt && (
        <span className="meta">
          {submittedBy ? (
            <Trans>
              dikirim {formatInstant(submittedAt, language)} oleh {submittedBy}
            </Trans>
          ) : (
            <Trans>dikirim {formatInstant(submittedAt, language)}</Trans>
          )}
        </span>
      )}
      {sentOnTime === false && (
        <span className="meta">
          <Trans>lewat batas</Trans>
        </span>
      )}
      {enteredOnBehalf && (
        <span className="meta">
          <Trans>diisi atas nama Pokja</Trans>
        </span>
      )}
    </p>
  );
}
