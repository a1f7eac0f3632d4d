import { Trans } from '@lingui/react/macro';
import type { TargetPartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';

/** How a target stands, as a word. */
export function TargetWord({ target: { progress, closedAt } }: { target: TargetPartsFragment }) {
  if (closedAt)
    return (
      <span className="word is-open">
        <Trans>Ditutup</Trans>
      </span>
    );
  switch (progress) {
    case 'DONE':
      return (
        <span className="word is-current">
          <Trans>Tercapai</Trans>
        </span>
      );
    case 'ON_TRACK':
      return (
        <span className="word is-current">
          <Trans>Sesuai jalur</Trans>
        </span>
      );
    case 'BEHIND':
      return (
        <span className="word is-changed">
          <Trans>Tertinggal</Trans>
        </span>
      );
  }
}

/** Achieved of needed as a bar with a mark where it should stand today; the line below says the same. */
export function TargetProgress({ target: { achieved, expected, needed, reason } }: { target: TargetPartsFragment }) {
  const language = useLanguage();
  const width = Math.max(1, needed);
  return (
    <>
      <svg className="target-line" viewBox={`0 0 ${width} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={Math.min(width, Math.max(0, achieved))} height="1" />
        <line x1={expected} x2={expected} y2="1" />
      </svg>
      <p>
        <strong>{reason[language]}</strong> <Trans>Dihitung dari perkiraan tingkat hari ini.</Trans>
      </p>
    </>
  );
}
