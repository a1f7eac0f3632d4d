import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { INTEGRATION_STATES } from '@simpul/domain/integration.ts';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { IntegrationsDocument, type IntegrationsQuery } from '../gql/graphql.ts';
import { PublicationWord } from '../publication/PublicationWord.tsx';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { codeOf, manyOf } from '../table/address.ts';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import { Filters, ProgrammeFilter, RegionFilter } from '../table/Filters.tsx';
import { Pager } from '../table/Pager.tsx';
import { SampleRows } from '../table/SampleRows.tsx';
import { useAddress } from '../table/use-address.ts';
import { ViewsButton } from '../view/ViewsButton.tsx';
import { StateFilter } from './StateFilter.tsx';

type Item = IntegrationsQuery['integrations']['nodes'][number];

const PAGE = 20;

export function IntegrationListPage() {
  const { t } = useLingui();
  const { canProposeIntegrations } = useViewer();
  return (
    <Page
      title={t`Integrasi`}
      wide
      actions={
        <>
          <ViewsButton list="INTEGRATION" />
          <Link className="button-link" to="/integrasi/papan">
            <Trans>Papan</Trans>
          </Link>
          <Link className="button-link" to="/integrasi/saran">
            <Trans>Saran</Trans>
          </Link>
          <Link className="button-link" to="/integrasi/temuan">
            <Trans>Temuan</Trans>
          </Link>
          {canProposeIntegrations && (
            <Link className="button-link is-main" to="/integrasi/usul">
              <Trans>Usulkan integrasi</Trans>
            </Link>
          )}
        </>
      }
    >
      <Filters names={['status', 'program', 'wilayah']}>
        <StateFilter />
        <ProgrammeFilter />
        <RegionFilter />
      </Filters>
      <IntegrationList />
    </Page>
  );
}

function IntegrationList() {
  const { params, change } = useAddress();
  const after = params.get('sesudah');
  const asked = useQuery(IntegrationsDocument, {
    variables: {
      filter: {
        region: codeOf(params, 'wilayah'),
        programme: codeOf(params, 'program'),
        states: manyOf(params, 'status', INTEGRATION_STATES),
      },
      first: PAGE,
      after,
    },
  });
  return (
    <Answer of={asked}>
      {({ integrations: { nodes, totalCount, pageInfo } }) => (
        <>
          <p className="meta" role="status">
            <Plural value={totalCount} _0="Tidak ada integrasi yang cocok" other="# integrasi, yang terakhir diubah lebih dulu" />{' '}
            <SampleRows rows={nodes} />
          </p>
          {totalCount === 0 ? <NothingFound /> : <IntegrationTable rows={nodes} />}
          {/* The API walks this list forwards only; its start is where "back" leads. */}
          <Pager
            onPrevious={after === null ? null : () => change({})}
            onNext={pageInfo.hasNextPage ? () => change({ sesudah: pageInfo.endCursor ?? null }) : null}
            previous={<Trans>Ke awal</Trans>}
          />
        </>
      )}
    </Answer>
  );
}

function IntegrationTable({ rows }: { rows: Item[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const columns = [
    columnOf<Item>({
      id: 'integration',
      label: t`Integrasi`,
      cell: ({ id, programme, kampung }) => <Link to={`/integrasi/${id}`}>{t`${programme.shortName[language]} di ${kampung.name}`}</Link>,
    }),
    columnOf<Item>({ id: 'district', label: t`Kecamatan`, cell: ({ kampung }) => kampung.districtName }),
    columnOf<Item>({
      id: 'state',
      label: t`Status`,
      cell: (integration) => <IntegrationGlyph integration={integration} language={language} depth />,
    }),
    columnOf<Item>({ id: 'agency', label: t`Instansi mitra`, cell: ({ agencyName }) => agencyName[language] }),
    columnOf<Item>({ id: 'publication', label: t`Publikasi`, cell: ({ publication }) => <PublicationWord publication={publication} /> }),
    columnOf<Item>({ id: 'updated', label: t`Diubah`, cell: ({ updatedAt }) => shortDay(updatedAt, language) }),
  ];
  return <DataTable caption={t`Integrasi di wilayah dan program Anda`} columns={columns} rows={rows} />;
}

function NothingFound() {
  return (
    <div className="empty">
      <p>
        <Trans>
          Hapus salah satu saringan, atau lihat <Link to="/matriks">matriks</Link> untuk menemukan kampung yang belum terhubung.
        </Trans>
      </p>
    </div>
  );
}
