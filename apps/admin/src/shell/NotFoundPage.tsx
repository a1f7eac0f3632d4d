import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { Page } from './Page.tsx';

/** Also shown for things outside the person's authority: the API makes no difference between the two. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page title={t`Tidak ditemukan`}>
      <p>
        <Trans>Tidak ada apa-apa di alamat ini, atau isinya berada di luar wilayah dan program Anda.</Trans>
      </p>
      <p>
        <Link to="/">
          <Trans>Ke daftar tugas</Trans>
        </Link>
      </p>
    </Page>
  );
}
