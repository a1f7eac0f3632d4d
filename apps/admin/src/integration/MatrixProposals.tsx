import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Gap } from './matrix-view.ts';
import { ProposeManyDialog, type ManyFields } from './ProposeManyDialog.tsx';

type Props = {
  chosen: ReadonlyMap<string, Gap>;
  drop: (ids: readonly string[]) => void;
  onProposed: () => unknown;
};

/** What is marked in the matrix, and the way to propose it all. */
export function MatrixProposals({ chosen, drop, onProposed }: Props) {
  const [isOpen, setOpen] = useState(false);
  const form = useForm<ManyFields>({ defaultValues: { reason: '', contact: '', functions: {} } });
  if (chosen.size === 0) return null;
  return (
    <div className="bulk-bar">
      <p role="status">
        <Plural value={chosen.size} other="# sel ditandai untuk diusulkan." />
      </p>
      <Button onClick={() => setOpen(true)}>
        <Trans>Usulkan yang ditandai…</Trans>
      </Button>
      <Button variant="subtle" onClick={() => drop([...chosen.keys()])}>
        <Trans>Hapus tanda</Trans>
      </Button>
      {isOpen && (
        <ProposeManyDialog
          gaps={[...chosen.values()]}
          form={form}
          onClose={(done) => {
            setOpen(false);
            drop(done);
            if (done.length > 0) onProposed();
          }}
        />
      )}
    </div>
  );
}
