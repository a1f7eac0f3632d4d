import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { CoverDialog } from './CoverDialog.tsx';

/** The photo that heads the public page, where everybody who works on the kampung sees it. */
export function Cover({ record }: { record: KampungRecord }) {
  const [isChoosing, setChoosing] = useState(false);
  const { cover, viewerCanAddActivities, viewerCanModerate } = record;
  const canChange = viewerCanAddActivities || (viewerCanModerate && cover?.isChosen);
  if (!cover && !canChange) return null;
  return (
    <div className="record-cover">
      {cover && <img src={cover.url} alt={cover.alt} width="150" height="100" />}
      {canChange && (
        <Button variant="subtle" size="compact-md" onClick={() => setChoosing(true)}>
          {cover ? <Trans>Ubah sampul</Trans> : <Trans>Pilih sampul</Trans>}
        </Button>
      )}
      {isChoosing && <CoverDialog record={record} onClose={() => setChoosing(false)} />}
    </div>
  );
}
