import { useQuery } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useIdle, useWindowEvent } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { NotificationCountsDocument } from '../gql/graphql.ts';

const EVERY_MS = 60_000;
/** Asking keeps a session alive: nobody at the screen, nobody asks. */
const IDLE_MS = 10 * 60_000;
const SHOWN = 99;

/** The way to the inbox, with how many lines are unread: asked now and again, on return to the window, and on every page. */
export function Bell() {
  const { t } = useLingui();
  const { pathname } = useLocation();
  const isIdle = useIdle(IDLE_MS, { initialState: false });
  const { data, refetch } = useQuery(NotificationCountsDocument, {
    pollInterval: EVERY_MS,
    skipPollAttempt: () => document.hidden || isIdle,
    // A failed look is not worth a word; the next one tells.
    errorPolicy: 'ignore',
  });
  useWindowEvent('focus', () => void refetch());
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current !== pathname) void refetch();
    before.current = pathname;
  }, [pathname, refetch]);
  const unread = data?.notificationCounts.unread ?? 0;
  const shown = unread > SHOWN ? `${SHOWN}+` : String(unread);
  return (
    <Link to="/kotak-masuk" className="header-button bell" aria-label={unread > 0 ? t`Kotak masuk, ${shown} belum dibaca` : t`Kotak masuk`}>
      <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
        <path
          d="M10 2.5a5 5 0 0 0-5 5c0 4.5-2 6-2 6h14s-2-1.5-2-6a5 5 0 0 0-5-5ZM8 16.5a2 2 0 0 0 4 0"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {unread > 0 && <span aria-hidden="true">{shown}</span>}
    </Link>
  );
}
