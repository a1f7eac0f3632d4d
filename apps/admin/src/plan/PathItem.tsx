import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PathPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { effortWords } from './effort-words.ts';
import { PathSteps } from './PathSteps.tsx';
import { PlanTasksDialog } from './PlanTasksDialog.tsx';

/** One way to a level: what it takes in a line, its steps folded away. */
export function PathItem({
  path,
  place,
  kampungCode,
  isOpen,
  canPlan,
}: {
  path: PathPartsFragment;
  place: number;
  kampungCode: string;
  isOpen: boolean;
  canPlan: boolean;
}) {
  const language = useLanguage();
  const [isPlanning, setPlanning] = useState(false);
  const isPlanned = path.steps.every(({ planned }) => planned);
  return (
    <details className="path" open={isOpen}>
      <summary>
        <span>
          <Trans>Jalan {place}</Trans>: <Plural value={path.steps.length} one="# langkah" other="# langkah" /> ·{' '}
          {effortWords(path.effort, language)}
        </span>
      </summary>
      {path.paperOnly && (
        <p className="notice is-warning">
          <Trans>Semua langkahnya hanya mengubah dokumen. Tingkatnya naik, tetapi bagi keluarga belum ada yang berubah.</Trans>
        </p>
      )}
      <PathSteps steps={path.steps} />
      {canPlan &&
        (isPlanned ? (
          <p className="meta">
            <Trans>Semua langkahnya sudah menjadi tugas.</Trans>{' '}
            <Link to={`/rencana/tugas?wilayah=${kampungCode}`}>
              <Trans>Lihat di papan tugas</Trans>
            </Link>
          </p>
        ) : (
          <Button variant="default" onClick={() => setPlanning(true)}>
            <Trans>Jadikan tugas</Trans>
          </Button>
        ))}
      {isPlanning && <PlanTasksDialog kampung={[{ kampungCode, path }]} targetId={null} onClose={() => setPlanning(false)} />}
    </details>
  );
}
