import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useHotkeys } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ASSESSMENT_RULES } from '@simpul/domain/assessment-life.ts';
import { failureOf } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { TakeQueueStepDocument, type QueueRowPartsFragment } from '../gql/graphql.ts';
import { failureLine } from '../shell/failure-line.ts';
import { notifyFailure } from '../shell/notify.ts';
import { useSingleKeys } from '../shell/single-keys.ts';
import { StepDialog } from './PlainSteps.tsx';
import { placeOf, QueueRow } from './QueueRow.tsx';
import { useUndo } from './use-undo.tsx';

const ROW_HEIGHT = 76;

/** Thousands of rows, of which only those near the window stand in the document. J and K walk, A approves, R returns. */
export function QueueList({
  rows,
  chosen,
  onToggle,
  onDecide,
  isPaused,
}: {
  rows: readonly QueueRowPartsFragment[];
  chosen: ReadonlyMap<string, QueueRowPartsFragment>;
  onToggle: (rows: readonly QueueRowPartsFragment[], isChosen: boolean) => void;
  onDecide: (row: QueueRowPartsFragment) => void;
  /** While a dialog is open. */
  isPaused: boolean;
}) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const offerUndo = useUndo();
  const [singleKeys] = useSingleKeys();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const sought = useRef<number | null>(null);
  const [returning, setReturning] = useState<QueueRowPartsFragment | null>(null);
  const [take] = useMutation(TakeQueueStepDocument, { refetchQueries: ['AssessmentQueue'] });
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    useFlushSync: false,
  });
  useEffect(() => {
    if (sought.current === null) return;
    const link = scroller.current?.querySelector<HTMLElement>(`[data-index="${sought.current}"] a`);
    if (!link) return;
    sought.current = null;
    link.focus();
  });
  function go(step: number) {
    const hasFocus = scroller.current?.contains(document.activeElement) ?? false;
    const next = hasFocus ? Math.max(0, Math.min(rows.length - 1, active + step)) : Math.min(active, rows.length - 1);
    sought.current = next;
    setActive(next);
    virtualizer.scrollToIndex(next);
  }
  async function approve(row: QueueRowPartsFragment | undefined) {
    if (!row) return;
    if (row.allowedSteps.includes('DECIDE')) return onDecide(row);
    if (row.allowedSteps.includes('VERIFY')) return navigate(placeOf(row));
    if (!row.allowedSteps.includes('CHECK')) return;
    try {
      const { data } = await take({
        variables: { input: { id: row.id, command: 'CHECK', version: row.version, idempotencyKey: newKey() } },
      });
      if (data) offerUndo(t`Penilaian ${row.kampungName} diperiksa.`, [data.takeAssessmentStep]);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }
  useHotkeys(
    singleKeys && !isPaused && !returning
      ? [
          ['j', () => go(1)],
          ['k', () => go(-1)],
          ['a', () => void approve(rows[active])],
          ['r', () => rows[active]?.allowedSteps.includes('RETURN') && setReturning(rows[active])],
        ]
      : [],
  );
  const { name, effect, needsReason } = ASSESSMENT_RULES.RETURN;
  return (
    <>
      {singleKeys && (
        <p className="meta queue-keys">
          <Trans>
            <kbd>J</kbd> berikutnya, <kbd>K</kbd> sebelumnya, <kbd>Enter</kbd> buka, <kbd>A</kbd> setujui, <kbd>R</kbd> kembalikan
          </Trans>
        </p>
      )}
      <div className="queue-scroll" ref={scroller} role="region" aria-label={t`Antrean, dapat digulir`}>
        <ol className="queue" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            return (
              row && (
                <li
                  key={key}
                  data-index={index}
                  ref={virtualizer.measureElement}
                  aria-setsize={rows.length}
                  aria-posinset={index + 1}
                  className={index === active ? 'is-active' : undefined}
                  style={{ transform: `translateY(${start}px)` }}
                  onFocus={() => setActive(index)}
                >
                  <QueueRow
                    row={row}
                    isChosen={chosen.has(row.id)}
                    onToggle={(isChosen) => onToggle([row], isChosen)}
                    onApprove={() => void approve(row)}
                    onReturn={() => setReturning(row)}
                  />
                </li>
              )
            );
          })}
        </ol>
      </div>
      {returning && (
        <StepDialog record={returning} step={{ command: 'RETURN', name, effect, needsReason }} onClose={() => setReturning(null)} />
      )}
    </>
  );
}
