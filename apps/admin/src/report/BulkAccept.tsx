import { useApolloClient } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatMonth } from '@simpul/domain/format.ts';
import { BulkDialog } from '../bulk/BulkDialog.tsx';
import { AcceptReportDocument, ReportBoardDocument, type ReportBoardQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { mayAnywhere, useViewer } from '../shell/viewer.ts';

type Props = Pick<ReportBoardQuery['reportBoard'], 'kampungs' | 'period'>;

/**
 * Accepts all reports of the month that wait, one by one, as the board showed them: one that was
 * changed meanwhile, or that one has sent oneself, says so and stays.
 */
export function BulkAccept({ kampungs, period }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const viewer = useViewer();
  const waiting = kampungs.flatMap(({ code, name, months }) => {
    const report = months.at(-1);
    if (report?.state.code !== 'TERKIRIM') return [];
    const { version, explained } = report;
    return [{ id: code, version, name: explained > 0 ? t`${name} (${explained} angka tidak biasa, dengan alasan)` : name }];
  });
  const [items, setItems] = useState<typeof waiting | null>(null);
  if (!mayAnywhere(viewer, 'report.review') || (waiting.length === 0 && items === null)) return null;

  async function accept(kampungCode: string, idempotencyKey: string) {
    const version = items?.find(({ id }) => id === kampungCode)?.version ?? 0;
    await client.mutate({ mutation: AcceptReportDocument, variables: { input: { kampungCode, period, version, idempotencyKey } } });
  }

  return (
    <p>
      <Button variant="default" onClick={() => setItems(waiting)}>
        <Plural value={waiting.length} other="Terima # laporan yang menunggu…" />
      </Button>
      {items && (
        <BulkDialog
          title={t`Terima laporan yang menunggu`}
          question={
            <span>
              <Trans>
                Laporan {formatMonth(period, language)} dari kampung di bawah ini diterima satu per satu. Yang perlu diperiksa lebih dulu,
                buka dari papan.
              </Trans>
            </span>
          }
          actLabel={<Trans>Terima semuanya</Trans>}
          items={items}
          act={accept}
          onClose={() => {
            setItems(null);
            void client.refetchQueries({ include: [ReportBoardDocument] });
          }}
        />
      )}
    </p>
  );
}
