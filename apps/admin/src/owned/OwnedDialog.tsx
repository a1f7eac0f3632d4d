import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { failureOf, type Failure } from '../api/failure.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { focusFirstWrong } from '../shell/focus-first-wrong.ts';

type Wrong<Values> = { field: keyof Values; message: string }[];

/** The form of one row: checked before it is sent, and whatever fails, what was typed stays. */
export function OwnedDialog<Values extends object>({
  title,
  action,
  start,
  check,
  save,
  onClose,
  children,
}: {
  title: string;
  /** What the button says when it does more than to save. */
  action?: ReactNode;
  start: Values;
  check: (values: Values) => Wrong<Values>;
  save: (values: Values) => Promise<unknown>;
  onClose: () => void;
  children: (form: {
    values: Values;
    change: (part: Partial<Values>) => void;
    errorOf: (field: keyof Values) => string | undefined;
  }) => ReactNode;
}) {
  const [values, setValues] = useState(start);
  const [wrong, setWrong] = useState<Wrong<Values>>([]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setSaving] = useState(false);

  async function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const found = check(values);
    setWrong(found);
    setFailure(null);
    if (found.length > 0) return focusFirstWrong(event.currentTarget);
    setSaving(true);
    try {
      await save(values);
      onClose();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setSaving(false);
    }
  }

  return (
    <Dialog title={title} onClose={onClose} keepOnOutsideClick>
      <form className="form" noValidate onSubmit={(event) => void handleSubmit(event)}>
        {failure && <FailureNotice failure={failure} />}
        {children({
          values,
          change: (part) => setValues((before) => ({ ...before, ...part })),
          errorOf: (field) => wrong.find((one) => one.field === field)?.message,
        })}
        <div className="dialog-actions">
          <Button variant="default" onClick={onClose}>
            <Trans>Batal</Trans>
          </Button>
          <Button type="submit" loading={isSaving}>
            {action ?? <Trans>Simpan</Trans>}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
