import { Trans } from '@lingui/react/macro';
import type { AssessmentState } from '@simpul/domain/assessment-life.ts';
import type { AssessmentStatePartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

/** Drawn, because not every font has such signs. */
const SIGNS: Record<AssessmentState | 'BELUM', string> = {
  BELUM: 'M8 4.5a3.5 3.5 0 1 0 .1 0',
  DRAF: 'M3.5 8h.2M8 8h.2M12.5 8h.2',
  DIAJUKAN: 'M2.5 8h11M9 3.5 13.5 8 9 12.5',
  DIPERIKSA: 'M2.5 8.5 6 12',
  DIVERIFIKASI: 'm2.5 8.5 3.7 3.7 7.3-8',
  DITETAPKAN: 'M3 3.5h10M3 8h10M3 12.5h10',
  DIPUBLIKASI: 'M8 2.5v11M2.5 8h11M4 4l8 8M12 4l-8 8',
  DIKEMBALIKAN: 'M13.5 8h-11M7 3.5 2.5 8 7 12.5',
  DIBATALKAN: 'm3.5 3.5 9 9m0-9-9 9',
};

/** A state in a word, with its sign; null: nobody has begun. */
export function AssessmentStateWord({ state }: { state: AssessmentStatePartsFragment | null | undefined }) {
  const language = useLanguage();
  const code = state?.code ?? 'BELUM';
  return (
    <span className="report-state">
      <svg className={`report-sign is-${code.toLowerCase()}`} viewBox="0 0 16 16" aria-hidden="true">
        <path d={SIGNS[code]} />
      </svg>
      <span>{state ? state.name[language] : <Trans>Belum dimulai</Trans>}</span>
    </span>
  );
}
