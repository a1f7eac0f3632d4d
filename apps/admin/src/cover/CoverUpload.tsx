import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { sendFile } from '../upload/send-file.ts';

/** Sends one photo, and again when the connection was lost. */
export function CoverUpload({ kampung, onSent }: { kampung: string; onSent: (key: string) => void }) {
  const { t } = useLingui();
  const client = useApolloClient();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState<number | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  async function send(file: File) {
    setFailed(null);
    setShare(0);
    try {
      onSent(await sendFile(client, kampung, 'PHOTO', file, setShare));
    } catch (failure) {
      const message = failure instanceof Error ? failure.message : '';
      setFailed(message || t`Foto belum terkirim. Periksa sambungan, lalu coba lagi.`);
    } finally {
      setShare(null);
    }
  }

  return (
    <div>
      <input
        ref={input}
        className="hidden"
        type="file"
        accept="image/jpeg,image/png,image/webp"
        aria-label={t`Foto sampul`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void send(file);
          currentTarget.value = '';
        }}
      />
      {share === null ? (
        <Button variant="default" onClick={() => input.current?.click()}>
          <Trans>Unggah foto lain</Trans>
        </Button>
      ) : (
        <progress value={share} max={1} aria-label={t`Mengirim foto sampul`} />
      )}
      {failed && (
        <p className="field-error" role="alert">
          {failed}
        </p>
      )}
    </div>
  );
}
