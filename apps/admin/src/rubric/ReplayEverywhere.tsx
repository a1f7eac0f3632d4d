import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { formatNumber } from '@simpul/domain/format.ts';
import { added, NO_SUMS, type ReplaySums } from '@simpul/domain/replay.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { FilterChoicesDocument, ReplaySumsDocument } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { useViewer, widestRegion } from '../shell/viewer.ts';
import { MoveMatrix } from './MoveMatrix.tsx';

type State = { done: number; of: number; sums: ReplaySums };

/** More kampung than one answer computes: region by region, and the sums together. */
export function ReplayEverywhere({ id, region }: { id: string; region: string | null }) {
  const { t } = useLingui();
  const language = useLanguage();
  const client = useApolloClient();
  const widest = widestRegion(useViewer())?.code ?? 'ID';
  const [state, setState] = useState<State | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isStopped = useRef(false);

  async function handleStart() {
    isStopped.current = false;
    setFailure(null);
    try {
      const { data } = await client.query({ query: FilterChoicesDocument, variables: { region: region ?? widest } });
      const parts = data?.region?.children ?? [];
      let sums = NO_SUMS;
      setState({ done: 0, of: parts.length, sums });
      for (const [at, { code }] of parts.entries()) {
        if (isStopped.current) return;
        const answer = await client.query({ query: ReplaySumsDocument, variables: { id, region: code }, fetchPolicy: 'network-only' });
        const part = answer.data?.rubricReplay;
        if (!part) return;
        sums = added(sums, { ...part, moves: part.moves.map(({ from, to, count }) => ({ from: from.code, to: to.code, count })) });
        setState({ done: at + 1, of: parts.length, sums });
      }
    } catch (error) {
      setFailure(failureOf(error));
    }
  }
  const isRunning = state !== null && state.done < state.of && failure === null;
  return (
    <section className="notice is-warning">
      <p>
        <Trans>Hanya 3.000 kampung pertama yang dihitung di bawah ini. Persempit wilayah, atau hitung jumlahnya bagian demi bagian.</Trans>
      </p>
      {failure && <FailureNotice failure={failure} />}
      {state && (
        <>
          <p role="status">
            <Trans>
              {state.done} dari {state.of} bagian: {formatNumber(state.sums.kampung, language)} kampung,{' '}
              {formatNumber(state.sums.rises, language)} naik, {formatNumber(state.sums.falls, language)} turun.
            </Trans>
          </p>
          <progress aria-label={t`Penghitungan`} value={state.done} max={Math.max(1, state.of)} />
          <MoveMatrix moves={state.sums.moves} />
        </>
      )}
      {isRunning ? (
        <Button
          variant="default"
          onClick={() => {
            isStopped.current = true;
            setState(null);
          }}
        >
          <Trans>Hentikan</Trans>
        </Button>
      ) : (
        <Button variant="default" onClick={() => void handleStart()}>
          <Trans>Hitung semuanya</Trans>
        </Button>
      )}
    </section>
  );
}
