import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import type { TargetPartsFragment, TargetPlanQuery } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { effortWords } from './effort-words.ts';
import { PathSteps } from './PathSteps.tsx';
import { PlanTasksDialog } from './PlanTasksDialog.tsx';

type Chosen = TargetPlanQuery['targetPlan']['chosen'][number];

/** The kampung of the plan with their reasons and steps; those that stay ticked become tasks. */
export function ChosenKampung({ chosen, target }: { chosen: readonly Chosen[]; target: TargetPartsFragment }) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const [isSaving, setSaving] = useState(false);
  const open = chosen.filter(({ path }) => path.steps.some(({ planned }) => !planned));
  const kept = open.filter(({ kampungCode }) => !left.includes(kampungCode));
  return (
    <>
      <h3>
        <Trans>Kampung yang dipilih</Trans>
      </h3>
      <ol className="plain chosen">
        {chosen.map((one) => (
          <li key={one.kampungCode}>
            <ChosenOne
              one={one}
              isKept={!left.includes(one.kampungCode)}
              onKeep={
                target.viewerCanEdit && open.includes(one)
                  ? (keep) => setLeft((before) => (keep ? before.filter((code) => code !== one.kampungCode) : [...before, one.kampungCode]))
                  : null
              }
            />
          </li>
        ))}
      </ol>
      {target.viewerCanEdit && open.length > 0 && (
        <Button disabled={kept.length === 0} onClick={() => setSaving(true)}>
          <Trans>Simpan sebagai rencana ({kept.length} kampung)</Trans>
        </Button>
      )}
      {isSaving && <PlanTasksDialog kampung={kept} targetId={target.id} dueOn={target.dueOn} onClose={() => setSaving(false)} />}
    </>
  );
}

function ChosenOne({ one, isKept, onKeep }: { one: Chosen; isKept: boolean; onKeep: ((keep: boolean) => void) | null }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { kampungCode, kampungName, districtName, level, path, reason } = one;
  return (
    <>
      {onKeep && (
        <Checkbox
          label={t`Masukkan ${kampungName} ke rencana`}
          checked={isKept}
          onChange={({ currentTarget }) => onKeep(currentTarget.checked)}
        />
      )}
      <p>
        <Link to={`/kampung/${kampungCode}/penilaian`}>{kampungName}</Link>, {districtName}:{' '}
        <LevelBadge level={level} language={language} /> → <LevelBadge level={path.level} language={language} />
      </p>
      <p className="meta">
        {effortWords(path.effort, language)} · {reason[language]}
        {path.steps.every(({ planned }) => planned) && (
          <>
            {' '}
            <span className="word is-current">
              <Trans>sudah menjadi tugas</Trans>
            </span>
          </>
        )}
        {path.paperOnly && (
          <>
            {' '}
            <span className="word is-changed">
              <Trans>hanya di atas kertas</Trans>
            </span>
          </>
        )}
      </p>
      <details>
        <summary>
          <Trans>Langkah di {kampungName}</Trans>
        </summary>
        <PathSteps steps={path.steps} />
      </details>
    </>
  );
}
