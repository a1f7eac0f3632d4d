import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { problemOfCoverAlt } from '@simpul/domain/activity-input.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import {
  CoverChoicesDocument,
  KampungRecordDocument,
  SetCoverDocument,
  type CoverChoicesQuery,
  type CoverPartsFragment,
  type SetCoverInput,
} from '../gql/graphql.ts';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import { FileField } from '../upload/FileField.tsx';

/** `activity` is null for a photo that was uploaded for this. */
type Choice = { key: string; url: string; alt: string; activity: string | null };

/** Chooses the cover among the photos of shown activities, or sends another one. */
export function CoverDialog({ record, onClose }: { record: KampungRecord; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code, cover, viewerCanAddActivities } = record;
  const asked = useQuery(CoverChoicesDocument, { variables: { code }, fetchPolicy: 'cache-and-network' });
  const [sent, setSent] = useState<Choice | null>(null);
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [isChecked, setChecked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [setCover, { loading }] = useMutation(SetCoverDocument, { refetchQueries: [KampungRecordDocument], awaitRefetchQueries: true });
  const problem = isChecked && chosen ? problemOfCoverAlt(chosen.alt)?.[language] : undefined;

  async function save(photo: Pick<SetCoverInput, 'key' | 'activity' | 'alt'>, done: string) {
    setFailure(null);
    try {
      await setCover({ variables: { input: { kampung: code, ...photo } } });
      notify(done);
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  function handleSave() {
    setChecked(true);
    if (!chosen) return;
    const { key, activity, alt } = chosen;
    if (problemOfCoverAlt(alt)) document.getElementById('field-alt')?.focus();
    else void save({ key, activity, alt }, t`Sampul dipilih; halaman publik berubah saat dipublikasikan.`);
  }

  return (
    <Dialog title={t`Sampul halaman publik`} onClose={onClose} isLarge keepOnOutsideClick>
      <div className="form">
        {failure && <FailureNotice failure={failure} />}
        {viewerCanAddActivities && (
          <Answer of={asked}>
            {({ kampungRecord }) => {
              const choices = choicesOf(kampungRecord?.activities ?? [], cover ?? null, sent);
              return (
                <>
                  <fieldset className="field-set">
                    <legend>
                      <Trans>Pilih foto</Trans>
                    </legend>
                    {choices.length === 0 && (
                      <p className="empty">
                        <Trans>Belum ada foto kegiatan yang siap tampil. Unggah satu foto di bawah ini.</Trans>
                      </p>
                    )}
                    <ul className="plain cover-choices">
                      {choices.map((choice) => (
                        <li key={(choice.activity ?? '') + choice.key}>
                          <label>
                            <input
                              type="radio"
                              name="cover"
                              checked={chosen?.key === choice.key && chosen.activity === choice.activity}
                              onChange={() => setChosen(choice)}
                            />
                            <img src={choice.url} alt={choice.alt || t`Foto yang baru diunggah`} width="150" height="100" loading="lazy" />
                          </label>
                        </li>
                      ))}
                    </ul>
                  </fieldset>
                  <FileField
                    kampung={code}
                    kind="PHOTO"
                    title={<Trans>Foto lain</Trans>}
                    choose={t`Unggah foto lain`}
                    hint={<Trans>JPEG, PNG atau WebP. Foto diperkecil di perangkat ini dan lokasi di dalamnya dibuang.</Trans>}
                    onChange={(key) => {
                      const photo = { key, url: `/files/${key}-480.webp`, alt: '', activity: null };
                      setSent(photo);
                      setChosen(photo);
                    }}
                  />
                </>
              );
            }}
          </Answer>
        )}
        {chosen && (
          <TextInput
            id="field-alt"
            label={t`Apa yang terlihat?`}
            description={t`Dibacakan kepada orang yang tidak melihat foto.`}
            error={problem}
            value={chosen.alt}
            onChange={({ currentTarget }) => setChosen({ ...chosen, alt: currentTarget.value })}
          />
        )}
      </div>
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
        {cover?.isChosen && (
          <Button
            variant="default"
            loading={loading}
            onClick={() => void save({ alt: '' }, t`Sampul dilepas; foto kegiatan terbaru dipakai saat dipublikasikan.`)}
          >
            <Trans>Pakai foto terbaru</Trans>
          </Button>
        )}
        {viewerCanAddActivities && (
          <Button loading={loading} disabled={!chosen} onClick={handleSave}>
            <Trans>Simpan sampul</Trans>
          </Button>
        )}
      </div>
    </Dialog>
  );
}

type Activities = NonNullable<CoverChoicesQuery['kampungRecord']>['activities'];

/** What was uploaded for this stands first; then the photos of shown activities. The cover keeps its own description. */
function choicesOf(activities: Activities, cover: NonNullable<CoverPartsFragment['cover']> | null, sent: Choice | null): Choice[] {
  const ofActivities = activities
    .filter(({ state }) => state === 'TAMPIL')
    .flatMap(({ id, photos }) =>
      photos.map(({ key, url, alt }) => ({ key, url, alt: key === cover?.key ? cover.alt : alt, activity: id })),
    );
  const isUpload = cover?.isChosen && ofActivities.every(({ key }) => key !== cover.key);
  const before = isUpload ? [{ key: cover.key, url: cover.url, alt: cover.alt, activity: null }] : [];
  return [...(sent ? [sent] : []), ...before, ...ofActivities];
}
