import { useApolloClient, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { formatMonth } from '@simpul/domain/format.ts';
import { failureOf } from '../api/failure.ts';
import { ReportDocument, ReportsDocument, type MonthlyReportPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { failureLine } from '../shell/failure-line.ts';
import { notifyFailure } from '../shell/notify.ts';
import type { ReportForm } from './use-report-form.ts';

/** Takes the numbers of any earlier month over, and puts back what stood here. Nothing is sent by it. */
export function CopyFrom({ report, form }: { report: MonthlyReportPartsFragment; form: ReportForm }) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const { data } = useQuery(ReportsDocument, { variables: { code: report.kampungCode } });
  const [month, setMonth] = useState('');
  const [before, setBefore] = useState<ReportForm['typed'] | null>(null);
  const months = (data?.reports ?? []).filter(({ period, submittedAt }) => period < report.period && submittedAt);
  if (months.length === 0) return null;

  async function handleCopy() {
    try {
      const answer = await client.query({ query: ReportDocument, variables: { code: report.kampungCode, period: month } });
      const values = answer.data?.report?.values;
      if (!values) return;
      setBefore(form.typed);
      form.fill(values);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }

  return (
    <div className="copy-from">
      <NativeSelect
        label={t`Salin angka dari bulan`}
        value={month}
        onChange={({ currentTarget }) => setMonth(currentTarget.value)}
        data={[{ value: '', label: t`Pilih…` }, ...months.map(({ period }) => ({ value: period, label: formatMonth(period, language) }))]}
      />
      <Button variant="default" disabled={month === ''} onClick={() => void handleCopy()}>
        <Trans>Salin</Trans>
      </Button>
      {before && (
        <Button
          variant="subtle"
          onClick={() => {
            form.restore(before);
            setBefore(null);
          }}
        >
          <Trans>Kembalikan isian sebelumnya</Trans>
        </Button>
      )}
    </div>
  );
}
