import { useMutation } from '@apollo/client/react';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { DecideAssessmentsDocument, type QueueRowPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { FailureNotice } from '../shell/FailureNotice.tsx';
import { ExceptionWords } from './ExceptionWords.tsx';
import { useUndo } from './use-undo.tsx';

/** As many as the API decides in one request. */
const BATCH = 100;

/**
 * Decides one or many levels. What stands out comes first and is decided only with a tick of its own;
 * whatever could not be decided says why, and the rest is done.
 */
export function DecideDialog({ rows, onClose }: { rows: readonly QueueRowPartsFragment[]; onClose: (done: string[]) => void }) {
  const { t } = useLingui();
  const offerUndo = useUndo();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [done, setDone] = useState<{ id: string; version: number }[]>([]);
  const [problems, setProblems] = useState<ReadonlyMap<string, { id: string; en: string }>>(new Map());
  // The same row tried again has the same effect once.
  const [keys] = useState(() => new Map(rows.map(({ id }) => [id, newKey()])));
  const [decide, { loading }] = useMutation(DecideAssessmentsDocument, { refetchQueries: ['AssessmentQueue', 'Tasks', 'PeriodBoard'] });
  const left = rows.filter(({ id }) => !done.some((one) => one.id === id));
  const exceptional = left.filter(({ exceptions }) => exceptions.length > 0);
  const plain = left.filter(({ exceptions }) => exceptions.length === 0);
  const ready = [...plain, ...exceptional.filter(({ id }) => seen.has(id))];

  async function handleDecide() {
    setFailure(null);
    const decided = [...done];
    const refused = new Map<string, { id: string; en: string }>();
    try {
      for (let at = 0; at < ready.length; at += BATCH) {
        const items = ready
          .slice(at, at + BATCH)
          .map(({ id, version, exceptions }) => ({ id, version, seen: exceptions, idempotencyKey: keys.get(id) ?? null }));
        const { data } = await decide({ variables: { input: { items } } });
        for (const { id, version, problem } of data?.decideAssessments ?? []) {
          if (version != null) decided.push({ id, version });
          else if (problem) refused.set(id, problem);
        }
      }
    } catch (error) {
      setFailure(failureOf(error));
    }
    setDone(decided);
    setProblems(refused);
    if (decided.length > 0) offerUndo(t`${decided.length} tingkat ditetapkan.`, decided);
    if (refused.size === 0 && decided.length === done.length + ready.length) onClose(decided.map(({ id }) => id));
  }
  const close = () => onClose(done.map(({ id }) => id));

  return (
    <Dialog
      title={rows.length === 1 ? t`Tetapkan tingkat ${rows[0]?.kampungName ?? ''}` : t`Tetapkan tingkat`}
      onClose={close}
      keepOnOutsideClick
      isLarge
    >
      {failure && <FailureNotice failure={failure} />}
      <p>
        <Trans>Tingkat yang ditetapkan tampil untuk publik pada tanggal terbit; sesudah itu hanya revisi yang mengubahnya.</Trans>
      </p>
      {done.length > 0 && (
        <p role="status">
          <Plural value={done.length} other="# sudah ditetapkan; sisanya tertulis di bawah." />
        </p>
      )}
      {exceptional.length > 0 && (
        <section aria-labelledby="decide-exceptions">
          <h3 id="decide-exceptions">
            <Plural value={exceptional.length} other="# perlu dilihat dahulu" />
          </h3>
          <ul className="plain owned-list bulk-list">
            {exceptional.map((row) => (
              <li key={row.id}>
                <DecideLine row={row} problem={problems.get(row.id)} />
                <Checkbox
                  label={<Trans>Sudah saya lihat</Trans>}
                  aria-label={t`Sudah saya lihat: ${row.kampungName}`}
                  checked={seen.has(row.id)}
                  onChange={({ currentTarget: { checked } }) =>
                    setSeen((before) => new Set(checked ? [...before, row.id] : [...before].filter((id) => id !== row.id)))
                  }
                />
              </li>
            ))}
          </ul>
          {exceptional.length > 1 && (
            <Button variant="subtle" size="compact-md" onClick={() => setSeen(new Set(exceptional.map(({ id }) => id)))}>
              <Trans>Semua sudah saya lihat</Trans>
            </Button>
          )}
        </section>
      )}
      {plain.length > 0 && (
        <section aria-labelledby="decide-plain">
          <h3 id="decide-plain">
            <Plural value={plain.length} other="# tanpa hal khusus" />
          </h3>
          <ul className="plain owned-list bulk-list">
            {plain.map((row) => (
              <li key={row.id}>
                <DecideLine row={row} problem={problems.get(row.id)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="dialog-actions">
        <Button variant="default" onClick={close}>
          {done.length > 0 ? <Trans>Tutup</Trans> : <Trans>Batal</Trans>}
        </Button>
        <Button loading={loading} disabled={ready.length === 0} onClick={() => void handleDecide()}>
          <Trans>Tetapkan ({ready.length})</Trans>
        </Button>
      </div>
    </Dialog>
  );
}

function DecideLine({ row, problem }: { row: QueueRowPartsFragment; problem: { id: string; en: string } | undefined }) {
  const language = useLanguage();
  const level = row.verifiedLevel ?? row.claimedLevel;
  return (
    <div>
      <strong>{row.kampungName}</strong> {level && <LevelBadge level={level} language={language} />}{' '}
      <ExceptionWords exceptions={row.exceptions} />
      <p className="meta">
        {row.levelBefore && <Trans>sebelumnya {row.levelBefore.name[language]}. </Trans>}
        {row.differing.length > 0 && <Trans>Skor berbeda: {row.differing.join(', ')}. </Trans>}
        {row.unproven.length > 0 && <Trans>Tanpa bukti: {row.unproven.join(', ')}.</Trans>}
      </p>
      {problem && <p className="field-error">{problem[language]}</p>}
    </div>
  );
}
