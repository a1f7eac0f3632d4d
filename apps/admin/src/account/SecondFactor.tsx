import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { formatInstant } from '@simpul/domain/format.ts';
import { failureOf } from '../api/failure.ts';
import { RenewRecoveryCodesDocument, SecondFactorDocument, TurnOffSecondFactorDocument, ViewerDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import { CodeInput, OwnPasswordInput } from './proof-inputs.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { SetUpSecondFactor } from './SetUpSecondFactor.tsx';

/** One's own second factor: how it stands, and what can be done about it. */
export function SecondFactor() {
  const [isSettingUp, setSettingUp] = useState(false);
  const asked = useQuery(SecondFactorDocument);

  function handleDone() {
    setSettingUp(false);
    void asked.refetch();
  }
  return (
    <section className="card">
      <h2>
        <Trans>Verifikasi dua langkah</Trans>
      </h2>
      <Answer of={asked}>
        {({ secondFactor }) => {
          if (isSettingUp) return <SetUpSecondFactor onDone={handleDone} />;
          const { since, recoveryCodesLeft } = secondFactor;
          return since ? <On since={since} recoveryCodesLeft={recoveryCodesLeft} /> : <Off onStart={() => setSettingUp(true)} />;
        }}
      </Answer>
    </section>
  );
}

function Off({ onStart }: { onStart: () => void }) {
  return (
    <>
      <p>
        <Trans>
          Tidak aktif. Bila diaktifkan, masuk meminta kata sandi dan kode dari aplikasi autentikator di ponsel Anda: kata sandi yang bocor
          saja tidak cukup.
        </Trans>
      </p>
      <p className="form-actions">
        <Button onClick={onStart}>
          <Trans>Aktifkan</Trans>
        </Button>
      </p>
    </>
  );
}

type Change = 'RENEW' | 'TURN_OFF';

function On({ since, recoveryCodesLeft }: { since: string; recoveryCodesLeft: number }) {
  const language = useLanguage();
  const [open, setOpen] = useState<Change | null>(null);
  return (
    <>
      <p>
        <Trans>Aktif sejak {formatInstant(since, language)}.</Trans>{' '}
        <Plural value={recoveryCodesLeft} _0="Kode pemulihan sudah habis: buat yang baru." other="Tersisa # kode pemulihan." />
      </p>
      <div className="form-actions">
        <Button variant="default" onClick={() => setOpen('RENEW')}>
          <Trans>Buat kode pemulihan baru…</Trans>
        </Button>
        <Button variant="default" onClick={() => setOpen('TURN_OFF')}>
          <Trans>Matikan…</Trans>
        </Button>
      </div>
      {open && <ChangeDialog change={open} onClose={() => setOpen(null)} />}
    </>
  );
}

/** Asks for password and code before the second factor is changed; new recovery codes are shown in its place. */
function ChangeDialog({ change, onClose }: { change: Change; onClose: () => void }) {
  const { t } = useLingui();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  // Where a second factor is required, turning it off closes everything but setting it up again.
  const options = { refetchQueries: [SecondFactorDocument, ViewerDocument] };
  const [renew, renewing] = useMutation(RenewRecoveryCodesDocument, options);
  const [turnOff, turningOff] = useMutation(TurnOffSecondFactorDocument, options);
  const error = renewing.error ?? turningOff.error;
  const failure = error ? failureOf(error) : null;
  const at = (field: string) => (failure?.field === field ? failure.message : null);

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const variables = { input: { password, code } };
    try {
      if (change === 'RENEW') {
        setCodes((await renew({ variables })).data?.renewRecoveryCodes ?? null);
      } else {
        await turnOff({ variables });
        notify(t`Verifikasi dua langkah dimatikan.`);
        onClose();
      }
    } catch {
      return; // shown from `error`
    }
  }

  return (
    <Dialog title={change === 'RENEW' ? t`Kode pemulihan baru` : t`Matikan verifikasi dua langkah?`} onClose={onClose} keepOnOutsideClick>
      {codes ? (
        <RecoveryCodes codes={codes} onDone={onClose} />
      ) : (
        <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
          {failure && !failure.field && <FailureNotice failure={failure} />}
          <p>
            {change === 'RENEW' ? (
              <Trans>Sepuluh kode baru dibuat; yang lama tidak berlaku lagi.</Trans>
            ) : (
              <Trans>Setelah itu akun Anda hanya dijaga kata sandi.</Trans>
            )}
          </p>
          <OwnPasswordInput value={password} onChange={setPassword} error={at('password')} />
          <CodeInput value={code} onChange={({ currentTarget }) => setCode(currentTarget.value)} error={at('code')} />
          <div className="dialog-actions">
            <Button variant="default" onClick={onClose}>
              <Trans>Batal</Trans>
            </Button>
            <Button
              type="submit"
              {...(change === 'TURN_OFF' && { color: 'red' })}
              loading={renewing.loading || turningOff.loading}
              disabled={password === '' || code === ''}
            >
              {change === 'RENEW' ? <Trans>Buat kode</Trans> : <Trans>Matikan</Trans>}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
