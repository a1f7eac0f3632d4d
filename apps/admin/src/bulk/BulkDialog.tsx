import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Progress } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import { failureOf } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { failureLine } from '../shell/failure-line.ts';

type BulkItem = { id: string; name: string };
/** `failed` holds the sentence that says why. */
type Outcome = { state: 'WAITING' | 'RUNNING' | 'DONE' } | { state: 'FAILED'; failed: string };

/**
 * Does the same to many rows, one after the other, each by its own request with its own key: what
 * is done stays done when the rest is stopped, and each row says how it went.
 */
export function BulkDialog({
  title,
  question,
  actLabel,
  items,
  isReady,
  act,
  onClose,
}: {
  title: string;
  question: ReactNode;
  actLabel: ReactNode;
  items: readonly BulkItem[];
  /** Whether what `question` asks for is all there; says itself what is not. */
  isReady?: () => Promise<boolean>;
  act: (id: string, idempotencyKey: string) => Promise<unknown>;
  /** With the ids that were done. */
  onClose: (done: string[]) => void;
}) {
  const { t } = useLingui();
  const [outcomes, setOutcomes] = useState<Record<string, Outcome>>({});
  const [isRunning, setRunning] = useState(false);
  const isStopped = useRef(false);
  // The same row tried again has the same effect once.
  const [keys] = useState(() => new Map(items.map(({ id }) => [id, newKey()])));
  const outcomeOf = (id: string): Outcome => outcomes[id] ?? { state: 'WAITING' };
  const left = items.filter(({ id }) => outcomeOf(id).state !== 'DONE');
  const done = items.length - left.length;
  const failed = items.filter(({ id }) => outcomeOf(id).state === 'FAILED').length;
  const settle = (id: string, outcome: Outcome) => setOutcomes((before) => ({ ...before, [id]: outcome }));

  async function run() {
    if (isReady && !(await isReady())) return;
    isStopped.current = false;
    setRunning(true);
    for (const { id } of left) {
      if (isStopped.current) break;
      settle(id, { state: 'RUNNING' });
      try {
        await act(id, keys.get(id) ?? newKey());
        settle(id, { state: 'DONE' });
      } catch (error) {
        settle(id, { state: 'FAILED', failed: failureLine(failureOf(error)) });
      }
    }
    setRunning(false);
  }

  const close = () => {
    isStopped.current = true;
    onClose(items.filter(({ id }) => outcomeOf(id).state === 'DONE').map(({ id }) => id));
  };

  return (
    <Dialog title={title} onClose={close} keepOnOutsideClick isLarge>
      {question}
      {(isRunning || done + failed > 0) && (
        <>
          <Progress value={(100 * (done + failed)) / items.length} aria-label={t`Kemajuan`} />
          <p role="status">
            <Trans>
              {done} dari {items.length} selesai.
            </Trans>{' '}
            {failed > 0 && <Plural value={failed} other="# gagal; alasannya di barisnya." />}
          </p>
        </>
      )}
      <ul className="plain owned-list bulk-list">
        {items.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <OutcomeWord outcome={outcomeOf(id)} />
          </li>
        ))}
      </ul>
      <div className="dialog-actions">
        {isRunning ? (
          <Button variant="default" onClick={() => (isStopped.current = true)}>
            <Trans>Hentikan</Trans>
          </Button>
        ) : (
          <Button variant="default" onClick={close}>
            {done > 0 ? <Trans>Tutup</Trans> : <Trans>Batal</Trans>}
          </Button>
        )}
        {left.length > 0 && (
          <Button loading={isRunning} onClick={() => void run()}>
            {done + failed > 0 ? <Trans>Lanjutkan yang belum ({left.length})</Trans> : actLabel}
          </Button>
        )}
      </div>
    </Dialog>
  );
}

function OutcomeWord({ outcome }: { outcome: Outcome }) {
  switch (outcome.state) {
    case 'WAITING':
      return (
        <span className="meta">
          <Trans>menunggu</Trans>
        </span>
      );
    case 'RUNNING':
      return <Trans>sedang berjalan…</Trans>;
    case 'DONE':
      return (
        <strong>
          <Trans>selesai</Trans>
        </strong>
      );
    case 'FAILED':
      return <span className="field-error">{outcome.failed}</span>;
  }
}
