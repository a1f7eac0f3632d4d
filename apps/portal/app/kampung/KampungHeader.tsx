import { Trans, useLingui } from '@lingui/react/macro';
import { LevelGlyph } from '@simpul/ui/LevelBadge.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { Picture } from '../activity/Picture.tsx';
import { formatDay, formatInstant, formatMonth } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../region/region-name.ts';
import { RegionPath } from '../region/RegionPath.tsx';
import { DecisionWords } from './DecisionWords.tsx';
import { describeKampung } from './kampung-words.ts';
import type { PublishedKampung } from './published-kampung.ts';
import { KeyFigures } from './KeyFigures.tsx';

/** Who this is: place, name, level and how it came about, how fresh the data are, the numbers people come for. */
export function KampungHeader({ kampung, address }: { kampung: PublishedKampung; address: string }) {
  const { i18n, t } = useLingui();
  const language = useLanguage();
  const above = kampung.path.filter((region) => region.code !== kampung.code);
  const village = kampung.path.find((region) => region.code === kampung.code);
  const district = above.at(-1);
  const photo = kampung.cover;
  const published = formatInstant(kampung.publishedAt, language);
  const share = encodeURIComponent(`${describeKampung(kampung, i18n, language)} ${address}`);
  const place = [village, district].flatMap((region) => (region ? [regionName(region, i18n)] : [])).join(', ');
  return (
    <header className="kampung-head">
      <div className="wrap">
        <RegionPath path={above} />
        <div className={photo ? 'kampung-head-grid has-photo' : 'kampung-head-grid'}>
          <div>
            <p className="eyebrow">Kampung KB</p>
            <h1>{kampung.name}</h1>
            <LevelPanel kampung={kampung} />
            <p className="meta">
              {place}
              {kampung.inauguratedOn && (
                <>
                  {' '}
                  · <Trans>dicanangkan {formatDay(kampung.inauguratedOn, language)}</Trans>
                </>
              )}
              <br />
              {kampung.dataPeriod ? (
                <Trans>Data per {formatMonth(kampung.dataPeriod, language)}</Trans>
              ) : (
                <Trans>Belum ada laporan data</Trans>
              )}
              {' · '}
              <Trans>dipublikasikan {published}</Trans>
              {kampung.sampleData && (
                <>
                  {' '}
                  · <SampleMark language={language} />
                </>
              )}
            </p>
            <p className="actions">
              <a className="button" href={`https://wa.me/?text=${share}`} rel="noopener">
                <Trans>Bagikan lewat WhatsApp</Trans>
              </a>
              <a className="button button-quiet" href="#mengapa">
                <Trans>Mengapa tingkat ini?</Trans>
              </a>
            </p>
          </div>
          {photo && (
            <figure className="cover">
              <Picture photo={photo} />
              {photo.caption && <figcaption>{photo.caption[language]}</figcaption>}
            </figure>
          )}
        </div>
        <KeyFigures figures={kampung.figures} label={t`Angka utama`} />
      </div>
    </header>
  );
}

/** The level, and at once that it was computed and which indices carry it. */
function LevelPanel({ kampung }: { kampung: PublishedKampung }) {
  const language = useLanguage();
  const { level, assessment } = kampung;
  return (
    <div className={`level-panel is-${level.ordinal}`}>
      <LevelGlyph ordinal={level.ordinal} of={level.of} height={34} />
      <div>
        <p className="level-panel-name">
          <strong>{level.name[language]}</strong>{' '}
          <span>
            <Trans>
              tingkat {level.ordinal} dari {level.of}
            </Trans>
          </span>
        </p>
        <p className="level-panel-how">
          <DecisionWords decision={kampung.decision} estimate={kampung.estimate} />
        </p>
      </div>
      <ul>
        {assessment.indices.map((index) => (
          <li key={index.code} className={index.passed ? 'passed' : 'not-passed'}>
            {index.name[language]}: {index.passed ? <Trans>lulus</Trans> : <Trans>belum</Trans>}
          </li>
        ))}
      </ul>
    </div>
  );
}
