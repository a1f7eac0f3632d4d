import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { formatInstant, instantAt, TIME_ZONE_NAME } from '@simpul/domain/format.ts';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { failureOf } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import {
  CancelScheduledPublicationDocument,
  PublicationTabDocument,
  SchedulePublicationDocument,
  WithdrawKampungDocument,
  type PublishedRecordPartsFragment,
} from '../gql/graphql.ts';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { notify } from '../shell/notify.ts';
import { previewAddress } from './portal-address.ts';
import { Differences } from './Differences.tsx';

/** What is public, what publishing would change, and every publication there was. */
export function PublicationTab({ record: { code, viewerCanPublish } }: { record: KampungRecord }) {
  const language = useLanguage();
  // A pass of an earlier visit may have run out.
  const asked = useQuery(PublicationTabDocument, { variables: { code }, fetchPolicy: 'cache-and-network' });
  return (
    <Answer of={asked}>
      {({ kampungRecord }) =>
        kampungRecord ? (
          <>
            <section className="card">
              <h2>
                <Trans>Yang akan berubah di halaman publik</Trans>
              </h2>
              <p>
                <a className="button-link" href={previewAddress(kampungRecord.previewToken, language)} target="_blank" rel="noreferrer">
                  <Trans>Lihat sebagaimana publik</Trans>
                </a>{' '}
                <span className="meta">
                  <Trans>Membuka halaman publik dengan data kerja saat ini. Tautannya berlaku 15 menit, hanya selama Anda masuk.</Trans>
                </span>
              </p>
              <Differences
                lines={kampungRecord.publicationDifferences}
                isNew={!kampungRecord.publication.published}
                isWithdrawn={kampungRecord.publications.length > 0}
              />
            </section>
            {viewerCanPublish && (
              <div className="two-columns">
                <Planned record={kampungRecord} />
                {kampungRecord.publication.published && <Withdraw record={kampungRecord} />}
              </div>
            )}
            <Publications record={kampungRecord} />
          </>
        ) : (
          <NotFoundPage />
        )
      }
    </Answer>
  );
}

type Props = { record: PublishedRecordPartsFragment };

function Planned({ record: { code, scheduledPublicationAt } }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const [at, setAt] = useState('');
  const [plan, planning] = useMutation(SchedulePublicationDocument);
  const [cancel, cancelling] = useMutation(CancelScheduledPublicationDocument);
  const error = planning.error ?? cancelling.error;

  async function handlePlan(event: FormEvent) {
    event.preventDefault();
    const answer = await plan({ variables: { input: { code, dueAt: instantAt(at), idempotencyKey: newKey() } } }).catch(() => null); // shown below from `error`
    if (answer?.data) notify(t`Publikasi dijadwalkan.`);
  }
  async function handleCancel() {
    const answer = await cancel({ variables: { code } }).catch(() => null); // shown below from `error`
    if (answer?.data) notify(t`Jadwal publikasi dibatalkan.`);
  }

  return (
    <section className="card">
      <h2>
        <Trans>Jadwalkan publikasi</Trans>
      </h2>
      {error && <FailureNotice failure={failureOf(error)} />}
      {scheduledPublicationAt ? (
        <>
          <p>
            <Trans>
              Dijadwalkan <strong>{formatInstant(scheduledPublicationAt, language)}</strong>. Yang menjadi publik adalah isi data pada saat
              itu.
            </Trans>
          </p>
          <Button variant="default" loading={cancelling.loading} onClick={() => void handleCancel()}>
            <Trans>Batalkan jadwal</Trans>
          </Button>
        </>
      ) : (
        <form className="form" onSubmit={(event) => void handlePlan(event)}>
          <TextInput
            type="datetime-local"
            required
            withAsterisk={false}
            label={t`Waktu (${TIME_ZONE_NAME})`}
            description={t`Yang menjadi publik adalah isi data pada saat itu.`}
            value={at}
            onChange={({ currentTarget }) => setAt(currentTarget.value)}
          />
          <p className="form-actions">
            <Button type="submit" variant="default" loading={planning.loading} disabled={at === ''}>
              <Trans>Jadwalkan</Trans>
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}

function Withdraw({ record: { code, name } }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [key] = useState(newKey);
  const [withdraw, { loading, error }] = useMutation(WithdrawKampungDocument);

  async function handleWithdraw() {
    const wrong = problemOfReason(reason);
    setProblem(wrong?.[language] ?? null);
    if (wrong) return;
    const answer = await withdraw({ variables: { input: { code, reason, idempotencyKey: key } } }).catch(() => null); // shown below from `error`
    if (!answer?.data) return;
    notify(t`${name} tidak lagi publik.`);
    setOpen(false);
  }

  return (
    <section className="card">
      <h2>
        <Trans>Tarik dari publik</Trans>
      </h2>
      <p>
        <Trans>Halaman, kegiatan dan angkanya hilang dari portal dan API sampai dipublikasikan lagi.</Trans>
      </p>
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Tarik dari publik…</Trans>
      </Button>
      <Dialog title={t`Tarik ${name} dari publik?`} isOpen={isOpen} onClose={() => setOpen(false)} keepOnOutsideClick>
        {error && <FailureNotice failure={failureOf(error)} />}
        <div className="form">
          <Textarea
            label={t`Alasan`}
            description={t`Tersimpan di riwayat.`}
            autosize
            minRows={3}
            error={problem}
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </div>
        <div className="dialog-actions">
          <Button variant="default" onClick={() => setOpen(false)}>
            <Trans>Batal</Trans>
          </Button>
          <Button color="red" loading={loading} onClick={() => void handleWithdraw()}>
            <Trans>Tarik dari publik</Trans>
          </Button>
        </div>
      </Dialog>
    </section>
  );
}

function Publications({ record: { publications } }: Props) {
  const language = useLanguage();
  return (
    <section className="card">
      <h2>
        <Plural value={publications.length} _0="Belum pernah dipublikasikan" other="# publikasi" />
      </h2>
      <ol className="timeline">
        {publications.map(({ version, publishedAt, supersededAt }) => (
          <li key={version}>
            <strong>
              <Trans>Publikasi ke-{version}</Trans>
            </strong>
            <p className="meta">
              {supersededAt ? (
                <Trans>
                  {formatInstant(publishedAt, language)} sampai {formatInstant(supersededAt, language)}
                </Trans>
              ) : (
                <Trans>Sejak {formatInstant(publishedAt, language)}, berlaku sekarang</Trans>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
