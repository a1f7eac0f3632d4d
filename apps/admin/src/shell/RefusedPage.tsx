import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Page } from './Page.tsx';

/** For a direct address that the person's role does not open; `children` says what it would need. */
export function RefusedPage({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <Page title={t`Tidak berwenang`}>
      <p>{children}</p>
      <p>
        <Trans>
          Hubungi admin wilayah Anda bila peran ini keliru, atau baca <Link to="/bantuan">siapa boleh apa</Link>.
        </Trans>
      </p>
    </Page>
  );
}
