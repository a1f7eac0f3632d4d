import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { sendFile } from '../upload/send-file.ts';

type Sending = { file: File; share: number; failed: string | null };

/** One file, sent while the rest is typed; it can be sent again when the connection was lost. */
export function FileField({
  kampung,
  fileKey,
  error,
  onSending,
  onChange,
}: {
  kampung: string;
  fileKey: string;
  error: string | undefined;
  onSending: (isSending: boolean) => void;
  onChange: (key: string) => void;
}) {
  const { t } = useLingui();
  const client = useApolloClient();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<Sending | null>(null);
  const [sent, setSent] = useState<string | null>(null);

  async function send(file: File) {
    setSending({ file, share: 0, failed: null });
    onSending(true);
    try {
      const key = await sendFile(client, kampung, 'DOCUMENT', file, (share) => setSending({ file, share, failed: null }));
      setSending(null);
      setSent(file.name);
      onChange(key);
    } catch (failure) {
      const message = failure instanceof Error ? failure.message : '';
      setSending({ file, share: 0, failed: message || t`Berkas belum terkirim. Periksa sambungan, lalu coba lagi.` });
    } finally {
      onSending(false);
    }
  }

  return (
    <fieldset className="field-set" id="field-file" tabIndex={-1}>
      <legend>
        <Trans>Berkas</Trans>
      </legend>
      {sending ? (
        <>
          <p>{sending.file.name}</p>
          {sending.failed ? (
            <p className="field-error" role="alert">
              {sending.failed}
            </p>
          ) : (
            <progress value={sending.share} max={1} aria-label={t`Mengirim ${sending.file.name}`} />
          )}
        </>
      ) : (
        fileKey !== '' && <p>{sent ?? <Trans>Berkas sudah tersimpan.</Trans>}</p>
      )}
      <input
        ref={input}
        className="hidden"
        type="file"
        accept="application/pdf,image/jpeg,image/png,image/webp"
        aria-label={t`Pilih berkas`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void send(file);
          currentTarget.value = '';
        }}
      />
      <p className="form-actions">
        {sending?.failed && (
          <Button onClick={() => void send(sending.file)}>
            <Trans>Kirim lagi</Trans>
          </Button>
        )}
        {(!sending || sending.failed) && (
          <Button variant="default" onClick={() => input.current?.click()}>
            {fileKey === '' ? <Trans>Pilih berkas</Trans> : <Trans>Ganti berkas</Trans>}
          </Button>
        )}
      </p>
      <p className="meta">
        <Trans>PDF atau foto (JPEG, PNG, WebP), paling besar 15 MB. Foto diperkecil di perangkat ini dan lokasi di dalamnya dibuang.</Trans>
      </p>
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
