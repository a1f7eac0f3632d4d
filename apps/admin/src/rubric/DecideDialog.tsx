import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { newKey } from '../api/new-key.ts';
import { AdoptRubricDocument, EnforceRubricDocument, RetireRubricDocument, RubricDocument, RubricsDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { notify } from '../shell/notify.ts';
import { ReplaySums } from './ReplaySums.tsx';
import { nameOfVersion, type RubricRecord } from './rubric-record.ts';

export type Decision = 'ADOPT' | 'ENFORCE' | 'RETIRE';
type Values = { reason: string; understood: boolean };

/** A decision about a version, with its reason; before it, what it would move. */
export function DecideDialog({ record, decision, onClose }: { record: RubricRecord; decision: Decision; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const after = { refetchQueries: [RubricDocument, RubricsDocument], awaitRefetchQueries: true };
  const [adopt] = useMutation(AdoptRubricDocument, after);
  const [enforce] = useMutation(EnforceRubricDocument, after);
  const [retire] = useMutation(RetireRubricDocument, after);
  const name = nameOfVersion(record);
  const words = {
    ADOPT: {
      title: t`Tetapkan ${name}`,
      action: t`Tetapkan`,
      what: t`Versi ini tidak dapat diubah lagi. Ia belum berlaku; itu keputusan tersendiri.`,
      done: t`${name} ditetapkan.`,
    },
    ENFORCE: {
      title: t`Berlakukan ${name}`,
      action: t`Berlakukan`,
      what: t`Perkiraan tingkat semua kampung di seluruh Indonesia dihitung dengan versi ini mulai sekarang. Tingkat yang sudah ditetapkan dalam penilaian tidak berubah.`,
      done: t`${name} berlaku. Tingkat kampung dihitung ulang di latar belakang.`,
    },
    RETIRE: {
      title: t`Pensiunkan ${name}`,
      action: t`Pensiunkan`,
      what: t`Versi ini tidak dapat lagi diberlakukan. Yang pernah dihitung dengannya tetap terbaca.`,
      done: t`${name} dipensiunkan.`,
    },
  }[decision];

  async function save({ reason }: Values) {
    const input = { id: record.id, reason, idempotencyKey };
    if (decision === 'ADOPT') await adopt({ variables: { input: { ...input, revision: record.revision } } });
    else if (decision === 'ENFORCE') await enforce({ variables: { input } });
    else await retire({ variables: { input } });
    notify(words.done);
  }

  return (
    <OwnedDialog<Values>
      title={words.title}
      action={words.action}
      start={{ reason: '', understood: false }}
      check={({ reason, understood }) => {
        const problem = problemOfReason(reason);
        return [
          ...(problem ? [{ field: 'reason' as const, message: problem[language] }] : []),
          ...(understood ? [] : [{ field: 'understood' as const, message: t`Centang bila Anda memahaminya.` }]),
        ];
      }}
      save={save}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          {decision !== 'RETIRE' && <ReplaySums id={record.id} />}
          <Textarea
            label={t`Alasan`}
            description={t`Tersimpan dalam jejak audit; terbaca oleh semua yang masuk.`}
            autosize
            minRows={2}
            error={errorOf('reason')}
            value={values.reason}
            onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
          />
          <Checkbox
            label={words.what}
            error={errorOf('understood')}
            checked={values.understood}
            onChange={({ currentTarget }) => change({ understood: currentTarget.checked })}
          />
          {record.values.unofficial && (
            <p className="notice is-warning">
              <Trans>Rubrik ini bukan aturan resmi dan tetap bertanda demikian di mana pun hasilnya tampil.</Trans>
            </p>
          )}
        </>
      )}
    </OwnedDialog>
  );
}
