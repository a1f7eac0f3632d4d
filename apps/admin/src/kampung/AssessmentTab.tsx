import { Trans } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import { KampungAssessment } from '../assessment/KampungAssessment.tsx';
import type { EstimatePartsFragment } from '../gql/graphql.ts';
import { useLanguage } from '../language/use-language.ts';
import { Paths } from '../plan/Paths.tsx';
import { OpenValues } from './OpenValues.tsx';
import { IndexLine } from './IndexLine.tsx';

/** Why the level is what it is: every index against its pass mark, every indicator with its reason. */
export function AssessmentTab({ code, estimate }: { code: string; estimate: EstimatePartsFragment }) {
  const language = useLanguage();
  const { lowestPossible, highestPossible, rubric } = estimate;
  return (
    <>
      <KampungAssessment code={code} />
      <div className="notice">
        <p>
          <strong>{estimate.summary[language]}</strong>
        </p>
        {lowestPossible.code !== highestPossible.code && (
          <p>
            <Trans>
              Setelah yang belum diisi diketahui, tingkatnya berada antara {lowestPossible.name[language]} dan{' '}
              {highestPossible.name[language]}.
            </Trans>
          </p>
        )}
        {rubric.unofficial && (
          <p>
            <span className="word is-changed">
              <Trans>Bukan aturan resmi</Trans>
            </span>
          </p>
        )}
        <p className="meta">
          <Trans>
            Perkiraan dari data kerja hari ini, bukan keputusan. Aturan: {rubric.title[language]} ({rubric.code} versi {rubric.version}).{' '}
            {rubric.legalSource[language]}
          </Trans>
        </p>
      </div>
      <OpenValues />
      <Levers estimate={estimate} />
      {estimate.indices.map((index) => (
        <IndexTable key={index.code} index={index} />
      ))}
      <Paths code={code} />
    </>
  );
}

function Levers({ estimate: { levers } }: { estimate: EstimatePartsFragment }) {
  const language = useLanguage();
  if (levers.length === 0) return null;
  return (
    <section className="card">
      <h2>
        <Trans>Satu dari langkah ini saja sudah mengubah tingkat</Trans>
      </h2>
      <ul className="levers">
        {levers.map(({ indicatorCode, level, step }) => (
          <li key={`${indicatorCode} ${level.code}`}>
            <span>
              <strong>{indicatorCode}</strong> {step[language]}
            </span>
            <LevelBadge level={level} language={language} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function IndexTable({ index }: { index: EstimatePartsFragment['indices'][number] }) {
  const language = useLanguage();
  return (
    <section className="card">
      <h2>{index.name[language]}</h2>
      <IndexLine index={index} />
      {/* The line above says the same in words. */}
      <svg className="index-bar" viewBox={`0 0 ${index.maxSum} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={index.sum ?? 0} height="1" />
        <line x1={index.passSum} x2={index.passSum} y2="1" />
      </svg>
      <table className="data is-cards indicators" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              <Trans>Indikator</Trans>
            </th>
            <th scope="col" role="columnheader">
              <Trans>Skor</Trans>
            </th>
            <th scope="col" role="columnheader">
              <Trans>Mengapa</Trans>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {index.indicators.map(({ code, name, score, maxScore, missing, reason, source }) => (
            <tr key={code} role="row">
              <th scope="row" role="rowheader">
                <span className="meta">{code}</span> {name[language]}
              </th>
              <td role="cell">
                <strong>{score}</strong>
                <span className="meta">/{maxScore}</span>
                {missing && (
                  <span className="value-missing">
                    <Trans>belum diisi</Trans>
                  </span>
                )}
              </td>
              <td role="cell">
                {reason[language]}
                <span className="source">
                  <Trans>Sumber: {source[language]}</Trans>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
