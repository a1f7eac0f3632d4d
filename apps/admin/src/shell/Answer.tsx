import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { failureOf } from '../api/failure.ts';
import { FailureNotice } from './FailureNotice.tsx';
import { Page } from './Page.tsx';

type Asked<Data> = { data?: Data; previousData?: Data; error?: unknown; loading: boolean; refetch: () => unknown };

/**
 * What a page shows of a question to the API: waiting, refused or failed, or the answer. An earlier
 * answer stays on screen while the next one is on its way, and also when that one fails.
 * `title` heads the page until there is an answer that can name it.
 */
export function Answer<Data>({ of: asked, title, children }: { of: Asked<Data>; title?: string; children: (data: Data) => ReactNode }) {
  const { data, previousData, error, loading, refetch } = asked;
  const shown = data ?? previousData;
  const failure = error === undefined ? null : <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (shown === undefined) {
    const waiting = failure ?? <Loading />;
    return title === undefined ? waiting : <Page title={title}>{waiting}</Page>;
  }
  return (
    <>
      {failure}
      <div className="answer" aria-busy={loading && data === undefined}>
        {children(shown)}
      </div>
    </>
  );
}

/** Grey lines where the answer will stand; they only show when it takes longer than a moment. */
export function Loading() {
  return (
    <div className="loading" role="status">
      <span className="hidden">
        <Trans>Memuat…</Trans>
      </span>
      <i />
      <i />
      <i />
    </div>
  );
}
