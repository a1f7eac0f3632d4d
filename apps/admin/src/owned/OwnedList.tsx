import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { failureOf } from '../api/failure.ts';
import { failureLine } from '../shell/failure-line.ts';
import { notify, notifyFailure } from '../shell/notify.ts';

type Row = { id: string; version: number };
/** Puts a row, by its id, into the trash of its list, and brings it back. */
export type Trash = { remove: (id: string) => Promise<unknown>; restore: (id: string) => Promise<unknown> };
export type EditorProps<Of> = { row: Of | null; onClose: () => void };

type Props<Of extends Row> = {
  /** Where a link can lead to. */
  id?: string;
  trash: Trash;
  mayEdit: boolean;
  title: ReactNode;
  empty: ReactNode;
  addLabel: ReactNode;
  note?: ReactNode;
  rows: readonly Of[];
  removed: readonly Of[];
  nameOf: (row: Of) => string;
  /** Rows that stay as they are. */
  isFixed?: (row: Of) => boolean;
  render: (row: Of) => ReactNode;
  /** Called, not made into a component: a list that is read again must not empty a form somebody is filling in. */
  editor: (props: EditorProps<Of>) => ReactNode;
};

/** A list that belongs to a kampung or an integration: rows are added and changed in a dialog, and leave through the trash. */
export function OwnedList<Of extends Row>({
  id,
  trash,
  mayEdit,
  title,
  empty,
  addLabel,
  note,
  rows,
  removed,
  nameOf,
  isFixed = () => false,
  render,
  editor,
}: Props<Of>) {
  const { t } = useLingui();
  // null: no dialog; 'NEW': a row to be added.
  const [edited, setEdited] = useState<Of | 'NEW' | null>(null);
  async function move(moved: Promise<unknown>, done: string) {
    try {
      await moved;
      notify(done);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }

  return (
    <section className="card" id={id}>
      <h2>{title}</h2>
      {note}
      {rows.length === 0 && <p>{empty}</p>}
      <ul className="plain owned-list">
        {rows.map((row) => (
          <li key={row.id}>
            <div>{render(row)}</div>
            {mayEdit && !isFixed(row) && (
              <div className="owned-actions">
                <Button variant="default" onClick={() => setEdited(row)} aria-label={t`Ubah ${nameOf(row)}`}>
                  <Trans>Ubah</Trans>
                </Button>
                <Button
                  variant="default"
                  aria-label={t`Hapus ${nameOf(row)}`}
                  onClick={() => void move(trash.remove(row.id), t`${nameOf(row)} dipindahkan ke tempat sampah.`)}
                >
                  <Trans>Hapus</Trans>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <p>
          <Button variant={rows.length === 0 ? 'filled' : 'default'} onClick={() => setEdited('NEW')}>
            {addLabel}
          </Button>
        </p>
      )}
      {mayEdit && removed.length > 0 && (
        <details>
          <summary>
            <Trans>Tempat sampah ({removed.length}); isinya hilang setelah 30 hari</Trans>
          </summary>
          <ul className="plain owned-list">
            {removed.map((row) => (
              <li key={row.id}>
                <div>{render(row)}</div>
                <Button
                  variant="default"
                  onClick={() => void move(trash.restore(row.id), t`${nameOf(row)} dipulihkan.`)}
                  aria-label={t`Pulihkan ${nameOf(row)}`}
                >
                  <Trans>Pulihkan</Trans>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {edited !== null && editor({ row: edited === 'NEW' ? null : edited, onClose: () => setEdited(null) })}
    </section>
  );
}
