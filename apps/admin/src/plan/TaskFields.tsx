import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';

export type TaskFieldValues = { dueOn: string; responsible: string };

type Props = {
  values: TaskFieldValues;
  change: (part: Partial<TaskFieldValues>) => void;
  errorOf: (field: keyof TaskFieldValues) => string | undefined;
};

/** Until when a task is done, and by whom. */
export function TaskFields({ values, change, errorOf }: Props) {
  const { t } = useLingui();
  return (
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
  );
}
