import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { COUPLE_FIELDS } from '@simpul/domain/report.ts';
import { formatMonth } from '@simpul/domain/format.ts';
import { DraftLine } from '../draft/DraftLine.tsx';
import { ReportDocument, type MonthlyReportPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import { AgeFields } from './AgeFields.tsx';
import { BlockingSummary } from './BlockingSummary.tsx';
import { CopyFrom } from './CopyFrom.tsx';
import { CountField } from './CountField.tsx';
import { REPORT_SECTIONS } from './sections.ts';
import { SumLine } from './SumLine.tsx';
import { useReportForm } from './use-report-form.ts';

/** Writing the report of a month. The checks are those of the API; nothing is corrected for the writer. */
export function ReportForm({ report }: { report: MonthlyReportPartsFragment }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const form = useReportForm(report);
  const [hasTried, setTried] = useState(false);
  const [isSending, setSending] = useState(false);
  const summary = useRef<HTMLElement>(null);
  const { refetch } = useQuery(ReportDocument, { variables: { code: report.kampungCode, period: report.period }, fetchPolicy: 'standby' });
  const month = formatMonth(report.period, language);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    // The summary must stand there before it can be looked at.
    flushSync(() => setTried(true));
    if (form.blocking.length > 0) return summary.current?.focus();
    setSending(true);
    const isSent = await form.submit();
    setSending(false);
    if (!isSent) return undefined;
    notify(t`Laporan ${month} terkirim.`);
    return scrollTo({ top: 0 });
  }
  async function settle(whose: 'MINE' | 'THEIRS') {
    const { data } = await refetch();
    if (data?.report) form.settle(whose, data.report);
  }

  return (
    <form className="report-form" noValidate onSubmit={(event) => void handleSubmit(event)}>
      {form.failure?.code === 'CONFLICT' && (
        <div className="notice is-warning" role="alert">
          <p>
            <strong>{form.failure.message}</strong>
          </p>
          <p>
            <Trans>Isian Anda masih di layar ini. Pilih mana yang dipakai.</Trans>
          </p>
          <p className="form-actions">
            <Button variant="default" onClick={() => void settle('THEIRS')}>
              <Trans>Pakai yang tersimpan</Trans>
            </Button>
            <Button variant="default" onClick={() => void settle('MINE')}>
              <Trans>Pakai isian saya</Trans>
            </Button>
          </p>
        </div>
      )}
      {form.failure && form.failure.code !== 'CONFLICT' && <FailureNotice failure={form.failure} />}
      {hasTried && form.blocking.length > 0 && <BlockingSummary blocking={form.blocking} anchor={summary} />}
      <CopyFrom report={report} form={form} />
      {REPORT_SECTIONS.map(({ id, title, fields }) => (
        <section key={id} className="card" aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{i18n._(title)}</h2>
          <div className="count-fields">
            {fields.map((field) => (
              <CountField key={field} form={form} field={field} showAll={hasTried} />
            ))}
          </div>
          {id === 'couples' && <SumLine values={form.values} fields={COUPLE_FIELDS} whole="fertileCouples" />}
        </section>
      ))}
      <AgeFields form={form} showAll={hasTried} />
      <div className="save-bar">
        {form.failure ? null : form.hasBroken ? (
          <p className="meta" role="status">
            <Trans>Perbaiki angka yang salah agar draf tersimpan; isian Anda aman di peramban ini.</Trans>
          </p>
        ) : (
          <DraftLine state={form.state === 'NONE' && form.savedAt ? 'SAVED' : form.state} savedAt={form.savedAt} />
        )}
        {form.blocking.length > 0 && (
          <span className="meta">
            <Plural value={form.blocking.length} other="# hal menahan pengiriman" />
          </span>
        )}
        <Button type="submit" loading={isSending}>
          <Trans>Kirim laporan</Trans>
        </Button>
      </div>
    </form>
  );
}
