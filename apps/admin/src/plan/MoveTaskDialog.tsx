import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { NumberInput, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '@simpul/domain/format.ts';
import { checkTaskChange, NOTE_MAX, TASK_STATE_NAMES, TASK_STATES, type TaskChange, type TaskState } from '@simpul/domain/plan-task.ts';
import { newKey } from '../api/new-key.ts';
import { MovePlanTaskDocument, PlanBoardDocument, type PlanTaskPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';

/** How far a task has come, and what it really took. @param to the column it was let go of in */
export function MoveTaskDialog({ task, to, onClose }: { task: PlanTaskPartsFragment; to: TaskState | null; onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const [move] = useMutation(MovePlanTaskDocument, { refetchQueries: [PlanBoardDocument], awaitRefetchQueries: true });
  const { id, version, indicatorCode, kampungName, what, spentDays = null, spentRupiah = null, note = null } = task;
  const number = (value: number | string): number | null => (value === '' ? null : Number(value));
  return (
    <OwnedDialog<TaskChange>
      title={`${indicatorCode}, ${kampungName}`}
      start={{ state: to ?? task.state, spentDays, spentRupiah, note }}
      check={(values) => checkTaskChange(values).map(({ field, text }) => ({ field, message: text[language] }))}
      save={(values) => move({ variables: { input: { id, version, ...values, idempotencyKey } } })}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <p>{what[language]}</p>
          <p className="meta">
            <Trans>Bukti: {task.evidence[language]}</Trans>
          </p>
          <Select
            label={t`Status`}
            allowDeselect={false}
            data={TASK_STATES.map((state) => ({ value: state, label: TASK_STATE_NAMES[state][language] }))}
            value={values.state}
            onChange={(state) => state && change({ state })}
          />
          <div className="field-parts">
            <NumberInput
              label={t`Hari kerja yang dipakai`}
              description={t`direncanakan ${formatNumber(task.plannedDays, language)}`}
              min={0}
              step={0.5}
              decimalSeparator=","
              error={errorOf('spentDays')}
              value={values.spentDays ?? ''}
              onChange={(value) => change({ spentDays: number(value) })}
            />
            <NumberInput
              label={t`Rupiah yang dipakai`}
              description={t`direncanakan ${formatNumber(task.plannedRupiah, language)}`}
              min={0}
              thousandSeparator="."
              decimalSeparator=","
              error={errorOf('spentRupiah')}
              value={values.spentRupiah ?? ''}
              onChange={(value) => change({ spentRupiah: number(value) })}
            />
          </div>
          <Textarea
            label={t`Catatan (bila ada)`}
            autosize
            maxLength={NOTE_MAX}
            error={errorOf('note')}
            value={values.note ?? ''}
            onChange={({ currentTarget }) => change({ note: currentTarget.value })}
          />
        </>
      )}
    </OwnedDialog>
  );
}
