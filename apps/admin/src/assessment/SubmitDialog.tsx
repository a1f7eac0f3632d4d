import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { SubmitAssessmentDocument, type AssessmentRecordPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';
import { LossLines } from './LossLines.tsx';

/** Says once more what is frozen and what may be lost, then sends the claim. */
export function SubmitDialog({ record, onClose }: { record: AssessmentRecordPartsFragment; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [submit, { loading }] = useMutation(SubmitAssessmentDocument, { refetchQueries: ['Tasks', 'KampungAssessments', 'PeriodBoard'] });
  const { assessment } = record.claim;

  async function handleSubmit() {
    setFailure(null);
    try {
      await submit({ variables: { input: { id: record.id, version: record.version, idempotencyKey } } });
      notify(t`Penilaian diajukan.`);
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
    }
  }
  return (
    <Dialog title={t`Ajukan penilaian ${record.kampung.name}`} onClose={onClose} keepOnOutsideClick>
      {failure && <FailureNotice failure={failure} />}
      <p>
        <Trans>
          Profil, kegiatan, laporan terakhir dan bukti dibekukan seperti keadaannya sekarang. Perubahan data sesudahnya tidak ikut, kecuali
          penilaian dikembalikan.
        </Trans>
      </p>
      <p className="facts-line">
        <Trans>Tingkat yang diajukan:</Trans> <LevelBadge level={assessment.level} language={language} rank />
      </p>
      <ul>
        {assessment.indices.map(({ code, name, sum, maxSum, passed }) => (
          <li key={code}>
            {name[language]}: {sum}/{maxSum}, {passed ? <Trans>lulus</Trans> : <Trans>belum lulus</Trans>}
          </li>
        ))}
      </ul>
      <LossLines record={record} />
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
        <Button loading={loading} onClick={() => void handleSubmit()}>
          <Trans>Bekukan dan ajukan</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
