import { Trans, useLingui } from '@lingui/react/macro';
import { bandText } from '@simpul/domain/explain.ts';
import type { Rubric } from '@simpul/domain/rubric.ts';
import { useLanguage } from '../language/use-language.ts';

/** Every indicator of a rubric with the values that give each score, under the index it counts in. */
export function RubricTable({ rubric }: { rubric: Rubric }) {
  const { t } = useLingui();
  const language = useLanguage();
  return rubric.indices.map((index) => {
    const name = index.name[language];
    const scores = [...new Set(index.indicators.flatMap(({ bands }) => bands.map(({ score }) => score)))].sort((a, b) => a - b);
    const highest = index.indicators.reduce((sum, indicator) => sum + Math.max(...indicator.bands.map((band) => band.score)), 0);
    return (
      <div key={index.code} className="scroll" role="region" aria-label={t`Indeks ${name}`} tabIndex={0}>
        <table className="data rubric">
          <caption>
            <strong>{name}</strong>:{' '}
            <Trans>
              lulus mulai jumlah skor {index.passSum}, paling tinggi {highest}
            </Trans>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Indikator</Trans>
              </th>
              {scores.map((score) => (
                <th key={score} scope="col">
                  <Trans>Skor {score}</Trans>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {index.indicators.map((indicator) => (
              <tr key={indicator.code}>
                <th scope="row">{indicator.name[language]}</th>
                {scores.map((score) => {
                  const band = indicator.bands.find((each) => each.score === score);
                  return <td key={score}>{band ? bandText(band, indicator)[language] : '–'}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  });
}
