import { Trans, useLingui } from '@lingui/react/macro';
import { bandText } from '@simpul/domain/explain.ts';
import { formatNumber } from '@simpul/domain/format.ts';
import type { Rubric, RubricIndex } from '@simpul/domain/rubric.ts';
import { FLAG_NAMES, UNPROVEN_NAMES } from '@simpul/domain/rubric-changes.ts';
import { useLanguage } from '../language/use-language.ts';

/** A rubric as people read it: its indices with their bands, its levels with the indices that give them, how it counts. */
export function RubricTables({ rubric }: { rubric: Rubric }) {
  return (
    <>
      {rubric.indices.map((index) => (
        <IndexTable key={index.code} index={index} />
      ))}
      <LevelTable rubric={rubric} />
      <Counting rubric={rubric} />
    </>
  );
}

function IndexTable({ index }: { index: RubricIndex }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { indicators, passSum, passMean, weight } = index;
  const name = index.name[language];
  const scores = [...new Set(indicators.flatMap(({ bands }) => bands.map(({ score }) => score)))].sort((a, b) => a - b);
  const highest = indicators.reduce((sum, { bands }) => sum + Math.max(...bands.map(({ score }) => score)), 0);
  return (
    <section className="card">
      <h2>
        {name} <span className="meta">{index.code}</span>
      </h2>
      <p>
        <Trans>
          Lulus mulai jumlah skor {passSum} dari {highest}
        </Trans>
        {passMean !== undefined && (
          <>
            {' '}
            <Trans>
              (rata-rata {formatNumber(passMean / 100, language, 2)} atas {indicators.length} indikator)
            </Trans>
          </>
        )}
        {weight !== undefined && (
          <>
            {' · '}
            <Trans>bobot {weight}% dalam nilai gabungan</Trans>
          </>
        )}
      </p>
      <div className="scroll" role="region" aria-label={t`Indeks ${name}`} tabIndex={0}>
        <table className="data rubric-bands">
          <caption className="hidden">{t`Indeks ${name}`}</caption>
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
            {indicators.map((indicator) => (
              <tr key={indicator.code}>
                <th scope="row">
                  <span className="meta">{indicator.code}</span> {indicator.name[language]}
                  <span className="source">
                    <Trans>Sumber: {indicator.source[language]}</Trans>
                  </span>
                </th>
                {scores.map((score) => {
                  const band = indicator.bands.find((each) => each.score === score);
                  return <td key={score}>{band ? bandText(band, indicator)[language] : '–'}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function LevelTable({ rubric: { levels, indices } }: { rubric: Rubric }) {
  const { t } = useLingui();
  const language = useLanguage();
  const nameOf = (code: string) => indices.find((index) => index.code === code)?.name[language] ?? code;
  const words = (pattern: readonly string[]) => (pattern.length === 0 ? t`tidak satu pun` : pattern.map(nameOf).join(' + '));
  return (
    <section className="card">
      <h2>
        <Trans>Tingkat</Trans>
      </h2>
      <table className="data rubric-levels">
        <caption className="hidden">{t`Indeks yang lulus untuk tiap tingkat`}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Tingkat</Trans>
            </th>
            <th scope="col">
              <Trans>Indeks yang lulus</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ code, name, patterns }) => (
            <tr key={code}>
              <th scope="row">{name[language]}</th>
              <td>{patterns.map(words).join(t`, atau `) || '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Counting({ rubric: { flags } }: { rubric: Rubric }) {
  const { t } = useLingui();
  const language = useLanguage();
  const rows = [
    [FLAG_NAMES.excludeOwnSector, flags.excludeOwnSector],
    [FLAG_NAMES.requireCouples, flags.requireCouples],
    [FLAG_NAMES.recentActivities, flags.recentActivities ?? false],
  ] as const;
  return (
    <section className="card">
      <h2>
        <Trans>Cara menghitung</Trans>
      </h2>
      <dl className="facts">
        {rows.map(([name, isOn]) => (
          <div key={name.id}>
            <dt>{name[language]}</dt>
            <dd>{isOn ? t`ya` : t`tidak`}</dd>
          </div>
        ))}
        <div>
          <dt>{FLAG_NAMES.unproven[language]}</dt>
          <dd>{flags.unproven ? UNPROVEN_NAMES[flags.unproven][language] : t`tidak`}</dd>
        </div>
      </dl>
      <p className="meta">
        <Trans>
          Persentase dibulatkan ke bilangan bulat, setengah ke yang genap. Yang belum diisi dihitung skor terendah yang mungkin, dan disebut
          belum diisi.
        </Trans>
      </p>
    </section>
  );
}
