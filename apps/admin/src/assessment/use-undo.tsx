import { useApolloClient } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { failureOf } from '../api/failure.ts';
import { TakeBackStepDocument } from '../gql/graphql.ts';
import { failureLine } from '../shell/failure-line.ts';
import { notify, notifyFailure } from '../shell/notify.ts';

/** The server allows for slow lines: it takes a step back for a minute. */
const SHOWN_MS = 10_000;

type Taken = { id: string; version: number };

/** Says that steps were taken, and offers for ten seconds to take them back. */
export function useUndo(): (message: string, taken: readonly Taken[]) => void {
  const { t } = useLingui();
  const client = useApolloClient();

  async function undo(id: string, taken: readonly Taken[]) {
    notifications.hide(id);
    let undone = 0;
    let why = '';
    for (const { id: assessment, version } of taken) {
      try {
        await client.mutate({ mutation: TakeBackStepDocument, variables: { input: { id: assessment, version } } });
        undone += 1;
      } catch (error) {
        why = failureLine(failureOf(error));
      }
    }
    if (undone > 0) notify(t`${undone} langkah dibatalkan.`);
    if (why) notifyFailure(why);
    await client.refetchQueries({ include: 'active' });
  }

  return (message, taken) => {
    const id: string = notifications.show({
      color: 'blue',
      title: message,
      message: (
        <Button variant="default" size="compact-md" onClick={() => void undo(id, taken)}>
          <Trans>Urungkan</Trans>
        </Button>
      ),
      autoClose: SHOWN_MS,
      closeButtonProps: { 'aria-label': t`Tutup pemberitahuan` },
    });
  };
}
