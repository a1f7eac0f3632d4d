import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { sessionEnded } from '../api/session.ts';
import { ViewerDocument, type ViewerPartsFragment } from '../gql/graphql.ts';
import { OutsidePage } from '../shell/OutsidePage.tsx';
import { DemoAccounts } from './DemoAccounts.tsx';
import { safePath } from './safe-path.ts';
import { SignInForm } from './SignInForm.tsx';

export function SignInPage() {
  const { t } = useLingui();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [begun, setBegun] = useState<{ email: string; password: string } | null>(null);

  function handleSignedIn(viewer: ViewerPartsFragment) {
    client.writeQuery({ query: ViewerDocument, data: { viewer } });
    sessionEnded(false);
    void navigate(safePath(params.get('ke')), { replace: true });
  }

  return (
    <OutsidePage title={t`Masuk`}>
      <section>
        <h1>
          <Trans>Masuk</Trans>
        </h1>
        <p className="lead">
          <Trans>Tempat petugas menjaga data Kampung KB dan menyatukannya dengan program kampung tematik.</Trans>
        </p>
        <SignInForm key={begun?.email} {...begun} onSignedIn={handleSignedIn} />
      </section>
      <DemoAccounts onSignedIn={handleSignedIn} onCode={setBegun} />
    </OutsidePage>
  );
}
