import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { IntegrationBoardDocument } from '../gql/graphql.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { codeOf } from '../table/address.ts';
import { Filters, ProgrammeFilter, RegionFilter } from '../table/Filters.tsx';
import { useAddress } from '../table/use-address.ts';
import { ViewsButton } from '../view/ViewsButton.tsx';
import { Board } from './Board.tsx';

/** Integrations by state: what waits for whom, and the way on. */
export function BoardPage() {
  const { t } = useLingui();
  const { params } = useAddress();
  const filter = { region: codeOf(params, 'wilayah'), programme: codeOf(params, 'program') };
  const asked = useQuery(IntegrationBoardDocument, { variables: filter });
  return (
    <Page
      title={t`Papan integrasi`}
      wide
      crumbs={[{ to: '/integrasi', label: t`Integrasi` }]}
      lead={
        <p className="lead">
          <Trans>
            Seret kartu ke kolom lain, atau pakai «Pindahkan ke…». Langkahnya tetap sama: status hanya berubah setelah dialognya lengkap.
          </Trans>
        </p>
      }
      actions={<ViewsButton list="BOARD" />}
    >
      <Filters names={['wilayah', 'program']}>
        <RegionFilter />
        <ProgrammeFilter />
      </Filters>
      <Answer of={asked}>
        {({ integrationBoard }) =>
          integrationBoard.every(({ count }) => count === 0) ? (
            <p className="empty" role="status">
              <Trans>
                Belum ada integrasi di sini. Lihat <Link to="/matriks">matriks</Link> untuk menemukan kampung yang belum terhubung.
              </Trans>
            </p>
          ) : (
            // Another filter is another board: what was unfolded or dragged belongs to the one before.
            <Board key={`${filter.region} ${filter.programme}`} columns={integrationBoard} filter={filter} />
          )
        }
      </Answer>
    </Page>
  );
}
