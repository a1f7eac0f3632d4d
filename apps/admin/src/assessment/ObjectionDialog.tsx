import { useMutation, useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { MultiSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { newKey } from '../api/new-key.ts';
import { AssessmentRecordDocument, DocumentsTabDocument, ObjectToDecisionDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { notify } from '../shell/notify.ts';
import type { DecisionRecord } from './assessment-record.ts';

type Values = { reason: string; indicators: string[]; documentIds: string[] };

/** What a kampung says against its level: why, about which indicators, with which documents. */
export function ObjectionDialog({ record, onClose }: { record: DecisionRecord; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const { data: claimed } = useQuery(AssessmentRecordDocument, { variables: { id: record.id } });
  const { data: filed } = useQuery(DocumentsTabDocument, { variables: { code: record.kampung.code } });
  const [object] = useMutation(ObjectToDecisionDocument);
  const indicators = claimed?.assessmentRecord?.claim.assessment.indices.flatMap((index) => index.indicators) ?? [];
  async function save(values: Values) {
    await object({ variables: { input: { id: record.id, ...values, idempotencyKey } } });
    notify(t`Keberatan diajukan.`);
  }
  return (
    <OwnedDialog<Values>
      title={t`Ajukan keberatan`}
      start={{ reason: '', indicators: [], documentIds: [] }}
      check={({ reason }) => {
        const why = problemOfReason(reason)?.[language];
        return why ? [{ field: 'reason', message: why }] : [];
      }}
      save={save}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <Textarea
            label={t`Alasan`}
            description={t`Apa yang keliru pada tingkat yang ditetapkan; tanpa nama warga dan nomor orang.`}
            autosize
            minRows={3}
            error={errorOf('reason')}
            value={values.reason}
            onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
            data-autofocus
          />
          <MultiSelect
            label={t`Indikator yang dimaksud (tidak wajib)`}
            clearable
            data={indicators.map(({ code, name }) => ({ value: code, label: `${code} ${name[language]}` }))}
            value={values.indicators}
            onChange={(chosen) => change({ indicators: chosen })}
          />
          <MultiSelect
            label={t`Dokumen pendukung (tidak wajib)`}
            clearable
            maxValues={10}
            data={(filed?.kampungRecord?.documents ?? []).map(({ id, values: { title } }) => ({ value: id, label: title }))}
            value={values.documentIds}
            onChange={(chosen) => change({ documentIds: chosen })}
          />
        </>
      )}
    </OwnedDialog>
  );
}
