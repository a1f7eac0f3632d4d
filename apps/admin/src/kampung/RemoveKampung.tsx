import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { failureOf } from '../api/failure.ts';
import { KampungRecordsDocument, RemoveKampungDocument } from '../gql/graphql.ts';
import { ConfirmDialog } from '../shell/ConfirmDialog.tsx';
import { failureLine } from '../shell/failure-line.ts';
import { notify, notifyFailure } from '../shell/notify.ts';

/** Takes back a kampung that was opened by mistake and is still empty. */
export function RemoveKampung({ code, name }: { code: string; name: string }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const [remove, removing] = useMutation(RemoveKampungDocument, { variables: { code }, refetchQueries: [KampungRecordsDocument] });

  async function handleConfirm() {
    try {
      await remove();
      notify(t`Kampung ${name} dihapus.`);
      await navigate('/kampung');
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }

  return (
    <>
      <Button variant="default" loading={removing.loading} onClick={() => setAsking(true)}>
        <Trans>Hapus kampung…</Trans>
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={t`Hapus kampung ${name}?`}
          action={<Trans>Hapus</Trans>}
          onConfirm={() => void handleConfirm()}
          onClose={() => setAsking(false)}
        >
          <Trans>Kampung ini masih kosong. Bila ternyata perlu, ia dapat ditambahkan lagi.</Trans>
        </ConfirmDialog>
      )}
    </>
  );
}
