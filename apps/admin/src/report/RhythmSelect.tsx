import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { REPORT_RHYTHM_NAMES, REPORT_RHYTHMS } from '@simpul/domain/report-state.ts';
import { failureOf } from '../api/failure.ts';
import { ReportBoardDocument, SetReportRhythmDocument, type ReportRhythm } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { failureLine } from '../shell/failure-line.ts';
import { notify, notifyFailure } from '../shell/notify.ts';

/** How often a regency asks for reports. Choosing the other takes it back: nothing that was written is lost. */
export function RhythmSelect({ regency, rhythm }: { regency: string; rhythm: ReportRhythm }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [set, { loading }] = useMutation(SetReportRhythmDocument, {
    // What was asked before the change would still be shown for other months, kampung and the first page.
    update: (cache) => {
      for (const fieldName of ['reportBoard', 'reports', 'tasks']) cache.evict({ id: 'ROOT_QUERY', fieldName });
    },
    refetchQueries: [ReportBoardDocument],
    awaitRefetchQueries: true,
  });

  async function handleChange(next: string) {
    try {
      await set({ variables: { regency, rhythm: next as ReportRhythm } });
      notify(t`Laporan diminta: ${REPORT_RHYTHM_NAMES[next as ReportRhythm][language].toLowerCase()}.`);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }

  return (
    <NativeSelect
      label={t`Laporan diminta`}
      value={rhythm}
      disabled={loading}
      onChange={({ currentTarget }) => void handleChange(currentTarget.value)}
      data={REPORT_RHYTHMS.map((value) => ({ value, label: REPORT_RHYTHM_NAMES[value][language] }))}
    />
  );
}
