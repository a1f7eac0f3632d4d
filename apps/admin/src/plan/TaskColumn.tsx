import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { DragEvent } from 'react';
import { Link } from 'react-router';
import { formatNumber } from '@simpul/domain/format.ts';
import { TASK_STATE_NAMES, type TaskState } from '@simpul/domain/plan-task.ts';
import type { PlanBoardQuery, PlanTaskPartsFragment } from '../gql/graphql.ts';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { daysAndRupiah } from './effort-words.ts';

type Task = PlanTaskPartsFragment;
type Props = {
  column: PlanBoardQuery['planBoard'][number];
  dragged: Task | null;
  onDrag: (task: Task | null) => void;
  onMove: (task: Task, to: TaskState | null) => void;
  onEdit: (task: Task) => void;
};

export function TaskColumn({ column: { state, count, plannedDays, spentDays, tasks }, dragged, onDrag, onMove, onEdit }: Props) {
  const language = useLanguage();
  const isOpen = dragged !== null && dragged.state !== state;

  function handleDragOver(event: DragEvent) {
    if (isOpen) event.preventDefault();
  }
  function handleDrop(event: DragEvent) {
    event.preventDefault();
    if (dragged && isOpen) onMove(dragged, state);
  }

  return (
    <section
      className={`board-column ${isOpen ? 'is-open' : ''}`}
      aria-labelledby={`column-${state}`}
      onDragOver={handleDragOver}
      onDrop={handleDrop}
    >
      <h2 id={`column-${state}`}>
        {TASK_STATE_NAMES[state][language]} <span className="count">{formatNumber(count, language)}</span>
      </h2>
      {count === 0 ? (
        <p className="meta">
          <Trans>Kosong</Trans>
        </p>
      ) : (
        <>
          <p className="meta">
            {state === 'SELESAI' ? (
              <Trans>
                {formatNumber(spentDays, language)} hari dipakai, {formatNumber(plannedDays, language)} direncanakan
              </Trans>
            ) : (
              <Trans>{formatNumber(plannedDays, language)} hari direncanakan</Trans>
            )}
          </p>
          <ul>
            {tasks.map((task) => (
              <TaskCard key={task.id} task={task} onDrag={onDrag} onChoose={() => onMove(task, null)} onEdit={() => onEdit(task)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** One task: where, what, by whom, until when. */
function TaskCard({ task, onDrag, onChoose, onEdit }: { task: Task; onDrag: Props['onDrag']; onChoose: () => void; onEdit: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { kampungCode, kampungName, indicatorCode, what, owner, responsible, dueOn, late, programmeName, note } = task;
  const name = task.kind === 'FILL' ? t`Isi ${indicatorCode}, ${kampungName}` : `${indicatorCode}, ${kampungName}`;
  return (
    <li
      className="board-card"
      draggable={task.viewerCanMove}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', name);
        onDrag(task);
      }}
      onDragEnd={() => onDrag(null)}
    >
      {/* A link would be dragged instead of its card. */}
      <Link to={`/kampung/${kampungCode}/penilaian`} draggable={false}>
        {name}
      </Link>
      <p>{what[language]}</p>
      <p>
        {[owner.name[language], programmeName?.[language], responsible].filter(Boolean).join(' · ')} ·{' '}
        {daysAndRupiah({ days: task.plannedDays, rupiah: task.plannedRupiah }, language)}
      </p>
      {task.paperOnly && task.kind === 'RAISE' && (
        <p>
          <span className="word is-changed">
            <Trans>hanya di atas kertas</Trans>
          </span>
        </p>
      )}
      {note && <p className="meta">{note}</p>}
      <div className="board-card-foot">
        <small>
          {late ? (
            <strong>
              <Trans>lewat tenggat {shortDay(dueOn, language)}</Trans>
            </strong>
          ) : (
            <Trans>sampai {shortDay(dueOn, language)}</Trans>
          )}
        </small>
        {task.viewerCanEdit && (
          <Button variant="subtle" size="compact-sm" onClick={onEdit} aria-label={t`Ubah tugas: ${name}`}>
            <Trans>Ubah</Trans>
          </Button>
        )}
        {task.viewerCanMove && (
          <Button variant="subtle" size="compact-sm" onClick={onChoose} aria-label={t`Pindahkan ke…: ${name}`}>
            <Trans>Pindahkan ke…</Trans>
          </Button>
        )}
      </div>
    </li>
  );
}
