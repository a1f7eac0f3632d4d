import { Trans } from '@lingui/react/macro';
import { AGE_BANDS, AGE_FIELDS, bandName, SEX_NAMES, SEXES } from '@simpul/domain/report.ts';
import { useLanguage } from '../language/use-language.ts';
import { CountField } from './CountField.tsx';
import { SumLine } from './SumLine.tsx';
import type { ReportForm } from './use-report-form.ts';

/** Sixteen bands, two boxes each; folded away for those who do not have them. */
export function AgeFields({ form, showAll }: { form: ReportForm; showAll: boolean }) {
  const language = useLanguage();
  const isFilled = AGE_FIELDS.some((field) => form.values[field] !== null);
  return (
    <details className="card report-ages" open={isFilled || undefined}>
      <summary>
        <h2>
          <Trans>Penduduk menurut umur (tidak wajib)</Trans>
        </h2>
      </summary>
      <p className="meta">
        <Trans>Isi semua kelompok umur atau kosongkan semuanya.</Trans>
      </p>
      <div className="age-bands">
        {AGE_BANDS.map((band) => (
          <fieldset key={band} className="age-band">
            <legend>{bandName(band)[language]}</legend>
            {SEXES.map((sex) => (
              <CountField key={sex} form={form} field={`ages.${band}.${sex}`} label={SEX_NAMES[sex][language]} showAll={showAll} />
            ))}
          </fieldset>
        ))}
      </div>
      <SumLine values={form.values} fields={AGE_FIELDS} whole="persons" />
    </details>
  );
}
