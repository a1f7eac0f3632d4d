import { Trans, useLingui } from '@lingui/react/macro';
import { CompareBars } from '@simpul/ui/CompareBars.tsx';
import { SampleMark } from '@simpul/ui/SampleMark.tsx';
import { TrendLine } from '@simpul/ui/TrendLine.tsx';
import type { FigurePartsFragment } from '../gql/graphql.ts';
import { formatMonth, formatNumber, formatPercent } from '@simpul/domain/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { regionName } from '../region/region-name.ts';
import { ComparisonSentence } from './ComparisonSentence.tsx';
import { Value } from './Value.tsx';

type FiguresProps = { figures: readonly FigurePartsFragment[]; kampungName: string; sampleData: boolean };

/** Every published number, with unit, period, source, comparison and course. */
export function FiguresSection({ figures, kampungName, sampleData }: FiguresProps) {
  const language = useLanguage();
  const filled = figures.filter((figure) => !isEmpty(figure));
  const empty = figures.filter(isEmpty);
  const counts = filled.filter((figure) => !isShare(figure));
  const shares = filled.filter(isShare);
  return (
    <section id="indikator" aria-labelledby="judul-indikator">
      <h2 id="judul-indikator">
        <Trans>Indikator</Trans> {sampleData && <SampleMark language={language} />}
      </h2>
      <p className="legend-line">
        <span className="value-missing">
          <Trans>belum diisi</Trans>
        </span>{' '}
        <Trans>tidak sama dengan nol.</Trans>{' '}
        <span className="value-hidden">
          <Trans>disembunyikan (angka kecil)</Trans>
        </span>{' '}
        <Trans>melindungi keluarga yang bisa dikenali.</Trans>
      </p>
      {counts.length > 0 && (
        <>
          <h3>
            <Trans>Penduduk dan keluarga</Trans>
          </h3>
          <div className="figures figures-counts">
            {counts.map((figure) => (
              <FigurePanel key={figure.code} figure={figure} kampungName={kampungName} />
            ))}
          </div>
        </>
      )}
      {shares.length > 0 && (
        <>
          <h3>
            <Trans>Keikutsertaan</Trans>
          </h3>
          <div className="figures">
            {shares.map((figure) => (
              <FigurePanel key={figure.code} figure={figure} kampungName={kampungName} />
            ))}
          </div>
        </>
      )}
      {empty.length > 0 && (
        <>
          <h3>
            <Trans>Belum ada laporannya</Trans>
          </h3>
          <p>
            <Trans>
              Angka ini diisi Pokja bersama penyuluh KB dalam laporan kependudukan dan KB. Melapor adalah langkah pertama yang paling mudah.
            </Trans>
          </p>
          <ul className="missing-figures">
            {empty.map((figure) => (
              <li key={figure.code} id={figure.code}>
                {figure.name[language]} <Value state="MISSING" value={null} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Never reported: such figures are named together instead of filling the page with gaps. */
const isEmpty = (figure: FigurePartsFragment) => figure.state === 'MISSING' && figure.trend.every((point) => point.state === 'MISSING');
const isShare = (figure: FigurePartsFragment) => figure.unit.id === '%';

function FigurePanel({ figure, kampungName }: { figure: FigurePartsFragment; kampungName: string }) {
  const { t, i18n } = useLingui();
  const language = useLanguage();
  const unit = figure.unit[language];
  const name = figure.name[language];
  const text = (value: number) => (isShare(figure) ? formatPercent(value, language) : formatNumber(value, language));
  const known = figure.trend.filter((point) => point.value !== null).length;
  return (
    <section className="figure" id={figure.code}>
      <h4>
        <a className="permalink" href={`#${figure.code}`}>
          {name}
        </a>
      </h4>
      <p className="figure-value">
        <Value state={figure.state} value={figure.value} unit={unit} />
      </p>
      {typeof figure.value === 'number' &&
        (isShare(figure) ? <ComparisonSentence comparisons={figure.comparisons} value={figure.value} /> : <Averages figure={figure} />)}
      {typeof figure.value === 'number' && isShare(figure) && figure.comparisons.length > 0 && (
        <CompareBars
          caption={t`Perbandingan`}
          rows={[
            { key: 'own', label: kampungName, value: figure.value, valueText: text(figure.value), main: true },
            ...figure.comparisons.map(({ region, value }) => ({
              key: region.code,
              label: regionName(region, i18n),
              value,
              valueText: text(value),
            })),
          ]}
        />
      )}
      {known > 1 && (
        <TrendLine
          caption={t`Perjalanan: ${name}`}
          tableLabel={t`Angka per periode`}
          smallestSpan={isShare(figure) ? 10 : 0}
          points={figure.trend.map((point) => ({
            key: point.period,
            label: formatMonth(point.period, language),
            value: point.value ?? null,
            valueText:
              point.value === null || point.value === undefined
                ? stateText(point.state, t`disembunyikan`, t`belum diisi`)
                : text(point.value),
          }))}
        />
      )}
      <p className="source">
        {figure.period && <>{formatMonth(figure.period, language)}. </>}
        <Trans>Sumber: {figure.source[language]}</Trans>
      </p>
    </section>
  );
}

/** Counts stand beside the average village, without a judgement: a large village is not a better one. */
function Averages({ figure }: { figure: FigurePartsFragment }) {
  const { i18n } = useLingui();
  const language = useLanguage();
  if (figure.comparisons.length === 0) return null;
  return (
    <p className="meta">
      <Trans>Rata-rata per kampung:</Trans>{' '}
      {figure.comparisons.map(({ region, value }) => (
        <span className="average" key={region.code}>
          {regionName(region, i18n)} {formatNumber(value, language, 0)}
        </span>
      ))}
    </p>
  );
}

const stateText = (state: FigurePartsFragment['state'], hidden: string, missing: string) => (state === 'SUPPRESSED' ? hidden : missing);
