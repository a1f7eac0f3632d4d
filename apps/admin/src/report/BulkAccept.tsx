import { useApolloClient } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatMonth } from '@simpul/domain/format.ts';
import { BulkDialog, type BulkItem } from '../bulk/BulkDialog.tsx';
import { AcceptReportDocument, ReportBoardDocument, ReportDocument, type ReportBoardQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { mayAnywhere, useViewer } from '../shell/viewer.ts';

type Props = Pick<ReportBoardQuery['reportBoard'], 'kampungs' | 'period'>;

/** Accepts all reports of the month that wait, one by one; a report one has sent oneself says so and stays. */
export function BulkAccept({ kampungs, period }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const viewer = useViewer();
  const [items, setItems] = useState<BulkItem[] | null>(null);
  const waiting = kampungs.filter(({ months }) => months.at(-1)?.state.code === 'TERKIRIM').map(({ code, name }) => ({ id: code, name }));
  if (!mayAnywhere(viewer, 'report.review') || (waiting.length === 0 && items === null)) return null;

  async function accept(kampungCode: string, idempotencyKey: string) {
    const asked = { query: ReportDocument, variables: { code: kampungCode, period }, fetchPolicy: 'network-only' } as const;
    const { data } = await client.query(asked);
    const version = data?.report?.version ?? 0;
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
