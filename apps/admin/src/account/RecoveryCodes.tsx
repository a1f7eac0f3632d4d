import { Trans } from '@lingui/react/macro';
import { Button, CopyButton } from '@mantine/core';

/** The recovery codes, shown once: only their hashes are kept. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <div className="form">
      <p>
        <Trans>
          Simpan kode pemulihan ini di tempat aman, bukan di ponsel yang sama. Setiap kode menggantikan aplikasi satu kali bila ponsel Anda
          hilang. Kode ini tidak dapat dilihat lagi.
        </Trans>
      </p>
      <ul className="plain recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="form-actions">
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button variant="default" autoFocus onClick={copy}>
              {copied ? <Trans>Tersalin</Trans> : <Trans>Salin kode</Trans>}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onDone}>
          <Trans>Sudah saya simpan</Trans>
        </Button>
      </div>
    </div>
  );
}
