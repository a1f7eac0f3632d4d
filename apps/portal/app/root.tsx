import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { Outlet, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/root';
import { env } from './env.server.ts';
import { translator } from './language/i18n.ts';
import { useLanguage } from './language/use-language.ts';
import { ErrorPage } from './shell/ErrorPage.tsx';
import { Head } from './shell/Head.tsx';
import { SiteFooter } from './shell/SiteFooter.tsx';
import { SiteHeader } from './shell/SiteHeader.tsx';
import { wantsLessData } from './system/data-saver.ts';

/** What every page knows: the canonical origin and whether the reader saves data. */
export function loader({ request }: Route.LoaderArgs) {
  return { origin: env.publicPortalUrl, lessData: wantsLessData(request) };
}

/**
 * The document. There is no script in it, on purpose: pages are links, forms and pictures,
 * complete on the oldest phone; React runs on the server only.
 */
export function Layout({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const root = useRouteLoaderData<typeof loader>('root');
  return (
    <I18nProvider i18n={translator(language)}>
      <html lang={language}>
        <Head origin={root?.origin} lessData={root?.lessData ?? true} />
        <body>
          <SiteHeader />
          <main id="isi" tabIndex={-1}>
            {children}
          </main>
          <SiteFooter lessData={root?.lessData ?? false} />
        </body>
      </html>
    </I18nProvider>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
