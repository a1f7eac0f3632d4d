import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { SignOut } from '../shell/AccountTools.tsx';
import { OutsidePage } from '../shell/OutsidePage.tsx';
import { SetUpSecondFactor } from './SetUpSecondFactor.tsx';

/** What somebody meets whose roles demand a second factor that is not on yet; the API answers nothing else. */
export function SetUpFirst() {
  const { t } = useLingui();
  const client = useApolloClient();
  return (
    <OutsidePage title={t`Aktifkan verifikasi dua langkah`} tools={<SignOut />}>
      <section>
        <h1>
          <Trans>Aktifkan verifikasi dua langkah</Trans>
        </h1>
        <p className="lead">
          <Trans>
            Peran Anda menjangkau satu kabupaten/kota atau lebih, sehingga kata sandi saja tidak cukup. Aktifkan dahulu, lalu semua halaman
            terbuka.
          </Trans>
        </p>
        <SetUpSecondFactor onDone={() => void client.resetStore()} />
      </section>
    </OutsidePage>
  );
}
