import { Trans } from '@lingui/react/macro';
import { LevelBadge } from '@simpul/ui/LevelBadge.tsx';
import type { AssessmentPartsFragment } from '../gql/graphql.ts';
import { LinkTo } from '../language/LinkTo.tsx';
import { useLanguage } from '../language/use-language.ts';
import { IndexPanel } from './IndexPanel.tsx';

/** Why the kampung has its level: every index against its pass mark, every indicator with its reason, what would change it. */
export function AssessmentSection({ assessment }: { assessment: AssessmentPartsFragment }) {
  const language = useLanguage();
  const { level, lowestPossible, highestPossible, rubric, levers } = assessment;
  const passed = assessment.indices.filter((index) => index.passed).length;
  const isOpen = lowestPossible.code !== highestPossible.code;
  const indicatorName = (code: string) =>
    assessment.indices.flatMap((index) => index.indicators).find((indicator) => indicator.code === code)?.name[language] ?? code;
  return (
    <section id="mengapa" aria-labelledby="judul-mengapa">
      <h2 id="judul-mengapa">
        <Trans>Mengapa tingkat ini?</Trans>
      </h2>
      <p className="lead">{assessment.summary[language]}</p>
      <p>
        <Trans>
          Tingkat ditentukan oleh tiga indeks; {passed} dari {assessment.indices.length} lulus di sini. Garis tegak menandai nilai lulus.{' '}
          <LinkTo to="/metodologi">Aturan lengkapnya</LinkTo>
        </Trans>
      </p>
      {assessment.verification === 'COMPUTED' && (
        <p className="note">
          <Trans>
            Tingkat ini <strong>hasil hitungan sistem</strong> dari data yang dilaporkan. Belum ada pejabat yang memeriksa dan
            menetapkannya.
          </Trans>
        </p>
      )}
      <div className="indices">
        {assessment.indices.map((index) => (
          <IndexPanel key={index.code} index={index} />
        ))}
      </div>
      {isOpen && (
        <div className="note interval">
          <p>
            <Trans>
              Ada data yang belum diisi, dan yang belum diisi dinilai paling rendah. Bila semuanya sudah diketahui, tingkatnya bisa antara{' '}
              <LevelBadge level={lowestPossible} language={language} /> dan <LevelBadge level={highestPossible} language={language} />.
            </Trans>
          </p>
        </div>
      )}
      {levers.length > 0 && (
        <>
          <h3>
            <Trans>Satu langkah yang mengubah tingkat</Trans>
          </h3>
          <p>
            <Trans>Masing-masing langkah ini sendiri saja sudah cukup mengubah tingkat, bila yang lain tetap.</Trans>
          </p>
          <ul className="levers">
            {levers.map((lever) => (
              <li key={lever.indicatorCode + lever.level.code}>
                <span>
                  <a href={`#${lever.indicatorCode}`}>{indicatorName(lever.indicatorCode)}</a>: {lever.step[language]}
                </span>
                <LevelBadge level={lever.level} language={language} />
              </li>
            ))}
          </ul>
        </>
      )}
      {levers.length === 0 && level.ordinal < level.of && (
        <p>
          <Trans>Tidak ada satu langkah yang sendirian cukup mengubah tingkat; diperlukan beberapa langkah bersama.</Trans>
        </p>
      )}
      <p className="source">
        <Trans>
          Aturan: {rubric.title[language]} ({rubric.code}, versi {rubric.version}). Dasar: {rubric.legalSource[language]}
        </Trans>
      </p>
    </section>
  );
}
