import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { useSelection } from '../bulk/use-selection.ts';
import { IntegrationMatrixDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { InternalLinks } from '../shell/InternalLinks.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { codeOf } from '../table/address.ts';
import { useAddress } from '../table/use-address.ts';
import { useIsPhone } from '../table/use-is-phone.ts';
import { ViewsButton } from '../view/ViewsButton.tsx';
import { DownloadMatrix } from './DownloadMatrix.tsx';
import { viewOf, type Gap, type Matrix as Answered } from './matrix-view.ts';
import { MatrixCards } from './MatrixCards.tsx';
import type { Gaps } from './MatrixCell.tsx';
import { filtersOf, MatrixFilters } from './MatrixFilters.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { MatrixPrint } from './MatrixPrint.tsx';
import { MatrixProposals } from './MatrixProposals.tsx';
import { useFilterWords } from './use-filter-words.ts';
import { usePrinting } from './use-printing.ts';

/** Kampung × programme at one glance: where bonds stand and where there is a gap. */
export function MatrixPage() {
  const { t } = useLingui();
  const { canProposeIntegrations } = useViewer();
  const isPhone = useIsPhone();
  const { params } = useAddress();
  const asked = useQuery(IntegrationMatrixDocument, { variables: { region: codeOf(params, 'wilayah') } });
  const matrix = (asked.data ?? asked.previousData)?.integrationMatrix;
  return (
    <Page
      title={t`Matriks integrasi`}
      wide
      lead={
        <p className="lead">
          {isPhone ? (
            <Trans>Kampung KB × program tematik, satu kartu satu kampung. Ketuk statusnya untuk membuka integrasinya.</Trans>
          ) : canProposeIntegrations ? (
            <Trans>Kampung KB × program tematik. Tandai sel kosong untuk mengusulkan integrasi; sel terisi membuka integrasinya.</Trans>
          ) : (
            <Trans>Kampung KB × program tematik. Sel kosong belum punya integrasi; sel terisi membuka integrasinya.</Trans>
          )}
        </p>
      }
      actions={<ViewsButton list="MATRIX" />}
    >
      <MatrixFilters columns={matrix?.columns ?? []} />
      <Answer of={asked}>{({ integrationMatrix }) => <Matrix matrix={integrationMatrix} onProposed={() => void asked.refetch()} />}</Answer>
    </Page>
  );
}

function Matrix({ matrix, onProposed }: { matrix: Answered; onProposed: () => unknown }) {
  const { params } = useAddress();
  const language = useLanguage();
  const isPhone = useIsPhone();
  const printedAt = usePrinting();
  const { chosen, toggle, drop } = useSelection<Gap>();
  const words = useFilterWords();
  const address = params.toString();
  const filters = useMemo(() => filtersOf(new URLSearchParams(address)), [address]);
  const view = useMemo(() => viewOf(matrix, filters), [matrix, filters]);
  // The same object as long as nothing is marked: a row is not drawn again for nothing.
  const gaps = useMemo<Gaps>(() => ({ chosen, toggle: (gap, isChosen) => toggle([gap], isChosen) }), [chosen, toggle]);
  if (view.count === 0) {
    return (
      <p className="empty" role="status">
        <Trans>Tidak ada kampung yang cocok dengan saringan ini. Hapus salah satunya.</Trans>
      </p>
    );
  }
  return (
    <InternalLinks>
      <div className="matrix-top">
        <p className="meta" role="status">
          <Plural value={view.count} other="# kampung" /> × <Plural value={view.columns.length} other="# program" />{' '}
          {matrix.sampleData && <SampleMark language={language} />}
        </p>
        <div className="matrix-actions">
          <DownloadMatrix view={view} isSample={matrix.sampleData} />
          <Button variant="default" onClick={() => print()}>
            <Trans>Cetak A3</Trans>
          </Button>
        </div>
        <MatrixLegend />
      </div>
      {filters.order === 'CELAH' && (
        <p className="meta">
          <Trans>
            Celah: jumlah program yang ditampilkan dan belum terhubung. Yang terbanyak dulu; bila sama, yang kedalamannya paling kecil.
          </Trans>
        </p>
      )}
      {matrix.truncated && (
        <p className="notice is-warning">
          <Trans>Hanya 3.000 kampung pertama yang ditampilkan. Persempit wilayah untuk melihat sisanya.</Trans>
        </p>
      )}
      <MatrixProposals chosen={chosen} drop={drop} onProposed={onProposed} />
      {isPhone ? <MatrixCards view={view} filters={filters} /> : <MatrixGrid view={view} filters={filters} gaps={gaps} />}
      {printedAt && <MatrixPrint view={view} at={printedAt} {...words} isSample={matrix.sampleData} />}
    </InternalLinks>
  );
}
