import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { formatNumber } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { KampungRecordsDocument, type KampungRecordsQuery } from '../gql/graphql.ts';
import { shortDay, shortMonth } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import { ChoiceFilter, Filters, LevelFilter, ProgrammeFilter, RegionFilter, SearchFilter } from '../table/Filters.tsx';
import { Pager } from '../table/Pager.tsx';
import { SampleRows } from '../table/SampleRows.tsx';
import { useAddress } from '../table/use-address.ts';
import { variablesOf } from './list-variables.ts';
import { PublicationWord } from '../publication/PublicationWord.tsx';
import { RecordsRefused } from './RecordsRefused.tsx';

type Item = KampungRecordsQuery['kampungRecords']['nodes'][number];

export function KampungListPage() {
  const { t } = useLingui();
  const { canSeeKampungRecords } = useViewer();
  if (!canSeeKampungRecords) return <RecordsRefused />;
  return (
    <Page title={t`Kampung KB`} wide>
      <Filters names={['wilayah', 'tingkat', 'program', 'publikasi']} search={<SearchFilter label={t`Nama atau kode desa`} />}>
        <RegionFilter />
        <ProgrammeFilter />
        <PublicationFilter />
        <LevelFilter />
      </Filters>
      <KampungList />
    </Page>
  );
}

function PublicationFilter() {
  const { t } = useLingui();
  return (
    <ChoiceFilter
      name="publikasi"
      label={t`Publikasi`}
      all={t`Semua`}
      choices={[
        { value: 'CURRENT', label: t`Sesuai data kerja` },
        { value: 'CHANGED', label: t`Ada perubahan` },
        { value: 'NEVER', label: t`Belum pernah` },
      ]}
    />
  );
}

function KampungList() {
  const { params, change } = useAddress();
  const variables = variablesOf(params);
  const asked = useQuery(KampungRecordsDocument, { variables });
  return (
    <Answer of={asked}>
      {({ kampungRecords: { nodes, totalCount, pageInfo } }) => (
        <>
          <p className="meta" role="status">
            <Plural value={totalCount} _0="Tidak ada kampung yang cocok" other="# kampung" /> <SampleRows rows={nodes} />
          </p>
          {totalCount === 0 ? (
            <NothingFound />
          ) : (
            <KampungTable rows={nodes} order={variables.orderBy} onOrder={(urut) => change({ urut })} />
          )}
          <Pager
            onPrevious={pageInfo.hasPreviousPage ? () => change({ sebelum: pageInfo.startCursor ?? null }) : null}
            onNext={pageInfo.hasNextPage ? () => change({ sesudah: pageInfo.endCursor ?? null }) : null}
          />
        </>
      )}
    </Answer>
  );
}

function KampungTable({ rows, order, onOrder }: { rows: Item[]; order: string; onOrder: (order: string) => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const columns = [
    columnOf<Item>({
      id: 'name',
      label: t`Kampung`,
      sort: 'NAME',
      cell: ({ code, name }) => <Link to={`/kampung/${code}`}>{name}</Link>,
    }),
    columnOf<Item>({ id: 'district', label: t`Kecamatan`, sort: 'DISTRICT', cell: ({ districtName }) => districtName }),
    columnOf<Item>({
      id: 'level',
      label: t`Tingkat (perkiraan)`,
      sort: 'LEVEL',
      cell: ({ level }) => <LevelBadge level={level} language={language} />,
    }),
    columnOf<Item>({
      id: 'persons',
      label: t`Jiwa`,
      sort: 'PERSONS',
      cell: ({ persons, dataPeriod }) =>
        persons == null ? (
          <span className="value-missing">{t`belum diisi`}</span>
        ) : (
          <>
            {formatNumber(persons, language)} {dataPeriod && <small>{shortMonth(dataPeriod, language)}</small>}
          </>
        ),
    }),
    columnOf<Item>({
      id: 'integrations',
      label: t`Integrasi`,
      sort: 'INTEGRATIONS',
      cell: ({ integrationCount }) => formatNumber(integrationCount, language),
    }),
    columnOf<Item>({ id: 'publication', label: t`Publikasi`, cell: ({ publication }) => <PublicationWord publication={publication} /> }),
    columnOf<Item>({ id: 'updated', label: t`Diubah`, sort: 'UPDATED', cell: ({ updatedAt }) => shortDay(updatedAt, language) }),
  ];
  return <DataTable caption={t`Kampung KB di wilayah Anda`} columns={columns} rows={rows} order={order} onOrder={onOrder} />;
}

function NothingFound() {
  return (
    <div className="empty">
      <p>
        <Trans>Coba kata yang lebih pendek, atau hapus salah satu saringan.</Trans>
      </p>
    </div>
  );
}
