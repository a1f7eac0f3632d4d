import { Trans, useLingui } from '@lingui/react/macro';
import { formatDay } from '@simpul/domain/format.ts';
import type { DecisionPageQuery } from '../gql/graphql.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';

type Decision = NonNullable<DecisionPageQuery['decisionDocument']>;

/** One row a kampung: level before and after, which a phone shows at once, and the verified score of each indicator. */
export function DecisionTable({ decision: { indicators, entries } }: { decision: Decision }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <>
      <div className="scroll" role="region" aria-label={t`Daftar kampung`} tabIndex={0}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Kampung</Trans>
              </th>
              <th scope="col">
                <Trans>Sebelum</Trans>
              </th>
              <th scope="col">
                <Trans>Ditetapkan</Trans>
              </th>
              <th scope="col">
                <Trans>Kecamatan</Trans>
              </th>
              {indicators.map(({ code, name }) => (
                <th key={code} scope="col" className="number">
                  <abbr title={name[language]}>{code}</abbr>
                </th>
              ))}
              <th scope="col">
                <Trans>Tanggal</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.kampungCode}>
                <th scope="row">
                  <LinkTo to={`/kampung/${entry.kampungCode}`}>{entry.kampungName}</LinkTo>
                  {entry.replacedBy && (
                    <>
                      {' '}
                      <LinkTo to={`/keputusan/${entry.replacedBy}`}>
                        <Trans>(sudah diganti)</Trans>
                      </LinkTo>
                    </>
                  )}
                </th>
                <td>{entry.levelBefore?.name[language] ?? <Trans>belum ada</Trans>}</td>
                <td>
                  <strong>{entry.level.name[language]}</strong>
                </td>
                <td>{entry.districtName}</td>
                {indicators.map(({ code }, at) => (
                  <td key={code} className="number">
                    {entry.scores[at] ?? (
                      <>
                        <span aria-hidden="true">•</span>
                        <span className="hidden">
                          <Trans>disembunyikan</Trans>
                        </span>
                      </>
                    )}
                  </td>
                ))}
                <td>
                  <time dateTime={entry.decidedOn}>{formatDay(entry.decidedOn, language)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>
          <Trans>Arti kode indikator</Trans>
        </summary>
        <dl className="facts">
          {indicators.map(({ code, name, maxScore }) => (
            <div key={code}>
              <dt>{code}</dt>
              <dd>
                {name[language]} <Trans>(skor 1–{maxScore})</Trans>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {entries.some(({ scores }) => scores.includes(null)) && (
        <p className="source">
          <Trans>
            • Skor disembunyikan demi melindungi warga: angka di baliknya terlalu kecil. Tingkatnya dihitung dari angka sebenarnya.
          </Trans>
        </p>
      )}
    </>
  );
}
