import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureOf } from '../api/failure.ts';
import { AuditTrailDocument, type AuditTrailQuery, type TrailFilter, type TrailPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { failureLine } from '../shell/failure-line.ts';
import { notify, notifyFailure } from '../shell/notify.ts';
import { saveCsv } from '../table/save-csv.ts';
import { useKinds } from './kinds.ts';

const LINES_MAX = 5_000;

/** Takes along the lines that the filters let through, page by page. */
export function DownloadButton({ filter }: { filter: TrailFilter }) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const kinds = useKinds();
  const [count, setCount] = useState<number | null>(null);

  async function handleClick() {
    const lines: TrailPartsFragment[] = [];
    let after: string | null = null;
    setCount(0);
    try {
      do {
        const { data }: { data?: AuditTrailQuery } = await client.query({
          query: AuditTrailDocument,
          variables: { filter, first: 100, after },
          fetchPolicy: 'no-cache',
        });
        if (!data) break;
        lines.push(...data.auditTrail.nodes);
        after = data.auditTrail.pageInfo.hasNextPage ? (data.auditTrail.pageInfo.endCursor ?? null) : null;
        setCount(lines.length);
      } while (after !== null && lines.length < LINES_MAX);
      const head = [
        t`Waktu`,
        t`Pelaku`,
        t`Peran`,
        t`Alamat jaringan`,
        t`Tentang`,
        t`Wilayah`,
        t`Kejadian`,
        t`Isian`,
        t`Sebelum`,
        t`Sesudah`,
      ];
      const rows = lines.flatMap((line) => {
        const start = [
          line.at,
          line.actorName,
          line.actorRole[language],
          line.address,
          kinds[line.kind],
          line.regionCode ?? null,
          line.summary[language],
        ];
        if (line.changes.length === 0) return [[...start, null, null, null]];
        return line.changes.map(({ field, before = null, after: now = null }) => [...start, field, before, now]);
      });
      saveCsv('jejak-audit.csv', [head, ...rows]);
      if (after !== null) notify(t`Hanya ${LINES_MAX} catatan terbaru yang diunduh. Persempit saringan untuk yang lebih lama.`);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    } finally {
      setCount(null);
    }
  }

  return (
    <Button variant="default" loading={count !== null} onClick={() => void handleClick()}>
      {count ? <Trans>{count} catatan…</Trans> : <Trans>Unduh CSV</Trans>}
    </Button>
  );
}
