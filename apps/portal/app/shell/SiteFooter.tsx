import { Trans, useLingui } from '@lingui/react/macro';
import { useLocation } from 'react-router';
import { LinkTo } from '../language/LinkTo.tsx';

/** What the portal is, the pages about it, and the data-saving switch. */
export function SiteFooter({ lessData }: { lessData: boolean }) {
  const { t } = useLingui();
  const { pathname, search } = useLocation();
  return (
    <footer className="site-footer">
      <div className="wrap site-footer-grid">
        <div>
          <p className="site-footer-name">Simpul</p>
          <p>
            <Trans>
              Menghubungkan kampung tematik dengan Kampung Keluarga Berkualitas, kampung demi kampung, dengan bukti yang dapat dibaca semua
              orang.
            </Trans>
          </p>
        </div>
        <nav aria-label={t`Tentang portal ini`}>
          <ul>
            <li>
              <LinkTo to="/tentang">
                <Trans>Tentang</Trans>
              </LinkTo>
            </li>
            <li>
              <LinkTo to="/metodologi">
                <Trans>Metodologi</Trans>
              </LinkTo>
            </li>
            <li>
              <LinkTo to="/istilah">
                <Trans>Istilah</Trans>
              </LinkTo>
            </li>
            <li>
              <LinkTo to="/data">
                <Trans>Data dan pengembang</Trans>
              </LinkTo>
            </li>
            <li>
              <LinkTo to="/aksesibilitas">
                <Trans>Aksesibilitas</Trans>
              </LinkTo>
            </li>
            <li>
              <LinkTo to="/privasi">
                <Trans>Kebijakan privasi</Trans>
              </LinkTo>
            </li>
          </ul>
        </nav>
        <form method="post" action="/hemat-data" className="data-saver">
          <input type="hidden" name="kembali" value={pathname + search} />
          <input type="hidden" name="hemat" value={lessData ? '0' : '1'} />
          <p>
            {lessData ? (
              <Trans>Mode hemat data aktif: huruf khusus dan foto besar tidak dimuat.</Trans>
            ) : (
              <Trans>Kuota terbatas? Mode hemat data tidak memuat huruf khusus dan foto besar.</Trans>
            )}
          </p>
          <button type="submit" className="button button-on-dark">
            {lessData ? <Trans>Matikan hemat data</Trans> : <Trans>Nyalakan hemat data</Trans>}
          </button>
        </form>
      </div>
    </footer>
  );
}
