import { useQuery, useReactiveVar } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNetwork } from '@mantine/hooks';
import { Suspense, lazy, useEffect, useRef } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { sessionEnded } from '../api/session.ts';
import { ViewerDocument } from '../gql/graphql.ts';
import { Answer, Loading } from './Answer.tsx';
import { Keyboard } from './Keyboard.tsx';
import { SiteHeader } from './SiteHeader.tsx';
import { SiteNav } from './SiteNav.tsx';
import { ViewerContext } from './viewer.ts';

const SetUpFirst = lazy(async () => ({ default: (await import('../account/SetUpFirst.tsx')).SetUpFirst }));
const SignInAgain = lazy(async () => ({ default: (await import('../signin/SignInAgain.tsx')).SignInAgain }));

/** Lets signed-in people in and stands around every page: header, navigation, keyboard, end of session. */
export function Shell() {
  const { t } = useLingui();
  const location = useLocation();
  const hasEnded = useReactiveVar(sessionEnded);
  const asked = useQuery(ViewerDocument);
  if (!asked.data) {
    return (
      <main>
        <Answer of={asked} title={t`Kampung KB`}>
          {() => null}
        </Answer>
      </main>
    );
  }
  const { viewer } = asked.data;
  if (!viewer) return <Navigate to={`/masuk?ke=${encodeURIComponent(location.pathname + location.search)}`} replace />;
  if (viewer.owesSecondFactor) {
    return (
      <Suspense fallback={<Loading />}>
        <SetUpFirst />
      </Suspense>
    );
  }
  return (
    <ViewerContext value={viewer}>
      <a className="skip" href="#isi">
        <Trans>Langsung ke isi</Trans>
      </a>
      <SiteHeader />
      <div className="columns">
        <aside className="site-side">
          <SiteNav />
        </aside>
        <Main />
      </div>
      <Keyboard />
      <Suspense>{hasEnded && <SignInAgain />}</Suspense>
      <ScrollRestoration />
    </ViewerContext>
  );
}

/** The page itself. A new page takes the focus, so that keyboard and screen reader start at its top. */
function Main() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) main.current?.focus({ preventScroll: true });
    before.current = pathname;
  }, [pathname]);
  return (
    <main id="isi" ref={main} tabIndex={-1}>
      <ConnectionNotice />
      <Outlet />
    </main>
  );
}

function ConnectionNotice() {
  const { online } = useNetwork();
  if (online) return null;
  return (
    <p className="notice is-warning" role="status">
      <Trans>Tidak ada sambungan internet. Yang sudah Anda ketik tetap ada; kirim lagi setelah tersambung.</Trans>
    </p>
  );
}
