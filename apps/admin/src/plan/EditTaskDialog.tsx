import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import { EditPlanTaskDocument, PlanBoardDocument, type PlanTaskPartsFragment } from '../gql/graphql.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';

/** Who does a task, and until when. */
export function EditTaskDialog({ task, onClose }: { task: PlanTaskPartsFragment; onClose: () => void }) {
  const { t } = useLingui();
  const [edit] = useMutation(EditPlanTaskDocument, { refetchQueries: [PlanBoardDocument], awaitRefetchQueries: true });
  const { id, version, indicatorCode, kampungName } = task;
  return (
    <OwnedDialog
      title={`${indicatorCode}, ${kampungName}`}
      start={{ dueOn: task.dueOn, responsible: task.responsible ?? '' }}
      check={({ dueOn }) => (dueOn === '' ? [{ field: 'dueOn', message: t`Pilih tenggatnya.` }] : [])}
      save={(values) => edit({ variables: { input: { id, version, ...values } } })}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <TextInput
            type="date"
            label={t`Selesai sampai`}
            error={errorOf('dueOn')}
            value={values.dueOn}
            onChange={({ currentTarget }) => change({ dueOn: currentTarget.value })}
          />
          <TextInput
            label={t`Penanggung jawab (bila ada)`}
            description={t`Jabatan atau kantor, misalnya «Sekretaris Pokja».`}
            maxLength={120}
            value={values.responsible}
            onChange={({ currentTarget }) => change({ responsible: currentTarget.value })}
          />
        </>
      )}
    </OwnedDialog>
  );
}
