import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';

/** The last net: a bug in a page, or a new version whose files this tab does not know yet. */
export function CrashPage() {
  return (
    <div className="page">
      <h1>
        <Trans>Halaman ini tidak dapat ditampilkan</Trans>
      </h1>
      <p>
        <Trans>Mungkin aplikasi baru saja diperbarui. Muat ulang halaman; data yang sudah dikirim tetap tersimpan.</Trans>
      </p>
      <Button onClick={() => location.reload()}>
        <Trans>Muat ulang</Trans>
      </Button>
    </div>
  );
}
