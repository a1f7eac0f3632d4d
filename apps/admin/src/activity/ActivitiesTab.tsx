import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { ACTIVITY_STATES, pairsOf, PHOTO_MOMENT_NAMES } from '@simpul/domain/activity-input.ts';
import { formatDay } from '@simpul/domain/format.ts';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { nameOf } from '@simpul/domain/lists.ts';
import { failureOf } from '../api/failure.ts';
import {
  ActivitiesTabDocument,
  MoveActivityDocument,
  type ActivitiesTabQuery,
  type ActivityMove,
  type ActivityRecordPartsFragment,
} from '../gql/graphql.ts';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { failureLine } from '../shell/failure-line.ts';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { notify, notifyFailure } from '../shell/notify.ts';
import { ActivityForm } from './ActivityForm.tsx';

/** What the kampung did: written here, shown or hidden, and public with the next publication. */
export function ActivitiesTab({ record: { code } }: { record: KampungRecord }) {
  const asked = useQuery(ActivitiesTabDocument, { variables: { code } });
  // Who comes from an integration writes for its programme.
  const { programme = null, integration = null } = (useLocation().state ?? {}) as { programme?: string; integration?: string };
  // 'NEW': an activity to be added.
  const [edited, setEdited] = useState<ActivityRecordPartsFragment | 'NEW' | null>(programme ? 'NEW' : null);
  return (
    <Answer of={asked}>
      {(data) => {
        if (!data.kampungRecord) return <NotFoundPage />;
        if (edited !== null && data.kampungRecord.viewerCanAddActivities) {
          return (
            <ActivityForm
              kampung={code}
              activity={edited === 'NEW' ? null : edited}
              programmes={data.reference.programmes}
              programme={programme}
              onDone={() => setEdited(null)}
            />
          );
        }
        return (
          <>
            {integration && (
              <p>
                <Link to={`/integrasi/${integration}#kegiatan`}>
                  <Trans>Kembali ke integrasi</Trans>
                </Link>
              </p>
            )}
            <List record={data.kampungRecord} onEdit={setEdited} />
          </>
        );
      }}
    </Answer>
  );
}

type Data = NonNullable<ActivitiesTabQuery['kampungRecord']>;

function List({ record, onEdit }: { record: Data; onEdit: (activity: ActivityRecordPartsFragment | 'NEW') => void }) {
  const { t } = useLingui();
  const [hidden, setHidden] = useState<ActivityRecordPartsFragment | null>(null);
  const [move] = useMutation(MoveActivityDocument, {
    // Whoever goes on to the integration meanwhile sees it counted there too.
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });

  async function handleMove(id: string, what: ActivityMove, done: string, reason?: string) {
    try {
      await move({ variables: { input: { id, move: what, reason: reason ?? null } } });
      notify(done);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }

  return (
    <>
      {record.viewerCanAddActivities && (
        <p>
          <Button size="md" onClick={() => onEdit('NEW')}>
            <Trans>Catat kegiatan</Trans>
          </Button>
        </p>
      )}
      {record.activities.length === 0 && (
        <p className="empty">
          <Trans>Belum ada kegiatan. Satu foto, tempatnya dan apa yang terjadi sudah cukup.</Trans>
        </p>
      )}
      <ul className="plain activity-list">
        {record.activities.map((activity) => (
          <li key={activity.id} className="card">
            <Summary activity={activity} />
            <div className="form-actions">
              {record.viewerCanAddActivities && (
                <>
                  {activity.state === 'DRAF' && (
                    <Button onClick={() => void handleMove(activity.id, 'SHOW', t`Kegiatan tampil setelah kampung dipublikasikan.`)}>
                      <Trans>Tandai siap tampil</Trans>
                    </Button>
                  )}
                  <Button variant="default" onClick={() => onEdit(activity)} aria-label={t`Ubah ${activity.title}`}>
                    <Trans>Ubah</Trans>
                  </Button>
                  <Button
                    variant="default"
                    aria-label={t`Hapus ${activity.title}`}
                    onClick={() => void handleMove(activity.id, 'REMOVE', t`${activity.title} dipindahkan ke tempat sampah.`)}
                  >
                    <Trans>Hapus</Trans>
                  </Button>
                </>
              )}
              {record.viewerCanModerate &&
                (activity.state === 'DISEMBUNYIKAN' ? (
                  <Button
                    variant="default"
                    onClick={() => void handleMove(activity.id, 'SHOW', t`Kegiatan tampil setelah kampung dipublikasikan.`)}
                  >
                    <Trans>Tampilkan lagi</Trans>
                  </Button>
                ) : (
                  activity.state === 'TAMPIL' && (
                    <Button variant="default" onClick={() => setHidden(activity)} aria-label={t`Sembunyikan ${activity.title}`}>
                      <Trans>Sembunyikan…</Trans>
                    </Button>
                  )
                ))}
            </div>
          </li>
        ))}
      </ul>
      {record.viewerCanAddActivities && record.removed.length > 0 && (
        <details>
          <summary>
            <Trans>Tempat sampah ({record.removed.length}); isinya hilang setelah 30 hari</Trans>
          </summary>
          <ul className="plain activity-list">
            {record.removed.map((activity) => (
              <li key={activity.id} className="card">
                <Summary activity={activity} />
                <Button variant="default" onClick={() => void handleMove(activity.id, 'RESTORE', t`${activity.title} dipulihkan.`)}>
                  <Trans>Pulihkan</Trans>
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {hidden && (
        <HideDialog
          onClose={() => setHidden(null)}
          onHide={(reason) => {
            setHidden(null);
            void handleMove(hidden.id, 'HIDE', t`Kegiatan disembunyikan; halaman publik berubah saat dipublikasikan.`, reason);
          }}
        />
      )}
    </>
  );
}

function Summary({
  activity: { title, heldOn, place, description, state, hiddenReason, photos },
}: {
  activity: ActivityRecordPartsFragment;
}) {
  const language = useLanguage();
  const pairs = pairsOf(photos);
  const [first] = photos;
  return (
    <div className="activity-summary">
      {pairs.length > 0 ? (
        <PhotoPairs pairs={pairs} />
      ) : (
        first && <img src={first.url} alt={first.alt} width="160" height="120" loading="lazy" />
      )}
      <div>
        <h2>{title}</h2>
        <p className="meta">
          {formatDay(heldOn, language)} · {place} · {nameOf(ACTIVITY_STATES, state)[language]}
        </p>
        {hiddenReason && <p className="notice is-warning">{hiddenReason}</p>}
        <p className="activity-words">{description}</p>
      </div>
    </div>
  );
}

function PhotoPairs({ pairs }: { pairs: ActivityRecordPartsFragment['photos'][] }) {
  const language = useLanguage();
  return (
    <div className="photo-pairs">
      {pairs.map((pair) => (
        <div className="photo-pair" key={pair[0]?.key}>
          {pair.map(({ key, url, alt, caption, moment }) => (
            <figure key={key}>
              <img src={url} alt={alt} width="160" height="120" loading="lazy" />
              <figcaption>{[PHOTO_MOMENT_NAMES[moment][language], caption].filter(Boolean).join(': ')}</figcaption>
            </figure>
          ))}
        </div>
      ))}
    </div>
  );
}

function HideDialog({ onClose, onHide }: { onClose: () => void; onHide: (reason: string) => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const handleHide = () => {
    const wrong = problemOfReason(reason);
    setProblem(wrong?.[language] ?? null);
    if (!wrong) onHide(reason);
  };
  return (
    <Dialog title={t`Sembunyikan kegiatan?`} onClose={onClose} keepOnOutsideClick>
      <div className="form">
        <Textarea
          label={t`Alasan`}
          description={t`Terbaca oleh kampungnya, tersimpan di riwayat.`}
          autosize
          minRows={3}
          error={problem}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </div>
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
        <Button onClick={handleHide}>
          <Trans>Sembunyikan</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
