import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Modal } from '@mantine/core';
import { useSingleKeys } from './Keyboard.tsx';
import { ShortcutsTable } from './ShortcutsTable.tsx';

export function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [singleKeys, setSingleKeys] = useSingleKeys();
  return (
    <Modal opened onClose={onClose} title={t`Pintasan papan ketik`} closeButtonProps={{ 'aria-label': t`Tutup` }}>
      <ShortcutsTable />
      <Checkbox checked={singleKeys} onChange={(event) => setSingleKeys(event.currentTarget.checked)} label={<Trans>Pakai pintasan satu tombol (? dan /)</Trans>} />
    </Modal>
  );
}
