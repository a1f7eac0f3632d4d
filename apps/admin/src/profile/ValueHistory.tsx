import { useMutation, useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatInstant } from '@simpul/domain/format.ts';
import { PROFILE_RULES, type ProfileField } from '@simpul/domain/kampung-profile.ts';
import { failureOf } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { RestoreProfileValueDocument, ValueHistoryDocument } from '../gql/graphql.ts';
import type { KampungRecord } from '../kampung/kampung-record.ts';
import { useLanguage } from '../language/use-language.ts';
import { Answer } from '../shell/Answer.tsx';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { notify } from '../shell/notify.ts';

type Props = { record: Pick<KampungRecord, 'code' | 'viewerCanEdit'>; field: ProfileField };

/** Opens the history of one value. */
export function HistoryButton(props: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const name = PROFILE_RULES[props.field].name[language];
  return (
    <>
      <button type="button" className="history-button" aria-label={t`Riwayat: ${name}`} title={t`Riwayat`} onClick={() => setOpen(true)}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="M8 3.5V8l3 2M2.5 8a5.5 5.5 0 1 0 1.7-4M2.5 2v3h3" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </button>
      {isOpen && (
        <Dialog title={t`Riwayat: ${name}`} isLarge onClose={() => setOpen(false)}>
          <History {...props} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function History({ record: { code, viewerCanEdit }, field, onClose }: Props & { onClose: () => void }) {
  const { t } = useLingui();
  const language = useLanguage();
  const [idempotencyKey] = useState(newKey);
  const asked = useQuery(ValueHistoryDocument, { variables: { code, field }, fetchPolicy: 'network-only' });
  const [restore, { loading, error }] = useMutation(RestoreProfileValueDocument);

  async function handleRestore(changeId: string, version: number) {
    const answer = await restore({ variables: { input: { code, field, changeId, version, idempotencyKey } } }).catch(() => null); // shown below from `error`
    if (!answer?.data) return;
    notify(t`Nilai sebelumnya dikembalikan.`);
    onClose();
  }

  return (
    <>
      {error && <FailureNotice failure={failureOf(error)} />}
      <Answer of={asked}>
        {({ kampungRecord }) =>
          kampungRecord && kampungRecord.valueHistory.length > 0 ? (
            <ol className="timeline">
              {kampungRecord.valueHistory.map(({ id, at, actorName, actorRole, before, after }) => (
                <li key={id}>
                  <p>
                    <span className="value-text">{after[language] || after.id}</span>
                    <span className="meta">
                      {' '}
                      <Trans>
                        sebelumnya: <span className="value-text">{before[language] || before.id}</span>
                      </Trans>
                    </span>
                  </p>
                  <p className="meta">
                    {actorName} ({actorRole[language]}) · <time dateTime={at}>{formatInstant(at, language)}</time>
                  </p>
                  {viewerCanEdit && (
                    <Button variant="default" loading={loading} onClick={() => void handleRestore(id, kampungRecord.version)}>
                      <Trans>Kembalikan nilai sebelumnya</Trans>
                    </Button>
                  )}
                </li>
              ))}
            </ol>
          ) : (
            <p className="empty">
              <Trans>Nilai ini belum pernah diubah di sini.</Trans>
            </p>
          )
        }
      </Answer>
    </>
  );
}
