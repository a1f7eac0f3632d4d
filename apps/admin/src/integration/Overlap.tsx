import { Trans } from '@lingui/react/macro';
import { useLanguage } from '../language/use-language.ts';
import type { IntegrationRecord } from './integration-record.ts';

/** What the programme asks for and the kampung keeps anyway: the sheet both owners review. */
export function Overlap({ rows }: { rows: IntegrationRecord['overlap'] }) {
  const language = useLanguage();
  if (rows.length === 0) return null;
  return (
    <section className="card">
      <h2>
        <Trans>Lembar irisan</Trans>
      </h2>
      <ul className="overlap">
        {rows.map(({ name, kampungHas, note }) => (
          <li key={name.id}>
            <span className={kampungHas ? 'word is-current' : 'word is-open'}>
              {kampungHas ? <Trans>sudah ada</Trans> : <Trans>belum ada</Trans>}
            </span>
            <div>
              <strong>{name[language]}</strong>
              <p className="meta">{note[language]}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The rubric's indicators that this integration can lift, as they are scored today. */
export function Effects({ effects }: { effects: IntegrationRecord['effects'] }) {
  const language = useLanguage();
  if (effects.length === 0) return null;
  return (
    <section className="card">
      <h2>
        <Trans>Pengaruh pada penilaian kampung</Trans>
      </h2>
      <p className="meta">
        <Trans>
          Indikator yang didukung integrasi ini: skor hari ini menurut mesin penilaian, skor saat kedua pemilik sepakat, dan skor seandainya
          tanpa kegiatan bersamanya.
        </Trans>
      </p>
      <ul className="effects">
        {effects.map(({ indicatorCode, name, score, scoreBefore, scoreWithoutIt, maxScore, note }) => (
          <li key={indicatorCode}>
            <span className="effect-score">
              <strong>{score ?? '–'}</strong>/{maxScore}
            </span>
            <div>
              <strong>
                {indicatorCode} · {name[language]}
              </strong>
              <p className="meta">{note[language]}</p>
              <p className="meta">
                {scoreBefore == null ? <Trans>saat sepakat: –</Trans> : <Trans>saat sepakat: {scoreBefore}</Trans>} ·{' '}
                {scoreWithoutIt == null ? <Trans>tanpa integrasi ini: –</Trans> : <Trans>tanpa integrasi ini: {scoreWithoutIt}</Trans>}
                {score != null && scoreWithoutIt != null && score > scoreWithoutIt && (
                  <strong>
                    {' '}
                    · <Trans>+{score - scoreWithoutIt} dari integrasi ini</Trans>
                  </strong>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
