import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { Dialog } from './Dialog.tsx';
import { useSingleKeys } from './single-keys.ts';
import { ShortcutsTable } from './ShortcutsTable.tsx';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  return (
    <Dialog title={t`Pintasan papan ketik`} onClose={onClose}>
      <ShortcutsTable />
      <Checkbox
        checked={singleKeys}
        onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        label={<Trans>Pakai pintasan satu tombol (?, /, dan huruf di penilaian)</Trans>}
      />
    </Dialog>
  );
}
