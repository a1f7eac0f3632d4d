import { useMutation } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { problemOfReason } from '@simpul/domain/integration-input.ts';
import { failureOf, type Failure } from '../api/failure.ts';
import { newKey } from '../api/new-key.ts';
import { SaveVerdictsDocument, type VerificationPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { FailureNotice } from '../shell/FailureNotice.tsx';

type Verdict = NonNullable<VerificationPartsFragment['verification']>['verdicts'][number];

/** A score with its reason as far as it is typed. */
export type UnsavedVerdict = { score: number; reason: string };

/** The verified score of one indicator: the claimed one with a touch, another one with its reason. */
export function VerdictForm({
  record,
  indicator,
  scores,
  verdict,
  unsaved,
  onUnsaved,
}: {
  record: { id: string; version: number };
  indicator: { code: string; score?: number | null };
  scores: readonly number[];
  verdict: Verdict | undefined;
  /** What was typed and not saved when the verifier went on to another indicator. */
  unsaved: UnsavedVerdict | undefined;
  onUnsaved: (given: UnsavedVerdict | null) => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const { code, score: claimed } = indicator;
  const [score, setScore] = useState(unsaved?.score ?? verdict?.score ?? null);
  const [reason, setReason] = useState(unsaved?.reason ?? verdict?.reason ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [save, { loading }] = useMutation(SaveVerdictsDocument);
  const differs = score !== null && score !== claimed;
  const isVerdict = (given: number | null, why: string) =>
    verdict !== undefined && verdict.score === given && (verdict.reason ?? '') === why.trim();
  const isSaved = isVerdict(score, reason);

  function remember(given: number, why: string) {
    onUnsaved(given === claimed || isVerdict(given, why) ? null : { score: given, reason: why });
  }

  async function keep(given: number | null, why: string | null) {
    setFailure(null);
    const verdicts = [{ indicator: code, score: given, reason: why }];
    try {
      await save({ variables: { input: { id: record.id, version: record.version, verdicts, idempotencyKey: newKey() } } });
      onUnsaved(null);
    } catch (error) {
      setFailure(failureOf(error));
    }
  }
  function handleScore(given: number) {
    setScore(given);
    setProblem(null);
    remember(given, reason);
    if (given === claimed) {
      setReason('');
      void keep(given, null);
    }
  }
  function handleSubmit(event: FormEvent) {
    event.preventDefault();
    const found = problemOfReason(reason)?.[language] ?? null;
    setProblem(found);
    if (!found) void keep(score, reason.trim());
  }
  function handleClear() {
    setScore(null);
    setReason('');
    void keep(null, null);
  }

  return (
    <form className="form verdict" noValidate onSubmit={handleSubmit}>
      {failure && <FailureNotice failure={failure} />}
      <fieldset className="field-set">
        <legend>
          <Trans>Skor terverifikasi {code}</Trans>
        </legend>
        <div className="verdict-scores">
          {scores.map((one) => (
            <Button
              key={one}
              variant={one === score ? 'filled' : 'default'}
              aria-pressed={one === score}
              disabled={loading}
              onClick={() => handleScore(one)}
            >
              {one}
              {one === claimed && (
                <span className="verdict-claim">
                  <Trans>klaim</Trans>
                </span>
              )}
            </Button>
          ))}
        </div>
      </fieldset>
      {differs && (
        <Textarea
          label={t`Alasan skor ${code} berbeda`}
          description={t`Dibaca kampung dan BKKBN provinsi; tanpa nama warga dan nomor orang.`}
          autosize
          minRows={2}
          value={reason}
          error={problem}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
            remember(score, currentTarget.value);
          }}
          autoFocus={!isSaved}
        />
      )}
      <p className="form-actions">
        {differs && (
          <Button type="submit" loading={loading} disabled={isSaved}>
            <Trans>Simpan skor</Trans>
          </Button>
        )}
        {verdict && (
          <Button variant="subtle" disabled={loading} onClick={handleClear}>
            <Trans>Batalkan skor {code}</Trans>
          </Button>
        )}
        {isSaved && (
          <span className="word is-current" role="status">
            <Trans>tersimpan</Trans>
          </span>
        )}
      </p>
    </form>
  );
}
