import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { newKey } from '../api/new-key.ts';
import { CreateRubricDraftDocument, RubricsDocument } from '../gql/graphql.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { nameOfVersion, type RubricRecord } from './rubric-record.ts';

type Values = { kind: 'VERSION' | 'RUBRIC'; code: string };

/** A draft begins as a copy: the next version of this rubric, or a rubric with a code of its own. */
export function CopyDialog({ record, onClose }: { record: RubricRecord; onClose: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newKey);
  const [create] = useMutation(CreateRubricDraftDocument, { refetchQueries: [RubricsDocument] });

  async function save({ kind, code }: Values) {
    const { data } = await create({
      variables: { input: { from: record.id, code: kind === 'RUBRIC' ? code.trim() : null, idempotencyKey } },
    });
    if (data) await navigate(`/rubrik/${data.createRubricDraft}/ubah`);
  }

  return (
    <OwnedDialog<Values>
      title={t`Salin ${nameOfVersion(record)} menjadi draf`}
      action={t`Buat draf`}
      start={{ kind: 'VERSION', code: '' }}
      check={({ kind, code }) =>
        kind === 'RUBRIC' && !code.trim() ? [{ field: 'code', message: t`Isi kodenya, misalnya KKB-UJI-1.` }] : []
      }
      save={save}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <Radio.Group
            label={t`Draf ini`}
            value={values.kind}
            onChange={(kind) => change({ kind: kind === 'RUBRIC' ? 'RUBRIC' : 'VERSION' })}
          >
            <div className="checks">
              <Radio value="VERSION" label={t`versi berikutnya dari ${record.code}`} />
              <Radio value="RUBRIC" label={t`rubrik baru dengan kode sendiri`} />
            </div>
          </Radio.Group>
          {values.kind === 'RUBRIC' && (
            <TextInput
              label={t`Kode`}
              description={t`Huruf besar, angka, dan tanda hubung.`}
              error={errorOf('code')}
              value={values.code}
              onChange={({ currentTarget }) => change({ code: currentTarget.value })}
            />
          )}
          <p className="meta">
            <Trans>Draf tidak mengubah apa pun sampai ditetapkan dan diberlakukan.</Trans>
          </p>
        </>
      )}
    </OwnedDialog>
  );
}
