import { Trans, useLingui } from '@lingui/react/macro';
import { formatNumber } from '@simpul/domain/format.ts';
import { AGE_BANDS, AGE_FIELDS, bandName, fieldName, SEX_NAMES, type ReportField } from '@simpul/domain/report.ts';
import type { MonthlyReportPartsFragment } from '../gql/graphql.ts';
import { shortMonth } from '../language/format.ts';
import { useLanguage } from '../language/use-language.ts';
import { reasonsOf, valuesOfAnswer } from './report-values.ts';
import { REPORT_SECTIONS } from './sections.ts';

/** The numbers of a report that is not being written, beside those before it, with their reasons. */
export function ReportValues({ report }: { report: MonthlyReportPartsFragment }) {
  const { i18n } = useLingui();
  const language = useLanguage();
  const values = valuesOfAnswer(report.values);
  const earlier = report.earlier && valuesOfAnswer(report.earlier.values);
  const reasons = reasonsOf(report.reasons);
  const shown = (field: ReportField) => {
    const value = values[field];
    return value === null ? '–' : formatNumber(value, language);
  };
  if (report.values.length === 0) {
    return (
      <p className="empty">
        <Trans>Belum ada isian untuk bulan ini.</Trans>
      </p>
    );
  }
  return (
    <div className="two-columns">
      {REPORT_SECTIONS.map(({ id, title, fields }) => (
        <section key={id} className="card" aria-labelledby={`section-${id}`}>
          <h2 id={`section-${id}`}>{i18n._(title)}</h2>
          <dl className="facts is-short">
            {fields.map((field) => (
              <div key={field}>
                <dt>
                  {fieldName(field)[language]}
                  {reasons[field] && (
                    <span className="source">
                      <Trans>Alasan: {reasons[field]}</Trans>
                    </span>
                  )}
                </dt>
                <dd>
                  {shown(field)}
                  {report.earlier && earlier?.[field] != null && (
                    <span className="source">
                      {shortMonth(report.earlier.period, language)}: {formatNumber(earlier[field], language)}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {AGE_FIELDS.some((field) => values[field] !== null) && (
        <section className="card" aria-labelledby="section-ages">
          <h2 id="section-ages">
            <Trans>Penduduk menurut umur</Trans>
          </h2>
          <p className="meta">
            {SEX_NAMES.L[language]} · {SEX_NAMES.P[language]}
          </p>
          <dl className="facts is-short">
            {AGE_BANDS.map((band) => (
              <div key={band}>
                <dt>{bandName(band)[language]}</dt>
                <dd>
                  {shown(`ages.${band}.L`)} · {shown(`ages.${band}.P`)}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
