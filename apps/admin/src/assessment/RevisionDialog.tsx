import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { newKey } from '../api/new-key.ts';
import { OpenRevisionDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { notify } from '../shell/notify.ts';
import type { DecisionRecord } from './assessment-record.ts';

/** Opens a published level again, with a reason that the public reads. */
export function RevisionDialog({ record, onClose }: { record: DecisionRecord; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newKey);
  const [revise] = useMutation(OpenRevisionDocument, { refetchQueries: ['KampungAssessments'] });
  return (
    <OwnedDialog<{ reason: string }>
      title={t`Buka revisi ${record.kampung.name}`}
      start={{ reason: '' }}
      check={({ reason }) => {
        const why = problemOfReason(reason)?.[language];
        return why ? [{ field: 'reason', message: why }] : [];
      }}
      save={async ({ reason }) => {
        const { data } = await revise({ variables: { input: { id: record.id, reason, idempotencyKey } } });
        notify(t`Revisi dibuka.`);
        if (data) await navigate(`/penilaian/${data.openRevision.id}`);
      }}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <p>
            <Trans>
              Revisi dimulai sebagai draf dengan bukti yang sama dan menempuh seluruh jalannya lagi. Tingkat yang terbit tetap berlaku
              sampai revisinya terbit.
            </Trans>
          </p>
          <Textarea
            label={t`Alasan revisi`}
            description={t`Dibaca publik di samping tingkat yang baru; tanpa nama warga dan nomor orang.`}
            autosize
            minRows={3}
            error={errorOf('reason')}
            value={values.reason}
            onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
            data-autofocus
          />
        </>
      )}
    </OwnedDialog>
  );
}
