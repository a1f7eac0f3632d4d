import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { problemOfRemark } from '@simpul/domain/assessment-life.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { TakeAssessmentStepDocument, type AssessmentRecordPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useUndo } from './use-undo.tsx';

type Step = AssessmentRecordPartsFragment['allowedSteps'][number];

/** The steps that ask for nothing but a reason; the others have a form of their own. */
const PLAIN = ['CHECK', 'RETURN', 'WITHDRAW', 'CANCEL'];

/** Confirming, returning, taking back, cancelling: what this person may do now. */
export function PlainSteps({ record }: { record: AssessmentRecordPartsFragment }) {
  const language = useLanguage();
  const [chosen, setChosen] = useState<Step | null>(null);
  const steps = record.allowedSteps.filter(({ command }) => PLAIN.includes(command));
  if (steps.length === 0) return null;
  return (
    <section className="card">
      <h2>
        <Trans>Langkah Anda</Trans>
      </h2>
      {steps.some(({ command }) => command === 'CHECK') && (
        <p className="meta">
          <Trans>
            Periksa apakah isinya wajar dan buktinya terbaca. Tulis catatan pada indikator yang perlu diperbaiki, lalu kembalikan.
          </Trans>
        </p>
      )}
      <p className="form-actions">
        {steps.map((step) => (
          <Button key={step.command} variant={step.command === 'CHECK' ? 'filled' : 'default'} onClick={() => setChosen(step)}>
            {step.name[language]}
          </Button>
        ))}
      </p>
      {chosen && <StepDialog record={record} step={chosen} onClose={() => setChosen(null)} />}
    </section>
  );
}

type StepOfDialog = Pick<Step, 'command' | 'needsReason'> & Record<'name' | 'effect', { id: string; en: string }>;

/** Asks for the reason where a step needs one, takes it, and offers to take it back. */
export function StepDialog({
  record,
  step,
  onClose,
}: {
  record: { id: string; version: number };
  step: StepOfDialog;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [idempotencyKey] = useState(newKey);
  const [take, { loading }] = useMutation(TakeAssessmentStepDocument, {
    refetchQueries: ['Tasks', 'KampungAssessments', 'PeriodBoard', 'AssessmentQueue'],
  });
  const offerUndo = useUndo();

  async function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const found = step.needsReason ? (problemOfRemark(reason)?.[language] ?? null) : null;
    setProblem(found);
    setFailure(null);
    if (found) return;
    try {
      const input = { id: record.id, command: step.command, version: record.version, reason: reason || null, idempotencyKey };
      const { data } = await take({ variables: { input } });
      if (data) offerUndo(t`${step.name[language]}: tercatat.`, [data.takeAssessmentStep]);
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
    }
  }
  return (
    <Dialog title={step.name[language]} onClose={onClose} keepOnOutsideClick>
      <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
        {failure && <FailureNotice failure={failure} />}
        <p>{step.effect[language]}</p>
        {step.needsReason && (
          <Textarea
            label={t`Alasan`}
            autosize
            minRows={3}
            value={reason}
            error={problem}
            onChange={(event) => setReason(event.currentTarget.value)}
            data-autofocus
          />
        )}
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button type="submit" color={step.command === 'CANCEL' ? 'red' : undefined} loading={loading}>
            {step.name[language]}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
