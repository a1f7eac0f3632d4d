import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { renderSVG } from 'uqr';
import { failureOf, type Failure } from '../api/failure.ts';
import { ConfirmSecondFactorDocument, SessionsDocument, StartSecondFactorDocument } from '../gql/graphql.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { CodeInput, OwnPasswordInput } from './proof-inputs.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

/** Turning the second factor on: password, then QR code and first code, then the recovery codes. */
export function SetUpSecondFactor({ onDone }: { onDone: () => void }) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [start, starting] = useMutation(StartSecondFactorDocument, { fetchPolicy: 'no-cache' });
  const [confirm, confirming] = useMutation(ConfirmSecondFactorDocument, { fetchPolicy: 'no-cache', refetchQueries: [SessionsDocument] });
  const setup = starting.data?.startSecondFactor;
  const codes = confirming.data?.confirmSecondFactor;

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    setFailure(null);
    try {
      if (setup) await confirm({ variables: { code } });
      else await start({ variables: { password } });
    } catch (error) {
      setFailure(failureOf(error));
    }
  }
  const at = (field: string) => (failure?.field === field ? failure.message : null);

  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />;
  return (
    <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
      {failure && !failure.field && <FailureNotice failure={failure} />}
      {setup ? (
        <>
          <p>
            <Trans>
              Pindai kode QR ini dengan aplikasi autentikator di ponsel Anda, misalnya Aegis, Google Authenticator atau Microsoft
              Authenticator. Lalu isi kode yang ditampilkannya.
            </Trans>
          </p>
          <img
            className="qr"
            width="200"
            height="200"
            src={`data:image/svg+xml,${encodeURIComponent(renderSVG(setup.uri))}`}
            alt={t`Kode QR untuk aplikasi autentikator; isinya sama dengan kunci di bawah.`}
          />
          <TextInput
            label={t`Kunci, bila tidak dapat memindai`}
            readOnly
            value={setup.secret}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          <CodeInput isFirst value={code} onChange={({ currentTarget }) => setCode(currentTarget.value)} error={at('code')} />
        </>
      ) : (
        <OwnPasswordInput value={password} onChange={setPassword} error={at('password')} />
      )}
      <p className="form-actions">
        <Button type="submit" loading={starting.loading || confirming.loading} disabled={setup ? code === '' : password === ''}>
          {setup ? <Trans>Aktifkan</Trans> : <Trans>Lanjut</Trans>}
        </Button>
      </p>
    </form>
  );
}
