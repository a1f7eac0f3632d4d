import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { QualityListDocument, type QualityListQuery } from '../gql/graphql.ts';
import { RecordsRefused } from '../kampung/RecordsRefused.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { codeOf } from '../table/address.ts';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import { Filters, RegionFilter } from '../table/Filters.tsx';
import { SampleRows } from '../table/SampleRows.tsx';
import { useAddress } from '../table/use-address.ts';

const SHOWN = 25;
/** As many as the API gives; further ones are found by narrowing the region. */
const MOST = 100;

/** The kampung of a region by how good their data are, the worst first. */
export function QualityPage() {
  const { t } = useLingui();
  const { params } = useAddress();
  const { canSeeKampungRecords } = useViewer();
  const [limit, setLimit] = useState(SHOWN);
  const asked = useQuery(QualityListDocument, { variables: { region: codeOf(params, 'wilayah'), limit }, skip: !canSeeKampungRecords });
  if (!canSeeKampungRecords) return <RecordsRefused />;
  return (
    <Page
      title={t`Mutu data`}
      crumbs={[{ to: '/kampung', label: t`Kampung KB` }]}
      lead={
        <p className="lead">
          <Trans>Lengkap, segar, konsisten, tepat waktu, terbukti, dan diperiksa. Yang paling perlu dibantu di atas.</Trans>
        </p>
      }
    >
      <Filters names={['wilayah']}>
        <RegionFilter />
      </Filters>
      <Answer of={asked}>{({ dataQuality }) => <List {...dataQuality} onMore={() => setLimit(MOST)} />}</Answer>
    </Page>
  );
}

type Row = QualityListQuery['dataQuality']['nodes'][number] & { id: string };

function List({ nodes, kampungCount, meanScore, onMore }: QualityListQuery['dataQuality'] & { onMore: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  if (meanScore == null) {
    return (
      <p className="empty" role="status">
        <Trans>Tidak ada kampung di wilayah ini.</Trans>
      </p>
    );
  }
  const columns = [
    columnOf<Row>({ id: 'nama', label: t`Kampung`, cell: ({ code, name }) => <Link to={`/kampung/${code}/mutu`}>{name}</Link> }),
    columnOf<Row>({ id: 'kecamatan', label: t`Kecamatan`, cell: ({ districtName }) => districtName }),
    columnOf<Row>({ id: 'mutu', label: t`Mutu`, cell: ({ score }) => <strong>{score}</strong> }),
    columnOf<Row>({ id: 'kosong', label: t`Belum diisi`, cell: ({ missingCount }) => missingCount }),
    columnOf<Row>({ id: 'usang', label: t`Usang`, cell: ({ fadedCount }) => fadedCount }),
    columnOf<Row>({
      id: 'pertama',
      label: t`Yang pertama dikerjakan`,
      cell: ({ firstTask }) => firstTask?.text[language] ?? t`Tidak ada yang kurang.`,
    }),
  ];
  return (
    <>
      <p className="meta" role="status">
        <Plural value={kampungCount} other="# kampung" />, <Trans>rata-rata {meanScore} dari 100</Trans> <SampleRows rows={nodes} />
      </p>
      <DataTable
        caption={t`Kampung menurut mutu data, yang terendah lebih dahulu`}
        columns={columns}
        rows={nodes.map((node): Row => ({ ...node, id: node.code }))}
      />
      {nodes.length === SHOWN && kampungCount > SHOWN && (
        <Button variant="default" onClick={onMore}>
          <Trans>Tampilkan lebih banyak</Trans>
        </Button>
      )}
    </>
  );
}
