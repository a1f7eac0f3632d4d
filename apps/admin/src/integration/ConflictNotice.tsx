import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Failure } from '../api/failure.ts';

/** Someone else was faster. The API says who and what; reloading keeps what was typed here. */
export function ConflictNotice({ failure, onReload }: { failure: Failure; onReload: () => Promise<void> }) {
  return (
    <div className="notice is-warning" role="alert">
      <p>
        <strong>{failure.message}</strong>
      </p>
      <p>
        <Trans>Muat data terbaru, periksa, lalu kirim lagi. Yang sudah Anda ketik tetap ada.</Trans>
      </p>
      <Button variant="default" onClick={() => void onReload()}>
        <Trans>Muat data terbaru</Trans>
      </Button>
    </div>
  );
}
