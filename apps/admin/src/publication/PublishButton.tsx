import { useMutation, useQuery } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { PUBLIC_STATES } from '@simpul/domain/integration.ts';
import { IntegrationGlyph } from '@simpul/ui/IntegrationGlyph.tsx';
import { failureOf } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { KampungRecordDocument, PublishKampungDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { NotFoundPage } from '../shell/NotFoundPage.tsx';
import { notify } from '../shell/notify.ts';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { portalAddress } from './portal-address.ts';

/** The one door to the public. It first says what will be seen behind it. */
export function PublishButton({ kampungCode, isMain = true }: { kampungCode: string; isMain?: boolean }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant={isMain ? 'filled' : 'default'} onClick={() => setOpen(true)}>
        <Trans>Publikasikan</Trans>
      </Button>
      <Dialog title={t`Publikasikan kampung ini?`} isOpen={isOpen} onClose={() => setOpen(false)} isLarge>
        <Confirmation kampungCode={kampungCode} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function Confirmation({ kampungCode, onClose }: { kampungCode: string; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const asked = useQuery(KampungRecordDocument, { variables: { code: kampungCode } });
  const [key] = useState(newKey);
  const [publish, { loading, error }] = useMutation(PublishKampungDocument);

  async function handlePublish() {
    const answer = await publish({ variables: { input: { code: kampungCode, idempotencyKey: key } } }).catch(() => null); // shown below from `error`
    if (!answer?.data) return;
    const { name } = answer.data.publishKampung;
    notify(
      t`${name} sudah publik`,
      <a href={portalAddress(kampungCode, language)}>
        <Trans>Lihat halaman publik</Trans>
      </a>,
    );
    onClose();
  }

  return (
    <>
      <Answer of={asked}>{({ kampungRecord }) => (kampungRecord ? <WhatBecomesPublic record={kampungRecord} /> : <NotFoundPage />)}</Answer>
      {error && <FailureNotice failure={failureOf(error)} />}
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
        <Button loading={loading} onClick={() => void handlePublish()}>
          <Trans>Publikasikan sekarang</Trans>
        </Button>
      </div>
    </>
  );
}

function WhatBecomesPublic({ record }: { record: KampungRecord }) {
  const language = useLanguage();
  const shown = record.integrations.filter(({ state }) => PUBLIC_STATES.includes(state));
  const hidden = record.integrations.length - shown.length;
  return (
    <div className="becomes-public">
      <p>
        <Trans>
          <strong>{record.name}</strong> dapat dibaca siapa saja, sebagai salinan tetap dari data kerja saat ini:
        </Trans>
      </p>
      <ul>
        <li>
          <Trans>
            tingkat <strong>{record.estimate.level.name[language]}</strong> beserta alasannya per indikator
          </Trans>
        </li>
        <li>
          <Trans>gambaran umum, sarana, dan angka laporan; angka kecil disembunyikan</Trans>
        </li>
        <li>
          <Plural value={record.activityCount} other="# kegiatan" />
        </li>
        {shown.map((integration) => (
          <li key={integration.id}>
            {integration.programme.name[language]}: <IntegrationGlyph integration={integration} language={language} depth />
          </li>
        ))}
      </ul>
      <p className="meta">
        <Trans>Tidak ikut dipublikasikan: penanggung jawab, alasan, dokumen bukti, dan riwayat kerja.</Trans>{' '}
        {hidden > 0 && <Plural value={hidden} other="# integrasi belum disepakati atau sudah berakhir, jadi tidak tampil." />}
      </p>
    </div>
  );
}
