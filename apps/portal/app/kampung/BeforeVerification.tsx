import { Trans } from '@lingui/react/macro';

/** Until offices have decided, a level is what the rule gives, and says so. */
export function BeforeVerification() {
  return (
    <p className="note">
      <Trans>
        <strong>Sebelum verifikasi.</strong> Tingkat ini hasil hitungan sistem dari data yang dilaporkan. Belum ada kantor yang memeriksa
        dan menetapkannya.
      </Trans>
    </p>
  );
}
