import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { EditPlanTaskDocument, PlanBoardDocument, type PlanTaskPartsFragment } from '../gql/graphql.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { TaskFields } from './TaskFields.tsx';

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
      {(form) => <TaskFields {...form} />}
    </OwnedDialog>
  );
}
