import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { problemOfPassword } from '@simpul/domain/delegation.ts';
import { formatInstant } from '@simpul/domain/format.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { ChangePasswordDocument, EndSessionsDocument, SessionsDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { MailPreferences } from '../notification/MailPreferences.tsx';
import { Answer } from '../shell/Answer.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { failureLine } from '../shell/failure-line.ts';
import { notify, notifyFailure } from '../shell/notify.ts';
import { Page } from '../shell/Page.tsx';
import { useViewer } from '../shell/viewer.ts';
import { AccountEvents } from './AccountEvents.tsx';
import { OwnPasswordInput } from './proof-inputs.tsx';
import { SecondFactor } from './SecondFactor.tsx';

/** One's own account: the password, the second factor, where one is signed in, and what happened. */
export function AccountPage() {
  const { t } = useLingui();
  const { name, email } = useViewer();
  return (
    <Page
      title={t`Akun saya`}
      lead={
        <p className="meta">
          {name} · {email}
        </p>
      }
    >
      <Password />
      <SecondFactor />
      <MailPreferences />
      <Sessions />
      <AccountEvents />
    </Page>
  );
}

function Password() {
  const { t } = useLingui();
  const language = useLanguage();
  const { email } = useViewer();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [change, { loading }] = useMutation(ChangePasswordDocument, { refetchQueries: [SessionsDocument] });

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const wrong = problemOfPassword(next, email)?.[language] ?? null;
    setProblem(wrong);
    setFailure(null);
    if (wrong) return;
    try {
      await change({ variables: { input: { current, next } } });
      setCurrent('');
      setNext('');
      notify(t`Kata sandi diganti. Perangkat lain sudah dikeluarkan.`);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }
  const at = (field: string) => (failure?.field === field ? failure.message : null);

  return (
    <section className="card">
      <h2>
        <Trans>Ganti kata sandi</Trans>
      </h2>
      <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
        {failure && !failure.field && <FailureNotice failure={failure} />}
        <OwnPasswordInput value={current} onChange={setCurrent} error={at('current')} />
        <PasswordInput
          label={t`Kata sandi baru`}
          description={t`Sedikitnya 12 huruf. Beberapa kata yang mudah Anda ingat sudah cukup.`}
          autoComplete="new-password"
          visibilityToggleButtonProps={{ 'aria-label': t`Tampilkan kata sandi` }}
          error={problem ?? at('next')}
          value={next}
          onChange={({ currentTarget }) => setNext(currentTarget.value)}
        />
        <p className="form-actions">
          <Button type="submit" loading={loading} disabled={current === '' || next === ''}>
            <Trans>Ganti kata sandi</Trans>
          </Button>
        </p>
      </form>
    </section>
  );
}

function Sessions() {
  const { t } = useLingui();
  const language = useLanguage();
  const asked = useQuery(SessionsDocument);
  const [end] = useMutation(EndSessionsDocument, { refetchQueries: [SessionsDocument] });

  async function handleEnd(id: string | null) {
    try {
      await end({ variables: { id } });
      notify(t`Perangkat dikeluarkan.`);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }

  return (
    <section className="card">
      <h2>
        <Trans>Tempat Anda masuk</Trans>
      </h2>
      <Answer of={asked}>
        {({ sessions }) => (
          <>
            <ul className="plain owned-list">
              {sessions.map(({ id, browser, address, createdAt, lastSeenAt, current }) => (
                <li key={id}>
                  <div>
                    <strong>{browser || t`Program lain`}</strong> {address}
                    <p className="meta">
                      <Trans>
                        masuk {formatInstant(createdAt, language)}, terakhir terlihat {formatInstant(lastSeenAt, language)}
                      </Trans>
                    </p>
                  </div>
                  {current ? (
                    <span className="word is-current">
                      <Trans>Perangkat ini</Trans>
                    </span>
                  ) : (
                    <Button variant="default" onClick={() => void handleEnd(id)}>
                      <Trans>Keluarkan</Trans>
                    </Button>
                  )}
                </li>
              ))}
            </ul>
            {sessions.length > 1 && (
              <p>
                <Button variant="default" onClick={() => void handleEnd(null)}>
                  <Trans>Keluarkan semua perangkat lain</Trans>
                </Button>
              </p>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}
