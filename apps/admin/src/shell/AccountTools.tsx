import { useApolloClient, useMutation } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useNavigate } from 'react-router';
import { failureOf } from '../api/failure.ts';
import { SignOutDocument } from '../gql/graphql.ts';
import { speak } from '../language/language.ts';
import { useLanguage } from '../language/use-language.ts';
import { failureLine } from './failure-line.ts';
import { notifyFailure } from './notify.ts';
import { useViewer } from './viewer.ts';

/** The other language, the person's name, the way out. */
export function AccountTools() {
  const { name } = useViewer();
  return (
    <div className="account-tools">
      <LanguageSwitch />
      <span className="account-name">{name}</span>
      <SignOut />
    </div>
  );
}

export function LanguageSwitch() {
  const other = useLanguage() === 'id' ? 'en' : 'id';
  return (
    <button type="button" className="header-button" lang={other} onClick={() => void speak(other)}>
      {other === 'en' ? 'English' : 'Indonesia'}
    </button>
  );
}

export function SignOut() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut, { loading }] = useMutation(SignOutDocument);
  async function handleSignOut() {
    try {
      await signOut();
    } catch (error) {
      // Staying signed in on a shared machine must not look like having left.
      notifyFailure(failureLine(failureOf(error)));
      return;
    }
    await navigate('/masuk');
    await client.clearStore();
  }
  return (
    <button type="button" className="header-button" disabled={loading} onClick={() => void handleSignOut()}>
      <Trans>Keluar</Trans>
    </button>
  );
}
