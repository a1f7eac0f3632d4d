import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { Failure } from '../api/failure.ts';

/** Says what went wrong and what can be done about it. */
export function FailureNotice({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  return (
    <div className="notice is-error" role="alert">
      <h2>
        <FailureTitle code={failure.code} />
      </h2>
      <p>{failure.message || <FailureText code={failure.code} />}</p>
      {failure.hint && <p>{failure.hint}</p>}
      {failure.reference && (
        <p className="meta">
          <Trans>Kode rujukan: {failure.reference}</Trans>
        </p>
      )}
      {onRetry && failure.code !== 'FORBIDDEN' && (
        <Button variant="default" onClick={onRetry}>
          <Trans>Coba lagi</Trans>
        </Button>
      )}
    </div>
  );
}

function FailureTitle({ code }: { code: string }) {
  switch (code) {
    case 'OFFLINE':
      return <Trans>Server tidak dapat dihubungi</Trans>;
    case 'FORBIDDEN':
      return <Trans>Tidak berwenang</Trans>;
    case 'UNAUTHENTICATED':
      return <Trans>Sesi Anda sudah berakhir</Trans>;
    case 'RATE_LIMITED':
    case 'OVERLOADED':
      return <Trans>Layanan sedang sibuk</Trans>;
    default:
      return <Trans>Permintaan ini gagal</Trans>;
  }
}

function FailureText({ code }: { code: string }) {
  if (code === 'OFFLINE')
    return <Trans>Periksa sambungan internet Anda, lalu coba lagi. Yang sudah Anda ketik tetap ada di layar ini.</Trans>;
  return <Trans>Terjadi kesalahan di sisi kami. Coba lagi sebentar lagi.</Trans>;
}
