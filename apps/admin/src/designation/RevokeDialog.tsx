import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { problemsOfRevocation, type Revocation } from '@simpul/domain/designation.ts';
import { newKey } from '../api/new-key.ts';
import {
  KampungRecordDocument,
  ProgrammeDesignationsDocument,
  RevokeDesignationDocument,
  type DesignationPartsFragment,
} from '../gql/graphql.ts';
import { todayHere } from '../language/today-here.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';

/** Ends a designation before its last day: with a day and a reason, and for good. */
export function RevokeDialog({ designation, onClose }: { designation: DesignationPartsFragment; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const [revoke] = useMutation(RevokeDesignationDocument, {
    refetchQueries: [KampungRecordDocument, ProgrammeDesignationsDocument],
    awaitRefetchQueries: true,
  });
  return (
    <OwnedDialog<Revocation>
      title={t`Cabut penetapan`}
      start={{ revokedOn: todayHere(), reason: '' }}
      check={(values) =>
        problemsOfRevocation(values, { decreedOn: designation.decreedOn ?? null, validTo: designation.validTo ?? null }, todayHere()).map(
          ({ field, problem }) => ({
            field,
            message: problem[language],
          }),
        )
      }
      save={(values) => revoke({ variables: { input: { id: designation.id, ...values, idempotencyKey } } })}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <p className="notice is-warning">
            <Trans>
              Pencabutan {designation.programme.shortName[language]} tidak dapat dibatalkan; halaman publik menyebutnya dicabut. SK baru
              dapat dicatat kemudian.
            </Trans>
          </p>
          <TextInput
            type="date"
            label={t`Dicabut pada`}
            error={errorOf('revokedOn')}
            value={values.revokedOn}
            onChange={({ currentTarget }) => change({ revokedOn: currentTarget.value })}
          />
          <Textarea
            label={t`Alasan`}
            description={t`Hanya dibaca instansi, tidak tampil di publik.`}
            autosize
            minRows={2}
            error={errorOf('reason')}
            value={values.reason}
            onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
          />
        </>
      )}
    </OwnedDialog>
  );
}
