import { useMutation, useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { failureOf } from '../api/failure.ts';
import { DemoAccountsDocument, SignInDocument, type ViewerPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';

/** One click into each role of the demonstration. A real installation has no such accounts and shows nothing. */
export function DemoAccounts({
  onSignedIn,
  onCode,
}: {
  onSignedIn: (viewer: ViewerPartsFragment) => void;
  /** Somebody has given the account a second factor: the form asks for its code. */
  onCode: (account: { email: string; password: string }) => void;
}) {
  const language = useLanguage();
  const { data, error, refetch } = useQuery(DemoAccountsDocument);
  const [signIn, signingIn] = useMutation(SignInDocument, { fetchPolicy: 'no-cache' });

  async function handleChoose(input: { email: string; password: string }) {
    try {
      const { data: answer } = await signIn({ variables: { input } });
      if (answer) onSignedIn(answer.signIn);
    } catch (refused) {
      // Anything else is shown below from `signingIn.error`.
      if (failureOf(refused).field === 'code') onCode(input);
    }
  }

  if (error) return <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data || data.demoAccounts.length === 0) return null;
  return (
    <section>
      <h2>
        <Trans>Coba sebagai…</Trans> <SampleMark language={language} />
      </h2>
      <p className="meta">
        <Trans>Akun peragaan dengan data buatan. Satu klik untuk masuk.</Trans>
      </p>
      {signingIn.error && failureOf(signingIn.error).field !== 'code' && <FailureNotice failure={failureOf(signingIn.error)} />}
      <ul className="demo-accounts">
        {data.demoAccounts.map(({ email, password, name, roleName, scope }) => (
          <li key={email}>
            <button type="button" disabled={signingIn.loading} onClick={() => void handleChoose({ email, password })}>
              <strong>{roleName[language]}</strong>
              <span>{scope}</span>
              <small>{name}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
