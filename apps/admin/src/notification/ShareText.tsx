import { Trans } from '@lingui/react/macro';
import { Button, CopyButton } from '@mantine/core';
import { whatsAppAddress } from '@simpul/domain/notification.ts';

/** A short text to send on by hand: to copy, or to open in WhatsApp. To whom is chosen there; no number is kept. */
export function ShareText({ words }: { words: string }) {
  return (
    <details className="share">
      <summary>
        <Trans>Teks untuk WhatsApp</Trans>
      </summary>
      <p className="share-words">{words}</p>
      <p className="share-ways">
        <CopyButton value={words}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? <Trans>Tersalin</Trans> : <Trans>Salin teks</Trans>}
            </Button>
          )}
        </CopyButton>
        <a className="button-link" href={whatsAppAddress(words)} target="_blank" rel="noopener noreferrer">
          <Trans>Buka WhatsApp</Trans>
        </a>
      </p>
    </details>
  );
}

/** The address of a page of this app as others can open it. */
export const pageLink = (path: string): string => `${location.origin}/admin${path}`;
