import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { IndicatorValues } from '@simpul/domain/rubric-values.ts';
import { useLanguage } from '../../language/use-language.ts';
import { BothLanguages, RowButtons } from '../../programme/edit/controls.tsx';
import { BandRows } from './BandRows.tsx';
import type { PartProps } from './edit.ts';

/** One indicator, folded until it is needed or wrong. What it measures is fixed by the code of the engine. */
export function IndicatorFields({
  row,
  path,
  errorOf,
  isWrongIn,
  onChange,
  onRemove,
}: Pick<PartProps, 'errorOf' | 'isWrongIn'> & {
  row: IndicatorValues;
  path: string;
  onChange: (part: Partial<IndicatorValues>) => void;
  onRemove: () => void;
}) {
  const { t } = useLingui();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const isWrong = isWrongIn(path);
  const { code, name } = row;
  return (
    <details open={isOpen || isWrong} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {code} {name[language]}{' '}
        {isWrong && (
          <span className="field-error">
            <Trans>perlu diperbaiki</Trans>
          </span>
        )}
      </summary>
      <div className="form is-wide">
        {errorOf(`${path}.measure`) && <p className="field-error">{errorOf(`${path}.measure`)}</p>}
        <BandRows of={code} bands={row.bands} path={`${path}.bands`} errorOf={errorOf} onChange={(bands) => onChange({ bands })} />
        <NativeSelect
          label={t`Arah`}
          data={[
            { value: 'MORE_IS_BETTER', label: t`Makin besar makin baik` },
            { value: 'LESS_IS_BETTER', label: t`Makin kecil makin baik` },
          ]}
          value={row.direction}
          onChange={({ currentTarget }) =>
            onChange({ direction: currentTarget.value === 'LESS_IS_BETTER' ? 'LESS_IS_BETTER' : 'MORE_IS_BETTER' })
          }
        />
        <BothLanguages
          field={`${path}.name`}
          label={t`Nama indikator`}
          value={name}
          errorOf={errorOf}
          onChange={(next) => onChange({ name: next })}
        />
        <BothLanguages
          field={`${path}.unit`}
          label={t`Satuan`}
          value={row.unit}
          errorOf={errorOf}
          onChange={(unit) => onChange({ unit })}
        />
        <BothLanguages
          field={`${path}.source`}
          label={t`Sumber data`}
          value={row.source}
          errorOf={errorOf}
          onChange={(source) => onChange({ source })}
        />
        <RowButtons of={`${code} ${name[language]}`} onRemove={onRemove} />
      </div>
    </details>
  );
}
