import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { newKey } from '../api/new-key.ts';
import {
  KampungPathsDocument,
  PlanBoardDocument,
  PlanTargetDocument,
  PlanTasksDocument,
  TargetPlanDocument,
  type PathPartsFragment,
} from '../gql/graphql.ts';
import { todayHere } from '../language/today-here.ts';
import { OwnedDialog } from '../owned/OwnedDialog.tsx';
import { notify } from '../shell/notify.ts';
import { TaskFields } from './TaskFields.tsx';

type PlannedKampung = { kampungCode: string; path: PathPartsFragment };

/** Paths become tasks: until when, and who sees to them. */
export function PlanTasksDialog({
  kampung,
  targetId,
  dueOn,
  onClose,
}: {
  kampung: readonly PlannedKampung[];
  targetId: string | null;
  dueOn?: string;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const [idempotencyKey] = useState(newKey);
  const [plan] = useMutation(PlanTasksDocument, {
    refetchQueries: [KampungPathsDocument, PlanBoardDocument, PlanTargetDocument, TargetPlanDocument],
  });
  const steps = kampung.flatMap(({ path }) => path.steps).filter(({ planned }) => !planned);

  async function save(values: { dueOn: string; responsible: string }) {
    const input = { targetId, ...values, kampung: kampung.map(toInput), idempotencyKey };
    const { data } = await plan({ variables: { input } });
    notify(t`${data?.planTasks.created ?? 0} tugas dibuat`);
  }

  return (
    <OwnedDialog
      title={t`Jadikan tugas`}
      start={{ dueOn: dueOn ?? '', responsible: '' }}
      check={(values) => (values.dueOn >= todayHere() ? [] : [{ field: 'dueOn', message: t`Pilih tenggat mulai hari ini.` }])}
      save={save}
      onClose={onClose}
    >
      {({ values, change, errorOf }) => (
        <>
          <p>
            <Plural value={steps.length} one="# langkah menjadi tugas" other="# langkah menjadi tugas" />{' '}
            <Plural value={kampung.length} one="di satu kampung." other="di # kampung." />{' '}
            <Trans>Pokja dan PKB kampungnya diberi tahu. Yang hanya perlu diisi bertenggat paling lama 30 hari.</Trans>
          </p>
          <TaskFields values={values} change={change} errorOf={errorOf} />
        </>
      )}
    </OwnedDialog>
  );
}

const toInput = ({ kampungCode, path }: PlannedKampung) => ({
  kampungCode,
  levelCode: path.level.code,
  moves: path.steps.filter(({ kind }) => kind === 'RAISE').map(({ indicatorCode, to }) => ({ indicatorCode, toScore: to })),
});
