import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useRef } from 'react';
import { PHOTO_MOMENT_NAMES, PHOTO_MOMENTS, PHOTOS_MAX, type ActivityValues } from '@simpul/domain/activity-input.ts';
import { useLanguage } from '../language/use-language.ts';
import { notifyFailure } from '../shell/notify.ts';
import { failureOf } from '../api/failure.ts';
import { failureLine } from '../shell/failure-line.ts';
import { FileRefused, sendFile } from '../upload/send-file.ts';

export type FormPhoto = ActivityValues['photos'][number] & { url: string };
/** A photo on its way, or one that did not get there. */
export type Sending = { id: number; file: File; share: number; failed: string | null; canRetry?: boolean };

/** Photos are sent while the rest is typed: each shows how far it is, and can be sent again when the connection was lost. */
export function PhotoField({
  kampung,
  photos,
  sending,
  error,
  onSending,
  onChange,
}: {
  kampung: string;
  photos: readonly FormPhoto[];
  sending: readonly Sending[];
  error: string | undefined;
  onSending: (change: (sending: readonly Sending[]) => Sending[]) => void;
  onChange: (change: (photos: readonly FormPhoto[]) => FormPhoto[]) => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const input = useRef<HTMLInputElement>(null);
  const room = PHOTOS_MAX - photos.length - sending.length;

  const update = (id: number, part: Partial<Sending>) =>
    onSending((before) => before.map((one) => (one.id === id ? { ...one, ...part } : one)));
  const forget = (id: number) => onSending((before) => before.filter((one) => one.id !== id));

  async function send({ id, file }: Pick<Sending, 'id' | 'file'>) {
    update(id, { share: 0, failed: null });
    try {
      const key = await sendFile(client, kampung, 'PHOTO', file, (share) => update(id, { share }));
      forget(id);
      onChange((before) => [...before, { key, url: `/files/${key}-480.webp`, alt: '', caption: '', moment: 'DURING' }]);
    } catch (failure) {
      const isRefused = failure instanceof FileRefused;
      const failed = isRefused ? failure.message : failureLine(failureOf(failure));
      update(id, { failed, canRetry: !isRefused });
    }
  }

  const change = (key: string, part: Partial<FormPhoto>) =>
    onChange((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one)));

  function handleChosen(files: FileList | null) {
    const chosen = [...(files ?? [])].slice(0, room).map((file, at) => ({ id: Date.now() + at, file, share: 0, failed: null }));
    const left = (files?.length ?? 0) - chosen.length;
    if (left > 0) notifyFailure(t`Paling banyak ${PHOTOS_MAX} foto: ${left} tidak diambil.`);
    onSending((before) => [...before, ...chosen]);
    for (const one of chosen) void send(one);
    if (input.current) input.current.value = '';
  }

  return (
    <fieldset className="field-set" id="field-photos" tabIndex={-1}>
      <legend>
        <Trans>Foto</Trans>
      </legend>
      <ul className="plain photo-list">
        {photos.map((photo) => (
          <li key={photo.key}>
            <img src={photo.url} alt={photo.alt} width="160" height="120" />
            <TextInput
              aria-label={t`Keterangan foto`}
              placeholder={t`Apa yang terlihat?`}
              value={photo.alt}
              onChange={({ currentTarget: { value } }) => change(photo.key, { alt: value })}
            />
            <details open={photo.caption !== '' || photo.moment !== 'DURING'}>
              <summary>
                <Trans>Sebelum/sesudah, teks di bawah foto</Trans>
              </summary>
              <NativeSelect
                aria-label={t`Saat foto diambil`}
                data={PHOTO_MOMENTS.map((moment) => ({ value: moment, label: PHOTO_MOMENT_NAMES[moment][language] }))}
                value={photo.moment}
                onChange={({ currentTarget }) => change(photo.key, { moment: currentTarget.value as FormPhoto['moment'] })}
              />
              <TextInput
                aria-label={t`Teks di bawah foto`}
                placeholder={t`Teks di bawah foto`}
                value={photo.caption}
                onChange={({ currentTarget }) => change(photo.key, { caption: currentTarget.value })}
              />
            </details>
            <Button variant="default" onClick={() => onChange((before) => before.filter(({ key }) => key !== photo.key))}>
              <Trans>Lepas</Trans>
            </Button>
          </li>
        ))}
        {sending.map(({ id, file, share, failed, canRetry }) => (
          <li key={id}>
            <span>{file.name}</span>
            {failed ? (
              <>
                <p className="field-error">{failed}</p>
                {canRetry && (
                  <Button variant="default" onClick={() => void send({ id, file })}>
                    <Trans>Kirim lagi</Trans>
                  </Button>
                )}
                <Button variant="default" onClick={() => forget(id)}>
                  <Trans>Lepas</Trans>
                </Button>
              </>
            ) : (
              <progress value={share} max={1} aria-label={t`Mengirim ${file.name}`} />
            )}
          </li>
        ))}
      </ul>
      {room > 0 && (
        <>
          <input
            ref={input}
            hidden
            type="file"
            accept="image/jpeg,image/png,image/webp"
            multiple
            aria-label={t`Pilih foto`}
            onChange={({ currentTarget }) => handleChosen(currentTarget.files)}
          />
          <Button variant="default" size="md" onClick={() => input.current?.click()}>
            {photos.length === 0 ? <Trans>Ambil atau pilih foto</Trans> : <Trans>Tambah foto</Trans>}
          </Button>
        </>
      )}
      {error && <p className="field-error">{error}</p>}
    </fieldset>
  );
}
