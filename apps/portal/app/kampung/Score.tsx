import { Trans } from '@lingui/react/macro';

/** A score as filled squares and in words. */
export function Score({ score, maxScore }: { score: number; maxScore: number }) {
  return (
    <span className="score">
      <svg width={maxScore * 12} height="12" viewBox={`0 0 ${maxScore * 12} 12`} aria-hidden="true">
        {Array.from({ length: maxScore }, (_, step) => (
          <rect key={step} className={step < score ? 'score-on' : 'score-off'} x={step * 12 + 1} y="1" width="9" height="10" rx="2" />
        ))}
      </svg>
      <Trans>
        skor {score} dari {maxScore}
      </Trans>
    </span>
  );
}
