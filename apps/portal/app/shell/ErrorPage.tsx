import { Trans, useLingui } from '@lingui/react/macro';
import { isRouteErrorResponse, useLocation } from 'react-router';
import type { Outage } from '../apollo.server.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { MissingView } from './MissingView.tsx';
import type { Missing } from './not-found.server.ts';

const kindOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined);

/** What a reader sees when a page cannot be shown: what happened, what to do, and a reference to report. */
export function ErrorPage({ error }: { error: unknown }) {
  if (isRouteErrorResponse(error)) {
    // Thrown by `missing()` and `ask()` only, which give exactly these shapes.
    if (kindOf(error.data) === 'missing') return <MissingView missing={error.data as Missing} />;
    if (kindOf(error.data) === 'outage') return <Problem status={error.status} outage={error.data as Outage} />;
  }
  return <Problem status={500} outage={null} />;
}

function Problem({ status, outage }: { status: number; outage: Outage | null }) {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  const words = {
    away: [t`Data sedang tidak dapat diambil`, t`Layanan data tidak menjawab. Biasanya hanya sebentar; tidak ada data yang hilang.`],
    busy: [t`Terlalu banyak permintaan`, t`Tunggu satu menit, lalu coba lagi.`],
    unreadable: [t`Alamat ini tidak dapat dibaca`, t`Mungkin terpotong saat disalin. Mulailah lagi dari daftar.`],
    broken: [t`Halaman ini gagal dimuat`, t`Ada kesalahan di pihak kami, bukan pada perangkat Anda.`],
  };
  const [title, explanation] = words[outage?.reason ?? 'broken'];
  return (
    <div className="wrap narrow page">
      <title>{`${title} · Simpul`}</title>
      <p className="eyebrow">{status}</p>
      <h1>{title}</h1>
      <p className="lead">{explanation}</p>
      <p className="actions">
        {outage?.reason === 'unreadable' ? (
          <LinkTo className="button" to="/jelajahi">
            <Trans>Lihat semua kampung</Trans>
          </LinkTo>
        ) : (
          <a className="button" href={pathname + search}>
            <Trans>Coba lagi</Trans>
          </a>
        )}
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
