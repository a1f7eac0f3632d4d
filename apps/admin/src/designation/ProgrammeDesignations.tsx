import { useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, Select } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '@simpul/domain/format.ts';
import {
  DesignableKampungDocument,
  ProgrammeDesignationsDocument,
  type DesignationState,
  type ProgrammeDesignationsQuery,
} from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { useViewer } from '../shell/viewer.ts';
import { columnOf, DataTable } from '../table/DataTable.tsx';
import { Pager } from '../table/Pager.tsx';
import { DesignationActions, DesignationFacts } from './DesignationLine.tsx';
import { DesignationDialog } from './DesignationDialog.tsx';

type Row = ProgrammeDesignationsQuery['designations']['nodes'][number];
const PAGE = 20;
type Turn = { first: number; after?: string | null } | { last: number; before?: string | null };

/** The villages that a programme has designated, those that end first before the others. */
export function ProgrammeDesignations({ programme }: { programme: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [state, setState] = useState<DesignationState | ''>('');
  const [turn, setTurn] = useState<Turn>({ first: PAGE });
  const [isAdding, setAdding] = useState(false);
  const asked = useQuery(ProgrammeDesignationsDocument, { variables: { filter: { programme, state: state || null }, ...turn } });
  return (
    <section className="card" aria-label={t`Desa yang ditetapkan`}>
      <h2>
        <Trans>Desa yang ditetapkan</Trans>
      </h2>
      <Answer of={asked}>
        {({ designations: { nodes, totalCount, stateCounts, pageInfo, viewerCanAdd } }) => (
          <>
            <div className="filters">
              <NativeSelect
                label={t`Keadaan`}
                value={state}
                onChange={({ currentTarget }) => {
                  setState(stateCounts.find((each) => each.state === currentTarget.value)?.state ?? '');
                  setTurn({ first: PAGE });
                }}
                data={[
                  { value: '', label: t`Semua terkini` },
                  ...stateCounts.map((each) => ({
                    value: each.state,
                    label: `${each.name[language]} (${formatNumber(each.count, language)})`,
                  })),
                ]}
              />
              {viewerCanAdd && (
                <Button variant="default" onClick={() => setAdding(true)}>
                  <Trans>Catat SK penetapan</Trans>
                </Button>
              )}
            </div>
            <p className="meta">
              <Plural value={totalCount} _0="Tidak ada penetapan." other="# penetapan" />
            </p>
            {nodes.length > 0 && <Table rows={nodes} />}
            <Pager
              onPrevious={pageInfo.hasPreviousPage ? () => setTurn({ last: PAGE, before: pageInfo.startCursor ?? null }) : null}
              onNext={pageInfo.hasNextPage ? () => setTurn({ first: PAGE, after: pageInfo.endCursor ?? null }) : null}
            />
          </>
        )}
      </Answer>
      {isAdding && <AddHere programme={programme} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Table({ rows }: { rows: Row[] }) {
  const { t } = useLingui();
  const { canSeeKampungRecords } = useViewer();
  const columns = [
    columnOf<Row>({
      id: 'kampung',
      label: t`Kampung`,
      cell: ({ kampung: { code, name, districtName } }) => (
        <>
          {canSeeKampungRecords ? <Link to={`/kampung/${code}/integrasi`}>{name}</Link> : name}
          <div className="meta">{districtName}</div>
        </>
      ),
    }),
    columnOf<Row>({ id: 'facts', label: t`Penetapan`, cell: (row) => <DesignationFacts designation={row} /> }),
    columnOf<Row>({
      id: 'actions',
      label: t`Tindakan`,
      cell: (row) => <DesignationActions designation={row} kampung={row.kampung.code} of={row.kampung.name} />,
    }),
  ];
  return <DataTable caption={t`Desa yang ditetapkan`} columns={columns} rows={rows} />;
}

function AddHere({ programme, onClose }: { programme: string; onClose: () => void }) {
  const { t } = useLingui();
  const [kampung, setKampung] = useState('');
  const { data } = useQuery(DesignableKampungDocument, { variables: { programme } });
  return (
    <DesignationDialog
      ends={{ kampung, programme }}
      onClose={onClose}
      chooser={
        <Select
          label={t`Kampung`}
          searchable
          limit={50}
          nothingFoundMessage={t`Tidak ada kampung bernama itu.`}
          data={(data?.integrationMatrix.rows ?? []).map((row) => ({
            value: row.kampungCode,
            label: `${row.kampungName} (${row.districtName})`,
          }))}
          value={kampung || null}
          onChange={(code) => setKampung(code ?? '')}
          data-autofocus
        />
      }
    />
  );
}
