import { Trans } from '@lingui/react/macro';
import { formatNumber, formatPercent } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { TARGET_SHARE, targetOf } from './target.ts';

/** The 5 % target in words, in both readings. */
export function TargetProgress({ counts }: { counts: readonly { count: number; level: { ordinal: number } }[] }) {
  const language = useLanguage();
  const { total, upper, needed } = targetOf(counts);
  if (total === 0) return null;
  const share = formatPercent(100 * (upper / total), language);
  const goal = formatPercent(100 * TARGET_SHARE, language);
  const neededText = formatNumber(needed, language);
  return (
    <>
      <h2 id="sasaran">
        <Trans>Menuju sasaran</Trans>
      </h2>
      <p className="big-number">
        <strong>{share}</strong>{' '}
        <span>
          <Trans>
            sudah mandiri atau paripurna: {upper} dari {total} kampung
          </Trans>
        </span>
      </p>
      <svg className="target-bar" viewBox="0 0 1000 26" preserveAspectRatio="none" aria-hidden="true">
        <rect className="fill-plain" width="1000" height="18" y="4" />
        <rect className="fill-level-4" width={((1000 * upper) / total).toFixed(1)} height="18" y="4" />
        <rect className="target-mark" x={1000 * TARGET_SHARE - 5} width="10" height="26" />
      </svg>
      <p className="source">
        <Trans>
          Garis emas: {goal}. Sasaran Juli 2025 dibaca dengan dua cara: sedikitnya {goal} kampung menjadi mandiri atau paripurna, atau
          sedikitnya {goal} naik tingkat setiap tahun. Di sini {goal} berarti {neededText} kampung.
        </Trans>
      </p>
    </>
  );
}
