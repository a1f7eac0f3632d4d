import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'react-router';
import { ASSESSMENT_RULES, ASSESSMENT_STATE_NAMES } from '@simpul/domain/assessment-life.ts';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import type { QueueRowPartsFragment } from '../gql/graphql.ts';
import { shortDay } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { AssessmentStateWord } from './AssessmentStateWord.tsx';
import { ExceptionWords } from './ExceptionWords.tsx';

type Props = {
  row: QueueRowPartsFragment;
  isChosen: boolean;
  onToggle: (isChosen: boolean) => void;
  onApprove: () => void;
  onReturn: () => void;
};

/** Where a row leads: to the desk of whoever verifies it, otherwise to the claim. */
export const placeOf = ({ id, state, allowedSteps }: Pick<QueueRowPartsFragment, 'id' | 'state' | 'allowedSteps'>): string =>
  allowedSteps.includes('VERIFY') || allowedSteps.includes('DECIDE') || state === 'DIVERIFIKASI'
    ? `/penilaian/${id}/verifikasi`
    : `/penilaian/${id}`;

/** One assessment of the queue: where it stands, what stands out, and the next step. */
export const QueueRow = memo(function QueueRow({ row, isChosen, onToggle, onApprove, onReturn }: Props) {
  const { t } = useLingui();
  const language = useLanguage();
  const { kampungName, districtName, state, revision, submittedAt, allowedSteps } = row;
  // A kampung may stand here twice: with a correction, and in the period that runs.
  const called = revision > 1 ? t`${kampungName}, revisi ke-${revision}` : kampungName;
  const approval = (['CHECK', 'VERIFY', 'DECIDE'] as const).find((command) => allowedSteps.includes(command));
  return (
    <div className="queue-row">
      <span className="queue-select">
        {allowedSteps.includes('DECIDE') && (
          <input
            type="checkbox"
            aria-label={t`Pilih ${called}`}
            checked={isChosen}
            onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
          />
        )}
      </span>
      <p className="queue-name">
        <Link to={placeOf(row)}>
          <strong>{kampungName}</strong>
        </Link>
        {revision > 1 && (
          <span className="meta">
            {' '}
            <Trans>revisi ke-{revision}</Trans>
          </span>
        )}
        <span className="meta">
          {districtName}
          {submittedAt && <> · {shortDay(submittedAt, language)}</>}
        </span>
      </p>
      <p className="queue-state">
        <AssessmentStateWord state={{ code: state, name: ASSESSMENT_STATE_NAMES[state] }} />
      </p>
      <p className="queue-levels">
        {row.claimedLevel && <LevelBadge level={row.claimedLevel} language={language} />}
        {row.verifiedLevel && row.verifiedLevel.code !== row.claimedLevel?.code && (
          <>
            <span aria-hidden="true">→</span>
            <LevelBadge level={row.verifiedLevel} language={language} />
          </>
        )}
      </p>
      <p className="queue-words">
        <ExceptionWords exceptions={row.exceptions} />
        {row.unproven.length > 0 && (
          <span className="meta">
            <Plural value={row.unproven.length} other="# indikator tanpa bukti" />
          </span>
        )}
      </p>
      <p className="queue-actions">
        {approval && (
          <Button size="compact-md" onClick={onApprove} aria-label={t`${ASSESSMENT_RULES[approval].name[language]}: ${called}`}>
            {ASSESSMENT_RULES[approval].name[language]}
          </Button>
        )}
        {allowedSteps.includes('RETURN') && (
          <Button size="compact-md" variant="default" onClick={onReturn} aria-label={t`Kembalikan: ${called}`}>
            {ASSESSMENT_RULES.RETURN.name[language]}
          </Button>
        )}
      </p>
    </div>
  );
});
