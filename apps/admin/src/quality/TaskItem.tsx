import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { formatNumber } from '@simpul/domain/format.ts';
import type { ProfileField } from '@simpul/domain/kampung-profile.ts';
import { failureOf } from '../api/failure.ts';
import { ConfirmValuesDocument, type QualityPartsFragment, type QualityTaskPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { failureLine } from '../shell/failure-line.ts';
import { notify, notifyFailure } from '../shell/notify.ts';
import { taskAddress } from './task-address.ts';

type Kampung = Pick<QualityPartsFragment, 'code' | 'version' | 'viewerCanEdit'>;

/** One thing to do, what it takes and gives, and the way to it; what only needs a yes is done right here. */
export function TaskItem({ task, kampung }: { task: QualityTaskPartsFragment; kampung: Kampung }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code, version, viewerCanEdit } = kampung;
  const [confirm, { loading }] = useMutation(ConfirmValuesDocument);

  async function handleConfirm() {
    try {
      // The API names them: a task of this kind lists fields of the profile.
      const fields = task.values as ProfileField[];
      await confirm({ variables: { input: { code, fields, version, idempotencyKey: crypto.randomUUID() } } });
      notify(t`Dicatat: nilainya masih benar hari ini.`);
    } catch (error) {
      notifyFailure(failureLine(failureOf(error)));
    }
  }

  return (
    <li className="quality-task">
      <span>
        {task.text[language]}{' '}
        <span className="meta">
          <Trans>
            {formatNumber(task.minutes, language)} menit, {formatNumber(task.gain, language)} poin
          </Trans>
        </span>
      </span>
      {task.kind === 'CONFIRM' && viewerCanEdit ? (
        <span className="quality-ways">
          <Button size="compact-md" variant="default" loading={loading} onClick={() => void handleConfirm()}>
            <Trans>Masih benar</Trans>
          </Button>
          <Link to={taskAddress(code, task.place)}>
            <Trans>Ubah</Trans>
          </Link>
        </span>
      ) : (
        <Link className="button-link" to={taskAddress(code, task.place)}>
          <Trans>Kerjakan</Trans>
        </Link>
      )}
    </li>
  );
}
