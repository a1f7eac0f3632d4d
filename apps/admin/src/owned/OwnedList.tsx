import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { DocumentNode } from 'graphql';
import { useState, type ComponentType, type ReactNode } from 'react';
import { failureOf } from '../api/failure.ts';
import { KampungRecordDocument, RemoveFromKampungDocument, RestoreToKampungDocument, type OwnedKind } from '../gql/graphql.ts';
import { failureLine } from '../shell/failure-line.ts';
import { notify, notifyFailure } from '../shell/notify.ts';

type Row = { id: string; version: number };
export type EditorProps<Of> = { row: Of | null; onClose: () => void };

type Props<Of extends Row> = {
  kind: OwnedKind;
  /** The query that reads the list again after a change. */
  query: DocumentNode;
  code: string;
  mayEdit: boolean;
  title: ReactNode;
  empty: ReactNode;
  addLabel: ReactNode;
  note?: ReactNode;
  rows: readonly Of[];
  removed: readonly Of[];
  nameOf: (row: Of) => string;
  render: (row: Of) => ReactNode;
  Editor: ComponentType<EditorProps<Of>>;
};

/** A list that belongs to a kampung: rows are added and changed in a dialog, and leave through the trash. */
export function OwnedList<Of extends Row>({
  kind,
  query,
  code,
  mayEdit,
  title,
  empty,
  addLabel,
  note,
  rows,
  removed,
  nameOf,
  render,
  Editor,
}: Props<Of>) {
  const { t } = useLingui();
  // null: no dialog; 'NEW': a row to be added.
  const [edited, setEdited] = useState<Of | 'NEW' | null>(null);
  const refetchQueries = [query, KampungRecordDocument];
  const [remove] = useMutation(RemoveFromKampungDocument, { refetchQueries, awaitRefetchQueries: true });
  const [restore] = useMutation(RestoreToKampungDocument, { refetchQueries, awaitRefetchQueries: true });

  const inputOf = (row: Of) => ({ variables: { input: { kampung: code, kind, id: row.id } } });
  async function move(moved: Promise<unknown>, done: string) {
    try {
      await moved;
      notify(done);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }

  return (
    <section className="card">
      <h2>{title}</h2>
      {note}
      {rows.length === 0 && <p>{empty}</p>}
      <ul className="plain owned-list">
        {rows.map((row) => (
          <li key={row.id}>
            <div>{render(row)}</div>
            {mayEdit && (
              <div className="owned-actions">
                <Button variant="default" onClick={() => setEdited(row)} aria-label={t`Ubah ${nameOf(row)}`}>
                  <Trans>Ubah</Trans>
                </Button>
                <Button
                  variant="default"
                  aria-label={t`Hapus ${nameOf(row)}`}
                  onClick={() => void move(remove(inputOf(row)), t`${nameOf(row)} dipindahkan ke tempat sampah.`)}
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
                  onClick={() => void move(restore(inputOf(row)), t`${nameOf(row)} dipulihkan.`)}
                  aria-label={t`Pulihkan ${nameOf(row)}`}
                >
                  <Trans>Pulihkan</Trans>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {edited !== null && <Editor row={edited === 'NEW' ? null : edited} onClose={() => setEdited(null)} />}
    </section>
  );
}
