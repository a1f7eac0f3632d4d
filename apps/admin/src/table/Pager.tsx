import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';

/** To the page before and after. The list itself decides what that means. */
export function Pager({ onPrevious, onNext }: { onPrevious: (() => void) | null; onNext: (() => void) | null }) {
  const { t } = useLingui();
  if (!onPrevious && !onNext) return null;
  return (
    <nav className="pager" aria-label={t`Halaman`}>
      <Button variant="default" disabled={!onPrevious} onClick={() => onPrevious?.()}>
        <Trans>Sebelumnya</Trans>
      </Button>
      <Button variant="default" disabled={!onNext} onClick={() => onNext?.()}>
        <Trans>Berikutnya</Trans>
      </Button>
    </nav>
  );
}
