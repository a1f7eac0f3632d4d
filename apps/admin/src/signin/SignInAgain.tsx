import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { sessionEnded } from '../api/session.ts';
import type { ViewerPartsFragment } from '../gql/graphql.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { useViewer } from '../shell/viewer.ts';
import { SignInForm } from './SignInForm.tsx';

/** The session is over: sign in again above the page, which keeps everything that was typed. */
export function SignInAgain() {
  const { t } = useLingui();
  const client = useApolloClient();
  const viewer = useViewer();

  async function handleSignedIn({ id }: ViewerPartsFragment) {
    sessionEnded(false);
    // Another person must not see what was fetched for the first one.
    if (id === viewer.id) await client.reFetchObservableQueries();
    else await client.resetStore();
  }

  return (
    <Dialog title={t`Sesi Anda sudah berakhir`} onClose={() => sessionEnded(false)} keepOnOutsideClick>
      <p>
        <Trans>Masuk lagi untuk melanjutkan. Halaman ini dan yang sudah Anda ketik tetap ada.</Trans>
      </p>
      <SignInForm email={viewer.email} onSignedIn={(signedIn) => void handleSignedIn(signedIn)} />
    </Dialog>
  );
}
