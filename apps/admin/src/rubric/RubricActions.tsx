import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { failureOf } from '../api/failure.ts';
import { RemoveRubricDraftDocument, RubricsDocument } from '../gql/graphql.ts';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import { failureLine } from '../shell/failure-line.ts';
import { notify, notifyFailure } from '../shell/notify.ts';
import { CopyDialog } from './CopyDialog.tsx';
import { DecideDialog, type Decision } from './DecideDialog.tsx';
import { nameOfVersion, type RubricRecord } from './rubric-record.ts';

/** What the keeper of the rubrics may do with a version, by where it stands. */
export function RubricActions({ record }: { record: RubricRecord }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<Decision | 'COPY' | 'REMOVE' | null>(null);
  const [remove] = useMutation(RemoveRubricDraftDocument, { refetchQueries: [RubricsDocument] });
  const { id, revision, status, inForce, problems } = record;

  async function handleRemove() {
    try {
      await remove({ variables: { input: { id, revision } } });
      notify(t`Draf ${nameOfVersion(record)} dihapus.`);
      await navigate('/rubrik');
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }

  return (
    <>
      {status === 'DRAFT' && (
        <>
          <Link className="button-link" to={`/rubrik/${id}/ubah`}>
            <Trans>Ubah draf</Trans>
          </Link>
          <Button disabled={problems.length > 0} onClick={() => setAsking('ADOPT')}>
            <Trans>Tetapkan…</Trans>
          </Button>
          <Button variant="default" onClick={() => setAsking('REMOVE')}>
            <Trans>Hapus draf…</Trans>
          </Button>
        </>
      )}
      <Button variant="default" onClick={() => setAsking('COPY')}>
        <Trans>Salin menjadi draf…</Trans>
      </Button>
      {status === 'PUBLISHED' && !inForce && (
        <>
          <Button variant="default" onClick={() => setAsking('ENFORCE')}>
            <Trans>Berlakukan…</Trans>
          </Button>
          <Button variant="default" onClick={() => setAsking('RETIRE')}>
            <Trans>Pensiunkan…</Trans>
          </Button>
        </>
      )}
      {asking === 'COPY' && <CopyDialog record={record} onClose={() => setAsking(null)} />}
      {asking === 'REMOVE' && (
        <ConfirmDialog
          title={t`Hapus draf ${nameOfVersion(record)}?`}
          action={<Trans>Hapus</Trans>}
          onConfirm={() => void handleRemove()}
          onClose={() => setAsking(null)}
        >
          <Trans>Draf ini hilang dan tidak dapat dikembalikan. Tidak ada tingkat yang bergantung padanya.</Trans>
        </ConfirmDialog>
      )}
      {(asking === 'ADOPT' || asking === 'ENFORCE' || asking === 'RETIRE') && (
        <DecideDialog record={record} decision={asking} onClose={() => setAsking(null)} />
      )}
    </>
  );
}
