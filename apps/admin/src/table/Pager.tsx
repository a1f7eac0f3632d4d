import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

/** To the page before and after. The list itself decides what that means. */
export function Pager({
  onPrevious,
  onNext,
  previous,
}: {
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  previous?: ReactNode;
}) {
  const { t } = useLingui();
  if (!onPrevious && !onNext) return null;
  return (
    <nav className="pager" aria-label={t`Halaman`}>
      <Button variant="default" disabled={!onPrevious} onClick={() => onPrevious?.()}>
        {previous ?? <Trans>Sebelumnya</Trans>}
      </Button>
      <Button variant="default" disabled={!onNext} onClick={() => onNext?.()}>
        <Trans>Berikutnya</Trans>
      </Button>
    </nav>
  );
}
