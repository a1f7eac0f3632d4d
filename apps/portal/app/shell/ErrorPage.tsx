import { Trans } from '@lingui/react/macro';
import { isRouteErrorResponse, useLocation } from 'react-router';
import type { Outage } from '../apollo.server.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { MissingView } from './MissingView.tsx';
import type { Missing } from './not-found.server.ts';

const kindOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined);

/** What a reader sees when a page cannot be shown: what happened, what to do, and a reference to report. */
export function ErrorPage({ error }: { error: unknown }) {
  const { pathname, search } = useLocation();
  if (isRouteErrorResponse(error) && kindOf(error.data) === 'missing') {
    // Thrown by `missing()` only, which gives exactly this shape.
    return <MissingView missing={error.data as Missing} />;
  }
  const outage = isRouteErrorResponse(error) && kindOf(error.data) === 'outage' ? (error.data as Outage) : null;
  return (
    <div className="wrap narrow page">
      <title>{'Simpul'}</title>
      <p className="eyebrow">{isRouteErrorResponse(error) ? error.status : 500}</p>
      <h1>{outage ? <Trans>Data sedang tidak dapat diambil</Trans> : <Trans>Halaman ini gagal dimuat</Trans>}</h1>
      <p className="lead">
        {outage ? (
          <Trans>Layanan data tidak menjawab. Ini biasanya hanya sebentar; data Anda tidak berubah.</Trans>
        ) : (
          <Trans>Ada kesalahan di pihak kami, bukan pada perangkat Anda.</Trans>
        )}
      </p>
      <p className="actions">
        <a className="button" href={pathname + search}>
          <Trans>Coba lagi</Trans>
        </a>
        <LinkTo className="button button-quiet" to="/">
          <Trans>Ke beranda</Trans>
        </LinkTo>
      </p>
      {outage && (
        <p className="meta">
          <Trans>
            Jika tetap terjadi, sampaikan kode ini kepada pengelola: <code>{outage.reference}</code>
          </Trans>
        </p>
      )}
    </div>
  );
}
