import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef, useState, type ReactNode } from 'react';
import type { UploadKind } from '../gql/graphql.ts';
import { failureOf } from '../api/failure.ts';
import { failureLine } from '../shell/failure-line.ts';
import { FileRefused, sendFile } from './send-file.ts';

type Sending = { file: File; share: number; failed: string | null; canRetry?: boolean };

/** What may be chosen, as the API takes it. */
const ACCEPTED: Record<UploadKind, string> = {
  PHOTO: 'image/jpeg,image/png,image/webp',
  DOCUMENT: 'application/pdf,image/jpeg,image/png,image/webp',
};

/** One file, sent while the rest is typed; it can be sent again when the connection was lost. */
export function FileField({
  kampung,
  kind,
  title,
  choose,
  hint,
  children,
  error,
  onSending,
  onChange,
}: {
  kampung: string;
  kind: UploadKind;
  title: ReactNode;
  /** What the button and the file box are called. */
  choose: string;
  hint: ReactNode;
  /** Stands there while nothing is on its way, for what was sent before. */
  children?: ReactNode;
  error?: string | undefined;
  onSending?: (isSending: boolean) => void;
  onChange: (key: string) => void;
}) {
  const { t } = useLingui();
  const client = useApolloClient();
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<Sending | null>(null);
  const [sent, setSent] = useState<string | null>(null);

  async function send(file: File) {
    setSending({ file, share: 0, failed: null });
    onSending?.(true);
    try {
      const key = await sendFile(client, kampung, kind, file, (share) => setSending({ file, share, failed: null }));
      setSending(null);
      setSent(file.name);
      onChange(key);
    } catch (failure) {
      const isRefused = failure instanceof FileRefused;
      const failed = isRefused ? failure.message : failureLine(failureOf(failure));
      setSending({ file, share: 0, failed, canRetry: !isRefused });
    } finally {
      onSending?.(false);
    }
  }

  return (
    <fieldset className="field-set" id="field-file" tabIndex={-1}>
      <legend>{title}</legend>
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
      ) : sent ? (
        <p>{sent}</p>
      ) : (
        children
      )}
      <input
        ref={input}
        hidden
        type="file"
        accept={ACCEPTED[kind]}
        aria-label={choose}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void send(file);
          currentTarget.value = '';
        }}
      />
      <p className="form-actions">
        {sending?.canRetry && (
          <Button onClick={() => void send(sending.file)}>
            <Trans>Kirim lagi</Trans>
          </Button>
        )}
        {(!sending || sending.failed) && (
          <Button variant="default" onClick={() => input.current?.click()}>
            {choose}
          </Button>
        )}
      </p>
      <p className="meta">{hint}</p>
      {error && !sending && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
