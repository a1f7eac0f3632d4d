import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '@simpul/domain/format.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { BulkDialog } from '../bulk/BulkDialog.tsx';
import { useSelection } from '../bulk/use-selection.ts';
import { KampungRecordsDocument, PublishKampungDocument, type KampungRecordsQuery } from '../gql/graphql.ts';
import { shortDay, shortMonth } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { mayAnywhere, useViewer } from '../shell/viewer.ts';
import { chosenColumns, ColumnsButton } from '../table/ColumnsButton.tsx';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import { ChoiceFilter, Filters, LevelFilter, ProgrammeFilter, RegionFilter, SearchFilter } from '../table/Filters.tsx';
import { Pager } from '../table/Pager.tsx';
import { SampleRows } from '../table/SampleRows.tsx';
import { useAddress } from '../table/use-address.ts';
import { ViewsButton } from '../view/ViewsButton.tsx';
import { variablesOf } from './list-variables.ts';
import { PublicationWord } from '../publication/PublicationWord.tsx';
import { AddKampung } from './AddKampung.tsx';
import { RecordsRefused } from './RecordsRefused.tsx';

type Item = KampungRecordsQuery['kampungRecords']['nodes'][number];

export function KampungListPage() {
  const { t } = useLingui();
  const viewer = useViewer();
  const { canSeeKampungRecords } = viewer;
  const columns = useColumns();
  if (!canSeeKampungRecords) return <RecordsRefused />;
  return (
    <Page
      title={t`Kampung KB`}
      wide
      actions={
        <>
          <Link className="button-link" to="/mutu">
            <Trans>Mutu data</Trans>
          </Link>
          <ViewsButton list="KAMPUNG" />
          <ColumnsButton columns={columns} />
          {mayAnywhere(viewer, 'kampung.add') && <AddKampung />}
        </>
      }
    >
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
  const { t } = useLingui();
  const viewer = useViewer();
  const { params, change } = useAddress();
  const variables = variablesOf(params);
  const asked = useQuery(KampungRecordsDocument, { variables });
  const selection = useSelection<Item>();
  const columns = useColumns();
  const table = {
    caption: t`Kampung KB di wilayah Anda`,
    columns: chosenColumns(params, columns).map(({ column }) => column),
    order: variables.orderBy,
    onOrder: (urut: string) => change({ urut }),
    ...(mayAnywhere(viewer, 'kampung.publish') && { selection: { ...selection, nameOf: ({ name }: Item) => name } }),
  };
  return (
    <Answer of={asked}>
      {({ kampungRecords: { nodes, totalCount, pageInfo } }) => (
        <>
          <p className="meta" role="status">
            <Plural value={totalCount} _0="Tidak ada kampung yang cocok" other="# kampung" /> <SampleRows rows={nodes} />
          </p>
          {selection.chosen.size > 0 && <BulkPublish chosen={[...selection.chosen.values()]} onDrop={selection.drop} />}
          {totalCount === 0 ? (
            <NothingFound isFiltered={[...params.keys()].some((key) => key !== 'urut' && key !== 'kolom')} />
          ) : (
            <DataTable {...table} rows={nodes} />
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

/** Publishes the chosen kampung; those that failed stay chosen. */
function BulkPublish({ chosen, onDrop }: { chosen: readonly Item[]; onDrop: (ids: readonly string[]) => void }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const [publish] = useMutation(PublishKampungDocument);
  const codes = new Map(chosen.map(({ id, code }) => [id, code]));
  return (
    <div className="bulk-bar">
      <span role="status">
        <Plural value={chosen.length} other="# kampung dipilih" />
      </span>
      <Button onClick={() => setOpen(true)}>
        <Trans>Publikasikan yang dipilih…</Trans>
      </Button>
      <Button variant="default" onClick={() => onDrop([...codes.keys()])}>
        <Trans>Lepas pilihan</Trans>
      </Button>
      {isOpen && (
        <BulkDialog
          title={t`Publikasikan yang dipilih`}
          question={
            <p>
              <Trans>Data kerja setiap kampung di bawah ini menjadi publik seperti adanya sekarang, satu per satu.</Trans>
            </p>
          }
          actLabel={<Trans>Publikasikan semuanya</Trans>}
          items={chosen}
          act={(id, idempotencyKey) => publish({ variables: { input: { code: codes.get(id) ?? '', idempotencyKey } } })}
          onClose={(done) => {
            setOpen(false);
            onDrop(done);
          }}
        />
      )}
    </div>
  );
}

function useColumns() {
  const { t } = useLingui();
  const language = useLanguage();
  const column = (key: string, label: string, cell: (item: Item) => ReactNode, sort?: string) => ({
    key,
    label,
    column: columnOf<Item>({ id: key, label, cell, ...(sort !== undefined && { sort }) }),
  });
  return [
    column('nama', t`Kampung`, ({ code, name }) => <Link to={`/kampung/${code}`}>{name}</Link>, 'NAME'),
    column('kecamatan', t`Kecamatan`, ({ districtName }) => districtName, 'DISTRICT'),
    column('tingkat', t`Tingkat (perkiraan)`, ({ level }) => <LevelBadge level={level} language={language} />, 'LEVEL'),
    column(
      'jiwa',
      t`Jiwa`,
      ({ persons, dataPeriod }) =>
        persons == null ? (
          <span className="value-missing">{t`belum diisi`}</span>
        ) : (
          <>
            {formatNumber(persons, language)} {dataPeriod && <small>{shortMonth(dataPeriod, language)}</small>}
          </>
        ),
      'PERSONS',
    ),
    column('integrasi', t`Integrasi`, ({ integrationCount }) => formatNumber(integrationCount, language), 'INTEGRATIONS'),
    column('publikasi', t`Publikasi`, ({ publication }) => <PublicationWord publication={publication} />),
    { ...column('kode', t`Kode desa`, ({ code }) => code), extra: true },
    column('diubah', t`Diubah`, ({ updatedAt }) => shortDay(updatedAt, language), 'UPDATED'),
  ];
}

function NothingFound({ isFiltered }: { isFiltered: boolean }) {
  return (
    <div className="empty">
      <p>
        {isFiltered ? (
          <Trans>Coba kata yang lebih pendek, atau hapus salah satu saringan.</Trans>
        ) : (
          <Trans>Belum ada kampung di wilayah Anda. Yang berwenang menambahkannya dengan «Tambah kampung».</Trans>
        )}
      </p>
    </div>
  );
}
