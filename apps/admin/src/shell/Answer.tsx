import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { failureOf } from '../api/failure.ts';
import { FailureNotice } from './FailureNotice.tsx';

type Asked<Data> = { data?: Data; previousData?: Data; error?: unknown; loading: boolean; refetch: () => unknown };

/**
 * What a page shows of a question to the API: waiting, refused or failed, or the answer. An earlier
 * answer stays on screen while the next one is on its way, and also when that one fails.
 */
export function Answer<Data>({ of: { data, previousData, error, loading, refetch }, children }: { of: Asked<Data>; children: (data: Data) => ReactNode }) {
  const shown = data ?? previousData;
  const retry = () => void refetch();
  if (shown === undefined) return error ? <FailureNotice failure={failureOf(error)} onRetry={retry} /> : <Loading />;
  return (
    <>
      {error !== undefined && <FailureNotice failure={failureOf(error)} onRetry={retry} />}
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
