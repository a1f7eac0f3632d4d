import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../shell/Dialog.tsx';
import { useAddress } from './use-address.ts';

const NAME = 'kolom';

/** `extra` columns are shown only when they are asked for. */
type Choice = { key: string; extra?: boolean };

/** The columns that the address asks for, in the table's own order; without a word in the address the usual ones. */
export function chosenColumns<Of extends Choice>(params: URLSearchParams, all: readonly Of[]): Of[] {
  const asked = params.getAll(NAME);
  const chosen = all.filter(({ key }) => asked.includes(key));
  return chosen.length === 0 ? all.filter(({ extra }) => !extra) : chosen;
}

/** Which columns a table shows, kept in the address, so that a view that is kept or sent keeps them too. */
export function ColumnsButton({ columns }: { columns: readonly (Choice & { label: string })[] }) {
  const { t } = useLingui();
  const { params, change } = useAddress();
  const [isOpen, setOpen] = useState(false);
  const chosen = chosenColumns(params, columns).map(({ key }) => key);
  const choose = (keys: readonly string[]) => change({ [NAME]: keys }, { replace: true });
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        <Trans>Kolom</Trans>
      </Button>
      {isOpen && (
        <Dialog title={t`Kolom yang ditampilkan`} onClose={() => setOpen(false)}>
          <Stack gap="sm">
            {columns.map(({ key, label }) => (
              <Checkbox
                key={key}
                label={label}
                checked={chosen.includes(key)}
                // A table without a single column would answer nothing.
                disabled={chosen.length === 1 && chosen[0] === key}
                onChange={({ currentTarget: { checked } }) => choose(checked ? [...chosen, key] : chosen.filter((other) => other !== key))}
              />
            ))}
          </Stack>
          <div className="dialog-actions">
            <Button variant="default" onClick={() => change({ [NAME]: null }, { replace: true })}>
              <Trans>Seperti semula</Trans>
            </Button>
            <Button onClick={() => setOpen(false)}>
              <Trans>Selesai</Trans>
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
