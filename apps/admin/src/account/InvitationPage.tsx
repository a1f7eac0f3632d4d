import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link, useParams } from 'react-router';
import { problemOfPassword } from '@simpul/domain/delegation.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { AcceptInvitationDocument, InvitationDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { OutsidePage } from '../shell/OutsidePage.tsx';

/** Where a link leads: the person chooses a password and can sign in from then on. */
export function InvitationPage() {
  const { t } = useLingui();
  const { token = '' } = useParams();
  const [email, setEmail] = useState<string | null>(null);
  const asked = useQuery(InvitationDocument, { variables: { token }, fetchPolicy: 'no-cache' });
  return (
    <OutsidePage title={t`Buat kata sandi`}>
      <section>
        <h1>
          <Trans>Buat kata sandi</Trans>
        </h1>
        {email ? (
          <>
            <p className="lead">
              <Trans>Akun {email} siap dipakai.</Trans>
            </p>
            <p>
              <Link className="button-link is-main" to="/masuk">
                <Trans>Masuk</Trans>
              </Link>
            </p>
          </>
        ) : (
          <Answer of={asked}>
            {({ invitation }) =>
              invitation ? (
                <Choose token={token} invitation={invitation} onDone={setEmail} />
              ) : (
                <p className="notice is-warning">
                  <Trans>Tautan ini sudah dipakai, dibatalkan, atau lewat 7 hari. Minta tautan baru kepada yang mengundang Anda.</Trans>
                </p>
              )
            }
          </Answer>
        )}
      </section>
    </OutsidePage>
  );
}

function Choose({
  token,
  invitation,
  onDone,
}: {
  token: string;
  invitation: { name: string; email: string };
  onDone: (email: string) => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [accept, { loading }] = useMutation(AcceptInvitationDocument);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const wrong = problemOfPassword(password, invitation.email)?.[language] ?? null;
    setProblem(wrong);
    setFailure(null);
    if (wrong) return;
    try {
      const { data } = await accept({ variables: { input: { token, password } } });
      if (data) onDone(data.acceptInvitation);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  return (
    <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
      <p className="lead">
        <Trans>
          Untuk {invitation.name}, dengan surel <strong>{invitation.email}</strong>.
        </Trans>
      </p>
      {failure && failure.field !== 'password' && <FailureNotice failure={failure} />}
      <input type="hidden" autoComplete="username" value={invitation.email} />
      <PasswordInput
        label={t`Kata sandi baru`}
        description={t`Sedikitnya 12 huruf. Beberapa kata yang mudah Anda ingat sudah cukup.`}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t`Tampilkan kata sandi` }}
        error={problem ?? (failure?.field === 'password' ? failure.message : null)}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      <Button type="submit" size="md" loading={loading} disabled={password === ''}>
        <Trans>Simpan kata sandi</Trans>
      </Button>
    </form>
  );
}
