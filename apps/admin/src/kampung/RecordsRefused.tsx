import { Trans } from '@lingui/react/macro';
import { RefusedPage } from '../shell/RefusedPage.tsx';

/** Partner agencies see integrations, not the records behind them. */
export function RecordsRefused() {
  return (
    <RefusedPage>
      <Trans>Data kampung hanya terbuka untuk pihak keluarga berencana, kecamatan dan desa. Peran Anda bekerja lewat integrasi.</Trans>
    </RefusedPage>
  );
}
