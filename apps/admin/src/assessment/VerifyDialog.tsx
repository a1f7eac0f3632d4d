import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { VerifyAssessmentDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useUndo } from './use-undo.tsx';
import type { VerificationRecord } from './assessment-record.ts';

/** Says once more which scores differ and what level follows, then ends the verification. */
export function VerifyDialog({
  record,
  verification: { verified, verdicts },
  onClose,
}: {
  record: VerificationRecord;
  verification: NonNullable<VerificationRecord['verification']>;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const offerUndo = useUndo();
  const [idempotencyKey] = useState(newKey);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [verify, { loading }] = useMutation(VerifyAssessmentDocument, { refetchQueries: ['Tasks', 'PeriodBoard'] });
  const claims = record.claim.assessment.indices.flatMap(({ indicators }) => indicators);
  const different = verdicts.flatMap((verdict) => {
    const claim = claims.find(({ code }) => code === verdict.indicator);
    return claim && claim.score !== verdict.score ? [{ ...verdict, claimed: claim.score, name: claim.name }] : [];
  });

  async function handleVerify() {
    setFailure(null);
    try {
      const { data } = await verify({ variables: { input: { id: record.id, version: record.version, idempotencyKey } } });
      if (!data) return;
      offerUndo(t`Penilaian ${record.kampung.name} diverifikasi.`, [data.verifyAssessment]);
      onClose();
      await navigate('/penilaian/antrean');
    } catch (error) {
      setFailure(failureOf(error));
    }
  }
  return (
    <Dialog title={t`Verifikasi ${record.kampung.name}`} onClose={onClose} keepOnOutsideClick>
      {failure && <FailureNotice failure={failure} />}
      <p className="facts-line">
        <LevelBadge level={record.claim.assessment.level} language={language} /> <span aria-hidden="true">→</span>{' '}
        <LevelBadge level={verified.level} language={language} rank />
      </p>
      <p>{verified.summary[language]}</p>
      {different.length === 0 ? (
        <p>
          <Trans>Semua skor sama dengan yang diajukan.</Trans>
        </p>
      ) : (
        <ul>
          {different.map(({ indicator, name, claimed, score, reason }) => (
            <li key={indicator}>
              <strong>
                {indicator} {name[language]}: {claimed} → {score}
              </strong>
              <br />
              {reason}
            </li>
          ))}
        </ul>
      )}
      <p className="meta">
        <Trans>Sesudah ini skor tidak berubah lagi, kecuali BKKBN provinsi mengembalikan penilaiannya.</Trans>
      </p>
      <div className="dialog-actions">
        <Button variant="default" onClick={onClose}>
          <Trans>Batal</Trans>
        </Button>
        <Button loading={loading} onClick={() => void handleVerify()}>
          <Trans>Verifikasi</Trans>
        </Button>
      </div>
    </Dialog>
  );
}
