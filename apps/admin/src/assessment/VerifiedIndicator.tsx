import { Trans } from '@lingui/react/macro';
import { formatMonth, formatNumber } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import type { ClaimedIndex } from './assessment-record.ts';

/** What is claimed for one indicator, and what was found. */
export function VerifiedIndicator({
  indicator,
  valueDate,
  verdict,
}: {
  indicator: ClaimedIndex['indicators'][number];
  valueDate: string | null;
  verdict: { score: number; reason?: string | null; byName: string } | undefined;
}) {
  const language = useLanguage();
  const { code, name, score, maxScore, missing, reason, source, value, unit } = indicator;
  return (
    <>
      <h2 id="verify-indicator">
        <span className="meta">{code}</span> {name[language]}
      </h2>
      <dl className="verify-facts">
        <div>
          <dt>
            <Trans>Skor yang diajukan</Trans>
          </dt>
          <dd>
            {score}/{maxScore}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Nilai</Trans>
          </dt>
          <dd>
            {missing || value == null ? (
              <span className="value-missing">
                <Trans>belum diisi</Trans>
              </span>
            ) : (
              `${formatNumber(value, language)} ${unit[language]}`
            )}
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Keadaan</Trans>
          </dt>
          <dd>{valueDate ? formatMonth(valueDate, language) : <Trans>tidak diketahui</Trans>}</dd>
        </div>
        <div>
          <dt>
            <Trans>Sumber</Trans>
          </dt>
          <dd>{source[language]}</dd>
        </div>
      </dl>
      <p>{reason[language]}</p>
      {verdict && verdict.score !== score && (
        <p className="notice">
          <Trans>
            Skor terverifikasi {verdict.score} oleh {verdict.byName}: {verdict.reason}
          </Trans>
        </p>
      )}
    </>
  );
}
