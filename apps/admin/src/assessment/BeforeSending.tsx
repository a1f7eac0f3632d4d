import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AssessmentRecordPartsFragment } from '../gql/graphql.ts';
import { LossLines } from './LossLines.tsx';
import { SubmitDialog } from './SubmitDialog.tsx';

/** What a claim still lacks, what that may cost, and the way to send it. */
export function BeforeSending({ record }: { record: AssessmentRecordPartsFragment }) {
  const { t } = useLingui();
  const [isSending, setSending] = useState(false);
  const submit = record.allowedSteps.find(({ command }) => command === 'SUBMIT');
  if (!record.viewerCanClaim) return null;
  return (
    <section className="card" aria-label={t`Sebelum mengajukan`}>
      <h2>
        <Trans>Sebelum mengajukan</Trans>
      </h2>
      <LossLines record={record} linked />
      {submit && (
        <p className="form-actions">
          <Button onClick={() => setSending(true)}>
            <Trans>Ajukan penilaian</Trans>
          </Button>
        </p>
      )}
      {isSending && <SubmitDialog record={record} onClose={() => setSending(false)} />}
    </section>
  );
}
