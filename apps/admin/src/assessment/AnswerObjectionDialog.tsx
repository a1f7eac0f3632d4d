import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Textarea } from '@mantine/core';
import { useState } from 'react';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { newKey } from '../api/new-key.ts';
import { AnswerObjectionDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { notify } from '../shell/notify.ts';
import type { DecisionRecord } from './assessment-record.ts';

type Values = { choice: '' | 'ACCEPT' | 'REJECT'; answer: string };

/** Accepts an objection, which opens a revision, or rejects it; both with a reason. */
export function AnswerObjectionDialog({
  objection,
  onClose,
}: {
  objection: NonNullable<DecisionRecord['objection']>;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const [answer] = useMutation(AnswerObjectionDocument, { refetchQueries: ['KampungAssessments'] });
  async function save({ choice, answer: words }: Values) {
    await answer({ variables: { input: { id: objection.id, accept: choice === 'ACCEPT', answer: words, idempotencyKey } } });
    notify(choice === 'ACCEPT' ? t`Keberatan diterima; revisi dibuka.` : t`Keberatan ditolak.`);
  }
  return (
    <OwnedDialog<Values>
      title={t`Jawab keberatan`}
      start={{ choice: '', answer: '' }}
      check={({ choice, answer: words }) => {
        const why = problemOfReason(words)?.[language];
        return [
          ...(choice === '' ? [{ field: 'choice' as const, message: t`Pilih diterima atau ditolak.` }] : []),
          ...(why ? [{ field: 'answer' as const, message: why }] : []),
        ];
      }}
      save={save}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <p>{objection.reason}</p>
          <Radio.Group
            label={t`Keputusan`}
            error={errorOf('choice')}
            value={values.choice}
            onChange={(choice) => change({ choice: choice === 'ACCEPT' ? 'ACCEPT' : 'REJECT' })}
          >
            <Radio value="ACCEPT" label={t`Diterima: buka revisi`} />
            <Radio value="REJECT" label={t`Ditolak: tingkatnya tetap`} />
          </Radio.Group>
          <Textarea
            label={t`Jawaban`}
            description={
              values.choice === 'ACCEPT'
                ? t`Menjadi alasan revisi yang dibaca publik; tanpa nama warga dan nomor orang.`
                : t`Dibaca kampung.`
            }
            autosize
            minRows={3}
            error={errorOf('answer')}
            value={values.answer}
            onChange={({ currentTarget }) => change({ answer: currentTarget.value })}
          />
          <p className="meta">
            <Trans>
              Revisi dimulai sebagai draf dengan bukti yang sama dan menempuh seluruh jalannya lagi. Tingkat yang terbit tetap berlaku
              sampai revisinya terbit.
            </Trans>
          </p>
        </>
      )}
    </OwnedDialog>
  );
}
