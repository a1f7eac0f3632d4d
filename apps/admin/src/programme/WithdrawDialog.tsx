import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { newKey } from '../api/new-key.ts';
import { ProgrammeDocument, ProgrammeRecordDocument, WithdrawProgrammeDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import type { ProgrammeRecordParts } from './edit/record.ts';

/** Takes a programme out of new proposals, or back in, with a reason that everybody can read. */
export function WithdrawDialog({ record, onClose }: { record: ProgrammeRecordParts; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const [withdraw] = useMutation(WithdrawProgrammeDocument, {
    refetchQueries: [ProgrammeDocument, ProgrammeRecordDocument],
    awaitRefetchQueries: true,
  });
  const isOpen = !record.withdrawnOn;
  return (
    <OwnedDialog<{ reason: string }>
      title={isOpen ? t`Tarik program` : t`Buka kembali program`}
      start={{ reason: '' }}
      check={({ reason }) => {
        const problem = problemOfReason(reason);
        return problem ? [{ field: 'reason', message: problem[language] }] : [];
      }}
      save={({ reason }) =>
        withdraw({ variables: { input: { code: record.code, version: record.version, withdrawn: isOpen, reason, idempotencyKey } } })
      }
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <p>
            {isOpen ? (
              <Trans>
                Tidak ada usulan baru dan tanda tangan bersama lagi. Integrasi dan penetapan yang ada tetap berjalan dan terbaca.
              </Trans>
            ) : (
              <Trans>Program ini dapat diusulkan lagi.</Trans>
            )}
          </p>
          <Textarea
            label={t`Alasan`}
            description={t`Dapat dibaca semua orang.`}
            autosize
            minRows={2}
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
