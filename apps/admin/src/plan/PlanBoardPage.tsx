import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { TaskState } from '@simpul/domain/plan-task.ts';
import { PlanBoardDocument, type PlanBoardQuery, type PlanTaskPartsFragment } from '../gql/graphql.ts';
import { RecordsRefused } from '../kampung/RecordsRefused.tsx';
import { Answer } from '../shell/Answer.tsx';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { codeOf } from '../table/address.ts';
import { Filters, RegionFilter } from '../table/Filters.tsx';
import { SampleRows } from '../table/SampleRows.tsx';
import { useAddress } from '../table/use-address.ts';
import { EditTaskDialog } from './EditTaskDialog.tsx';
import { MoveTaskDialog } from './MoveTaskDialog.tsx';
import { TaskColumn } from './TaskColumn.tsx';

const SHOWN = 25;
/** As many as the API gives of one column. */
const MOST = 100;

/** The tasks of plans by state. */
export function PlanBoardPage() {
  const { t } = useLingui();
  const { params } = useAddress();
  const { canSeeKampungRecords } = useViewer();
  const [first, setFirst] = useState(SHOWN);
  const filter = { region: codeOf(params, 'wilayah'), target: codeOf(params, 'target') };
  const asked = useQuery(PlanBoardDocument, { variables: { ...filter, first }, skip: !canSeeKampungRecords });
  if (!canSeeKampungRecords) return <RecordsRefused />;
  return (
    <Page
      title={t`Papan tugas`}
      wide
      crumbs={[{ to: '/rencana', label: t`Rencana` }]}
      lead={
        <p className="lead">
          <Trans>Seret kartu ke kolom lain, atau pakai «Pindahkan ke…».</Trans>
        </p>
      }
      actions={
        <Button variant="default" onClick={() => window.print()}>
          <Trans>Cetak</Trans>
        </Button>
      }
    >
      <Filters names={['wilayah', 'target']}>
        <RegionFilter />
      </Filters>
      <Answer of={asked}>
        {({ planBoard }) =>
          planBoard.every(({ count }) => count === 0) ? (
            <p className="empty" role="status">
              <Trans>
                Belum ada tugas di sini. Tugas dibuat dari <Link to="/rencana">target</Link> atau dari tab Penilaian sebuah kampung.
              </Trans>
            </p>
          ) : (
            <>
              <Board key={`${filter.region} ${filter.target}`} columns={planBoard} />
              {first < MOST && planBoard.some(({ count, tasks }) => count > tasks.length) && (
                <Button variant="default" onClick={() => setFirst(MOST)}>
                  <Trans>Tampilkan 100 tugas tiap kolom</Trans>
                </Button>
              )}
            </>
          )
        }
      </Answer>
    </Page>
  );
}

type Asked = { task: PlanTaskPartsFragment; to: TaskState | null };

/** The columns, and the task on its way between them: letting go of it opens its dialog; it moves nothing by itself. */
function Board({ columns }: { columns: PlanBoardQuery['planBoard'] }) {
  const { t } = useLingui();
  const [dragged, setDragged] = useState<PlanTaskPartsFragment | null>(null);
  const [moving, setMoving] = useState<Asked | null>(null);
  const [editing, setEditing] = useState<PlanTaskPartsFragment | null>(null);
  return (
    <>
      <p className="meta">
        <SampleRows rows={columns.flatMap(({ tasks }) => tasks)} />
      </p>
      <div className="board" role="group" aria-label={t`Tugas menurut status`}>
        {columns.map((column) => (
          <TaskColumn
            key={column.state}
            column={column}
            dragged={dragged}
            onDrag={setDragged}
            onMove={(task, to) => {
              setDragged(null);
              setMoving({ task, to });
            }}
            onEdit={setEditing}
          />
        ))}
      </div>
      {moving && <MoveTaskDialog key={moving.task.id} task={moving.task} to={moving.to} onClose={() => setMoving(null)} />}
      {editing && <EditTaskDialog key={editing.id} task={editing} onClose={() => setEditing(null)} />}
    </>
  );
}
