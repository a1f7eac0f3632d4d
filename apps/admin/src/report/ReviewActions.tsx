import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { AcceptReportDocument, ReportDocument, ReturnReportDocument, type MonthlyReportPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';

const REFETCHED = ['Reports', 'Tasks'];

/** Accepting a sent report, or giving it back with a note. */
export function ReviewActions({ report }: { report: MonthlyReportPartsFragment }) {
  const { t } = useLingui();
  const { viewerCanAccept, viewerCanReturn, state } = report;
  const [isReturning, setReturning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [accept, { loading }] = useMutation(AcceptReportDocument, { refetchQueries: REFETCHED });

  async function handleAccept() {
    setFailure(null);
    try {
      const { kampungCode, period, version } = report;
      await accept({ variables: { input: { kampungCode, period, version, idempotencyKey: newKey() } } });
      notify(t`Laporan diterima.`);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  if (!viewerCanReturn) return null;
  const isAccepted = state.code === 'DITERIMA';
  return (
    <>
      {failure && <FailureNotice failure={failure} />}
      {!isAccepted && !viewerCanAccept && (
        <p className="notice">
          <Trans>Anda yang mengirim laporan ini; orang lain yang menerimanya.</Trans>
        </p>
      )}
      <p className="form-actions">
        {viewerCanAccept && (
          <Button loading={loading} onClick={() => void handleAccept()}>
            <Trans>Terima laporan</Trans>
          </Button>
        )}
        <Button variant="default" onClick={() => setReturning(true)}>
          {isAccepted ? <Trans>Buka kembali</Trans> : <Trans>Kembalikan</Trans>}
        </Button>
      </p>
      {isReturning && <ReturnDialog report={report} onClose={() => setReturning(false)} />}
    </>
  );
}

function ReturnDialog({ report, onClose }: { report: MonthlyReportPartsFragment; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [giveBack, { loading }] = useMutation(ReturnReportDocument, { refetchQueries: [...REFETCHED, ReportDocument] });

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const found = problemOfReason(note)?.[language] ?? null;
    setProblem(found);
    if (found) return;
    try {
      const { kampungCode, period, version } = report;
      await giveBack({ variables: { input: { kampungCode, period, version, note, idempotencyKey: newKey() } } });
      notify(t`Laporan dikembalikan.`);
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
    }
  }

  return (
    <Dialog title={t`Kembalikan laporan`} onClose={onClose} keepOnOutsideClick>
      <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
        {failure && <FailureNotice failure={failure} />}
        <p>
          <Trans>Sampai dikirim lagi, angka bulan ini tidak ikut dihitung.</Trans>
        </p>
        <Textarea
          label={t`Apa yang perlu diperbaiki?`}
          autosize
          minRows={3}
          value={note}
          error={problem}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button type="submit" loading={loading}>
            <Trans>Kembalikan</Trans>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
